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
  readonly base: number;
  readonly bonus: number;
}

/**
 * A dynamic programme over the points of the groups, each of which gives one offer. `frontiers[k]` holds what the groups from `k` on can give so that
 * nothing else gives as much for less; points are whole hundredths and costs whole numbers, so nothing is rounded.
 *
 * @param cap the most that the bonus counts, or none
 */
export function marketOf(groups: readonly Group[], cap: number): Market {
  const frontiers: (readonly Point[])[] = [[{ base: 0, bonus: 0, cost: 0, moves: 0, unsettled: 0 }]];
  for (const { offers } of [...groups].reverse()) {
    const [after = []] = frontiers;
    const points = after.flatMap((rest) =>
      offers.map((offer) => ({ base: rest.base + offer.base, bonus: rest.bonus + offer.bonus, ...joint(weightOf(offer), rest) })),
    );
    frontiers.unshift(frontierOf(points));
  }
  const total = (base: number, bonus: number): number => base + Math.min(bonus, cap);
  const lightestFrom = (at: number, base: number, bonus: number, target: number): Weight | null => {
    let best: Weight | null = null;
    for (const point of frontiers[at] ?? []) {
      if (total(base + point.base, bonus + point.bonus) >= target && (best === null || compareWeights(point, best) < 0)) best = point;
    }
    return best;
  };
  /** Goes through selections in order as long as `keep` holds for what has to be paid in all; stops at so many. */
  const select = (target: number, most: number, keep: (weight: Weight) => boolean): readonly Selection[] => {
    const found: Selection[] = [];
    const chosen: GroupOffer[] = [];
    const walk = (at: number, base: number, bonus: number, paid: Weight): void => {
      const group = groups[at];
      if (group === undefined) {
        found.push([...chosen]);
        return;
      }
      for (const offer of moversFirst(group)) {
        if (found.length >= most) return;
        const spent = joint(paid, weightOf(offer));
        const rest = lightestFrom(at + 1, base + offer.base, bonus + offer.bonus, target);
        if (rest === null || !keep(joint(spent, rest))) continue;
        chosen.push(offer);
        walk(at + 1, base + offer.base, bonus + offer.bonus, spent);
        chosen.pop();
      }
    };
    walk(0, 0, 0, FREE);
    return found;
  };
  return {
    best: Math.max(...(frontiers[0] ?? []).map(({ base, bonus }) => total(base, bonus))),
    lightest: (target) => {
      const least = lightestFrom(0, 0, 0, target);
      if (least === null) return null;
      return select(target, 1, (weight) => compareWeights(weight, least) <= 0)[0] ?? null;
    },
    equal: (target, most) => {
      const least = lightestFrom(0, 0, 0, target);
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
  const sorted = [...points].sort((a, b) => b.base + b.bonus - (a.base + a.bonus) || compareWeights(a, b));
  if (points.every(({ bonus }) => bonus === 0)) {
    const kept: Point[] = [];
    let lightest: Weight | null = null;
    for (const point of sorted) {
      if (lightest !== null && compareWeights(point, lightest) >= 0) continue;
      kept.push(point);
      lightest = point;
    }
    return kept;
  }
  const kept: Point[] = [];
  for (const point of sorted.sort((a, b) => compareWeights(a, b) || b.base + b.bonus - (a.base + a.bonus))) {
    if (!kept.some(({ base, bonus }) => base >= point.base && bonus >= point.bonus)) kept.push(point);
  }
  return kept;
}
