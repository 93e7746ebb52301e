import type { Plan } from "../targets/target.js";
import { lechang2019Targets } from "./cn-2021-lechang-self-evaluation.js";
import { shixing2021Targets } from "./cn-2021-shixing-shi-fu-ban-12.js";
import { suichang2021Targets } from "./cn-2021-suichang-sui-zheng-ban-fa-15.js";
import { suixi2021Targets } from "./cn-2021-suixi-sui-fu-10.js";
import { lechang2021Targets } from "./cn-2022-lechang-le-fu-ban-9.js";

/**
 * The plans that come with the package (内置目标方案), by the year in which they were written. A plan binds its own county and batch; for any other
 * programme its targets are not applicable.
 *
 * @example
 * ```ts
 * import { builtInPlans } from "@countykit/coverage-metrics";
 *
 * builtInPlans.map(({ jurisdiction, cohort }) => `${jurisdiction} ${cohort}`); // => ["440281 2019", "440222 2019", "440823 2020", "331123 2020", "440281 2021"]
 * ```
 * @source each plan names its own document
 */
export const builtInPlans: readonly Plan[] = [
  lechang2019Targets,
  shixing2021Targets,
  suixi2021Targets,
  suichang2021Targets,
  lechang2021Targets,
];
