import type { MissingFact } from "@countykit/core";

/**
 * How many facts the search may look at: some tenths of a second at most. Finding the fewest facts that touch every item is hard in
 * general (minimum hitting set), so a search without an end could take for ever.
 */
const MOST_WORK = 1_000_000;

type Ids = readonly string[];

/** For every item, the facts of which any one rules it out. */
type Clears = readonly (readonly MissingFact[])[];

/**
 * The smallest sets of facts that rule out all items (最少排除事实集), if they have at most `most` facts; at most `listed` of them. Nothing that
 * is smaller than the number of items without a fact in common is tried. Empty when an item cannot be ruled out, or takes too many.
 */
export function fewestHits(items: Clears, most: number, listed: number): readonly Ids[] {
  if (most === Number.POSITIVE_INFINITY) return [oneAfterAnother(items)];
  if (apart(items, most + 1) || items.some(({ length }) => length === 0)) return [];
  const left = items.map((clears) => [...new Set(clears.map(({ id }) => id))]);
  const search = { work: MOST_WORK, listed };
  for (let size = packed(left); size <= most; size += 1) {
    const found: Ids[] = [];
    hit(left, [], size, found, search);
    if (found.length > 0) return found;
    if (search.work <= 0) break;
  }
  const taken = search.work > 0 ? null : oneAfterAnother(items);
  return taken !== null && taken.length <= most ? [taken] : [];
}

interface Search {
  /** Facts that may still be looked at. */
  work: number;
  readonly listed: number;
}

/** Tries every fact of the first item that is left. Facts already tried there are not tried again further down, so no set comes twice. */
function hit(left: readonly Ids[], chosen: Ids, size: number, found: Ids[], search: Search): void {
  const [first] = left;
  if (first === undefined) {
    found.push(chosen);
    return;
  }
  search.work -= left.reduce((sum, ids) => sum + ids.length, 0);
  if (chosen.length + packed(left) > size) return;
  const tried = new Set<string>();
  for (const fact of first) {
    if (found.length >= search.listed || search.work <= 0) return;
    const rest = left
      .filter((ids) => !ids.includes(fact))
      .map((ids) => (ids.some((id) => tried.has(id)) ? ids.filter((id) => !tried.has(id)) : ids));
    search.work -= left.length;
    if (rest.every(({ length }) => length > 0)) hit(rest, [...chosen, fact], size, found, search);
    tried.add(fact);
  }
}

/** How many items can be taken, one after another, that have no fact in common: no fewer facts can touch all of them. */
function packed(left: readonly Ids[]): number {
  const seen = new Set<string>();
  let count = 0;
  for (const ids of left) {
    if (ids.some((id) => seen.has(id))) continue;
    for (const id of ids) seen.add(id);
    count += 1;
  }
  return count;
}

/** Whether so many items have no fact in common. */
function apart(items: Clears, many: number): boolean {
  const seen = new Set<string>();
  let count = 0;
  for (const clears of items) {
    if (clears.some(({ id }) => seen.has(id))) continue;
    for (const { id } of clears) seen.add(id);
    count += 1;
    if (count === many) return true;
  }
  return false;
}

/** A set that rules out all items, one fact for each that is still open. */
function oneAfterAnother(items: Clears): Ids {
  const chosen = new Set<string>();
  for (const clears of items) {
    const [first] = clears;
    if (first !== undefined && !clears.some(({ id }) => chosen.has(id))) chosen.add(first.id);
  }
  return [...chosen];
}
