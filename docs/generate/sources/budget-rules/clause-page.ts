import type { Policy, Rule } from "@countykit/budget-rules";
import type { RulePage } from "../../rule-page.js";
import { scopeOf } from "../../scope.js";
import { topics } from "../../topics.js";
import { both } from "../../words.js";
import type { World } from "../../world.js";
import type { CheckedBudget } from "./checked-budgets.js";
import { examplesOf } from "./examples.js";
import { POLICIES } from "./folders.js";
import { questionOf, topicOf } from "./questions.js";
import { sentenceOf } from "./sentence.js";
import { readingsOf, termsOf, valueOf } from "./terms.js";
import { testsOf } from "./tests.js";

/** The page of one clause of a policy. */
export function clausePage(rule: Rule, policy: Policy, checked: readonly CheckedBudget[], world: World): RulePage {
  const scope = scopeOf({ ...policy, id: `budget/${policy.id}` }, world);
  return {
    path: `budget/${policy.id}/${rule.id}`,
    kind: both("预算条款", "Budget clause"),
    reported: false,
    title: rule.title,
    sentence: sentenceOf(rule),
    topic: topics[topicOf(rule)],
    scope,
    force: rule.force,
    terms: termsOf(rule),
    note: rule.note ?? null,
    cites: [rule.cite],
    question: questionOf(rule),
    value: valueOf(rule),
    due: null,
    readings: readingsOf(rule),
    examples: examplesOf(rule, policy, checked, world),
    related: [],
    series: [],
    json: rule,
    context: null,
    source: world.place(POLICIES, `id: "${policy.id}"`, `id: "${rule.id}"`),
    tests: testsOf(rule, policy, world),
    kindTests: world.list(`packages/budget-rules/src/rules/${rule.kind}`).filter((file) => file.endsWith(".test.ts")),
  };
}
