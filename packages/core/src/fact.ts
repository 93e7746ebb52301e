import type { Measure } from "./finding.js";

/**
 * A value that one package computed and another needs (事实), as plain data: the app, the command line or an example carries it over. A value that
 * is not known for certain keeps its bounds.
 *
 * @source docs/concepts: packages of different domains never import one another
 */
export interface Fact {
  /** Stable: `village-coverage?mode=located`. */
  readonly id: string;
  readonly value: Pick<Measure, "min" | "max">;
  readonly unit: string;
  /** Where it stands or who counted it. */
  readonly evidence: readonly string[];
}
