import { type DecidingSet, fenText, type Fraction, type Measure, type MissingFact } from "@countykit/core";
import { knownSum } from "../../ledger/known-sum.js";
import { boundsOf, type Ledger } from "../../ledger/ledger.js";
import { type Atom, atomsOf } from "../../ledger/atoms.js";
import { decidingSets } from "../../ledger/deciding-sets.js";
import { boundsOfForm, swing, type Weights } from "../../ledger/linear.js";
import { NOTHING } from "../../ledger/total.js";
import { ratioBounds } from "../../ledger/ratio-bounds.js";
import type { Base, Selector } from "../../selector/selector.js";
import { NONE } from "../outcome.js";
import type { RatioLimit } from "../limit.js";
import type { LimitOperator } from "../rule.js";

/** A share held against its limit. */
export interface MeasuredShare {
  readonly verdict: "pass" | "fail" | "unknown";
  readonly measured: Measure | null;
  readonly margin: Measure | null;
  readonly missing: readonly MissingFact[];
  readonly decides: readonly DecidingSet[];
}

/**
 * Measures a share of money and holds it against a limit (占比核查). Decided by cross-multiplication, never through a quotient. The margin is
 * the money by which the part may still change with the base as it is, rounded down to whole fen: negative when the limit is broken. An empty
 * base is unknown, whatever the limit.
 */
export function measureShare(part: Selector, base: Base, operator: LimitOperator, limit: RatioLimit, ledger: Ledger): MeasuredShare {
  if (base.kind !== "base") {
    const [knownPart, knownWhole] = [knownSum(part, ledger), knownSum(base, ledger)];
    if (knownPart !== null && knownWhole !== null) return ofKnown(knownPart, knownWhole, operator, limit);
  }
  const whole = base.kind === "base" ? namedBase(base.name, ledger) : base;
  if ("missing" in whole) return { ...UNDECIDED, missing: [whole.missing] };
  return ofAtoms("amount" in whole ? [...atomsOf(ledger, part, NOTHING), whole.amount] : atomsOf(ledger, part, whole), operator, limit.fraction);
}

function ofKnown(part: number, whole: number, operator: LimitOperator, limit: RatioLimit): MeasuredShare {
  if (whole === 0) return { ...UNDECIDED, measured: { unit: "ratio", min: null, max: null } };
  const fraction = { part: fenText(part), whole: fenText(whole) };
  const sign = isCap(operator) ? 1 : -1;
  const [allowed, used] = [whole * limit.numerator, part * limit.denominator];
  const small = Math.max(allowed, used) <= Number.MAX_SAFE_INTEGER;
  const slack = small ? (allowed - used) * sign : largeSlack(part, whole, limit.fraction) * BigInt(sign);
  const room = typeof slack === "number" ? Math.floor(slack / limit.denominator) : floorDiv(slack, limit.fraction.denominator);
  const text = fenText(room);
  return {
    verdict: (isStrict(operator) ? slack > 0 : slack >= 0) ? "pass" : "fail",
    measured: { unit: "ratio", min: fraction, max: fraction },
    margin: { unit: "yuan", min: text, max: text },
    missing: NONE,
    decides: NONE,
  };
}

function ofAtoms(atoms: readonly Atom[], operator: LimitOperator, limit: Fraction): MeasuredShare {
  const weights = excess(operator, limit);
  const strict = isStrict(operator);
  const form = boundsOfForm(atoms, weights);
  const whole = boundsOfForm(atoms, { both: 1n, part: 0n, base: 1n, neither: 0n });
  const passes = form.max !== null && (strict ? form.max < 0n : form.max <= 0n);
  const fails = form.min !== null && (strict ? form.min >= 0n : form.min > 0n);
  const decided = whole.min !== null && whole.min > 0n && (passes || fails);
  return {
    verdict: decided ? (passes ? "pass" : "fail") : "unknown",
    measured: { unit: "ratio", ...ratioBounds(atoms) },
    margin: {
      unit: "yuan",
      min: form.max === null ? null : fenText(floorDiv(-form.max, limit.denominator)),
      max: form.min === null ? null : fenText(floorDiv(-form.min, limit.denominator)),
    },
    missing: decided ? NONE : distinct(atoms.filter((atom) => moves(atom, weights)).flatMap(({ missing }) => missing)),
    decides: decided ? NONE : decidingSets(atoms, { weights, strict }),
  };
}

/** Whether what is not known about an atom moves the form at all. */
function moves(atom: Atom, weights: Weights): boolean {
  const { min, max } = swing(atom, weights);
  return min === null || min !== max;
}

/** A linear form that is at most zero (strict: below zero) exactly when the share keeps the limit. */
function excess(operator: LimitOperator, { numerator, denominator }: Fraction): Weights {
  const sign = isCap(operator) ? 1n : -1n;
  return { both: sign * (denominator - numerator), part: sign * denominator, base: -sign * numerator, neither: 0n };
}

/** A base that the budget names: a selection, an amount that stands by itself, or something nobody has stated. */
function namedBase(name: string, { budget }: Ledger): Selector | { readonly amount: Atom } | { readonly missing: MissingFact } {
  const base = budget.bases.find(({ id }) => id === name);
  const missing = { id: `base/${name}`, label: { zh: `占比基数“${base?.name ?? name}”的金额`, en: `the amount of the base “${base?.name ?? name}”` } };
  if (base === undefined) return { missing };
  if ("of" in base) return base.of;
  const [min, max] = boundsOf(base.amount);
  return { amount: { min, max, cells: new Set(["base"]), missing: min === max ? [] : [missing] } };
}

const UNDECIDED: MeasuredShare = { verdict: "unknown", measured: null, margin: null, missing: NONE, decides: NONE };

export const isCap = (operator: LimitOperator): boolean => operator === "<=" || operator === "<";

const isStrict = (operator: LimitOperator): boolean => operator === "<" || operator === ">";

/** Products too large for exact numbers take big integers. */
const largeSlack = (part: number, whole: number, { numerator, denominator }: Fraction): bigint => BigInt(whole) * numerator - BigInt(part) * denominator;

/** Division rounded towards minus infinity. The divisor is positive. */
const floorDiv = (a: bigint, b: bigint): bigint => a / b - (a % b < 0n ? 1n : 0n);

const distinct = (facts: readonly MissingFact[]): readonly MissingFact[] => [...new Map(facts.map((fact) => [fact.id, fact])).values()];
