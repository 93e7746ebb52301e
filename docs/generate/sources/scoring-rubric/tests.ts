import type { Item, Rubric, Veto } from "@countykit/scoring-rubric";
import type { RulePage } from "../../rule-page.js";
import type { World } from "../../world.js";

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

/** Every fact that a scale or a condition names. */
function factsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(factsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    (key === "fact" || key === "part" || key === "whole") && typeof one === "string" ? [one] : factsIn(one),
  );
}

/** The files with the tests of all scales, or of vetoes. */
export const filesAbout = (what: "scales" | "vetoes", { list, tests }: World): readonly string[] =>
  what === "scales"
    ? list(`${FOLDER}/scales`).filter((file) => file.endsWith(".test.ts"))
    : [...new Set(tests.filter(({ file, title }) => file.startsWith(FOLDER) && /\bveto/u.test(title)).map(({ file }) => file))];
