import { type Bilingual, displayMeasure, type Finding, type Measure, type Operator, operatorSign, type Step } from "@countykit/core";
import type { CheckOptions } from "./check-with.js";
import { explainFinding, verdictName } from "./explain.js";
import type { Budget, Contract, Fact } from "./input.js";
import { type Ledger, openLedger } from "./ledger/ledger.js";
import { totalOf, yuan } from "./ledger/total.js";
import type { Policy } from "./policy.js";
import { evaluateRule } from "./rules/evaluators.js";
import { NONE } from "./rules/outcome.js";
import type { Rule } from "./rules/rule.js";
import type { ShareReading } from "./rules/share/rule.js";
import { match, NO, UNKNOWN } from "./selector/match.js";
import type { Base, Selector } from "./selector/selector.js";

/**
 * Why a finding says what it says (推导过程), as a tree: the sentence, then for every reading the lines that were taken, their sum, the base, the
 * comparison, and what is missing. Built on demand from the same budget, policies and day that gave the finding.
 *
 * A finding whose policy or rule is not among those given explains itself by its own fields alone.
 *
 * @example
 * ```ts
 * import { checkBudget, explainSteps, guangdong2021, parseBudgetOrThrow } from "@countykit/budget-rules";
 *
 * const budget = parseBudgetOrThrow({
 *   schema: "countykit-budget/1",
 *   id: "demo",
 *   name: "示例",
 *   programme: { cohort: 2021, jurisdiction: "440281" },
 *   lines: [
 *     { id: "1", name: "物流", category: "logistics", amount: "60万元" },
 *     { id: "2", name: "培训", category: "training", amount: "40万元" },
 *   ],
 * });
 * const options = { asOf: "2022-05-01" };
 * const training = checkBudget(budget, [guangdong2021], options).find(({ rule }) => rule === "training-cap");
 * training && explainSteps(training, budget, [guangdong2021], options).steps[0]?.steps[0]?.steps.map(({ label }) => label.en); // => ["line 2 “培训”"]
 * ```
 * @source semantics of the verdicts: docs/concepts/verdicts
 */
export function explainSteps(finding: Finding, budget: Budget, policies: readonly Policy[], { asOf }: CheckOptions): Step {
  const rule = policies.find(({ id }) => id === finding.policy)?.rules.find(({ id }) => id === finding.rule);
  const ledger = openLedger(budget, asOf);
  return {
    label: explainFinding(finding),
    value: finding.measured,
    steps: [
      ...(rule === undefined ? NONE : stepsOf(rule, { ...finding, rule: `${finding.policy}/${finding.rule}` }, ledger)),
      ...(finding.limit === null ? NONE : [leaf(limitLabel(finding.operator), finding.limit)]),
      ...(finding.margin === null ? NONE : [leaf({ zh: "离限值的余地", en: "room to the limit" }, finding.margin)]),
      ...finding.missing.map(({ label }) => leaf({ zh: `缺：${label.zh}`, en: `missing: ${label.en}` })),
      leaf({ zh: `结论：${verdictName(finding.verdict).zh}`, en: `verdict: ${verdictName(finding.verdict).en}` }),
    ],
  };
}

/** 限值（≤）; without a sign where nothing is compared. */
function limitLabel(operator: Operator | null): Bilingual {
  if (operator === null) return { zh: "限值", en: "limit" };
  const sign = operatorSign(operator);
  return { zh: `限值（${sign}）`, en: `limit (${sign})` };
}

/** What the steps need to know of an answer: that of a finding, or that of one part of a combination. */
type Answered = Pick<Finding, "rule" | "subject" | "verdict" | "measured" | "readings">;

/** A part of a combination with its own answers, not those of the whole. */
const partSteps = (part: Rule, rule: string, ledger: Ledger): readonly Step[] =>
  evaluateRule(part, ledger, rule).map((outcome) => ({
    label: {
      zh: `${part.title.zh}：${verdictName(outcome.verdict).zh}`,
      en: `${part.title.en}: ${verdictName(outcome.verdict).en}`,
    },
    value: outcome.measured,
    steps: stepsOf(part, { ...outcome, rule }, ledger),
  }));

/** The steps of a rule, kind by kind; a kind without its steps does not compile. */
function stepsOf(rule: Rule, finding: Answered, ledger: Ledger): readonly Step[] {
  switch (rule.kind) {
    case "share":
      return rule.readings.map((reading) => readingSteps(reading, rule.operator, rule.limit, finding, ledger));
    case "sum":
      return declaredSteps(finding.subject, ledger);
    case "amount-cap":
    case "unit-cap":
    case "count-cap":
    case "subsidy-rate":
    case "contingent-funds":
    case "permitted-directions":
    case "no-double-funding":
      return [selection(rule.of, LINES, ledger)];
    case "prohibited-uses":
      return [selection(rule.binds, LINES, ledger)];
    case "matching-funds":
      return [selection(rule.own, OWN, ledger), selection(rule.other, OTHER, ledger)];
    case "nested-cap":
      return [baseStep(rule.base.of, ledger), ...rule.levels.map(({ title, of }) => selection(of, title, ledger))];
    case "carry-over":
      return [
        selection(
          { kind: "line", in: ledger.budget.lines.flatMap(({ id, vintage }) => (vintage === undefined ? [] : [id])) },
          LINES,
          ledger,
        ),
      ];
    case "milestone-disbursement":
      return ledger.budget.contracts.filter(({ id }) => id === finding.subject).map(contractStep);
    case "requirement":
      return ledger.budget.facts.filter(({ id }) => id === rule.fact).map(factStep);
    case "all-of":
    case "any-of":
      return rule.rules.flatMap((part) => partSteps(part, `${finding.rule}/${part.id}`, ledger));
  }
}

