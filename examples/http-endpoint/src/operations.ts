import { builtInPolicies, checkBudget, explainFinding, parseBudget, toJSONSchema } from "@countykit/budget-rules";
import { type Bilingual, type Language, ok, type Result } from "@countykit/core";
import {
  builtInPlans,
  checkPlan,
  coverageJSONSchema,
  type CoverageRecord,
  explainTarget,
  openCountyBook,
  parseCoverage,
  type Plan,
} from "@countykit/coverage-metrics";
import { builtInRubrics, explainScoring, parseState, score, stateJSONSchema } from "@countykit/scoring-rubric";
import { type Answer, type AnswerName, findingSaid, scoreSaid } from "./answers.js";
import { fault } from "./fault.js";

/** One thing that the service does. The routes and the OpenAPI document are both made from this list, so they cannot differ. */
export interface Operation<Name extends AnswerName = AnswerName> {
  readonly id: string;
  readonly path: string;
  readonly summary: Bilingual;
  /** What is posted: its name, and the JSON Schema that its package exports. */
  readonly accepts: { readonly name: string; readonly schema: ReturnType<typeof toJSONSchema> };
  readonly answers: Name;
  /** Whether `?asOf=` says for which day; a state to be scored says so itself. */
  readonly takesDay: boolean;
  readonly run: (body: unknown, asOf: string, language: Language) => Result<Answer<Name>>;
}

const budgets: Operation<"BudgetAnswer"> = {
  id: "checkBudget",
  path: "/budgets/check",
  summary: { zh: "核查一份预算", en: "Check a budget" },
  accepts: { name: "Budget", schema: toJSONSchema("budget") },
  answers: "BudgetAnswer",
  takesDay: true,
  run: (body, asOf, language) => {
    const read = parseBudget(body);
    if (!read.ok) return read;
    const findings = checkBudget(read.value, builtInPolicies, { asOf });
    return ok({ asOf, findings: findings.map((one) => findingSaid(one, explainFinding(one)[language])) });
  },
};

const coverage: Operation<"CoverageAnswer"> = {
  id: "checkCoverage",
  path: "/coverage/check",
  summary: { zh: "用县域数据核对方案目标", en: "Hold a coverage record against the targets of its plan" },
  accepts: { name: "CoverageRecord", schema: coverageJSONSchema() },
  answers: "CoverageAnswer",
  takesDay: true,
  run: (body, asOf, language) => {
    const read = parseCoverage(body);
    if (!read.ok) return read;
    const plans = builtInPlans.filter((plan) => mayBind(plan, read.value));
    const book = openCountyBook({ asOf, declared: read.value.figures, rosters: read.value.rosters });
    const programme = { jurisdiction: read.value.county.code, cohort: read.value.programme.cohort };
    const findings = plans.flatMap((plan) => checkPlan(plan, book, { asOf, programme, decisions: read.value.decisions }));
    return ok({ asOf, plans: plans.map(({ id }) => id), findings: findings.map((one) => findingSaid(one, explainTarget(one)[language])) });
  },
};

const scores: Operation<"ScoreAnswer"> = {
  id: "scoreCounty",
  path: "/scores",
  summary: { zh: "按考评指标体系打分", en: "Score a county by a rubric" },
  accepts: { name: "State", schema: stateJSONSchema() },
  answers: "ScoreAnswer",
  takesDay: false,
  run: (body, _, language) => {
    const form = parseState(body);
    if (!form.ok) return form;
    const rubric = builtInRubrics.find(({ id }) => id === form.value.rubric);
    if (rubric === undefined) return { ok: false, issues: [fault("unknown-rubric", { path: "/rubric", received: form.value.rubric })] };
    // Read again with the rubric, which knows what its facts may be.
    const read = parseState(body, rubric);
    if (!read.ok) return read;
    const scoring = score(rubric, read.value);
    const sentences = explainScoring(scoring, rubric, read.value).map((sentence) => sentence[language]);
    return ok(scoreSaid(scoring, sentences));
  },
};

/** Whether a plan is that of the county and batch; where nobody says which batch it is, any plan of the county may be. */
const mayBind = (plan: Plan, { county, programme: { cohort } }: CoverageRecord): boolean =>
  plan.jurisdiction === county.code && (cohort === null || plan.cohort === cohort);

export const operations: readonly Operation[] = [budgets, coverage, scores];
