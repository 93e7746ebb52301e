import type { Node, Numbers } from "./nodes/node.js";

/**
 * What a scale gives while its papers are missing (无佐证材料时的得分), in hundredths: nothing above what it gives anybody, so that points which papers would prove
 * are not there, while a penalty that the facts have stays. `amounts` are the points of all nodes by the facts, at least or at most.
 */
export function unproved(node: Node, amounts: Numbers): number {
  const { parts, floor, ceiling } = node;
  if (parts.length === 0) return floor >= 0 ? floor : Math.min(amounts[node.number] ?? 0, 0);
  const best = node.scale.kind === "best";
  let together = best ? -Infinity : 0;
  for (const part of parts) {
    const own = unproved(part, amounts);
    together = best ? Math.max(together, own) : together + own;
  }
  return Math.min(Math.max(together, floor), ceiling);
}
