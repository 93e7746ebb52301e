import type { Item, Rubric, Veto } from "@countykit/scoring-rubric";
import type { RulePage } from "../../rule-page.js";
import type { World } from "../../world.js";
import { factsIn } from "./facts-in.js";

const FOLDER = "packages/scoring-rubric/src";

/** Tests of the rubrics that speak of an item or veto: of its path, or of a fact that it turns on. */
export function testsOfItem(item: Item | Veto, rubric: Rubric, { tests }: World): RulePage["tests"] {
  const ids = [item.id, ...factsIn(item)];
  const says = ids.map((id) => new RegExp(`["\`/]${id.replaceAll(".", "[.]")}["\`/]`, "u"));
  return tests
    .filter(({ file }) => file.startsWith(`${FOLDER}/catalogue/`) || file.startsWith(`${FOLDER}/policies/`))
    .filter(({ title, body }) => title.includes(`/${item.id}:`) || says.some((one) => one.test(body)))
    .filter(({ file }) => (rubric.level === "county") === file.endsWith("/other-programmes.test.ts"))
    .map(({ title, file }) => ({ title, file }));
}

/** The files with the tests of all scales, or of vetoes. */
export const filesAbout = (what: "scales" | "vetoes", { list, tests }: World): readonly string[] =>
  what === "scales"
    ? list(`${FOLDER}/scales`).filter((file) => file.endsWith(".test.ts"))
    : [...new Set(tests.filter(({ file, title }) => file.startsWith(FOLDER) && /\bveto/u.test(title)).map(({ file }) => file))];
