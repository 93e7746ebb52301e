import type { TestResult } from "./test-results.js";

/** A lot and its report. */
export interface TestedLot {
  readonly lot: string;
  /** Results of the laboratory; `null` when there is no report. */
  readonly report: readonly Pick<TestResult, "substance" | "residue">[] | null;
}

/**
 * Whether a lot was tested (是否检测): there is a report, and it has a result.
 *
 * @example
 * ```ts
 * import { isTested } from "@countykit/traceability-types/assess";
 *
 * isTested({ lot: "L1", report: null }); // => false
 * isTested({ lot: "L1", report: [{ substance: "毒死蜱", residue: "未检出" }] }); // => true
 * ```
 * @source 遂府〔2021〕10号 四（一）6
 */
export const isTested = ({ report }: TestedLot): boolean => report !== null && report.length > 0;
