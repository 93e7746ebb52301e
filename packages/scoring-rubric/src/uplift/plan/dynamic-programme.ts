import { plus, type Whole } from "../../numbers/whole.js";
import type { Group, GroupOffer } from "../menus/group.js";
import { order } from "../menus/block-menu.js";

/** How a plan is measured: by cost, then by how many moves, then by how many of them are not settled (方案次序). */
export interface Weight {
  readonly cost: Whole;
  readonly moves: number;
  readonly unsettled: number;
}

export const compareWeights = (a: Weight, b: Weight): number => order(a.cost, b.cost) || a.moves - b.moves || a.unsettled - b.unsettled;

/** One offer of every group, in their order. */
export type Selection = readonly GroupOffer[];

/** What can be bought from the groups (组合寻优). */
export interface Market {
  /** The highest total that can be reached, in hundredths. */
  readonly best: number;
  /** The lightest selection that reaches a total; of equal ones the first by the order of the groups. `null` when nothing reaches it. */
  readonly lightest: (target: number) => Selection | null;
  /** Selections that reach the total for the same cost, lightest first, and whether that is all of them. */
  readonly equal: (target: number, most: number) => { readonly found: readonly Selection[]; readonly all: boolean };
}

const FREE: Weight = { cost: 0, moves: 0, unsettled: 0 };

interface Point extends Weight {
  readonly points: number;
}

/**
 * A dynamic programme over the points of the groups, each of which gives one offer. `frontiers[k]` holds what the groups from `k` on can give so that
 * nothing else gives as much for less; points are whole hundredths and costs whole numbers, so nothing is rounded.
 */
export function marketOf(groups: readonly Group[]): Market {
  const choices = groups.map(choicesOf);
  const frontiers: (readonly Point[])[] = [[{ points: 0, ...FREE }]];
  for (const own of [...choices].reverse()) frontiers.unshift(joined(frontiers[0] ?? [], own));
  /** The lightest that the groups from `at` on have for so many points. The points of a frontier fall with its weights. */
  const lightestFrom = (at: number, points: number): Weight | null => {
    const frontier = frontiers[at] ?? [];
    let [low, high] = [0, frontier.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((frontier[middle]?.points ?? -Infinity) >= points) low = middle + 1;
      else high = middle;
    }
    return frontier[low - 1] ?? null;
  };
  /** Goes through selections in order as long as `keep` holds for what has to be paid in all; stops at so many. */
  const select = (target: number, most: number, keep: (weight: Weight) => boolean): readonly Selection[] => {
    const found: Selection[] = [];
    const chosen: GroupOffer[] = [];
    const walk = (at: number, needed: number, paid: Weight): void => {
      const own = choices[at];
      if (own === undefined) {
        found.push([...chosen]);
        return;
      }
      for (const { offer, weight } of own) {
        if (found.length >= most) return;
        const spent = joint(paid, weight);
        const rest = lightestFrom(at + 1, needed - offer.points);
        if (rest === null || !keep(joint(spent, rest))) continue;
        chosen.push(offer);
        walk(at + 1, needed - offer.points, spent);
        chosen.pop();
      }
    };
    walk(0, target, FREE);
    return found;
  };
  return {
    best: Math.max(...(frontiers[0] ?? []).map(({ points }) => points)),
    lightest: (target) => {
      const least = lightestFrom(0, target);
      return least === null ? null : (select(target, 1, (weight) => compareWeights(weight, least) <= 0)[0] ?? null);
    },
    equal: (target, most) => {
      const least = lightestFrom(0, target);
      if (least === null) return { found: [], all: true };
      const found = select(target, most + 1, (weight) => weight.cost <= least.cost);
      const sorted = [...found].sort((a, b) => compareWeights(weighed(a), weighed(b)));
      return { found: sorted.slice(0, most), all: found.length <= most };
    },
  };
}

const weightOf = ({ cost, moves, among }: GroupOffer): Weight => ({ cost, moves, unsettled: among.length === 0 ? 0 : moves });
const joint = (a: Weight, b: Weight): Weight => ({
  cost: plus(a.cost, b.cost),
  moves: a.moves + b.moves,
  unsettled: a.unsettled + b.unsettled,
});
export const weighed = (selection: Selection): Weight => selection.map(weightOf).reduce(joint, FREE);

interface Choice {
  readonly offer: GroupOffer;
  readonly weight: Weight;
}

/** The offers of a group. What moves something comes before what leaves all as it is, so that equal plans begin with what the rubric has first. */
function choicesOf({ offers }: Group): readonly Choice[] {
  const all = offers.map((offer) => ({ offer, weight: weightOf(offer) }));
  return [...all.filter(({ offer }) => offer.moves > 0), ...all.filter(({ offer }) => offer.moves === 0)];
}

/** What one more group and those after it can give so that nothing else gives as much for less: by points falling, each lighter than all before it. */
function joined(after: readonly Point[], own: readonly Choice[]): readonly Point[] {
  const lightest = new Map<number, Point>();
  for (const { offer, weight } of own) {
    for (const rest of after) {
      const points = rest.points + offer.points;
      const known = lightest.get(points);
      const cost = plus(weight.cost, rest.cost);
      if (known !== undefined && cost > known.cost) continue;
      const point = { points, cost, moves: weight.moves + rest.moves, unsettled: weight.unsettled + rest.unsettled };
      if (known === undefined || compareWeights(point, known) < 0) lightest.set(points, point);
    }
  }
  const kept: Point[] = [];
  for (const point of [...lightest.values()].sort((a, b) => b.points - a.points)) {
    const last = kept.at(-1);
    if (last === undefined || compareWeights(point, last) < 0) kept.push(point);
  }
  return kept;
}
