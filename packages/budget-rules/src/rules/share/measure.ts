import { type DecidingSet, fenText, type Fraction, type Measure, type MissingFact } from "@countykit/core";
import { boundsOf, type Ledger } from "../../ledger/ledger.js";
import { type Atom, atomsOf } from "../../ledger/atoms.js";
import { decidingSets } from "../../ledger/deciding-sets.js";
import { boundsOfForm, type Weights } from "../../ledger/linear.js";
import { ratioBounds } from "../../ledger/ratio-bounds.js";
import { match, NO, UNKNOWN, YES } from "../../selector/match.js";
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
  const known = ledger.fen === null || base.kind === "base" ? null : knownShare(part, base, ledger.fen, ledger);
  if (known !== null) return ofKnown(known, operator, limit);
  const whole = base.kind === "base" ? namedBase(base.name, ledger) : base;
  if ("missing" in whole) return { ...UNDECIDED, missing: [whole.missing] };
  return ofAtoms("amount" in whole ? [...atomsOf(ledger, part, NOTHING), whole.amount] : atomsOf(ledger, part, whole), operator, limit.fraction);
}

/** Part and whole in fen when every line answers both selectors, as exact integers below 2^53. */
interface KnownShare {
  readonly part: number;
  readonly whole: number;
}

function knownShare(part: Selector, base: Selector, fen: readonly number[], ledger: Ledger): KnownShare | null {
  const { lines } = ledger.budget;
  let [inPart, inWhole] = [0, 0];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const amount = fen[index];
    if (line === undefined || amount === undefined) continue;
    const ofPart = match(part, line, ledger);
    const ofBase = match(base, line, ledger);
    if (ofPart === UNKNOWN || ofBase === UNKNOWN) return null;
    if (ofPart === YES) inPart += amount;
    if (ofBase !== NO) inWhole += amount;
  }
  return { part: inPart, whole: inWhole };
}

function ofKnown({ part, whole }: KnownShare, operator: LimitOperator, limit: RatioLimit): MeasuredShare {
  if (whole === 0) return { ...UNDECIDED, measured: { unit: "ratio", min: null, max: null } };
  const fraction = { part: fenText(part), whole: fenText(whole) };
  const margin = marginOf(part, whole, operator, limit);
  const text = fenText(margin.fen);
  return {
    verdict: margin.fen > 0 || (margin.fen === 0 && (!margin.onLimit || !isStrict(operator))) ? "pass" : "fail",
    measured: { unit: "ratio", min: fraction, max: fraction },
    margin: { unit: "yuan", min: text, max: text },
    missing: NONE,
    decides: NONE,
  };
}

/**
 * How far inside the limit a share lies, in whole fen rounded down, and whether it lies exactly on it. Small enough products are exact as
 * numbers; larger ones take big integers.
 */
function marginOf(part: number, whole: number, operator: LimitOperator, limit: RatioLimit): { readonly fen: number | bigint; readonly onLimit: boolean } {
  const sign = isCap(operator) ? 1 : -1;
  const [allowed, used] = [whole * limit.numerator, part * limit.denominator];
  if (Math.max(allowed, used) <= Number.MAX_SAFE_INTEGER) {
    const slack = (allowed - used) * sign;
    return { fen: Math.floor(slack / limit.denominator), onLimit: slack === 0 };
  }
  const { numerator, denominator } = limit.fraction;
  const slack = (BigInt(whole) * numerator - BigInt(part) * denominator) * BigInt(sign);
  return { fen: floorDiv(slack, denominator), onLimit: slack === 0n };
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
    missing: decided ? NONE : distinct(atoms.filter(({ cells, min, max }) => cells.size > 1 || min !== max).flatMap(({ missing }) => missing)),
    decides: decided ? NONE : decidingSets(atoms, { weights, strict }),
  };
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

const NOTHING: Selector = { kind: "not", of: { kind: "all" } };

const UNDECIDED: MeasuredShare = { verdict: "unknown", measured: null, margin: null, missing: NONE, decides: NONE };

export const isCap = (operator: LimitOperator): boolean => operator === "<=" || operator === "<";

const isStrict = (operator: LimitOperator): boolean => operator === "<" || operator === ">";

/** Division rounded towards minus infinity. The divisor is positive. */
const floorDiv = (a: bigint, b: bigint): bigint => a / b - (a % b < 0n ? 1n : 0n);

const distinct = (facts: readonly MissingFact[]): readonly MissingFact[] => [...new Map(facts.map((fact) => [fact.id, fact])).values()];
