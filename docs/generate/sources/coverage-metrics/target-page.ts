import type { Plan, Target } from "@countykit/coverage-metrics";
import type { RulePage, Scope } from "../../rule-page.js";
import { scopeOf } from "../../scope.js";
import { topics } from "../../topics.js";
import { both } from "../../words.js";
import type { World } from "../../world.js";
import type { CheckedPlan } from "./checked-plans.js";
import { dueSaid, shortWayOf, wayOf } from "./due-words.js";
import { limitOf, valueOf } from "./limit.js";
import { questionOf, topicOfTarget } from "./questions.js";
import { readingsOf } from "./readings.js";
import { isPermission, isReported, REPORTED, reportedTitle } from "./reported.js";
import { sentenceOf } from "./sentence.js";
import { examplesOf } from "./target-examples.js";
import { termsOf } from "./terms.js";
import { filesOfIndicator, testsOfTarget } from "./tests.js";

const FOLDER = "packages/coverage-metrics/src/policies";

/** The page of one target of a plan, or of a fact that a self-evaluation reports. */
export function targetPage(target: Target, plan: Plan, checked: readonly CheckedPlan[], world: World): RulePage {
  const own = checked.filter((one) => one.plan.id === plan.id);
  const finding = own.flatMap(({ findings }) => findings).find(({ rule }) => rule === target.id);
  if (finding === undefined) throw new Error(`no real programme is held against ${plan.id}/${target.id}`);
  const limit = limitOf(target, finding);
  const reported = isReported(target, plan);
  return {
    path: `targets/${plan.id}/${target.id}`,
    kind: reported ? REPORTED : both("建设任务", "Target"),
    reported,
    title: reported ? reportedTitle(target.title) : target.title,
    sentence: sentenceOf(target, plan, limit, finding),
    topic: topics[topicOfTarget(target)],
    scope: planScope(plan, world),
    force: reported || isPermission(target) ? null : target.force,
    terms: termsOf(target, plan, limit, finding),
    note: null,
    cites: [target.cite],
    question: questionOf(target),
    value: reported ? reportedValue(valueOf(target, limit)) : valueOf(target, limit),
    due:
      target.due === null || finding.due === null
        ? null
        : {
            said: dueSaid(target.due),
            readings: finding.due.readings.map(({ id, title, lastDay }) => ({
              id,
              title: wayOf(id, title),
              short: shortWayOf(id, title),
              lastDay,
            })),
          },
    readings: readingsOf(target, finding),
    examples: examplesOf(target, plan, own),
    related: [{ title: both("所用指标", "The indicator it asks for"), paths: [`indicators/${target.asks.indicator}`] }],
    series: [],
    json: target,
    context: { acceptance: plan.acceptance, due: finding.due },
    source: world.place(FOLDER, `id: "${plan.id}"`, `id: "${target.id}"`),
    tests: testsOfTarget(target, plan, world),
    kindTests: filesOfIndicator(target.asks.indicator, world),
  };
}

/** What is reported is no floor: its sign goes. */
const reportedValue = (value: RulePage["value"]): RulePage["value"] =>
  value === null ? null : both(value.zh.replace(/^[≥=] /u, ""), value.en.replace(/^[≥=] /u, ""));

/** A plan binds its own county and batch, from no day that it names. */
export const planScope = (plan: Plan, world: World): Scope =>
  scopeOf({ ...plan, id: `targets/${plan.id}`, level: "county", cohorts: [plan.cohort], from: null, until: null }, world);
