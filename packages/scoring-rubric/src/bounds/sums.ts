import { BONUS, type CompiledRubric, type Root } from "../nodes/compile-rubric.js";
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

/** Adds up items, one component after the other (分项汇总). */
export interface Sums {
  /** Adds items by their bounds. Those that share something are added once for each way it may turn out, between `begin` and `end`. */
  readonly begin: () => void;
  readonly way: (of: readonly Root[], points: Bounds) => void;
  readonly end: () => void;
  readonly result: () => PointSums;
}

export function openSums({ rubric, bonusCap }: CompiledRubric, documented: ReadonlySet<string>): Sums {
  const groups = rubric.groups.length;
  const meters = groups + 4;
  const [bonus, base, total, proven] = [groups, groups + 1, groups + 2, groups + 3];
  const cap = bonusCap ?? Infinity;
  const [low, high] = [new Float64Array(meters), new Float64Array(meters)];
  const [lowest, highest] = [new Float64Array(meters), new Float64Array(meters)];
  const [least, most] = [new Float64Array(meters), new Float64Array(meters)];
  const endsOf = (meter: number): Ends => ({ least: least[meter] ?? 0, most: most[meter] ?? 0 });
  return {
    begin: () => {
      lowest.fill(Infinity);
      highest.fill(-Infinity);
    },
    way: (of, points) => {
      low.fill(0);
      high.fill(0);
      let extra = 0;
      for (const { item, group, node } of of) {
        const [a, b] = [points.least[node.number] ?? 0, points.most[node.number] ?? 0];
        const shown = documented.has(item.id) ? a : Math.min(a, node.floor);
        const meter = group === BONUS ? bonus : group;
        low[meter] = (low[meter] ?? 0) + a;
        high[meter] = (high[meter] ?? 0) + b;
        if (group === BONUS) {
          extra += shown;
          continue;
        }
        low[base] = (low[base] ?? 0) + a;
        high[base] = (high[base] ?? 0) + b;
        low[proven] = (low[proven] ?? 0) + shown;
      }
      // All items of a bonus that may pass its cap come in one component, so it is held here.
      low[bonus] = Math.min(cap, low[bonus] ?? 0);
      high[bonus] = Math.min(cap, high[bonus] ?? 0);
      low[total] = (low[base] ?? 0) + (low[bonus] ?? 0);
      high[total] = (high[base] ?? 0) + (high[bonus] ?? 0);
      low[proven] = (low[proven] ?? 0) + Math.min(cap, extra);
      for (let meter = 0; meter < meters; meter += 1) {
        lowest[meter] = Math.min(lowest[meter] ?? 0, low[meter] ?? 0);
        highest[meter] = Math.max(highest[meter] ?? 0, high[meter] ?? 0);
      }
    },
    end: () => {
      for (let meter = 0; meter < meters; meter += 1) {
        least[meter] = (least[meter] ?? 0) + (lowest[meter] ?? 0);
        most[meter] = (most[meter] ?? 0) + (highest[meter] ?? 0);
      }
    },
    result: () => ({
      groups: Array.from({ length: groups }, (_, group) => endsOf(group)),
      bonus: endsOf(bonus),
      base: endsOf(base),
      total: endsOf(total),
      documented: least[proven] ?? 0,
    }),
  };
}
