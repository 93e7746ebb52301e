import type { AdoptedReading, DecidingSet, Force, Measure, MissingFact, Operator, ReadingOutcome } from "@countykit/core";
import type { Ledger } from "../ledger/ledger.js";
import type { RuleMessage } from "./messages.js";

/** What a rule kind answers before exceptions, applicability and citations are added: the part of a finding that is its own. */
export interface Outcome {
  readonly subject: string | null;
  readonly verdict: "pass" | "fail" | "unknown" | "not-applicable" | "depends-on-reading";
  readonly measured: Measure | null;
  readonly operator: Operator | null;
  readonly limit: Measure | null;
  readonly margin: Measure | null;
  readonly readings: readonly ReadingOutcome[];
  readonly adopted: AdoptedReading | null;
  readonly missing: readonly MissingFact[];
  readonly decides: readonly DecidingSet[];
  readonly message: RuleMessage;
  /** Stricter than the rule's own, where a part that fails binds more strongly than the combination it stands in. */
  readonly force?: Force;
}

/** How one kind of rule is evaluated: pure, one outcome per thing the rule speaks of. `ruleId` is `policy/rule`. */
export type Evaluate<R> = (rule: R, ledger: Ledger, ruleId: string) => readonly Outcome[];

/** An outcome with nothing but what is given: the other fields are empty. */
export const outcome = (given: Pick<Outcome, "verdict" | "message"> & Partial<Outcome>): Outcome => ({
  subject: null,
  measured: null,
  operator: null,
  limit: null,
  margin: null,
  readings: NONE,
  adopted: null,
  missing: NONE,
  decides: NONE,
  ...given,
});

/** One empty list for all findings that have nothing to list. */
export const NONE: readonly never[] = Object.freeze([]);

/** Message parameters of a sentence that needs none. */
export const NO_PARAMS: Readonly<Record<string, never>> = Object.freeze({});
