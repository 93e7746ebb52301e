import { distinctFacts, fenText, type Fraction, type Measure, type MissingFact } from "@countykit/core";
import { knownSum } from "../../ledger/known-sum.js";
import { boundsOf, type Ledger } from "../../ledger/ledger.js";
import { type Atom, atomsOf } from "../../ledger/atoms.js";
import { type Bounds, boundsOfForm, type Weights } from "../../ledger/linear.js";
import { NOTHING, yuan } from "../../ledger/total.js";
import { ratioBounds } from "../../ledger/ratio-bounds.js";
import type { Base, Selector } from "../../selector/selector.js";
import { floorDiv, type Judgement, judge, senseOf, slackOf } from "../judge.js";
import { NONE } from "../outcome.js";
import type { RatioLimit } from "../limit.js";
import type { LimitOperator } from "../rule-base.js";

/** A share held against its limit. */
export interface MeasuredShare extends Judgement {
  readonly measured: Measure | null;
  readonly margin: Measure | null;
}

/**
 * Measures a share of money and holds it against a limit (占比核查). Decided by cross-multiplication, never through a quotient. The margin is
 * the money by which the part may still change with the base as it is, rounded down to whole fen: negative when the limit is broken. An empty
 * base is unknown, whatever the limit.
 */
export function measureShare(part: Selector, base: Base, operator: LimitOperator, limit: RatioLimit, ledger: Ledger): MeasuredShare {
  if (base.kind !== "base") {
    const [knownPart, knownWhole] = [knownSum(part, ledger), knownSum(base, ledger)];
    if (knownPart !== null && knownWhole !== null) return ofKnown(knownPart, knownWhole, operator, limit, ledger);
  }
  const whole = base.kind === "base" ? namedBase(base.name, ledger) : base;
  if ("missing" in whole) return { ...UNDECIDED, missing: [whole.missing], decides: [{ facts: [whole.missing.id], certain: false }] };
  return ofAtoms(
    "amount" in whole ? [...atomsOf(ledger, part, NOTHING), whole.amount] : atomsOf(ledger, part, whole),
    operator,
    limit.fraction,
  );
}

function ofKnown(part: number, whole: number, operator: LimitOperator, limit: RatioLimit, ledger: Ledger): MeasuredShare {
  if (whole === 0) return { ...UNDECIDED, measured: { unit: "ratio", min: null, max: null } };
  const fraction = { part: fenText(part), whole: whole === ledger.total ? ledger.totalText : fenText(whole) };
  const sign = Number(senseOf(operator).sign);
  const [allowed, used] = [whole * limit.numerator, part * limit.denominator];
  const small = Math.max(allowed, used) <= Number.MAX_SAFE_INTEGER;
  const slack = small ? (allowed - used) * sign : largeSlack(part, whole, limit.fraction) * BigInt(sign);
  const room = typeof slack === "number" ? Math.floor(slack / limit.denominator) : floorDiv(slack, limit.fraction.denominator);
  const text = fenText(room);
  return {
    verdict: (senseOf(operator).strict ? slack > 0 : slack >= 0) ? "pass" : "fail",
    measured: { unit: "ratio", min: fraction, max: fraction },
    margin: { unit: "yuan", min: text, max: text },
    missing: NONE,
    decides: NONE,
  };
}

function ofAtoms(atoms: readonly Atom[], operator: LimitOperator, limit: Fraction): MeasuredShare {
  const weights = excess(operator, limit);
  const form = boundsOfForm(atoms, weights);
  const judged = judge(form, senseOf(operator).strict, () => ({ atoms, weights }));
  const base = boundsOfForm(atoms, BASE);
  return {
    ...(base.min !== null && base.min > 0n ? judged : baseInDoubt(atoms, base, judged)),
    measured: { unit: "ratio", ...ratioBounds(atoms) },
    margin: yuan(slackOf(form, limit.denominator)),
  };
}

/**
 * A base that may turn out empty decides nothing: whether there is one has to be known first. When it is empty whatever happens, nothing is
 * missing and there is no share.
 */
function baseInDoubt(atoms: readonly Atom[], base: Bounds, judged: Judgement): Judgement {
  if (base.max === 0n) return NO_SHARE;
  const whether = judge({ min: null, max: null }, true, () => ({ atoms, weights: NO_BASE }));
  const missing = distinctFacts([...judged.missing, ...whether.missing]);
  const sets = judged.verdict === "unknown" ? [{ facts: missing.map(({ id }) => id), certain: false }] : whether.decides;
  return { verdict: "unknown", missing, decides: sets.map((set) => ({ ...set, certain: false })) };
}

/** Weights of the base itself, and of how far it lies below nothing. */
const BASE: Weights = { both: 1n, part: 0n, base: 1n, neither: 0n };
const NO_BASE: Weights = { both: -1n, part: 0n, base: -1n, neither: 0n };

/** A linear form that is at most zero (strict: below zero) exactly when the share keeps the limit. */
function excess(operator: LimitOperator, { numerator, denominator }: Fraction): Weights {
  const { sign } = senseOf(operator);
  return { both: sign * (denominator - numerator), part: sign * denominator, base: -sign * numerator, neither: 0n };
}

/** A base that the budget names: a selection, an amount that stands by itself, or something nobody has stated. */
function namedBase(name: string, { budget }: Ledger): Selector | { readonly amount: Atom } | { readonly missing: MissingFact } {
  const base = budget.bases.find(({ id }) => id === name);
  const missing = {
    id: `base/${name}`,
    label: { zh: `占比基数“${base?.name ?? name}”的金额`, en: `the amount of the base “${base?.name ?? name}”` },
  };
  if (base === undefined) return { missing };
  if ("of" in base) return base.of;
  const [min, max] = boundsOf(base.amount);
  return { amount: { min, max, cells: new Set(["base"]), missing: min === max ? [] : [missing] } };
}

const NO_SHARE: Judgement = { verdict: "unknown", missing: NONE, decides: NONE };

const UNDECIDED: MeasuredShare = { ...NO_SHARE, measured: null, margin: null };

export const isCap = (operator: LimitOperator): boolean => operator === "<=" || operator === "<";

/** Products too large for exact numbers take big integers. */
const largeSlack = (part: number, whole: number, { numerator, denominator }: Fraction): bigint =>
  BigInt(whole) * numerator - BigInt(part) * denominator;
