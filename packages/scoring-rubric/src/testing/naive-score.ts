import type { Condition, MeasureForm } from "../conditions/condition.js";
import type { Item, Rubric } from "../rubric.js";
import type { Part, Scale, Tier } from "../scales/scale.js";

/** Every fact of a rubric with its value, and every judgement; numbers as fractions of big integers, points as whole hundredths. */
export interface World {
  readonly flags: ReadonlyMap<string, boolean>;
  readonly choices: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, Fraction>;
  readonly judged: ReadonlyMap<string, number>;
}

export type Fraction = readonly [top: bigint, bottom: bigint];

/** The points of a world, in hundredths: of everything by name. */
export interface NaiveScore {
  /** By path of item and part, and `group …`, `base`, `bonus`, `total`, `within weight`. */
  readonly points: ReadonlyMap<string, number>;
  /** By item: its points while its papers are missing. */
  readonly unproved: ReadonlyMap<string, number>;
  readonly vetoed: boolean;
}

/** Scores a world by the words of the rubric alone, one item after the other; `null` where a share of nothing is asked for. */
export function naiveScore(rubric: Rubric, world: World): NaiveScore | null {
  try {
    return scoreOf(rubric, world);
  } catch (error) {
    if (error instanceof RangeError && error.message === EMPTY) return null;
    throw error;
  }
}

const EMPTY = "an empty base";

function scoreOf(rubric: Rubric, world: World): NaiveScore {
  const points = new Map<string, number>();
  const unproved = new Map<string, number>();
  let base = 0;
  for (const group of rubric.groups) {
    let sum = 0;
    for (const item of group.items) sum += itemPoints(item, world, points, unproved);
    points.set(`group ${group.id}`, sum);
    base += sum;
  }
  let bonus = 0;
  if (rubric.bonus !== null) {
    for (const item of rubric.bonus.items) bonus += itemPoints(item, world, points, unproved);
    if (bonus > cents(rubric.bonus.most)) bonus = cents(rubric.bonus.most);
  }
  let total = base + bonus;
  const { least, most } = rubric.bounds ?? {};
  if (least !== undefined && total < cents(least)) total = cents(least);
  if (most !== undefined && total > cents(most)) total = cents(most);
  if (rubric.bonus?.beyondWeight === false && total > cents(rubric.weight)) total = cents(rubric.weight);
  points.set("base", base);
  points.set("bonus", bonus);
  points.set("total", total);
  points.set("within weight", total > cents(rubric.weight) ? cents(rubric.weight) : total);
  return { points, unproved, vetoed: rubric.vetoes.some(({ when }) => holds(when, world)) };
}

const cents = (points: number): number => Number((points * 100).toFixed(0));

function itemPoints(item: Item, world: World, into: Map<string, number>, unproved: Map<string, number>): number {
  const own = scalePoints(item.scale, item.id, world, into);
  const held = item.least !== undefined && own < cents(item.least) ? cents(item.least) : own;
  into.set(item.id, held);
  const bare = unprovedPoints(item.scale, item.id, into);
  unproved.set(item.id, item.least !== undefined && bare < cents(item.least) ? cents(item.least) : bare);
  return held;
}

/** The points of a scale that nobody proves, from the points that it has. */
function unprovedPoints(scale: Scale, path: string, points: ReadonlyMap<string, number>): number {
  const parts = (of: readonly Part[]): readonly number[] => of.map((part) => unprovedPoints(part.scale, `${path}/${part.id}`, points));
  if (scale.kind === "best") return Math.max(...parts(scale.of));
  if (scale.kind !== "sum") return Math.min(points.get(path) ?? Number.NaN, Math.max(0, leastOf(scale)));
  let sum = 0;
  for (const part of parts(scale.of)) sum += part;
  if (scale.least !== undefined && sum < cents(scale.least)) sum = cents(scale.least);
  return scale.most !== undefined && sum > cents(scale.most) ? cents(scale.most) : sum;
}

