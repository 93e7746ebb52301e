import type { Goal } from "./goal.js";
import type { Outcome, Subset } from "./outcomes.js";

/** Least and most points that some facts can bring about at once. */
interface Pair {
  readonly least: number;
  readonly most: number;
}

/** The smallest sets of facts that can reach a goal. `all` says whether these are all of that size. */
export interface Found {
  readonly size: number;
  readonly sets: readonly (readonly Subset[])[];
  readonly all: boolean;
}

/**
 * The smallest sets that can reach a goal (最小定案集), one subset of each block. How far the bounds of the points can move with so many facts is found block
 * by block; `suffixes[b][n]` holds the best pairs of bounds that `n` facts of the blocks from `b` on can bring about. The sets are then listed by going
 * through the subsets of each block, as long as the rest can still make up for what is missing. `null` when no set reaches it.
 */
export function smallestSets(blocks: readonly (readonly Subset[])[], goal: Goal, most: number): Found | null {
  if (goal.kind === "veto") return vetoSets(blocks, most);
  const pairs = blocks.map((subsets) => subsets.map((subset) => ({ subset, pairs: frontier(pairsOf(subset, goal), goal) })));
  const limit = blocks.reduce((sum, subsets) => sum + Math.max(...subsets.map(({ facts }) => facts.length)), 0);
  const suffixes: (readonly Pair[])[][] = [[[{ least: 0, most: 0 }]]];
  for (const subsets of [...pairs].reverse()) {
    const [after = []] = suffixes;
    const next: Pair[][] = [];
    for (const { subset, pairs: own } of subsets) {
      for (const [size, rest] of after.entries()) {
        const together = next[size + subset.facts.length] ?? [];
        for (const a of own) for (const b of rest) together.push(joined(a, b));
        next[size + subset.facts.length] = together;
      }
    }
    suffixes.unshift(Array.from(next, (all) => frontier(all ?? [], goal)));
  }
  for (let size = 0; size <= limit; size += 1) {
    if (!(suffixes[0]?.[size] ?? []).some((pair) => reaches(pair, goal))) continue;
    return listed(pairs, suffixes, goal, size, most);
  }
  return null;
}

type PointGoal = Extract<Goal, { readonly kind: "points" }>;
type Options = readonly { readonly subset: Subset; readonly pairs: readonly Pair[] }[];

function listed(
  blocks: readonly Options[],
  suffixes: readonly (readonly (readonly Pair[])[])[],
  goal: PointGoal,
  size: number,
  most: number,
): Found {
  const sets: (readonly Subset[])[] = [];
  const chosen: Subset[] = [];
  const walk = (at: number, left: number, before: readonly Pair[]): void => {
    const options = blocks[at];
    if (options === undefined) {
      sets.push(chosen.filter(({ facts }) => facts.length > 0));
      return;
    }
    for (const { subset, pairs } of options) {
      if (sets.length > most) return;
      const rest = suffixes[at + 1]?.[left - subset.facts.length];
      if (rest === undefined) continue;
      const after = frontier(
        before.flatMap((a) => pairs.map((b) => joined(a, b))),
        goal,
      );
      if (!after.some((a) => rest.some((b) => reaches(joined(a, b), goal)))) continue;
      chosen.push(subset);
      walk(at + 1, left - subset.facts.length, after);
      chosen.pop();
    }
  };
  walk(0, size, [{ least: 0, most: 0 }]);
  return { size, sets: sets.slice(0, most), all: sets.length <= most };
}

const joined = (a: Pair, b: Pair): Pair => ({ least: a.least + b.least, most: a.most + b.most });
const reaches = ({ least, most }: Pair, { from, below }: PointGoal): boolean => least >= from && most < below;
const pairsOf = ({ outcomes }: Subset, { vetoes }: PointGoal): readonly Outcome[] =>
  vetoes ? outcomes.filter(({ veto }) => veto === "no") : outcomes;

/** The pairs that no other one beats in both ends; an end without a limit does not count. */
function frontier(pairs: readonly Pair[], { from, below }: PointGoal): readonly Pair[] {
  const plain = pairs.map(({ least, most }): Pair => ({ least: from === -Infinity ? 0 : least, most: below === Infinity ? 0 : most }));
  const sorted = plain.sort((a, b) => b.least - a.least || a.most - b.most);
  const kept: Pair[] = [];
  for (const pair of sorted) if (pair.most < (kept.at(-1)?.most ?? Infinity)) kept.push(pair);
  return kept;
}

/** The smallest sets of one block that can make a veto hold. */
function vetoSets(blocks: readonly (readonly Subset[])[], most: number): Found | null {
  const holding = blocks.flatMap((subsets) => subsets.filter(({ outcomes }) => outcomes.some(({ veto }) => veto === "yes")));
  const size = Math.min(...holding.map(({ facts }) => facts.length));
  const sets = holding.filter(({ facts }) => facts.length === size).map((subset) => [subset]);
  return sets.length === 0 ? null : { size, sets: sets.slice(0, most), all: sets.length <= most };
}
