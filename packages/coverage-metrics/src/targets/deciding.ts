import { type DecidingSet, distinctFacts, type Fraction, type MissingFact } from "@countykit/core";
import { type Bounds, exactly, product, settled } from "./bounds.js";
import { answer, hasBase, type Question } from "./compare.js";
import { ONE, order, over, plus, signOf } from "./rational.js";

/** The facts behind the three unknowns of a question. They vary independently. */
export interface Behind {
  readonly part: readonly MissingFact[];
  readonly whole: readonly MissingFact[];
  readonly limit: readonly MissingFact[];
}

type Name = keyof Behind;
const NAMES: readonly Name[] = ["part", "whole", "limit"];

/**
 * What keeps a question open, and the smallest sets of facts that can settle it (缺失事实与最小定案集). All facts behind one number are taken
 * together: only all of them make it exact. A set is certain when every value of it settles the question, which an empty base never does.
 *
 * @param least the smallest base there can be: one village, one fen
 */
export function deciding(
  question: Question,
  behind: Behind,
  least: Fraction,
): { readonly missing: readonly MissingFact[]; readonly decides: readonly DecidingSet[] } {
  const unknown = NAMES.filter((name) => behind[name].length > 0 && boundsIn(question, name).some((one) => !settled(one)));
  const moving = unknown.filter((name) => name !== "whole" || !hasBase(question.whole) || !idleBase(question));
  const missing = distinctFacts(moving.flatMap((name) => behind[name]));
  const found = subsets(moving)
    .map((names) => ({ names, facts: distinctFacts(names.flatMap((name) => behind[name])).map(({ id }) => id) }))
    .filter(({ names }) => canSettle(question, names, least));
  const size = Math.min(...found.map(({ facts }) => facts.length));
  const sets = new Map<string, DecidingSet>();
  for (const { names, facts } of found) {
    if (facts.length === size) sets.set(facts.join("\n"), { facts, certain: names.length === moving.length && hasBase(question.whole) });
  }
  return { missing, decides: [...sets.values()] };
}

const boundsIn = ({ part, whole, sides }: Question, name: Name): readonly Bounds[] =>
  name === "part" ? [part] : name === "whole" ? [whole] : sides.map(({ limit }) => limit);

/** A limit of nothing is the same for every base. */
const idleBase = ({ sides }: Question): boolean =>
  sides.every(({ limit: { min, max } }) => min !== null && max !== null && signOf(min) === 0 && signOf(max) === 0);

const subsets = (names: readonly Name[]): readonly (readonly Name[])[] =>
  Array.from({ length: 2 ** names.length - 1 }, (_, index) => names.filter((_name, at) => ((index + 1) >> at) % 2 === 1));

/** Whether some values of these numbers settle the question while the others stay open. */
function canSettle(question: Question, names: readonly Name[], least: Fraction): boolean {
  const huge = beyondAll(question);
  let worlds: readonly Question[] = [question];
  for (const name of names)
    worlds = worlds.flatMap((world) => candidates(world, name, huge, least).map((value) => put(world, name, value)));
  return worlds.some((world) => answer(world) !== "unknown");
}

const put = (question: Question, name: Name, value: Fraction): Question =>
  name === "limit"
    ? { ...question, sides: question.sides.map((side) => ({ ...side, limit: exactly(value) })) }
    : { ...question, [name]: exactly(value) };

/** The ends of a number, between which everything is harder to settle; for a target with two sides also the value just inside. */
function candidates(question: Question, name: Name, huge: Fraction, least: Fraction): readonly Fraction[] {
  const [bounds] = boundsIn(question, name);
  if (bounds === undefined) return [];
  const low = bounds.min ?? { numerator: -huge.numerator, denominator: 1n };
  const high = bounds.max ?? huge;
  const ends = name === "whole" && signOf(low) <= 0 ? [order(high, least) < 0 ? high : least, high] : [low, high];
  const between = inside(question, name);
  return between !== null && order(low, between) <= 0 && order(between, high) <= 0 ? [...ends, between] : ends;
}

/** The value that just reaches the floor, where there is a cap too. */
function inside({ part, whole, sides }: Question, name: Name): Fraction | null {
  const floor = sides.find(({ kind }) => kind === "floor");
  if (sides.length < 2 || floor === undefined || name === "limit") return null;
  if (name === "part") return product(floor.limit, whole).max;
  return part.min !== null && floor.limit.max !== null && signOf(floor.limit.max) > 0 ? over(part.min, floor.limit.max) : null;
}

/** A number so large that no product of the bounds of a question reaches it. */
function beyondAll({ part, whole, sides }: Question): Fraction {
  let total: Fraction = ONE;
  for (const { min, max } of [part, whole, ...sides.map(({ limit }) => limit)]) {
    for (const end of [min, max]) {
      if (end === null) continue;
      const { numerator, denominator } = end;
      total = plus(total, { numerator: (numerator < 0n ? -numerator : numerator) + denominator, denominator: 1n });
    }
  }
  return { numerator: total.numerator ** 4n, denominator: 1n };
}
