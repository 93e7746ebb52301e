import type { Bilingual, Citation, Force, Step } from "@countykit/core";
import type { World } from "./world.js";

/**
 * What stands on the page of one rule: a clause of a budget policy, a target, an indicator, an item of a rubric. Everything on it is
 * data of the packages or an answer of their evaluators; the pages of both languages are written from the same object.
 */
export interface RulePage {
  /** Where the page stands below /rules/, and its key: `budget/cn-2022-lechang-le-fu-ban-9/special-account`. */
  readonly path: string;
  /** What kind of page: 预算条款, 建设任务, 指标, 考评项 … */
  readonly kind: Bilingual;
  /** Whether it asks for nothing and only holds what a document says there is: a fact of a self-evaluation (自评所载事实). */
  readonly reported: boolean;
  readonly title: Bilingual;
  /** The rule as one or two sentences. */
  readonly sentence: Bilingual;
  /** The matter it is about, one heading of the index by topic: 培训 training, 物流 logistics … */
  readonly topic: Bilingual;
  /** The document it stands in and whom that binds; `null` for what stands for itself, such as an indicator. */
  readonly scope: Scope | null;
  readonly force: Force | null;
  /** What the rule says in terms: operator, limit, base, by when … one row each. */
  readonly terms: readonly Row[];
  readonly note: Bilingual | null;
  /** Where it stands, by its own words first; an indicator may rest on several places. */
  readonly cites: readonly Citation[];
  /** The question it answers. Rules of several documents with the same one are told side by side, and share a row of the matrix. */
  readonly question: { readonly id: string; readonly title: Bilingual };
  /** The value that stands beside those of other documents: `≤ 15%`. */
  readonly value: Bilingual | null;
  /** By when it has to be reached, by each way to take the words; the usual one first. `null` where nothing is due. */
  readonly due: DueTold | null;
  /** Readings of the text, when it can be read in several ways. */
  readonly readings: readonly { readonly title: Bilingual; readonly preferred: boolean; readonly terms: Bilingual }[];
  /** The rule applied: what was given, what the evaluator answered. At least one. */
  readonly examples: readonly Example[];
  /** Other pages that belong to it: the indicator of a target, the targets of an indicator. */
  readonly related: readonly { readonly title: Bilingual; readonly paths: readonly string[] }[];
  /** Pages whose values, by date, are the history of what this one measures: the targets of an indicator. Empty for rules. */
  readonly series: readonly string[];
  /** The rule itself, as it is in the package. */
  readonly json: unknown;
  /** What else of the package's data the page speaks of: the group of an item, the day facts are taken for. Numbers on the page have to stand in one of these. */
  readonly context: unknown;
  /** File of the repository in which it is written, and the line. */
  readonly source: { readonly file: string; readonly line: number };
  /** Tests whose title names the rule or the provision it rests on. */
  readonly tests: readonly { readonly title: string; readonly file: string }[];
  /** Files with the tests of its kind: of the kind of rule, the indicator, the scale. */
  readonly kindTests: readonly string[];
}

/** A time limit in its own words, with the last day of every way to take them. */
export interface DueTold {
  readonly said: Bilingual;
  readonly readings: readonly { readonly id: string; readonly title: Bilingual; readonly short: Bilingual; readonly lastDay: string }[];
}

export type Row = readonly [name: Bilingual, value: Bilingual];

/** One document of rules as far as it says whom it binds: what `selectPolicies` looks at. */
export interface Scope {
  /** Unique among all packages: two of them may know rules of one document, under one id each. */
  readonly id: string;
  readonly title: Bilingual;
  /** Short, for headings: 乐昌 2021. */
  readonly label: Bilingual;
  readonly document: string;
  readonly level: "national" | "province" | "city" | "county";
  /** Division code. */
  readonly jurisdiction: string;
  readonly cohorts: readonly number[] | null;
  readonly from: string | null;
  readonly until: string | null;
}

/** One evaluation, told and kept as it is. */
export interface Example {
  /** Whose numbers these are: a county's programme, or an invented case that says so. */
  readonly title: Bilingual;
  /** Id of the real programme; `null` for an invented case. */
  readonly programme: string | null;
  /** What was given, where it is an invented case. */
  readonly given: Bilingual | null;
  readonly asOf: string;
  /** Whether the rule binds the programme, by place, batch and day; true of every invented case, also of one that is about another batch. */
  readonly binds: boolean;
  /** Where the rule does not bind the programme for its batch: what the answer would be if it did. */
  readonly ifBound: Verdict | null;
  /** One for every finding of the rule. */
  readonly answers: readonly Answer[];
}

export interface Answer {
  /** What it is about, where a rule speaks of several things. */
  readonly subject: Bilingual | null;
  /** `null` where nothing is judged: an indicator only measures. */
  readonly verdict: Verdict | null;
  /** The sentences of the package's own explain. */
  readonly sentences: readonly Bilingual[];
  /** Measured value, limit, distance, missing facts … one row each. */
  readonly rows: readonly Row[];
  /** One row each where the rule has readings. */
  readonly readings: readonly {
    readonly title: Bilingual;
    readonly preferred: boolean;
    readonly measured: Bilingual;
    readonly verdict: Verdict;
  }[];
  /** How the package came to it, step by step. */
  readonly steps: readonly Step[];
  /** The finding as the evaluator gave it. */
  readonly finding: unknown;
}

/** A verdict in words; the tone gives the colour, which never stands alone. */
export interface Verdict {
  readonly code: string;
  readonly name: Bilingual;
  readonly tone: "good" | "bad" | "warn" | "open" | "none";
}

/** The code of the verdict on a rule that binds a programme and finds nothing there that it speaks of: contracts, before any is signed. */
export const NOTHING_TO_CHECK = "nothing-to-check";

/** What a package tells of its rules. A file in sources/ that exports one as `source` is all it takes. */
export interface RuleSource {
  /** `@countykit/budget-rules` and the like. */
  readonly package: string;
  /** The pages, in the order of the documents and their clauses. */
  readonly pages: (world: World) => readonly RulePage[];
  /** How many rules there are in the data, counted without making pages: the generator compares. */
  readonly count: () => number;
}
