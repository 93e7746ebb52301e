import type { Node } from "../nodes/node.js";
import { type CompiledScale, type KindContext, ofParts, write } from "./compiled-scale.js";
import type { BestScale } from "./scale.js";

/** The best part alone (不累加). */
export function compileBest(scale: BestScale, { parts: compile }: KindContext): CompiledScale {
  const parts = compile(scale.of);
  const best = (of: (part: Node) => number): number => Math.max(...parts.map(of));
  return {
    ...ofParts,
    parts,
    floor: best(({ floor }) => floor),
    ceiling: best(({ ceiling }) => ceiling),
    bound: (_, into, number) => {
      let [low, high] = [-Infinity, -Infinity];
      for (const part of parts) {
        low = Math.max(low, into.least[part.number] ?? 0);
        high = Math.max(high, into.most[part.number] ?? 0);
      }
      write(into, number, low, high);
    },
    // A part that cannot pass what another surely gives makes no difference.
    turnsOn: (part, { least, most }) => parts.every((other) => other === part || (least[other.number] ?? 0) < (most[part.number] ?? 0)),
  };
}