function declaredSteps(subject: string | null, ledger: Ledger): readonly Step[] {
  const declared = ledger.budget.declared.find(({ id }) => id === subject);
  if (declared === undefined) return NONE;
  return declared.kind === "amount"
    ? [selection(declared.of, LINES, ledger)]
    : [selection(declared.part, PART, ledger), baseStep(declared.base, ledger)];
}

const contractStep = ({ name, amount, payments }: Contract): Step => ({
  label: { zh: `合同“${name}”`, en: `contract “${name}”` },
  value: exactly(amount),
  steps: payments.map((payment) =>
    leaf(
      { zh: `付款 ${payment.id} ${payment.date ?? ""}`.trim(), en: `payment ${payment.id} ${payment.date ?? ""}`.trim() },
      exactly(payment.amount),
    ),
  ),
});

function factStep({ id, value, unit }: Fact): Step {
  const told = value === null ? null : Array.isArray(value) ? value.join("、") : String(value);
  return leaf({
    zh: `事实 ${id}：${told ?? "未知"}${unit ?? ""}`,
    en: `fact ${id}: ${told ?? "unknown"}${unit === undefined ? "" : ` ${unit}`}`,
  });
}

const exactly = (amount: string): Measure => ({ unit: "yuan", min: amount, max: amount });

function readingSteps(reading: ShareReading, operator: Operator, limit: string, finding: Answered, ledger: Ledger): Step {
  const outcome = finding.readings.find(({ id }) => id === reading.id) ?? finding;
  const share: Measure = { unit: "ratio", min: limit, max: limit };
  const compared = (language: "zh" | "en"): string =>
    `${displayMeasure(outcome.measured, language)} ${operatorSign(operator)} ${displayMeasure(share, language)}`;
  return {
    label: { zh: `理解“${reading.title.zh}”`, en: `reading “${reading.title.en}”` },
    value: outcome.measured,
    steps: [
      selection(reading.part, PART, ledger),
      baseStep(reading.base, ledger),
      leaf({
        zh: `交叉相乘比较：${compared("zh")}，${verdictName(outcome.verdict).zh}`,
        en: `compared by cross-multiplication: ${compared("en")}, ${verdictName(outcome.verdict).en}`,
      }),
    ],
  };
}

function baseStep(base: Base, ledger: Ledger): Step {
  if (base.kind !== "base") return selection(base, BASE, ledger);
  const named = ledger.budget.bases.find(({ id }) => id === base.name);
  if (named !== undefined && "of" in named) return selection(named.of, BASE, ledger);
  const amount = named?.amount;
  const value = amount === undefined ? null : typeof amount === "string" ? exactly(amount) : { unit: "yuan", ...amount };
  return leaf({ zh: `基数“${named?.name ?? base.name}”`, en: `base “${named?.name ?? base.name}”` }, value);
}

/** The lines a selector takes, or may take, and their sum. */
function selection(selector: Selector, label: Bilingual, ledger: Ledger): Step {
  const taken = ledger.entries().flatMap((entry): readonly Step[] => {
    const answers = entry.lines.map((line) => match(selector, line, ledger));
    if (answers.every((answer) => answer === NO)) return NONE;
    const names = entry.lines.filter((_, index) => answers[index] !== NO);
    const partly = answers.includes(UNKNOWN) || names.length < entry.lines.length;
    const ids = (separator: string): string => names.map(({ id }) => id).join(separator);
    const [first] = names;
    const called = names.length === 1 && first !== undefined ? first.name : "";
    return [
      leaf(
        {
          zh: `${ids("、")}${called === "" ? "（合并单元格）" : `“${called}”`}${partly ? "（是否全部计入尚不知道）" : ""}`,
          en: `line ${ids(", ")}${called === "" ? " (merged cell)" : ` “${called}”`}${partly ? " (how much of it counts is not known)" : ""}`,
        },
        yuan(entry),
      ),
    ];
  });
  return { label, value: yuan(totalOf(selector, ledger)), steps: taken };
}

const PART: Bilingual = { zh: "计入的行", en: "lines that count" };
const BASE: Bilingual = { zh: "基数的行", en: "lines of the base" };
const OWN: Bilingual = { zh: "配套资金", en: "matching funds" };
const OTHER: Bilingual = { zh: "所配套的资金", en: "funds to be matched" };
const LINES: Bilingual = { zh: "相关的行", en: "lines concerned" };

const leaf = (label: Bilingual, value: Measure | null = null): Step => ({ label, value, steps: NONE });
