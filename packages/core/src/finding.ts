import type { Bilingual } from "./text.js";

/** What a check answers (结论). */
export type Verdict = "pass" | "fail" | "excused" | "unknown" | "not-applicable" | "depends-on-reading";

/** How strongly a clause binds: 必须 / 原则上 / 力争、逐步、基本. */
export type Force = "mandatory" | "in-principle" | "target";

/** How grave a finding is. Only a failure is an `error`, a `warning` (原则上) or `advice` (力争); all else is `none`. */
export type Severity = "error" | "warning" | "advice" | "none";

/** 不高于 `<=`, 不低于 `>=`, 不足 `<`, 高于 `>`, 等于 `==`. */
export type Operator = "<=" | ">=" | "<" | ">" | "==";

/**
 * An exact value as data: decimal text, or a fraction of two decimal texts. A ratio is never divided before it is
 * compared, so `{ part: "5500000.00", whole: "15000000.00" }` keeps what 36.67 % has lost.
 */
export type Exact = string | { readonly part: string; readonly whole: string };

/**
 * A measured value with what is known of it: `min` equals `max` when it is known, `max: null` has no upper bound,
 * `min: null` has no lower one. The unit is in the field: yuan, ratio, months, villages, 台 …
 */
export interface Measure {
  readonly unit: string;
  readonly min: Exact | null;
  readonly max: Exact | null;
}

/** Where a clause stands (出处): a document by number, and article, section or row in it. */
export interface Citation {
  readonly document: string;
  readonly locator: string;
  /** The document through which the clause is known when its own text is not at hand. */
  readonly quotedIn?: { readonly document: string; readonly locator: string };
}

/** A fact that is not known (缺失事实) and that the verdict turns on. */
export interface MissingFact {
  /** JSON Pointer-like id of the fact, stable: `line/1/tag/hardware-fit-out`. */
  readonly id: string;
  readonly label: Bilingual;
}

/** A smallest set of missing facts that can decide the verdict; `certain` when every value of them decides it. */
export interface DecidingSet {
  readonly facts: readonly string[];
  readonly certain: boolean;
}

/** One reading of an ambiguous clause (不同理解) and what it leads to. */
export interface ReadingOutcome {
  readonly id: string;
  readonly title: Bilingual;
  readonly preferred: boolean;
  readonly verdict: Verdict;
  readonly measured: Measure | null;
  /** Money or count to the limit; negative is the shortfall or excess. */
  readonly margin: Measure | null;
}

/** A reading adopted by a competent body (采纳的理解). */
export interface AdoptedReading {
  readonly rule: string;
  readonly reading: string;
  readonly by: string;
  readonly date: string;
  readonly document: string;
}

/** The level of the body that issued a document or granted an exception, highest first. */
export type Level = "national" | "province" | "city" | "county";

/** A recorded exception (例外批准). */
export interface RecordedException {
  readonly rule: string;
  readonly authority: string;
  readonly level: Level;
  readonly document: string;
  readonly date: string;
  /** Last day on which it holds; absent when it has no end. */
  readonly expires?: string;
  readonly reason: string;
}

/** A message as data: the key of a sentence and what fills it. Sentences are made last. */
export interface Message {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * What one rule says of one programme (核查结论), as plain data that survives JSON and back.
 *
 * @source semantics of the verdicts: docs/concepts/verdicts
 */
export interface Finding {
  /** Rule id, with `#subject` when a rule speaks of several things. */
  readonly id: string;
  readonly policy: string;
  readonly rule: string;
  readonly kind: string;
  readonly title: Bilingual;
  /** What the finding is about when the rule speaks of one line, total or contract. */
  readonly subject: string | null;
  readonly force: Force;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly measured: Measure | null;
  readonly operator: Operator | null;
  readonly limit: Measure | null;
  readonly margin: Measure | null;
  /** Every reading of an ambiguous clause, in the order of the policy; empty for a clause with one reading. */
  readonly readings: readonly ReadingOutcome[];
  readonly adopted: AdoptedReading | null;
  readonly missing: readonly MissingFact[];
  readonly decides: readonly DecidingSet[];
  readonly exception: RecordedException | null;
  readonly citations: readonly Citation[];
  readonly message: Message;
}
