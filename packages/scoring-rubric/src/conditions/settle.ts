import type { Domains } from "../variables/variable.js";
import { type Answer, EITHER, NO, type Test, YES } from "./compile-condition.js";

/** As many values of what a condition reads twice are tried. */
const TRIED = 4096;

/** A condition whose answer is settled wherever the known facts settle it, though it asks for one fact twice, as in "a, or not a" (确定性判断). */
export interface Settled {
  readonly test: Test;
  readonly answer: (domains: Domains) => Answer;
}

export function settled(test: Test): Settled {
  const variables = test.tables.map(({ variable }) => variable);
  const twice = [...new Set(variables.filter((variable, at) => variables.indexOf(variable) !== at))];
  if (twice.length === 0) return { test, answer: test.answer };
  const answer = (domains: Domains): Answer => {
    const first = test.answer(domains);
    const open = twice.filter((variable) => (domains[variable]?.length ?? 0) > 1);
    const ways = open.reduce((product, variable) => product * (domains[variable]?.length ?? 1), 1);
    if (first !== EITHER || open.length === 0 || ways > TRIED) return first;
    const tried = [...domains];
    const seen = new Set<Answer>();
    const split = (at: number): void => {
      const variable = open[at];
      if (variable === undefined) {
        seen.add(test.answer(tried));
        return;
      }
      for (const value of domains[variable] ?? []) {
        tried[variable] = [value];
        split(at + 1);
      }
    };
    split(0);
    return seen.has(EITHER) || seen.size > 1 ? EITHER : seen.has(YES) ? YES : NO;
  };
  return { test, answer };
}
