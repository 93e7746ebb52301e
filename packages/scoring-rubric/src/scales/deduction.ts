import { EITHER, NO, YES } from "../conditions/compile-condition.js";
import { hundredths } from "../nodes/node.js";
import { type CompiledScale, type KindContext, withoutParts, write } from "./compiled-scale.js";
import type { DeductionScale } from "./scale.js";

/** Points from which what is wrong is taken (扣分). */
export function compileDeduction(scale: DeductionScale, { test }: KindContext): CompiledScale {
  const [from, least] = [hundredths(scale.from), hundredths(scale.least)];
  const faults = scale.of.map(({ points, when }) => ({ points: hundredths(points), test: test(when) }));
  const left = (counts: (fault: (typeof faults)[number]) => boolean): number => {
    let points = from;
    for (const fault of faults) if (counts(fault)) points -= fault.points;
    return Math.max(least, points);
  };
  return {
    ...withoutParts,
    tables: faults.flatMap((fault) => fault.test.tables),
    floor: left(() => true),
    ceiling: left(() => false),
    bound: (domains, into, number) =>
      write(
        into,
        number,
        left((fault) => fault.test.answer(domains) !== NO),
        left((fault) => fault.test.answer(domains) === YES),
      ),
    open: (domains, add) => {
      // Once what is surely wrong has taken everything, no other fault takes more.
      if (left((fault) => fault.test.answer(domains) === YES) === least) return;
      for (const { points, test: one } of faults) if (points !== 0 && one.answer(domains) === EITHER) one.open(domains, add);
    },
  };
}
