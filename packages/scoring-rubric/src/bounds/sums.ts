import { BONUS, type Root } from "../nodes/compile-rubric.js";
import type { Papers } from "../papers.js";
import type { Bounds } from "../nodes/node.js";

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
  /** The least total when items without all their papers get their least. */
  readonly documented: number;
}

/** Sums while they are added up. */
export interface Sums {
  readonly groups: readonly Ends[];
  readonly base: Ends;
  readonly bonus: Ends;
  readonly total: Ends;
  documented: number;
}

export function noSums(groups: number): Sums {
  const none: Ends[] = [];
  for (let group = 0; group < groups; group += 1) none.push({ least: 0, most: 0 });
  return { groups: none, base: { least: 0, most: 0 }, bonus: { least: 0, most: 0 }, total: { least: 0, most: 0 }, documented: 0 };
}

/** The same sums, of no items again. */
export function clearSums(sums: Sums): Sums {
  for (const ends of sums.groups) clear(ends);
  clear(sums.base);
  clear(sums.bonus);
  clear(sums.total);
  sums.documented = 0;
  return sums;
}

function clear(ends: Ends): void {
  ends.least = 0;
  ends.most = 0;
}

/**
 * Adds items in one way that the facts they share may turn out (分项汇总). The items of a bonus that may pass its cap come all together, so that it can be
 * held here.
 */
export function addItems(sums: Sums, of: readonly Root[], points: Bounds, bonusCap: number | null, papers: Papers): void {
  const { groups, base, bonus, total } = sums;
  let [least, most, proven] = [0, 0, 0];
  for (const { group, node } of of) {
    const low = points.least[node.number] ?? 0;
    const high = points.most[node.number] ?? 0;
    const shown = papers[node.number]?.length === 0 ? low : Math.min(low, node.floor);
    if (group === BONUS) {
      least += low;
      most += high;
      proven += shown;
      continue;
    }
    addTo(groups[group], low, high);
    addTo(base, low, high);
    addTo(total, low, high);
    sums.documented += shown;
  }
  const cap = bonusCap ?? Infinity;
  addTo(bonus, Math.min(least, cap), Math.min(most, cap));
  addTo(total, Math.min(least, cap), Math.min(most, cap));
  sums.documented += Math.min(proven, cap);
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
  into.documented += documented;
}

/** Widens sums to those of another way. */
export function widenSums(into: Sums, { groups, base, bonus, total, documented }: Sums): void {
  for (let group = 0; group < groups.length; group += 1) widenEnds(into.groups[group], groups[group]);
  widenEnds(into.base, base);
  widenEnds(into.bonus, bonus);
  widenEnds(into.total, total);
  into.documented = Math.min(into.documented, documented);
}

function widenEnds(into: Ends | undefined, ends: Ends | undefined): void {
  if (into === undefined || ends === undefined) return;
  into.least = Math.min(into.least, ends.least);
  into.most = Math.max(into.most, ends.most);
}
