import { BONUS, type Root } from "../nodes/compile-rubric.js";
import type { Papers } from "../papers.js";
import type { Bounds } from "../nodes/node.js";
import { unproved } from "../unproved.js";

/** Least and most, in hundredths of points. */
export interface Ends {
  least: number;
  most: number;
}

/** Sums of items: of each group, of all groups, of the bonus and of everything. */
export interface PointSums {
  readonly groups: readonly Ends[];
  readonly base: Ends;
  readonly bonus: Ends;
  readonly total: Ends;
  /** The total that the papers at hand support. */
  readonly documented: Ends;
}

/** Sums while they are added up. */
export interface Sums {
  readonly groups: readonly Ends[];
  readonly base: Ends;
  readonly bonus: Ends;
  readonly total: Ends;
  readonly documented: Ends;
}

export function noSums(groups: number): Sums {
  const none: Ends[] = [];
  for (let group = 0; group < groups; group += 1) none.push({ least: 0, most: 0 });
  const ends = (): Ends => ({ least: 0, most: 0 });
  return { groups: none, base: ends(), bonus: ends(), total: ends(), documented: ends() };
}

/** The same sums, of no items again. */
export function clearSums(sums: Sums): Sums {
  for (const ends of sums.groups) clear(ends);
  clear(sums.base);
  clear(sums.bonus);
  clear(sums.total);
  clear(sums.documented);
  return sums;
}

function clear(ends: Ends): void {
  ends.least = 0;
  ends.most = 0;
}

/** What items have to show, and how far that takes each of them: its points by the papers at hand, by the number of its node. */
export interface Proof {
  readonly papers: Papers;
  readonly documented: Bounds;
}

/**
 * Adds items in one way that the facts they share may turn out (分项汇总). The items of a bonus that may pass its cap come all together, so that it can be
 * held here. What papers support is widened by this way, unless it is the `first`.
 */
export function addItems(
  sums: Sums,
  of: readonly Root[],
  points: Bounds,
  bonusCap: number | null,
  { papers, documented }: Proof,
  first = true,
): void {
  const { groups, base, bonus, total } = sums;
  let [least, most, leastShown, mostShown] = [0, 0, 0, 0];
  for (const { group, node } of of) {
    const { number } = node;
    const low = points.least[number] ?? 0;
    const high = points.most[number] ?? 0;
    const lacking = papers[number] ?? null;
    const lowShown = lacking?.length === 0 ? low : unproved(node, points.least);
    const highShown = lacking === null || lacking.length === 0 ? high : unproved(node, points.most);
    if (first || lowShown < (documented.least[number] ?? 0)) documented.least[number] = lowShown;
    if (first || highShown > (documented.most[number] ?? 0)) documented.most[number] = highShown;
    if (group === BONUS) {
      least += low;
      most += high;
      leastShown += lowShown;
      mostShown += highShown;
      continue;
    }
    addTo(groups[group], low, high);
    addTo(base, low, high);
    addTo(total, low, high);
    addTo(sums.documented, lowShown, highShown);
  }
  const cap = bonusCap ?? Infinity;
  addTo(bonus, Math.min(least, cap), Math.min(most, cap));
  addTo(total, Math.min(least, cap), Math.min(most, cap));
  addTo(sums.documented, Math.min(leastShown, cap), Math.min(mostShown, cap));
}

function addTo(ends: Ends | undefined, least: number, most: number): void {
  if (ends === undefined) return;
  ends.least += least;
  ends.most += most;
}

/** Adds the sums of items that share nothing with those of before. */
export function addSums(into: Sums, { groups, base, bonus, total, documented }: Sums): void {
  for (let group = 0; group < groups.length; group += 1) addTo(into.groups[group], groups[group]?.least ?? 0, groups[group]?.most ?? 0);
  addTo(into.base, base.least, base.most);
  addTo(into.bonus, bonus.least, bonus.most);
  addTo(into.total, total.least, total.most);
  addTo(into.documented, documented.least, documented.most);
}

/** Widens sums to those of another way. */
export function widenSums(into: Sums, { groups, base, bonus, total, documented }: Sums): void {
  for (let group = 0; group < groups.length; group += 1) widenEnds(into.groups[group], groups[group]);
  widenEnds(into.base, base);
  widenEnds(into.bonus, bonus);
  widenEnds(into.total, total);
  widenEnds(into.documented, documented);
}

function widenEnds(into: Ends | undefined, ends: Ends | undefined): void {
  if (into === undefined || ends === undefined) return;
  into.least = Math.min(into.least, ends.least);
  into.most = Math.max(into.most, ends.most);
}
