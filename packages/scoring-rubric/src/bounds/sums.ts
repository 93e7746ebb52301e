import { BONUS, type CompiledRubric, type Root } from "../nodes/compile-rubric.js";
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

/**
 * The sums of some items in one way that the facts they share may turn out (分项汇总). The items of a bonus that may pass its cap come all together, so that
 * it can be held here.
 */
export function sumsOf(of: readonly Root[], points: Bounds, { rubric, bonusCap }: CompiledRubric, papers: Papers): Sums {
  const sums = noSums(rubric.groups.length);
  const { groups, base, bonus, total } = sums;
  let extra = 0;
  for (const { group, node } of of) {
    const least = points.least[node.number] ?? 0;
    const most = points.most[node.number] ?? 0;
    const shown = papers[node.number]?.length === 0 ? least : Math.min(least, node.floor);
    addTo(groups[group] ?? bonus, least, most);
    if (group === BONUS) {
      extra += shown;
    } else {
      addTo(base, least, most);
      sums.documented += shown;
    }
  }
  if (bonusCap !== null) {
    bonus.least = Math.min(bonus.least, bonusCap);
    bonus.most = Math.min(bonus.most, bonusCap);
    extra = Math.min(extra, bonusCap);
  }
  sums.documented += extra;
  addTo(total, base.least + bonus.least, base.most + bonus.most);
  return sums;
}

function addTo(ends: Ends, least: number, most: number): void {
  ends.least += least;
  ends.most += most;
}

/** Adds the sums of items that share nothing with those of before. */
export function addSums(into: Sums, { groups, base, bonus, total, documented }: Sums): void {
  for (let group = 0; group < groups.length; group += 1) addEnds(into.groups[group], groups[group]);
  addEnds(into.base, base);
  addEnds(into.bonus, bonus);
  addEnds(into.total, total);
  into.documented += documented;
}

function addEnds(into: Ends | undefined, ends: Ends | undefined): void {
  if (into !== undefined && ends !== undefined) addTo(into, ends.least, ends.most);
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