/** What a scale gives even the worst. */
function leastOf(scale: Exclude<Scale, { readonly kind: "sum" | "best" }>): number {
  switch (scale.kind) {
    case "flag":
      return Math.min(0, cents(scale.points));
    case "tiers":
      return Math.min(cents(scale.otherwise), ...scale.tiers.map(({ points }) => cents(points)));
    case "options":
      return Math.min(cents(scale.otherwise), ...scale.options.map(({ points }) => cents(points)));
    case "checklist":
      return Math.min(0, ...scale.steps.map(({ points }) => cents(points)));
    case "judged":
      return scale.when === null ? cents(scale.least) : Math.min(cents(scale.least), cents(scale.otherwise));
    case "deduction":
      return Math.max(cents(scale.least), cents(scale.from) - scale.of.reduce((sum, { points }) => sum + cents(points), 0));
  }
}

function scalePoints(scale: Scale, path: string, world: World, into: Map<string, number>): number {
  const parts = (of: readonly Part[]): readonly number[] => of.map((part) => scalePoints(part.scale, `${path}/${part.id}`, world, into));
  const points = ((): number => {
    switch (scale.kind) {
      case "flag":
        return holds(scale.when, world) ? cents(scale.points) : 0;
      case "tiers": {
        const value = measured(scale.measure, world);
        const fitting = scale.tiers.filter((tier) => fits(value, tier)).map((tier) => cents(tier.points));
        return fitting.length === 0 ? cents(scale.otherwise) : Math.max(...fitting);
      }
      case "options": {
        const held = scale.options.filter(({ when }) => holds(when, world)).map((option) => cents(option.points));
        return held.length === 0 ? cents(scale.otherwise) : Math.max(...held);
      }
      case "checklist": {
        const count = scale.of.filter(({ when }) => holds(when, world)).length;
        const steps = scale.steps.filter(({ least }) => least <= count).map((step) => cents(step.points));
        return steps.length === 0 ? 0 : Math.max(...steps);
      }
      case "judged":
        return scale.when === null || holds(scale.when, world) ? (world.judged.get(path) ?? Number.NaN) : cents(scale.otherwise);
      case "sum": {
        let sum = 0;
        for (const part of parts(scale.of)) sum += part;
        if (scale.least !== undefined && sum < cents(scale.least)) sum = cents(scale.least);
        return scale.most !== undefined && sum > cents(scale.most) ? cents(scale.most) : sum;
      }
      case "best":
        return Math.max(...parts(scale.of));
      case "deduction": {
        let left = cents(scale.from);
        for (const fault of scale.of) if (holds(fault.when, world)) left -= cents(fault.points);
        return Math.max(left, cents(scale.least));
      }
    }
  })();
  into.set(path, points);
  return points;
}

function holds(condition: Condition, world: World): boolean {
  switch (condition.kind) {
    case "flag":
      return world.flags.get(condition.fact) === true;
    case "one-of":
      return condition.options.includes(world.choices.get(condition.fact) ?? "");
    case "compare": {
      const side = compared(measured(condition.measure, world), fraction(condition.limit));
      return { "<": side < 0, "<=": side <= 0, "==": side === 0, ">=": side >= 0, ">": side > 0 }[condition.operator];
    }
    case "all-of":
      return condition.of.every((one) => holds(one, world));
    case "any-of":
      return condition.of.some((one) => holds(one, world));
    case "not":
      return !holds(condition.of, world);
    case "at-least":
      return condition.of.filter((one) => holds(one, world)).length >= condition.count;
  }
}

function measured(measure: MeasureForm, { numbers }: World): Fraction {
  const of = (fact: string): Fraction => numbers.get(fact) ?? [0n, 1n];
  if (measure.kind === "fact") return of(measure.fact);
  const cap = measure.cap === undefined ? null : fraction(measure.cap);
  const base = of(measure.whole);
  const counted = cap !== null && compared(base, cap) > 0 ? cap : base;
  if (counted[0] <= 0n) throw new RangeError(EMPTY);
  const part = of(measure.part);
  return [part[0] * counted[1], part[1] * counted[0]];
}

function fits(value: Fraction, { from, to }: Tier): boolean {
  const low = from === undefined ? 1 : compared(value, fraction(from.at));
  const high = to === undefined ? -1 : compared(value, fraction(to.at));
  return (low > 0 || (low === 0 && from?.included === true)) && (high < 0 || (high === 0 && to?.included === true));
}

const compared = ([a, b]: Fraction, [c, d]: Fraction): number => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0);

/** Decimal text as a fraction. */
export function fraction(text: string): Fraction {
  const [whole = "", decimals = ""] = text.split(".");
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
}
