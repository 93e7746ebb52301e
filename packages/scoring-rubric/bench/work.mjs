/**
 * The work every contender does: counties of which everything is known, scored by Guangdong's rubric of 2019. In half of them every share lies exactly on
 * one of its limits. The right answers come from a program of its own, in big integers.
 */
import { randomOf } from "../../budget-rules/bench/work.mjs";
import { guangdong2019 } from "../dist/esm/index.js";

export { randomOf };
export const rubric = guangdong2019;
export const items = [...rubric.groups.flatMap((group) => group.items), ...rubric.bonus.items];

/** One tier item: how many of the villages have a station, of at most 200. */
export const TIER = items
  .find(({ id }) => id === "service")
  .scale.of.find(({ id }) => id === "stations")
  .scale.of.find(({ id }) => id === "villages").scale;

/** Judged ranges by path, with their scales. */
export const judged = new Map();
const walk = (scale, path) => {
  if (scale.kind === "judged") judged.set(path, scale);
  for (const part of scale.kind === "sum" || scale.kind === "best" ? scale.of : []) walk(part.scale, `${path}/${part.id}`);
};
for (const { id, scale } of items) walk(scale, id);

/** Part of each base for some shares on a limit: [part, base, tops, bottom]. */
const ON_LIMIT = [
  ["villages.located", "villages", [7, 5], 10],
  ["poverty-villages.located", "poverty-villages", [10, 8], 10],
  ["training.person-times", "residents", [10, 8, 6], 1000],
  ["training.poor-persons", "poor-workforce", [3, 4, 5, 7], 10],
];

/** A county of which everything is known, as it would send it. */
export function makeState(int) {
  const numbers = {
    "centre.running-months": String(int(0, 12)),
    "park.firms": String(int(15, 25)),
    "park.firm-kinds": String(int(1, 5)),
    "villages.express": "0",
    "growth.rural-online-sales": `0.${int(10, 50)}`,
    "growth.agricultural-online-sales": `0.${int(10, 50)}`,
    "disclosure.months": String(int(9, 12)),
    "reporting.months": String(int(9, 12)),
    "fund.paid": `${int(3_000_000, 4_500_000)}.${int(10, 99)}`,
    "fund.total": "5000000.00",
    progress: `0.${int(30, 99)}`,
    villages: String(int(10, 26) * 10),
    "poverty-villages": String(int(1, 9) * 10),
    residents: String(int(100, 700) * 1000),
    "poor-workforce": String(int(10, 900) * 10),
  };
  const onLimit = int(0, 1) === 0;
  for (const [part, base, tops, bottom] of ON_LIMIT) {
    const whole = Number(numbers[base]);
    const counted = base === "villages" ? Math.min(whole, 200) : base === "residents" ? Math.min(whole, 500_000) : whole;
    numbers[part] = String(
      onLimit ? (counted / bottom) * tops[int(0, tops.length - 1)] : int(0, Math.ceil(counted * (bottom > 10 ? 0.012 : 1))),
    );
  }
  numbers["villages.express"] = String(Number(numbers.villages) - int(0, 1));
  return {
    schema: "countykit-score/1",
    rubric: rubric.id,
    asOf: "2021-08-31",
    facts: rubric.facts.map((form) => ({
      id: form.id,
      value:
        form.kind === "flag"
          ? int(0, 9) < (form.id.startsWith("veto") ? 1 : 7)
          : form.kind === "choice"
            ? form.options[int(0, form.options.length - 1)].id
            : numbers[form.id],
    })),
    judgements: [...judged].map(([criterion, scale]) => ({
      criterion,
      points: scale.least + scale.step * int(0, (scale.most - scale.least) / scale.step),
    })),
    evidence: items.map((item) => ({ item: item.id, kinds: item.evidence.map(({ id }) => id) })),
  };
}

/** Numbers as fractions of big integers. */
const fraction = (text) => {
  const [whole, decimals = ""] = text.split(".");
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
};
const side = ([a, b], [c, d]) => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0);

/** The right answers: points of the tier item, and total and veto of the whole rubric. */
export function oracle(state) {
  const facts = new Map(state.facts.map(({ id, value }) => [id, value]));
  const given = new Map(state.judgements.map(({ criterion, points }) => [criterion, points]));
  const value = (measure) => {
    if (measure.kind === "fact") return fraction(facts.get(measure.fact));
    const [part, whole] = [fraction(facts.get(measure.part)), fraction(facts.get(measure.whole))];
    const base = measure.cap !== undefined && side(whole, fraction(measure.cap)) > 0 ? fraction(measure.cap) : whole;
    return [part[0] * base[1], part[1] * base[0]];
  };
  const holds = (when) => {
    if (when.kind === "flag") return facts.get(when.fact);
    if (when.kind === "one-of") return when.options.includes(facts.get(when.fact));
    if (when.kind === "all-of") return when.of.every(holds);
    if (when.kind === "any-of") return when.of.some(holds);
    if (when.kind === "not") return !holds(when.of);
    const at = side(value(when.measure), fraction(when.limit));
    return { "<": at < 0, "<=": at <= 0, "==": at === 0, ">=": at >= 0, ">": at > 0 }[when.operator];
  };
  const inside = (at, { from, to }) => {
    const [low, high] = [from === undefined ? 1 : side(at, fraction(from.at)), to === undefined ? -1 : side(at, fraction(to.at))];
    return (low > 0 || (low === 0 && from.included)) && (high < 0 || (high === 0 && to.included));
  };
  const points = (scale, path) => {
    const parts = () => scale.of.map((part) => points(part.scale, `${path}/${part.id}`));
    switch (scale.kind) {
      case "flag":
        return holds(scale.when) ? scale.points : 0;
      case "tiers": {
        const at = value(scale.measure);
        const fitting = scale.tiers.filter((tier) => inside(at, tier)).map((tier) => tier.points);
        return fitting.length === 0 ? scale.otherwise : Math.max(...fitting);
      }
      case "options": {
        const held = scale.options.filter(({ when }) => holds(when)).map((option) => option.points);
        return held.length === 0 ? scale.otherwise : Math.max(...held);
      }
      case "judged":
        return scale.when === null || holds(scale.when) ? given.get(path) : scale.otherwise;
      case "sum":
        return parts().reduce((sum, one) => sum + one, 0);
      case "best":
        return Math.max(...parts());
      default:
        throw new Error(`No ${scale.kind} in this rubric`);
    }
  };
  const sum = (list) => list.reduce((total, { id, scale }) => total + points(scale, id), 0);
  const total = sum(rubric.groups.flatMap((group) => group.items)) + Math.min(rubric.bonus.most, sum(rubric.bonus.items));
  return { tier: points(TIER, "tier"), total, vetoed: rubric.vetoes.some(({ when }) => holds(when)) };
}

/** Facts (`f`), points (`p`) and judgements (`j`) by names that every language takes. */
export const nameOf = (id, kind = "f") => `${kind}_${id.replaceAll(/[^a-z0-9]/g, "_")}`;
