import { distinctFacts, type Measure } from "@countykit/core";
import type { Atom, Cell } from "../../ledger/atoms.js";
import { type Bounds, boundsOfForm, type Weights } from "../../ledger/linear.js";
import { againstLimit, beyond, constant, doubted, judge, type Judgement, senseOf, slackOf } from "../judge.js";
import { NO_LINES, NO_SUCH_LINE } from "../nothing-to-check.js";
import { type Evaluate, NONE, outcome, type Outcome } from "../outcome.js";
import { plainUnit } from "../unit-words.js";
import { countText, unitsOf } from "./decimal-count.js";
import { type Item, type Items, itemsOf } from "./items.js";
import type { CountCapRule } from "./rule.js";

/**
 * Counts the selected lines, or the quantities they declare, in every place and holds each count against a limit (数量核查). One outcome per
 * place that the rule names or that holds something selected. A line that may stand in a place widens its count to an interval, and all
 * such lines together have one outcome without a subject, for the places that nobody has named. The margin is a number of things, exact. A
 * quantity in another unit than the rule's is unknown, never zero. The county counts even when nothing is selected, as none; a rule for every
 * town, village, route or project that names none and selects nothing is not applicable: there is no place to count in yet, which is not a
 * pass.
 */
export const evaluateCountCap: Evaluate<CountCapRule> = (rule, ledger) => {
  if (ledger.budget.lines.length === 0) return [NO_LINES];
  const items = itemsOf(rule, ledger);
  if (rule.per === "county") return [inPlace(rule, "", items.list, items.decimals)];
  const places = placesOf(rule, items);
  const unplaced = items.list.filter(({ place }) => place === null);
  if (places.size === 0 && unplaced.length === 0) return [NO_SUCH_LINE];
  const named = [...places].map(([place, list]) => inPlace(rule, place, [...list, ...unplaced], items.decimals));
  return unplaced.length === 0 ? named : [...named, elsewhere(rule, unplaced, places.size === 0, items.decimals)];
};

/** The places with what stands in them for certain: those that the rule names, then the others in the order of the lines. */
function placesOf(rule: CountCapRule, { list }: Items): ReadonlyMap<string, readonly Item[]> {
  const places = new Map<string, Item[]>((rule.places ?? []).map((place) => [place, []]));
  for (const item of list) {
    if (item.place === null) continue;
    const known = places.get(item.place);
    if (known === undefined) places.set(item.place, [item]);
    else known.push(item);
  }
  return places;
}

/** The count in one named place. */
function inPlace(rule: CountCapRule, place: string, list: readonly Item[], decimals: number): Outcome {
  const { sign, strict } = senseOf(rule.operator);
  const limit = unitsOf(rule.limit, decimals);
  const count = boundsOfForm(list.map(atomOf), COUNT);
  const form = beyond(count, limit, sign);
  const judgement = judge(form, strict, () => ({ atoms: [...list.map(atomOf), constant(limit)], weights: againstLimit(sign) }));
  return told(rule, place, count, form, speaksOf(rule, place, list) ? judgement : unlessSilent(judgement, list), decimals);
}

/** Whether the place is certainly one that the rule speaks of: the county, one that it names, or one where something selected stands. */
const speaksOf = (rule: CountCapRule, place: string, list: readonly Item[]): boolean =>
  place === "" || rule.places?.includes(place) === true || list.some((item) => item.certain && item.place === place);

/** A broken limit in a place that the rule may not speak of turns on whether anything there is selected. */
function unlessSilent(judgement: Judgement, list: readonly Item[]): Judgement {
  return judgement.verdict === "fail" ? doubted(judgement, distinctFacts(list.flatMap(({ missing }) => missing))) : judgement;
}

/**
 * The count in any one place that nobody has named yet: at most all unplaced lines together, and at least the one that counts most (for a
 * floor: least), wherever it turns out to stand.
 */
function elsewhere(rule: CountCapRule, unplaced: readonly Item[], noneNamed: boolean, decimals: number): Outcome {
  const { sign, strict } = senseOf(rule.operator);
  const limit = unitsOf(rule.limit, decimals);
  const least = unplaced.map(({ min }) => min).reduce((a, b) => (a < b === (sign === 1n) ? b : a));
  const together = boundsOfForm(unplaced.map(atomOf), COUNT);
  const count: Bounds = { min: least, max: together.max };
  const form = beyond(count, limit, sign);
  const weights = againstLimit(sign);
  const judgement = judge(form, strict, () => ({ atoms: [...unplaced.map(atomOf), constant(limit)], weights }));
  const certain = unplaced.some((item) => item.certain);
  if (sign === 1n) return told(rule, "", count, form, certain ? judgement : unlessSilent(judgement, unplaced), decimals);
  const certainlyShort = judgement.verdict === "fail" && noneNamed && certain;
  return told(
    rule,
    "",
    count,
    form,
    judgement.verdict === "pass" || certainlyShort ? judgement : openFloor(unplaced, limit, strict),
    decimals,
  );
}

/** A floor in places nobody has named turns on every line that does not reach it alone. */
function openFloor(unplaced: readonly Item[], limit: bigint, strict: boolean): Judgement {
  const short = unplaced.filter(({ min }) => (strict ? min <= limit : min < limit));
  const missing = distinctFacts(short.flatMap((item) => item.missing));
  return { verdict: "unknown", missing, decides: [{ facts: missing.map(({ id }) => id), certain: true }] };
}

function told(
  rule: CountCapRule,
  place: string,
  count: Bounds,
  form: Bounds,
  { verdict, missing, decides }: Judgement,
  decimals: number,
): Outcome {
  const measure = ({ min, max }: Bounds): Measure => ({
    unit: plainUnit(rule.unit),
    min: min === null ? null : countText(min, decimals),
    max: max === null ? null : countText(max, decimals),
  });
  const limit = unitsOf(rule.limit, decimals);
  return outcome({
    subject: place === "" ? null : place,
    verdict,
    measured: measure(count),
    operator: rule.operator,
    limit: measure({ min: limit, max: limit }),
    margin: measure(slackOf(form, 1n)),
    missing: verdict === "unknown" ? missing : NONE,
    decides,
    message: { key: `count-cap.${verdict}`, params: { per: rule.per, place, operator: rule.operator } },
  });
}

/** An item as an amount that stands in the place, or may stand in it or not. */
const atomOf = ({ min, max, certain, place, missing }: Item): Atom => ({
  min: certain ? min : (max ?? 0n),
  max,
  cells: certain && place !== null ? HERE : PERHAPS,
  missing,
});

const HERE: ReadonlySet<Cell> = new Set<Cell>(["part"]);
const PERHAPS: ReadonlySet<Cell> = new Set<Cell>(["part", "neither"]);

const COUNT: Weights = { both: 1n, part: 1n, base: 0n, neither: 0n };
