import type { Example } from "./rule-page.js";

/** More invented cases than these stand in one table. */
const FEW = 2;

/** The examples of a page by how they are shown: told one by one, as lines of a table of cases, or as programmes that the rule does not bind. */
export interface SplitExamples {
  readonly told: readonly Example[];
  readonly cases: readonly Example[];
  readonly outside: readonly Example[];
}

export function splitExamples(examples: readonly Example[]): SplitExamples {
  const outside = examples.filter(({ binds }) => !binds);
  const invented = examples.filter(({ programme }) => programme === null);
  const cases = invented.length > FEW ? invented : [];
  return { told: examples.filter((one) => !outside.includes(one) && !cases.includes(one)), cases, outside };
}
