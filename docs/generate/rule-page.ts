import type { Bilingual, Citation } from "@countykit/core";

/**
 * What stands on the page of one rule: a clause of a budget policy, a target, an indicator, an item of a rubric. Everything on it is
 * data of the packages or an answer of their evaluators; the pages of both languages are written from the same object.
 */
export interface RulePage {
  /** Where the page stands below /rules/, and its key: `budget/cn-2022-lechang-le-fu-ban-9/special-account`. */
  readonly path: string;
  /** What kind of page: clauses, targets and items stand in a document; an indicator stands for itself. */
  readonly kind: Bilingual;
  readonly title: Bilingual;
  /** The rule as one or two sentences. */
  readonly sentence: Bilingual;
  /** The matter it is about, one heading of the index by topic: 培训 training, 物流 logistics … */
  readonly topic: Bilingual;
  /** Counties it concerns, as division codes; `null` when it concerns every county. */
  readonly counties: readonly string[] | null;
  /** What the rule says in terms: operator, limit, force, batch, in force from … one row each. */
  readonly terms: readonly (readonly [name: Bilingual, value: Bilingual])[];
  readonly cite: Citation | null;
  /** The same question in other documents, in the order of time; links the pages to each other. */
  readonly question: string | null;
  /** The value that stands in the table of the same question: `≤ 15 %`. */
  readonly value: Bilingual | null;
  /** Readings of the text, when it can be read in several ways. */
  readonly readings: readonly { readonly title: Bilingual; readonly preferred: boolean; readonly terms: Bilingual }[];
  /** The rule applied: what was given, what the evaluator answered. At least one. */
  readonly examples: readonly Example[];
  /** The rule itself, as it is in the package. */
  readonly json: unknown;
  /** File of the repository in which it is written, and the line. */
  readonly source: { readonly file: string; readonly line: number };
  /** Tests whose title names the rule or the provision it rests on. */
  readonly tests: readonly { readonly title: string; readonly file: string }[];
}

/** One answer of an evaluator, told and kept as it is. */
export interface Example {
  /** Whose numbers these are: a county's programme, or an invented case that says so. */
  readonly title: Bilingual;
  /** County and verdict where this is the answer for a real programme: a cell of the matrix. */
  readonly county: { readonly code: string; readonly name: Bilingual; readonly programme: string } | null;
  readonly asOf: string;
  readonly verdict: { readonly code: string; readonly name: Bilingual };
  /** The sentences of the package's own explain. */
  readonly sentences: readonly Bilingual[];
  /** One row each where the rule has readings. */
  readonly readings: readonly { readonly title: Bilingual; readonly measured: Bilingual; readonly verdict: Bilingual }[];
  /** The finding as the evaluator gave it. */
  readonly finding: unknown;
}

/** What a package tells of its rules. A file in sources/ that exports one as `source` is all it takes. */
export interface RuleSource {
  /** `@countykit/budget-rules` and the like. */
  readonly package: string;
  /** The pages, in the order of the documents and their clauses. */
  readonly pages: () => readonly RulePage[];
  /** How many rules there are in the data, counted without making pages: the generator compares. */
  readonly count: () => number;
}
