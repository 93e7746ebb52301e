import { EITHER, NO, YES } from "../conditions/compile-condition.js";
import { hundredths } from "../nodes/node.js";
import type { Domains } from "../variables/variable.js";
import { type CompiledScale, type KindContext, withoutParts, write } from "./compiled-scale.js";
import type { ChecklistScale } from "./scale.js";

/** Points by how many of a list hold (对照清单). */
export function compileChecklist(scale: ChecklistScale, { test }: KindContext): CompiledScale {
  const tests = scale.of.map(({ when }) => test(when));
  const byCount = Array.from({ length: tests.length + 1 }, (_, count) => pointsFor(count, scale.steps));
  /** The points of every count that is possible. */
  const reach = (domains: Domains): readonly number[] => {
    let [sure, maybe] = [0, 0];
    for (const { answer } of tests) {
      const held = answer(domains);
      if (held === YES) sure += 1;
      if (held !== NO) maybe += 1;
    }
    return byCount.slice(sure, maybe + 1);
  };
  return {
    ...withoutParts,
    tables: tests.flatMap(({ tables }) => tables),
    floor: Math.min(...byCount),
    ceiling: Math.max(...byCount),
    bound: (domains, into, number) => {
      const points = reach(domains);
      write(into, number, Math.min(...points), Math.max(...points));
    },
    open: (domains, add) => {
      if (new Set(reach(domains)).size > 1) for (const one of tests) if (one.answer(domains) === EITHER) one.open(domains, add);
    },
  };
}

function pointsFor(count: number, steps: ChecklistScale["steps"]): number {
  const reached = steps.filter(({ least }) => count >= least).map(({ points }) => hundredths(points));
  return reached.length === 0 ? 0 : Math.max(...reached);
}
