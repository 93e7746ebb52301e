import type { Budget, BudgetLine } from "../input.js";
import type { Policy } from "../policy.js";
import type { Rule } from "../rules/rule.js";

/** A whole budget for a test: what is given, and empty lists for the rest. Lechang 2021 is the place unless the test says otherwise. */
export const budgetOf = (given: Partial<Budget> = {}): Budget => ({
  schema: "countykit-budget/1",
  id: "test",
  name: "测试预算",
  programme: { cohort: 2021, jurisdiction: "440281" },
  lines: [],
  groups: [],
  declared: [],
  sources: [],
  phases: [],
  bases: [],
  contracts: [],
  assets: [],
  facts: [],
  completeTags: [],
  exceptions: [],
  adopted: [],
  ...given,
});

/** A line for a test; its name is its id unless the test says otherwise. */
export const lineOf = (id: string, given: Omit<Partial<BudgetLine>, "id"> = {}): BudgetLine => ({ id, name: id, ...given });

/** A nationwide policy for a test, made of the rules given. */
export const policyOf = (...rules: readonly Rule[]): Policy => ({
  schema: "countykit-policy/1",
  id: "test-policy",
  title: { zh: "测试政策", en: "Test policy" },
  document: "测试〔2021〕1号",
  level: "county",
  jurisdiction: "000000",
  cohorts: null,
  from: null,
  until: null,
  rules,
});

/** The fields that every rule has, for a test. */
export const RULE_BASE: Pick<Rule, "id" | "title" | "force" | "cite"> = {
  id: "rule",
  title: { zh: "规则", en: "Rule" },
  force: "mandatory",
  cite: { document: "测试〔2021〕1号", locator: "第1条" },
};
