import { hundredths, type Node } from "../nodes/node.js";
import { type CompiledScale, type KindContext, ofParts, write } from "./compiled-scale.js";
import type { SumScale } from "./scale.js";

/** All parts together (累加). */
export function compileSum(scale: SumScale, { parts: compile }: KindContext): CompiledScale {
  const parts = compile(scale.of);
  const least = scale.least === undefined ? -Infinity : hundredths(scale.least);
  const most = scale.most === undefined ? Infinity : hundredths(scale.most);
  const within = (amount: number): number => Math.min(Math.max(amount, least), most);
  const total = (of: (part: Node) => number): number => parts.reduce((sum, part) => sum + of(part), 0);
  return {
    ...ofParts,
    parts,
    floor: within(total(({ floor }) => floor)),
    ceiling: within(total(({ ceiling }) => ceiling)),
    bound: (_, into, number) => {
      let [low, high] = [0, 0];
      for (const part of parts) {
        low += into.least[part.number] ?? 0;
        high += into.most[part.number] ?? 0;
      }
      write(into, number, within(low), within(high));
    },
    turnsOn: () => true,
  };
}
