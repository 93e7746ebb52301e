import type { Plan, Target } from "@countykit/coverage-metrics";
import type { RulePage, Scope } from "../../rule-page.js";
import { scopeOf } from "../../scope.js";
import { topics } from "../../topics.js";
import { both, inBoth } from "../../words.js";
import type { World } from "../../world.js";
import type { CheckedPlan } from "./checked-plans.js";
import { limitOf } from "./limit.js";
import { questionOf, topicOfTarget } from "./questions.js";
import { readingsOf } from "./readings.js";
import { sentenceOf } from "./sentence.js";
import { examplesOf } from "./target-examples.js";
import { termsOf } from "./terms.js";
import { filesOfIndicator, testsOfTarget } from "./tests.js";

const FOLDER = "packages/coverage-metrics/src/policies";

/** The page of one target of a plan. */
export function targetPage(target: Target, plan: Plan, checked: readonly CheckedPlan[], world: World): RulePage {
  const own = checked.filter((one) => one.plan.id === plan.id);
  const finding = own.flatMap(({ findings }) => findings).find(({ rule }) => rule === target.id);
  if (finding === undefined) throw new Error(`no real programme is held against ${plan.id}/${target.id}`);
  const limit = limitOf(target, finding);
  return {
    path: `targets/${plan.id}/${target.id}`,
    kind: both("建设任务", "Target"),
    title: target.title,
    sentence: sentenceOf(target, limit),
    topic: topics[topicOfTarget(target)],
    scope: planScope(plan, world),
    force: target.force,
    terms: termsOf(target, limit),
    note: null,
    cites: [target.cite],
    question: questionOf(target),
    value: limit === null ? null : inBoth((language) => limit.text[language]),
    readings: readingsOf(target, finding),
    examples: examplesOf(target, plan, own),
    related: [{ title: both("所用指标", "The indicator it asks for"), paths: [`indicators/${target.asks.indicator}`] }],
    json: target,
    context: { acceptance: plan.acceptance },
    source: world.place(FOLDER, `id: "${plan.id}"`, `id: "${target.id}"`),
    tests: testsOfTarget(target, plan, world),
    kindTests: filesOfIndicator(target.asks.indicator, world),
  };
}

/** A plan binds its own county and batch, from no day that it names. */
export const planScope = (plan: Plan, world: World): Scope =>
  scopeOf({ ...plan, id: `targets/${plan.id}`, level: "county", cohorts: [plan.cohort], from: null, until: null }, world);
