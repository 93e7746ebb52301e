import { NO, YES } from "../conditions/compile-condition.js";
import { hundredths } from "../nodes/node.js";
import { type CompiledScale, type KindContext, withoutParts, write } from "./compiled-scale.js";
import type { FlagScale } from "./scale.js";

/** Points or none (是否得分). */
export function compileFlag(scale: FlagScale, { test }: KindContext): CompiledScale {
  const { tables, answer, open } = test(scale.when);
  const points = hundredths(scale.points);
  const [floor, ceiling] = [Math.min(0, points), Math.max(0, points)];
  return {
    ...withoutParts,
    tables,
    floor,
    ceiling,
    bound: (domains, into, number) => {
      const held = answer(domains);
      write(into, number, held === YES ? points : held === NO ? 0 : floor, held === YES ? points : held === NO ? 0 : ceiling);
    },
    open,
  };
}
