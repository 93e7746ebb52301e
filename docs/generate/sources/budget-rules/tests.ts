import type { Policy, Rule } from "@countykit/budget-rules";
import type { RulePage } from "../../rule-page.js";
import type { World } from "../../world.js";

/** Tests and worked cases of a clause: their title or text names it, in a test that names its document. */
export function testsOf({ id }: Rule, policy: Policy, { tests, list }: World): RulePage["tests"] {
  const full = `${policy.id}/${id}`;
  const own = tests
    .filter((test) => test.package === "budget-rules" && (test.title.includes(full) || test.body.includes(full) || says(test.body, id)))
    .map(({ title, file }) => ({ title, file }));
  const folder = `packages/budget-rules/cases/${policy.id}`;
  const cases = list("packages/budget-rules/cases")
    .filter((file) => file.startsWith(`${folder}/${id}`))
    .map((file) => ({ title: file.slice(folder.length + 1).replace(".json", ""), file }));
  return [...own, ...cases];
}

const says = (body: string, id: string): boolean => body.includes(`"${id}"`);
