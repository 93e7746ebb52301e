import { EITHER, type Test, YES } from "../conditions/compile-condition.js";
import { hundredths } from "../nodes/node.js";
import type { Domains } from "../variables/variable.js";
import { type CompiledScale, type KindContext, withoutParts, write } from "./compiled-scale.js";
import type { OptionsScale } from "./scale.js";

/** Points of the best option that holds (择一). */
export function compileOptions(scale: OptionsScale, { test }: KindContext): CompiledScale {
  const otherwise = hundredths(scale.otherwise);
  const options = scale.options.map(({ points, when }) => ({ points: hundredths(points), test: test(when) }));
  const all = [otherwise, ...options.map(({ points }) => points)];
  return {
    ...withoutParts,
    tables: options.flatMap((option) => option.test.tables),
    floor: Math.min(...all),
    ceiling: Math.max(...all),
    bound: (domains, into, number) => {
      const sure = bestSure(options, domains);
      let [least, most] = sure === null ? [otherwise, otherwise] : [sure, sure];
      for (const { points, test: one } of options) {
        if (one.answer(domains) !== EITHER) continue;
        // With none that surely holds, it may also be this one alone.
        if (sure === null) least = Math.min(least, points);
        most = Math.max(most, points);
      }
      write(into, number, least, most);
    },
    open: (domains, add) => {
      const sure = bestSure(options, domains);
      const open = options.filter((option) => option.test.answer(domains) === EITHER);
      const lowest = Math.min(...open.map(({ points }) => points));
      for (const { points, test: one } of open) {
        // What it competes with: the best sure one; or none at all, or a lesser one that may hold.
        if (sure === null ? points !== otherwise || points > lowest : points > sure) one.open(domains, add);
      }
    },
  };
}

/** The points of the best option that surely holds. */
function bestSure(options: readonly { readonly points: number; readonly test: Test }[], domains: Domains): number | null {
  let best: number | null = null;
  for (const { points, test } of options) {
    if (test.answer(domains) === YES && (best === null || points > best)) best = points;
  }
  return best;
}
