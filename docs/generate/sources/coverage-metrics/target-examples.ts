import type { Plan, Target } from "@countykit/coverage-metrics";
import { realExample } from "../../real-example.js";
import type { Example } from "../../rule-page.js";
import type { CheckedPlan } from "./checked-plans.js";
import { inventedTargets } from "./invented.js";
import { isReported } from "./reported.js";
import { reportedAnswer } from "./reported-answer.js";
import { answerOf } from "./target-answer.js";

/** What a target says of the programme whose plan it stands in; where that is open, invented cases show both sides of its limit. */
export const examplesOf = (target: Target, plan: Plan, checked: readonly CheckedPlan[]): readonly Example[] =>
  checked.flatMap(({ programme, findings }): readonly Example[] => {
    const finding = findings.find(({ rule }) => rule === target.id);
    if (finding === undefined) return [];
    const real = realExample(programme, [isReported(target, plan) ? reportedAnswer(finding) : answerOf(finding)]);
    return finding.verdict === "unknown" && !isReported(target, plan) ? [real, ...inventedTargets(target, plan, finding)] : [real];
  });
