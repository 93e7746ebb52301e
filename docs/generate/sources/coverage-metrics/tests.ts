import { findProgramme } from "@countykit/core";
import type { IndicatorId, Plan, Target } from "@countykit/coverage-metrics";
import type { RulePage } from "../../rule-page.js";
import type { World } from "../../world.js";

/** Tests that name the provision behind a target, or ask for the target by its id in a test that names its document. */
export function testsOfTarget({ id }: Target, plan: Plan, { tests }: World): RulePage["tests"] {
  const seed = findProgramme(plan.document)?.id;
  if (seed === undefined) throw new Error(`no provisions are known for ${plan.id}`);
  return tests
    .filter((test) => test.package === "coverage-metrics" && test.title.includes(seed))
    .filter(({ title, body }) => {
      const provisions = [...title.matchAll(/\b(lechang-20\d\d|[a-z]+-2021)\/([a-z0-9/.-]+[a-z0-9])/gu)];
      return provisions.some(([, document, rest = ""]) => document === seed && namesTarget(rest, id)) || body.includes(`"${id}"`);
    })
    .map(({ title, file }) => ({ title, file }));
}

/** `stations/town` is the provision of the target `stations-town`, and of `stations-town-coverage`, which is more of it. */
const namesTarget = (provision: string, target: string): boolean => {
  const name = provision.replaceAll("/", "-");
  return target === name || target.startsWith(`${name}-`);
};

/** All tests in the folder of an indicator. */
export const testsOfIndicator = (id: IndicatorId, { tests }: World): RulePage["tests"] =>
  tests
    .filter(({ file }) => file.startsWith(`packages/coverage-metrics/src/indicators/${id}/`))
    .map(({ title, file }) => ({ title, file }));

/** The files of these tests. */
export const filesOfIndicator = (id: IndicatorId, { list }: World): readonly string[] =>
  list(`packages/coverage-metrics/src/indicators/${id}`).filter((file) => file.endsWith(".test.ts"));
