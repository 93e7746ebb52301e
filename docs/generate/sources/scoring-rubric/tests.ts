import type { Item, Rubric } from "@countykit/scoring-rubric";
import type { RulePage } from "../../rule-page.js";
import type { World } from "../../world.js";

/** Tests that name an item, a part of it or a veto by its id, where they speak of its rubric. */
export function testsOfItem({ id }: Pick<Item, "id">, rubric: Rubric, { tests }: World): RulePage["tests"] {
  const says = new RegExp(`["\`/]${id}(?:["\`/]|\\b(?=:))`, "u");
  const seed = SEEDS[rubric.id];
  return tests
    .filter((test) => test.package === "scoring-rubric" && seed !== undefined && test.title.includes(`${seed}/`))
    .filter(({ title, body }) => says.test(body) || title.includes(`/${id}:`))
    .map(({ title, file }) => ({ title, file }));
}

/** How provisions of a rubric's document begin. */
const SEEDS: Readonly<Record<string, string>> = {
  "cn-2021-guangdong-yue-shang-101": "lechang-2019",
  "cn-2021-shixing-shi-fu-ban-12-demonstration-station": "shixing-2021",
  "cn-2022-lechang-le-fu-ban-9-assessment": "lechang-2021",
};
