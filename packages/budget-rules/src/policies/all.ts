import type { Policy } from "../policy.js";
import { arithmetic } from "./arithmetic.js";
import { negativeList2019 } from "./cn-2019-cai-jian-50.js";
import { guangdong2021 } from "./cn-2021-guangdong-yue-shang-100.js";
import { lechang2019 } from "./cn-2021-lechang-self-evaluation.js";
import { shixing2021 } from "./cn-2021-shixing-shi-fu-ban-12.js";
import { suichang2021 } from "./cn-2021-suichang-sui-zheng-ban-fa-15.js";
import { suixi2021 } from "./cn-2021-suixi-sui-fu-10.js";
import { lechang2022 } from "./cn-2022-lechang-le-fu-ban-9.js";

/**
 * The policies that come with the package (内置政策): first a budget against itself, then what binds the nation, a province, and a county, each
 * by year. Give all of them to `checkBudget`: those that do not bind the programme say so.
 *
 * @example
 * ```ts
 * import { builtInPolicies } from "@countykit/budget-rules";
 *
 * builtInPolicies.map(({ id }) => id).slice(0, 3); // => ["arithmetic", "cn-2019-cai-jian-50", "cn-2021-guangdong-yue-shang-100"]
 * ```
 * @source each policy names its own document
 */
export const builtInPolicies: readonly Policy[] = [
  arithmetic,
  negativeList2019,
  guangdong2021,
  lechang2019,
  shixing2021,
  suixi2021,
  suichang2021,
  lechang2022,
];
