import type { DecidingSet, MissingFact } from "@countykit/core";

/**
 * One way in which a rule may turn out to be broken (可能的违反): all facts in `breaks` have to go wrong together, and any one fact in `clears`
 * can rule it out by itself. With no `breaks` it cannot be broken, only left open.
 */
export interface OpenItem {
  readonly breaks: readonly MissingFact[];
  readonly clears: readonly MissingFact[];
}

/** An item that is broken when all its facts go wrong, and ruled out when one of them does not. */
export const openItem = (facts: readonly MissingFact[]): OpenItem => ({ breaks: facts, clears: facts });

/**
 * The smallest sets of facts that can settle a question (最小定案事实集): those that can break one item, and those that can rule out every
 * item. First the former, in the order of the items. A set is certain when every value of its facts settles the question.
 */
export function smallestSets(items: readonly OpenItem[], missing: readonly MissingFact[]): readonly DecidingSet[] {
  const breaking = items.map(({ breaks }) => idsOf(breaks)).filter(({ length }) => length > 0);
  const least = breaking.reduce((size, { length }) => Math.min(size, length), Number.POSITIVE_INFINITY);
  const clearing = least === Number.POSITIVE_INFINITY ? [greedy(items)] : hitting(items, least);
  const size = [...clearing, ...breaking].reduce((smallest, { length }) => Math.min(smallest, length), Number.POSITIVE_INFINITY);
  const order = new Map(missing.map(({ id }, index) => [id, index]));
  const sets = new Map<string, readonly string[]>();
  for (const set of [...breaking, ...clearing]) {
    const facts = [...set].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    if (set.length === size) sets.set(JSON.stringify(facts), facts);
  }
  const needed = items.every(({ breaks }) => breaks.length > 0) ? neededIds(breaking, missing) : null;
  return [...sets.values()].map((facts) => ({ facts, certain: needed !== null && needed.every((id) => facts.includes(id)) }));
}

/** Facts, each once, in the order of their first mention. */
export const distinctFacts = (facts: readonly MissingFact[]): readonly MissingFact[] => [
  ...new Map(facts.map((fact) => [fact.id, fact])).values(),
];

const idsOf = (facts: readonly MissingFact[]): readonly string[] => [...new Set(facts.map(({ id }) => id))];

/** Every set of at most `most` facts that rules out all items. */
function hitting(items: readonly OpenItem[], most: number): readonly (readonly string[])[] {
  if (disjoint(items, most + 1)) return [];
  const found: (readonly string[])[] = [];
  const search = (left: readonly (readonly string[])[], chosen: readonly string[]): void => {
    const [first] = left;
    if (first === undefined) found.push(chosen);
    else if (chosen.length < most) {
      for (const fact of first) {
        search(
          left.filter((item) => !item.includes(fact)),
          [...chosen, fact],
        );
      }
    }
  };
  search(
    items.map(({ clears }) => idsOf(clears)),
    [],
  );
  return found;
}

/** Whether so many items have no fact in common: then fewer facts cannot rule out all of them. */
function disjoint(items: readonly OpenItem[], many: number): boolean {
  const seen = new Set<string>();
  let count = 0;
  for (const { clears } of items) {
    if (clears.some(({ id }) => seen.has(id))) continue;
    for (const { id } of clears) seen.add(id);
    count += 1;
    if (count === many) return true;
  }
  return false;
}

/** A set that rules out all items, one fact for each that is still open. */
function greedy(items: readonly OpenItem[]): readonly string[] {
  const chosen = new Set<string>();
  for (const { clears } of items) {
    const [first] = clears;
    if (first !== undefined && !clears.some(({ id }) => chosen.has(id))) chosen.add(first.id);
  }
  return [...chosen];
}

/** More items than this, and no set as small as one of them is certain. */
const MOST_COMPARED = 50;

/** The facts without which something stays open: all but those of an item that a smaller one makes idle. */
function neededIds(breaking: readonly (readonly string[])[], missing: readonly MissingFact[]): readonly string[] | null {
  if (breaking.length > MOST_COMPARED) return null;
  const telling = breaking.filter(
    (item) => !breaking.some((other) => other.length < item.length && other.every((id) => item.includes(id))),
  );
  return missing.map(({ id }) => id).filter((id) => telling.flat().includes(id) || !breaking.flat().includes(id));
}
