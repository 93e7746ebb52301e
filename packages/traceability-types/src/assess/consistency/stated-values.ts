/** Whether several places of a document say the same (前后一致性). */
export interface StatedValues {
  readonly consistent: boolean;
  /** What is said, each once, in the order of the document. */
  readonly values: readonly string[];
}

/**
 * Whether what is stated in several places is the same (前后一致性核对). Texts are compared as they stand, blanks around them aside.
 *
 * @example
 * ```ts
 * import { statedValues } from "@countykit/traceability-types/assess";
 *
 * statedValues(["7", "4"]); // => { "consistent": false, "values": ["7", "4"] }
 * statedValues(["4", "4"]).consistent; // => true
 * ```
 * @source self-evaluation report of Lechang for 2019, 一: 7 operators and 4 operators
 */
export function statedValues(stated: readonly string[]): StatedValues {
  const values = [...new Set(stated.map((value) => value.trim()))];
  return { consistent: values.length <= 1, values };
}
