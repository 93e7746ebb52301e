import { findDocument, findProgramme } from "@countykit/core";
import { expect, it } from "vitest";
import { reviewList } from "../lists/review-list.js";
import { asListed } from "../lists/review-list.js";
import { performanceLists } from "../performance/performance-lists-table.js";
import { performanceProfile } from "../performance/performance-profile.js";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { lechangProblems } from "../report/lechang-problems-table.js";
import { reviewProblems } from "../report/report-review.js";
import { score } from "../score.js";
import { LECHANG_2019 } from "../testing/lechang-2019.js";
import { listOf } from "./testing/list-of.js";

it("lechang-2019/doc/kind: the rubric of the province is known through a self-evaluation", () => {
  const input = { programme: "lechang-2019", level: "provincial" };
  const programme = findProgramme(input.programme);
  expect([programme?.programme, guangdong2019.level]).toEqual([input.level, "province"]);
  expect(guangdong2019.groups[0]?.cite.quotedIn?.document).toBe(programme?.document);
  expect({ report: findDocument(programme?.document ?? "")?.role }).toEqual({ report: "self-evaluation" });
});

it("lechang-2019/issues/four: the five measures answer the four problems, and full points for policies contradict them", () => {
  const input = { issues: 4, improvements: 5 };
  expect([lechangProblems.problems.length, lechangProblems.measures.length]).toEqual([input.issues, input.improvements]);
  const { covered, contradictions } = reviewProblems(lechangProblems, score(guangdong2019, LECHANG_2019));
  expect({ coveredByImprovements: covered }).toEqual({ coveredByImprovements: true });
  expect(contradictions).toEqual([{ problem: "policies", item: "policy", claimed: 2, weight: 2 }]);
});

it("lechang-2019/plan/improvements: five measures, without which problems stay unanswered", () => {
  const input = { measures: 5 };
  expect({ count: lechangProblems.measures.length }).toEqual({ count: input.measures });
  const scoring = score(guangdong2019, LECHANG_2019);
  const without = (id: string) =>
    reviewProblems({ ...lechangProblems, measures: lechangProblems.measures.filter((measure) => measure.id !== id) }, scoring);
  expect(lechangProblems.measures.map(({ id }) => without(id).unanswered)).toEqual([["talents"], ["logistics"], ["publicity"], [], []]);
});

it("lechang-2019/evaluation/ledger: ledgers and files are complete", () => {
  const input = { ledger: true, archive: true };
  expect({ pass: reviewList(listOf("lechang-2019/files"), input).answer === "yes" }).toEqual({ pass: true });
  expect(reviewList(listOf("lechang-2019/files"), { ledger: true, archive: false }).answer).toBe("no");
});

it("lechang-2019/performance/dimensions: a report on four dimensions leaves out poverty relief", () => {
  const input = { dimensions: ["经济性", "效率性", "有效性", "可持续性"] };
  const list = performanceLists.find(({ id }) => id === "lechang-2019");
  if (list === undefined) throw new Error("There is no list");
  const profile = performanceProfile("lechang-2019", asListed(list, input.dimensions));
  const missing = list.of.filter(({ id }) => profile?.missing.includes(id)).map(({ label }) => label.zh);
  expect({ missing }).toEqual({ missing: ["扶贫性"] });
  expect(profile?.answer).toBe("no");
});

it("lechang-2021/accept/performance: an evaluation of the implementation and of the funds is complete", () => {
  const input = { evaluation: { implementation: true, funds: true } };
  expect({ complete: performanceProfile("lechang-2021", input.evaluation)?.answer === "yes" }).toEqual({ complete: true });
  expect(performanceProfile("lechang-2021", { implementation: true, funds: false })?.missing).toEqual(["funds"]);
});

it("suichang-2021/accept/performance: an evaluation of the implementation and of the funds is complete", () => {
  const input = { evaluation: { 实施: true, 资金: true } };
  const list = performanceLists.find(({ id }) => id === "suichang-2021");
  if (list === undefined) throw new Error("There is no list");
  const spoken = Object.entries(input.evaluation).flatMap(([name, done]) => (done ? [name] : []));
  const profile = performanceProfile("suichang-2021", asListed(list, spoken));
  expect({ complete: profile?.answer === "yes" }).toEqual({ complete: true });
  expect(performanceProfile("shixing-2021", {})).toBeNull();
});
