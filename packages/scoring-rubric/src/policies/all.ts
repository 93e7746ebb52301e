import type { Rubric } from "../rubric.js";
import { guangdong2019 } from "./cn-2021-guangdong-yue-shang-101.js";
import { demonstrationStation } from "./cn-2021-shixing-shi-fu-ban-12-demonstration-station.js";
import { lechangAssessment } from "./cn-2022-lechang-le-fu-ban-9-assessment.js";

/**
 * The rubrics that come with the package (内置指标体系), the province's before the counties'.
 *
 * @example
 * ```ts
 * import { builtInRubrics } from "@countykit/scoring-rubric";
 *
 * builtInRubrics.map(({ id }) => id); // => ["cn-2021-guangdong-yue-shang-101", "cn-2021-shixing-shi-fu-ban-12-demonstration-station", "cn-2022-lechang-le-fu-ban-9-assessment"]
 * ```
 * @source each rubric names its own document
 */
export const builtInRubrics: readonly Rubric[] = [guangdong2019, demonstrationStation, lechangAssessment];
