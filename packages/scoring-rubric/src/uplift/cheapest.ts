import { plus, type Whole } from "../numbers/whole.js";
import type { Group, GroupOffer } from "./group.js";
import { order } from "./menu.js";

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

interface Point extends Weight {
  readonly points: number;
}

/**
 * A dynamic programme over the points of the groups, each of which gives one offer. `frontiers[k]` holds what the groups from `k` on can give so that
 * nothing else gives as much for less; points are whole hundredths and costs whole numbers, so nothing is rounded.
 */
export function marketOf(groups: readonly Group[]): Market {
  const frontiers: (readonly Point[])[] = [[{ points: 0, cost: 0, moves: 0, unsettled: 0 }]];
  for (const { offers } of [...groups].reverse()) {
    const [after = []] = frontiers;
    frontiers.unshift(
      frontierOf(after.flatMap((rest) => offers.map((offer) => ({ points: rest.points + offer.points, ...joint(weightOf(offer), rest) })))),
    );
  }
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
      const group = groups[at];
      if (group === undefined) {
        found.push([...chosen]);
        return;
      }
      for (const offer of moversFirst(group)) {
        if (found.length >= most) return;
        const spent = joint(paid, weightOf(offer));
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

const FREE: Weight = { cost: 0, moves: 0, unsettled: 0 };

const weightOf = ({ cost, moves, among }: GroupOffer): Weight => ({ cost, moves, unsettled: among.length === 0 ? 0 : moves });
const joint = (a: Weight, b: Weight): Weight => ({
  cost: plus(a.cost, b.cost),
  moves: a.moves + b.moves,
  unsettled: a.unsettled + b.unsettled,
});
export const weighed = (selection: Selection): Weight => selection.map(weightOf).reduce(joint, FREE);

/** What moves something comes before what leaves all as it is, so that equal plans begin with what the rubric has first. */
const moversFirst = ({ offers }: Group): readonly GroupOffer[] => [
  ...offers.filter(({ moves }) => moves > 0),
  ...offers.filter(({ moves }) => moves === 0),
];

/** The points that nothing beats: by points falling, only what is lighter than all before it. */
function frontierOf(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => b.points - a.points || compareWeights(a, b));
  const kept: Point[] = [];
  for (const point of sorted) {
    const lightest = kept.at(-1);
    if (lightest === undefined || compareWeights(point, lightest) < 0) kept.push(point);
  }
  return kept;
}
