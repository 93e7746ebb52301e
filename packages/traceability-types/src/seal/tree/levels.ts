import { EMPTY, nodeOf } from "./hashes.js";

/**
 * All nodes of the tree over leaves, level by level from the leaves up. A node without a neighbour moves up as it is, which gives the tree of RFC 9162: the left half of
 * every node is the largest power of two.
 */
export function levelsOf(leaves: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] {
  const levels = [leaves];
  let level = leaves;
  while (level.length > 1) {
    const above: Uint8Array[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const left = level[at] ?? EMPTY;
      const right = level[at + 1];
      above.push(right === undefined ? left : nodeOf(left, right));
    }
    levels.push(above);
    level = above;
  }
  return levels;
}

/** The root of the tree over leaves, without keeping its nodes. */
export function rootOf(leaves: Iterable<Uint8Array>): Uint8Array {
  // Roots of full trees, the largest first, and how many levels each has.
  const peaks: Uint8Array[] = [];
  const heights: number[] = [];
  for (const leaf of leaves) {
    let node = leaf;
    let height = 0;
    while (heights.at(-1) === height) {
      node = nodeOf(peaks.pop() ?? EMPTY, node);
      heights.pop();
      height += 1;
    }
    peaks.push(node);
    heights.push(height);
  }
  let root = peaks.pop();
  if (root === undefined) return EMPTY;
  while (peaks.length > 0) root = nodeOf(peaks.pop() ?? EMPTY, root);
  return root;
}
