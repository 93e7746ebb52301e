import { pointsOf } from "../nodes/node.js";
import type { Ways } from "./decomposition.js";
import { countTree, type PartTree, usedAmounts, waysTo } from "./part-tree.js";
import type { Joint, Leaf, ScaleTree } from "./scale-tree.js";

/** As many ways in which parts that share facts come together are looked at one by one. */
const WORLDS = 4096;

/** All ways in which a tree gives an amount; at most `list` of them are listed. */
export function waysOf(tree: PartTree, { leaves, joints, exact }: Omit<ScaleTree, "tree">, amount: number, list: number): Ways {
  const worlds = worldsOf(leaves, joints);
  const used = leaves.map(() => new Set<number>());
  const listed: (readonly number[])[] = [];
  let count = 0n;
  for (const values of worlds ?? [leaves.map(({ amounts }) => amounts)]) {
    const counted = countTree(tree, values);
    const ways = counted.counts.get(amount) ?? 0n;
    if (ways === 0n) continue;
    count += ways;
    usedAmounts(counted, new Set([amount]), used);
    listFirst(counted, amount, list, listed);
  }
  const named = listed.map((way) =>
    leaves.flatMap(({ id }, leaf) => (way[leaf] === 0 ? [] : [{ part: id, points: pointsOf(way[leaf] ?? 0) }])),
  );
  const ranges = leaves.map((leaf, at) => {
    const amounts = [...(used[at] ?? [])];
    return { leaf, least: Math.min(...amounts), most: Math.max(...amounts), full: Math.max(...leaf.amounts) };
  });
  const idsOf = (these: typeof ranges): readonly string[] => (count === 0n ? [] : these.map(({ leaf }) => leaf.id));
  return {
    count: String(count),
    listed: named,
    complete: BigInt(named.length) === count,
    exact: exact && worlds !== null,
    parts: count === 0n ? [] : ranges.map(({ leaf, least, most }) => ({ part: leaf.id, least: pointsOf(least), most: pointsOf(most) })),
    lostInAll: idsOf(ranges.filter(({ most, full }) => most < full)),
    fullInAll: idsOf(ranges.filter(({ least, full }) => least === full)),
  };
}

/** Adds the first ways of one world to those listed, in the order of points from the first part on. */
function listFirst(counted: ReturnType<typeof countTree>, amount: number, list: number, listed: (readonly number[])[]): void {
  let taken = 0;
  for (const way of waysTo(counted, amount)) {
    if (taken >= list) break;
    const amounts: number[] = [];
    for (const [leaf, own] of way) amounts[leaf] = own;
    listed.push(amounts);
    taken += 1;
  }
  listed.sort((a, b) => {
    const at = a.findIndex((own, index) => own !== b[index]);
    return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
  });
  listed.splice(list);
}

/** The amounts of every leaf, for each way in which parts that share facts come together; `null` when these ways are too many. */
function worldsOf(leaves: readonly Leaf[], joints: readonly Joint[]): readonly (readonly (readonly number[])[])[] | null {
  if (joints.reduce((product, { amounts }) => product * amounts.length, 1) > WORLDS) return null;
  let worlds: readonly (readonly (readonly number[])[])[] = [leaves.map(({ amounts }) => amounts)];
  for (const joint of joints) {
    worlds = worlds.flatMap((world) =>
      joint.amounts.map((together) =>
        world.map((amounts, leaf) => {
          const at = joint.leaves.indexOf(leaf);
          return at < 0 ? amounts : [together[at] ?? 0];
        }),
      ),
    );
  }
  return worlds;
}
