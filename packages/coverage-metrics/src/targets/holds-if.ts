import type { Bilingual, Fraction, Operator } from "@countykit/core";
import type { Quantity } from "../figures/quantity.js";
import { definitionOf } from "../indicators/definition-of.js";
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
export function holdsIf(observation: Observation, asks: Asks): HoldsIf | null {
  const { part, whole, growth } = observation;
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
      : boundOnBase(baseOf(observation, whole), over(counted, per), comparator);
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

/** What a bound is said of: its id, its name, and the unit it is counted in. */
interface Bounded {
  readonly id: string;
  readonly term: Bilingual;
  readonly unit: string;
}

/**
 * The figure that the base is, when it is one and nothing else is open; otherwise the base itself. A bound on the base says nothing of one of several figures behind
 * it: a base that is less by the migrants is small when the migrants are many.
 */
function baseOf({ indicator, growth, figures }: Observation, { unit, missing }: Quantity): Bounded {
  const [[figure, ...others], [fact, ...more]] = [figures.whole, missing];
  if (fact !== undefined && fact.id === `figure/${figure ?? ""}` && others.length === 0 && more.length === 0) {
    return { id: figure ?? "", term: fact.label, unit };
  }
  return { id: `indicator/${indicator}/whole`, term: growth ? BASE_PERIOD : (definitionOf(indicator)?.denominator ?? BASE), unit };
}

const BASE_PERIOD: Bilingual = { zh: "基期数", en: "the amount of the base period" };
const BASE: Bilingual = { zh: "基数", en: "the base" };

function boundOnBase({ id, term, unit }: Bounded, bound: Fraction, comparator: Exclude<Operator, "==">): HoldsIf {
  const operator = TURNED[comparator];
  const { places } = unitWords(unit);
  const step: Fraction = { numerator: 1n, denominator: 10n ** BigInt(places) };
  const last = {
    "<=": (): Fraction => floorTo(bound, places),
    "<": (): Fraction => plus(ceilTo(bound, places), negated(step)),
    ">=": (): Fraction => ceilTo(bound, places),
    ">": (): Fraction => plus(floorTo(bound, places), step),
  }[operator]();
  return { figure: id, term, operator, unit, exact: exactOf(bound), value: decimalText(last) };
}

/** A greater base makes a ratio smaller, and a greater limit is harder to reach. */
const TURNED = { ">=": "<=", ">": "<", "<=": ">=", "<": ">" } as const;
