import type { Policy, Rule } from "@countykit/budget-rules";
import { findProgramme } from "@countykit/core";
import type { RulePage } from "../../rule-page.js";
import type { World } from "../../world.js";
import { POLICIES } from "./folders.js";

/** Tests of a clause: those that name it in full, or by its id together with its policy or a provision of its document. */
export function testsOf({ id }: Rule, policy: Policy, world: World): RulePage["tests"] {
  const full = `${policy.id}/${id}`;
  const seed = findProgramme(policy.document)?.id ?? null;
  const name = nameOf(policy, world);
  const own = world.tests.filter(
    ({ package: owner, title, body }) =>
      owner === "budget-rules" &&
      (title.includes(full) ||
        body.includes(full) ||
        (body.includes(`"${id}"`) && (body.includes(name) || (seed !== null && title.includes(`${seed}/`))))),
  );
  return own.map(({ title, file }) => ({ title, file }));
}

/** The constant that holds a policy, by which tests speak of it. */
function nameOf({ id }: Policy, { place, read }: World): string {
  const { file } = place(POLICIES, `id: "${id}"`);
  const [, name] = /^export const (\w+): Policy\b/mu.exec(read(file)) ?? [];
  if (name === undefined) throw new Error(`${file} exports no policy`);
  return name;
}
