import type { Fraction, Operator } from "@countykit/core";
import type { Quantity } from "../figures/quantity.js";
import type { Observation } from "../indicators/observation.js";
import { boundsOf, settled } from "./bounds.js";
import type { HoldsIf } from "./finding.js";
import type { Asks } from "./judge.js";
import { ceilTo, decimalText, exactOf, floorTo, minus, negated, ONE, over, plus, signOf } from "./rational.js";
import { unitWords } from "./unit-words-table.js";

/**
 * What the one figure that is not known would have to be for a target to hold (反推达标条件): 175 villages with a point are half of all villages only
 * if there are at most 350. For a base that is not known, or for a limit that is another figure. `null` where more than one thing is open.
 */
export function holdsIf({ part, whole, growth, figures }: Observation, asks: Asks): HoldsIf | null {
  if (asks.comparator === "between" || asks.comparator === "==") return null;
  const { comparator, limit } = asks;
  const counted = settled(boundsOf(part)) ? boundsOf(part).min : null;
  if (counted === null) return null;
  const known = whole === null ? ONE : settled(boundsOf(whole)) ? boundsOf(whole).min : null;
  if (whole !== null && known === null) {
    const factor = settled(limit.bounds) ? limit.bounds.min : null;
    const per = factor === null ? null : growth ? plus(factor, ONE) : factor;
    return per === null || signOf(per) <= 0 || signOf(counted) <= 0
      ? null
      : boundOnBase(whole, figures.whole, over(counted, per), comparator);
  }
  if (known === null || signOf(known) <= 0 || limit.figure === null || settled(limit.bounds)) return null;
  const value = over(counted, known);
  return {
    figure: limit.figure.id,
    term: limit.figure.term,
    operator: TURNED[comparator],
    unit: whole === null ? part.unit : "ratio",
    exact: exactOf(growth ? minus(value, ONE) : value),
    value: null,
  };
}

function boundOnBase(whole: Quantity, [figure]: readonly string[], bound: Fraction, comparator: Exclude<Operator, "==">): HoldsIf | null {
  const [fact] = whole.missing;
  if (fact === undefined) return null;
  const operator = TURNED[comparator];
  const { places } = unitWords(whole.unit);
  const step: Fraction = { numerator: 1n, denominator: 10n ** BigInt(places) };
  const last = {
    "<=": (): Fraction => floorTo(bound, places),
    "<": (): Fraction => plus(ceilTo(bound, places), negated(step)),
    ">=": (): Fraction => ceilTo(bound, places),
    ">": (): Fraction => plus(floorTo(bound, places), step),
  }[operator]();
  return { figure: figure ?? fact.id, term: fact.label, operator, unit: whole.unit, exact: exactOf(bound), value: decimalText(last) };
}

/** A greater base makes a ratio smaller, and a greater limit is harder to reach. */
const TURNED = { ">=": "<=", ">": "<", "<=": ">=", "<": ">" } as const;
