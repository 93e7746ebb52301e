import type { Bilingual } from "@countykit/core";
import type { Quantity } from "../figures/quantity.js";

/**
 * What one indicator was found to be on one day (指标值), as plain data. A ratio is never divided: `part` and `whole` stand side by side and are
 * compared by cross-multiplication.
 */
export interface Observation {
  readonly indicator: string;
  /** The parameters it was observed with; with `indicator` they name it. */
  readonly params: Params;
  readonly asOf: string;
  /** What was counted: the count or amount itself, or the numerator of a ratio. */
  readonly part: Quantity;
  /** The denominator of a ratio; `null` for a count or amount. */
  readonly whole: Quantity | null;
  /** A growth is the ratio less one: 1.15 of the base is a growth of 15 %. */
  readonly growth: boolean;
  /** What a list lacks, or which of several things fall short, by name. */
  readonly lacking: readonly string[];
  /** What is there beyond a list. */
  readonly extra: readonly string[];
  /** Ids of the figures behind `part` and `whole`, for alternatives and for facts. */
  readonly figures: { readonly part: readonly string[]; readonly whole: readonly string[] };
  /** What a reader should know of the number: shared evidence, a from-zero growth, a conflict between roster and document. */
  readonly remarks: readonly Remark[];
}

/** Values of parameters: texts, counts, flags and lists of texts. */
export type Params = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Something said beside the number; `subject` may name what it speaks of. */
export interface Remark {
  readonly code: string;
  readonly text: Bilingual;
}
