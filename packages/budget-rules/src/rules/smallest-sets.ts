import type { DecidingSet, MissingFact } from "@countykit/core";
import { fewestHits } from "./fewest-hits.js";

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

/** No finding lists more deciding sets than this. All of them are equally small, so one more would tell nothing new. */
export const MOST_LISTED = 100;

/**
 * The smallest sets of facts that can settle a question (最小定案事实集): those that can break one item, and those that can rule out every
 * item. First the former, in the order of the items; at most `MOST_LISTED`. A set is certain when every value of its facts settles the
 * question. Ruling out everything with the fewest facts is looked for by a search of bounded work; where that ends before the search does,
 * the sets that break one item stand, unless taking one fact after another rules out everything with fewer.
 */
export function smallestSets(items: readonly OpenItem[], missing: readonly MissingFact[]): readonly DecidingSet[] {
  const sizes = items.map(({ breaks }) => countOf(breaks));
  const least = sizes.reduce((size, one) => (one > 0 && one < size ? one : size), Number.POSITIVE_INFINITY);
  const clearing = fewestHits(
    items.map(({ clears }) => clears),
    least,
    MOST_LISTED,
  );
  const size = Math.min(least, clearing[0]?.length ?? least);
  const sets: (readonly string[])[] = [];
  for (const [at, { breaks }] of items.entries()) {
    if (sets.length === MOST_LISTED) break;
    if (sizes[at] === size) sets.push(idsOf(breaks));
  }
  const listed = inOrder([...sets, ...clearing], missing);
  const needed = items.every(({ breaks }) => breaks.length > 0) ? neededIds(items, missing) : null;
  return listed.map((facts) => ({ facts, certain: needed !== null && needed.every((id) => facts.includes(id)) }));
}

/** Facts about one line, and those besides them that they do not name already. */
export const besides = (few: readonly MissingFact[], many: readonly MissingFact[]): readonly MissingFact[] =>
  few.length === 0 ? many : [...few, ...many.filter(({ id }) => few.every((one) => one.id !== id))];

const idsOf = (facts: readonly MissingFact[]): readonly string[] => [...new Set(facts.map(({ id }) => id))];

/** How many different facts there are. */
function countOf(facts: readonly MissingFact[]): number {
  const [first, second] = facts;
  if (facts.length === 2) return first?.id === second?.id ? 1 : 2;
  return facts.length < 2 ? facts.length : new Set(facts.map(({ id }) => id)).size;
}

/** The sets, each once, with their facts in the order in which they are missing. */
function inOrder(sets: readonly (readonly string[])[], missing: readonly MissingFact[]): readonly (readonly string[])[] {
  const named = new Set(sets.flat());
  const order = new Map<string, number>();
  for (const { id } of missing) if (named.has(id)) order.set(id, order.size);
  const listed = new Map<string, readonly string[]>();
  for (const set of sets) {
    const facts = [...set].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    listed.set(JSON.stringify(facts), facts);
  }
  return [...listed.values()].slice(0, MOST_LISTED);
}

/** More items than this, and no set as small as one of them is certain. */
const MOST_COMPARED = 50;

/** The facts without which something stays open: all but those of an item that a smaller one makes idle. */
function neededIds(items: readonly OpenItem[], missing: readonly MissingFact[]): readonly string[] | null {
  if (items.length > MOST_COMPARED) return null;
  const breaking = items.map(({ breaks }) => new Set(idsOf(breaks)));
  const telling = breaking.filter((item) => !breaking.some((other) => other.size < item.size && [...other].every((id) => item.has(id))));
  return missing.map(({ id }) => id).filter((id) => telling.some((item) => item.has(id)) || !breaking.some((item) => item.has(id)));
}
