import { parseRubricOrThrow, type Rubric, score, type State } from "@countykit/scoring-rubric";
import { expect, it } from "vitest";
import { SMALL_RUBRIC } from "../testing/scores.js";
import { explainableNamed, explainables } from "./explainables.js";
import { unknownExplained } from "./unknown-explained.js";

const state: State = { schema: "countykit-score/1", rubric: "small", asOf: "2021-08-31", facts: [] };

const small = parseRubricOrThrow(SMALL_RUBRIC);

const allOf = (rubric: Rubric = small) => explainables({ rubric, state, scoring: score(rubric, state) });

/** The small rubric with its group and its veto called alike. */
const called = (id: string): Rubric => ({
  ...small,
  groups: small.groups.map((group) => ({ ...group, id })),
  vetoes: small.vetoes.map((veto) => ({ ...veto, id })),
});

it("has items, groups, vetoes, the bonus and the total, each by its id", () => {
  expect(allOf().map(({ name }) => name)).toEqual(["coverage", "column", "plan", "award", "work", "fraud", "bonus", "total"]);
});

it("has no bonus where the rubric has none", () => {
  expect(allOf({ ...small, bonus: null }).map(({ name }) => name)).not.toContain("bonus");
});

it("gives an id that several have to the item, and takes the others by their kind", () => {
  const all = allOf(called("plan"));
  expect(all.map(({ name }) => name)).toEqual(["coverage", "column", "plan", "award", "group:plan", "veto:plan", "bonus", "total"]);
  const titleOf = (word: string) => explainableNamed(all, word)?.title.zh;
  expect(["plan", "item:plan", "group:plan", "veto:plan"].map(titleOf)).toEqual(["工作方案", "工作方案", "工作推进", "弄虚作假"]);
  const whole = allOf(called("total"));
  expect(explainableNamed(whole, "total")?.title.zh).toBe("工作推进");
  expect(explainableNamed(whole, "rubric:total")?.step.label.zh).toMatch(/^总分：/u);
});

it.each([
  ["coverag", "coverage"],
  ["站点覆盖", "coverage"],
  ["Falsification", "fraud"],
  ["工作推进", "work"],
  ["总分", "total"],
  ["xyz", undefined],
])("%s probably means %s", (word, meant) => {
  expect(explainableNamed(allOf(), word)).toBe(null);
  expect(unknownExplained(word, allOf()).didYouMean).toBe(meant);
});
