import type { Bilingual, Citation } from "@countykit/core";
import type { Book } from "../figures/book.js";
import type { Quantity } from "../figures/quantity.js";
import type { Params, Remark } from "./observation.js";

/** What a parameter may be; the schema of targets, its JSON Schema and the pages are made from it. */
export type ParamForm =
  | { readonly kind: "choice"; readonly options: Readonly<Record<string, Bilingual>>; readonly optional?: true }
  | { readonly kind: "date"; readonly optional?: true }
  /** A year `2021`, a quarter `2021-Q3` or a month `2021-08`. */
  | { readonly kind: "period"; readonly optional?: true }
  /** A year alone: `2021`. */
  | { readonly kind: "year"; readonly optional?: true }
  | { readonly kind: "text"; readonly optional?: true }
  | { readonly kind: "names"; readonly optional?: true }
  /** Sales tiers, each `count@amount in yuan`: `2@10000000`. */
  | { readonly kind: "tiers"; readonly optional?: true }
  | { readonly kind: "money"; readonly optional?: true }
  | { readonly kind: "count"; readonly optional?: true }
  | { readonly kind: "flag"; readonly optional?: true };

/** What an indicator means (指标定义), as data. */
export interface Definition<P extends object> {
  readonly id: string;
  readonly term: Bilingual;
  readonly numerator: Bilingual;
  /** `null` for a count or amount. */
  readonly denominator: Bilingual | null;
  /** The unit of the numerator, in which a gap is told: villages, person-times, yuan … */
  readonly unit: string;
  /** What the measured value is: a ratio of the two, a growth over the denominator, or the numerator itself. */
  readonly measures: "ratio" | "growth" | "count";
  readonly params: { readonly [Name in keyof P & string]-?: ParamForm & { readonly term: Bilingual } };
  readonly cites: readonly Citation[];
}

/** What `observe` of an indicator gives; the rest of the observation is added around it. */
export interface Observed {
  readonly part: Quantity;
  readonly whole?: Quantity;
  readonly lacking?: readonly string[];
  readonly extra?: readonly string[];
  readonly figures?: { readonly part: readonly string[]; readonly whole?: readonly string[] };
  readonly remarks?: readonly Remark[];
}

/** An indicator (指标): its definition, and how it is counted. */
export interface Indicator<P extends object = Params> {
  readonly definition: Definition<P>;
  /** A method, so that indicators of different parameters stand in one table; the schema of targets holds the parameters to the definition. */
  observe(book: Book, params: P): Observed;
}
