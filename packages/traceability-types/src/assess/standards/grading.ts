/** What a system of standards has (标准化体系). */
export interface GradingSystem {
  readonly grades: readonly string[];
  /** Whether products are told apart by one rule (统一识别). */
  readonly identified: boolean;
}

/**
 * Whether products are identified and graded by one rule (统一识别和分级): at least two different grades, since one grade tells nothing apart.
 *
 * @example
 * ```ts
 * import { isGradingSystem } from "@countykit/traceability-types/assess";
 *
 * isGradingSystem({ grades: ["A", "B"], identified: true }); // => true
 * isGradingSystem({ grades: ["A"], identified: true }); // => false
 * ```
 * @source 遂政办发〔2021〕15号 四（五）3
 */
export const isGradingSystem = ({ grades, identified }: GradingSystem): boolean => identified && new Set(grades).size >= 2;
