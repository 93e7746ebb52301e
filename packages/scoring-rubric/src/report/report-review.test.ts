import { expect, it } from "vitest";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { scored } from "../testing/guangdong.js";
import { lechangProblems } from "./lechang-problems-table.js";
import { reviewProblems } from "./report-review.js";

it("speaks only of items that the rubric has and of problems that are admitted", () => {
  const items = guangdong2019.groups.flatMap((group) => group.items.map(({ id }) => id));
  const problems = lechangProblems.problems.map(({ id }) => id);
  expect(lechangProblems.problems.flatMap((problem) => problem.items).filter((id) => !items.includes(id))).toEqual([]);
  expect(lechangProblems.measures.flatMap(({ answers }) => answers).filter((id) => !problems.includes(id))).toEqual([]);
});

it.each([
  [1, []],
  [2, [{ problem: "policies", item: "policy", claimed: 2, weight: 2 }]],
])("a claim of %s of 2 points for policies", (points, contradictions) => {
  const scoring = scored({}, {}, { claims: [{ criterion: "policy", points }] });
  expect(reviewProblems(lechangProblems, scoring).contradictions).toEqual(contradictions);
});

it("without a claim nothing contradicts", () => {
  expect(reviewProblems(lechangProblems, scored({}))).toEqual({ covered: true, unanswered: [], contradictions: [] });
});
