import type { AssessPolicy } from "../requirements/requirement.js";
import { lechang2019Requirements } from "./cn-2021-lechang-self-evaluation.js";
import { shixing2021Requirements } from "./cn-2021-shixing-shi-fu-ban-12.js";
import { suichang2021Requirements } from "./cn-2021-suichang-sui-zheng-ban-fa-15.js";
import { suixi2021Requirements } from "./cn-2021-suixi-sui-fu-10.js";
import { lechang2021Requirements } from "./cn-2022-lechang-le-fu-ban-9.js";

/**
 * The clauses on brands, standards and traceability that come with the package (内置条款集), by year of the document.
 *
 * @example
 * ```ts
 * import { builtInRequirements } from "@countykit/traceability-types/assess";
 *
 * builtInRequirements.reduce((sum, { requirements }) => sum + requirements.length, 0); // => 54
 * ```
 * @source each set names its own document
 */
export const builtInRequirements: readonly AssessPolicy[] = [
  lechang2019Requirements,
  shixing2021Requirements,
  suixi2021Requirements,
  suichang2021Requirements,
  lechang2021Requirements,
];
