import { EITHER, NO, YES } from "../conditions/compile-condition.js";
import { hundredths } from "../nodes/node.js";
import { type CompiledScale, type KindContext, withoutParts, write } from "./compiled-scale.js";
import type { JudgedScale } from "./scale.js";
import { leastIn, mostIn } from "./table-ends.js";

/** Points that assessors give within a range, once its gate holds (考评组评分). */
export function compileJudged(scale: JudgedScale, { path, variables, test }: KindContext): CompiledScale {
  const otherwise = hundredths(scale.otherwise);
  const range = rangeOf(scale);
  const [lowest, highest] = [Math.min(...range), Math.max(...range)];
  const table = variables.judged(path, range);
  const gate = scale.when === null ? null : test(scale.when);
  return {
    ...withoutParts,
    tables: [table, ...(gate?.tables ?? [])],
    floor: gate === null ? lowest : Math.min(lowest, otherwise),
    ceiling: gate === null ? highest : Math.max(highest, otherwise),
    bound: (domains, into, number) => {
      const held = gate === null ? YES : gate.answer(domains);
      if (held === NO) return write(into, number, otherwise, otherwise);
      const [least, most] = [leastIn(table, domains), mostIn(table, domains)];
      write(into, number, held === YES ? least : Math.min(least, otherwise), held === YES ? most : Math.max(most, otherwise));
    },
    open: (domains, add) => {
      const held = gate === null ? YES : gate.answer(domains);
      if (held === NO) return;
      const [least, most] = [leastIn(table, domains), mostIn(table, domains)];
      if (least !== most) add(table.variable);
      if (held === EITHER && (least !== otherwise || most !== otherwise)) gate?.open(domains, add);
    },
  };
}

/** The points that can be given, in hundredths: every step from the least on. */
function rangeOf({ least, most, step }: JudgedScale): readonly number[] {
  const points = [hundredths(least)];
  const apart = Math.max(1, hundredths(step));
  for (let at = hundredths(least) + apart; at <= hundredths(most); at += apart) points.push(at);
  return points;
}
