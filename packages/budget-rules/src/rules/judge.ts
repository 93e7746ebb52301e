import { type DecidingSet, distinctFacts, type Fen, fenText, type Measure, type MissingFact } from "@countykit/core";
import type { Atom } from "../ledger/atoms.js";
import { decidingSets } from "../ledger/deciding-sets.js";
import { type Bounds, swing, type Weights } from "../ledger/linear.js";
import { NONE } from "./outcome.js";
import type { LimitOperator } from "./rule-base.js";

/** What a question about sums of money or counts is answered with. */
export interface Judgement {
  readonly verdict: "pass" | "fail" | "unknown";
  readonly missing: readonly MissingFact[];
  readonly decides: readonly DecidingSet[];
}

/** How an operator reads as a question whether a linear form is at most zero: its sign, and whether zero itself is excluded. */
export const senseOf = (operator: LimitOperator): { readonly sign: 1n | -1n; readonly strict: boolean } => SENSES[operator];

const SENSES = {
  "<=": { sign: 1n, strict: false },
  "<": { sign: 1n, strict: true },
  ">=": { sign: -1n, strict: false },
  ">": { sign: -1n, strict: true },
} as const;

/**
 * Answers whether a linear form keeps at most zero (strict: below zero) in every way to fill in the unknown (区间判定). What is missing is
 * looked for only when the bounds do not decide.
 */
export function judge(
  { min, max }: Bounds,
  strict: boolean,
  open: () => { readonly atoms: readonly Atom[]; readonly weights: Weights },
): Judgement {
  if (max !== null && (strict ? max < 0n : max <= 0n)) return PASS;
  if (min !== null && (strict ? min >= 0n : min > 0n)) return FAIL;
  const { atoms, weights } = open();
  return { verdict: "unknown", missing: missingOf(atoms, weights), decides: decidingSets(atoms, { weights, strict }) };
}

const PASS: Judgement = { verdict: "pass", missing: NONE, decides: NONE };
const FAIL: Judgement = { verdict: "fail", missing: NONE, decides: NONE };

/**
 * An answer about something that the rule may not speak of at all: what keeps the limit keeps it either way, what breaks it turns on the
 * facts in doubt, which alone may also settle what is still open.
 */
export function doubted(judgement: Judgement, doubt: readonly MissingFact[]): Judgement {
  if (judgement.verdict === "pass") return judgement;
  const whether: DecidingSet = { facts: doubt.map(({ id }) => id), certain: judgement.verdict === "fail" };
  return {
    verdict: "unknown",
    missing: [...doubt, ...judgement.missing],
    decides: [whether, ...judgement.decides.map((set) => ({ ...set, certain: false }))],
  };
}

/** The facts behind the amounts that still move the form, each once. */
const missingOf = (atoms: readonly Atom[], weights: Weights): readonly MissingFact[] =>
  distinctFacts(
    atoms
      .filter((atom) => {
        const { min, max } = swing(atom, weights);
        return min === null || min !== max;
      })
      .flatMap(({ missing }) => missing),
  );

/** The room that a form leaves below zero, over a divisor and rounded down: how far inside (negative: outside) the limit. */
export const slackOf = ({ min, max }: Bounds, divisor: bigint): Bounds => ({
  min: max === null ? null : floorDiv(-max, divisor),
  max: min === null ? null : floorDiv(-min, divisor),
});

/** How far a sum or count lies beyond its limit: at most zero when the limit is kept, whichever way the operator looks. */
export function beyond({ min, max }: Bounds, limit: bigint, sign: 1n | -1n): Bounds {
  const [low, high] = [min === null ? null : (min - limit) * sign, max === null ? null : (max - limit) * sign];
  return sign === 1n ? { min: low, max: high } : { min: high, max: low };
}

/** The weights of `beyond`, with the limit as a constant atom; `scale` multiplies what is summed. */
export const againstLimit = (sign: 1n | -1n, scale = 1n): Weights => ({ both: sign * scale, part: sign * scale, base: -sign, neither: 0n });

/** A sum that is known and stands on the side of the limit: weighed like the base. */
export const constant = (amount: Fen): Atom => ({ min: amount, max: amount, cells: LIMIT_SIDE, missing: NONE });

/** Where the atom of a limit stands. */
export const LIMIT_SIDE: Atom["cells"] = new Set(["base"]);

/** One known amount of money as a measure. */
export function exactYuan(fen: Fen): Measure {
  const text = fenText(fen);
  return { unit: "yuan", min: text, max: text };
}

/** Division rounded towards minus infinity. The divisor is positive. */
export const floorDiv = (a: bigint, b: bigint): bigint => a / b - (a % b < 0n ? 1n : 0n);
