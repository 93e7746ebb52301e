import {
  applicability,
  type Budget,
  builtInPolicies,
  checkBudget,
  explainFinding,
  explainSteps,
  parseBudgetOrThrow,
  type Policy,
  type Rule,
  verdictName,
} from "@countykit/budget-rules";
import { type Bilingual, displayExact, type Finding, type Language, type Operator } from "@countykit/core";
import { isDeepStrictEqual } from "node:util";
import type { Answer, Example, RulePage } from "../../rule-page.js";
import { checkedBudgets, type CheckedBudget } from "../../sources/budget-rules/checked-budgets.js";
import type { World } from "../../world.js";
import { meaningsIn } from "../tokens.js";
import { worst } from "../worst.js";
import { displayed, exactly, type Fields, forceTokens, inTexts, rowsWrong, same, within, type Wrong } from "./claim.js";
import { scopeWrong } from "./scope.js";
import { toneWrong } from "./tones.js";

/** The signs of comparisons, written out once more: the generator has its own. */
const SIGNS: Readonly<Record<Operator, string>> = { "<=": "≤", ">=": "≥", "<": "<", ">": ">", "==": "=" };

const CASES = "packages/budget-rules/cases";

/** A case as the package ships it. */
interface WorkedCase {
  readonly title: Bilingual;
  readonly provenance: { readonly basis: Bilingual };
  readonly asOf: string;
  readonly budget: unknown;
}

/** Holds the texts of budget clauses against the rules and findings of the package. */
export function budgetClaims(world: World): (page: RulePage) => Wrong {
  const checked = checkedBudgets(world);
  const cases = world.list(CASES).map((file): WorkedCase => JSON.parse(world.read(file)));
  const rules = new Map<string, { readonly rule: Rule; readonly policy: Policy }>(
    builtInPolicies.flatMap((policy) => policy.rules.map((rule) => [`budget/${policy.id}/${rule.id}`, { rule, policy }] as const)),
  );
  return (page) => {
    const known = rules.get(page.path);
    if (known === undefined) return [`${page.path} is no clause of a built-in policy`];
    const { rule, policy } = known;
    return [
      ...same("the title", page.title, rule.title),
      ...(page.force === rule.force ? [] : ["the force is not the rule’s"]),
      ...(isDeepStrictEqual(page.json, rule) ? [] : ["the JSON is not the rule"]),
      ...sentenceWrong(page, rule),
      ...prohibitionWrong(page, rule),
      ...countWrong(page, rule),
      ...scopeWrong(page.scope, policy),
      ...same("the note", page.note, rule.note ?? null),
      ...(page.due === null ? [] : ["a clause has no time limit of its own"]),
      ...termsWrong(page, rule),
      ...valueWrong(page, rule),
      ...readingsWrong(page, rule),
      ...page.examples.flatMap((one) => exampleWrong(one, rule, policy, checked, cases)),
    ];
  };
}

/** Comparison and limit of a rule that has them. */
function bound(rule: Rule): { readonly operator: Operator; readonly limit: (language: Language) => string } | null {
  if (rule.kind === "share") return { operator: rule.operator, limit: (language) => displayExact(rule.limit, "ratio", language) };
  if (rule.kind !== "requirement" || rule.must.kind !== "compare") return null;
  const { operator, value, unit } = rule.must;
  return { operator, limit: (language) => (unit === "ratio" ? displayExact(value, "ratio", language) : value) };
}

const boundTokens = (rule: Rule): ((language: Language) => readonly string[]) => {
  const found = bound(rule);
  return (language) => (found === null ? [] : [found.operator, ...meaningsIn(found.limit(language))]);
};

/** 等于 and “exactly” have a word in some sentences only; the others always say how they compare. */
function sentenceWrong(page: RulePage, rule: Rule): Wrong {
  const { needed, allowed } = forceTokens(page);
  // How it compares stands in a row of its own; the sentence may go without the sign, and has no other.
  // Not to be behind at all needs no 0.
  const none = page.sentence.zh.includes("不得") && page.sentence.en.includes("must not");
  const limits = boundTokens(rule)("zh").filter((one) => !Object.hasOwn(SIGNS, one) && !(none && one === "0%"));
  return within(
    "the sentence",
    page.sentence,
    [...needed, ...limits],
    [...allowed, ...boundTokens(rule)("zh"), ...inTexts(rule), ...extra(rule)],
  );
}

/** What is forbidden is said so. */
function prohibitionWrong({ sentence: { zh, en } }: RulePage, { kind }: Rule): Wrong {
  if (kind !== "prohibited-uses" && kind !== "no-double-funding") return [];
  return /不得|不能|禁止/u.test(zh) && /\b(?:not|nothing|no)\b/iu.test(en) ? [] : ["the sentence does not forbid"];
}

/** A list says how many of it are asked for, whatever its title says. */
function countWrong({ sentence: { zh, en } }: RulePage, rule: Rule): Wrong {
  if (rule.kind !== "requirement" || !("members" in rule.must)) return [];
  const { kind, members } = rule.must;
  const all = members.length;
  const said =
    kind === "contain-any"
      ? zh.includes("至少有下列一项") && en.includes("at least one of these")
      : kind !== "contain-all" ||
        all === 1 ||
        (zh.includes(`以下 ${all} 项`) && en.includes(`${all === 2 ? "both" : `all ${all}`} of these`));
  return said ? [] : [`the sentence “${zh}” (“${en}”) does not ask for as many as the rule`];
}

/** An open list says that what it does not name is no breach and stays undecided. */
const OPEN: readonly string[] = ["fail", "unknown"];

/** Comparisons that sentences of some kinds have by what they demand. */
function extra(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case "sum":
      return ["=="];
    case "milestone-disbursement":
      return ["<="];
    case "requirement":
      if (!("members" in rule.must)) return ["unknown"];
      return [
        String(rule.must.members.length),
        ...("open" in rule.must && rule.must.open ? OPEN : rule.must.kind === "contain-any" ? [">="] : []),
      ];
    case "prohibited-uses":
      return rule.open ? ["pass"] : [];
    case "permitted-directions":
      return rule.open ? OPEN : [];
    case "no-double-funding":
      return ["pass"];
    default:
      return [];
  }
}

/** Whether a list leaves open what it does not name; `null` where there is no list. */
function isOpen(rule: Rule): boolean | null {
  if ("open" in rule) return rule.open;
  return rule.kind === "requirement" && "open" in rule.must ? rule.must.open : null;
}

function termsWrong({ terms }: RulePage, rule: Rule): Wrong {
  const operator = bound(rule)?.operator;
  const wanted = ["规则种类", ...(operator === undefined ? [] : ["比较", "限值"])];
  const fields: Fields = {
    比较: (where, value) => exactly(where, value, () => (operator === undefined ? [] : [operator, operator])),
    限值: (where, value) => exactly(where, value, (language) => boundTokens(rule)(language).filter((one) => one !== operator)),
    清单是否穷尽: (where, value) => {
      const open = isOpen(rule);
      return open !== null && value.zh.startsWith(open ? "否" : "是") && value.en.startsWith(open ? "no" : "yes")
        ? []
        : [`${where} is not what the rule says`];
    },
  };
  return [
    ...rowsWrong("the terms", terms, fields, inTexts(rule)),
    ...wanted.flatMap((name) => (terms.some(([{ zh }]) => zh === name) ? [] : [`the term ${name} is left out`])),
  ];
}

function valueWrong({ value }: RulePage, rule: Rule): Wrong {
  const wanted = (language: Language): readonly string[] => {
    if (bound(rule) !== null) return boundTokens(rule)(language);
    if (rule.kind === "requirement" && "members" in rule.must) return [String(rule.must.members.length)];
    if (rule.kind === "prohibited-uses") return [String(rule.uses.length)];
    return rule.kind === "permitted-directions" ? [String(rule.directions.length)] : [];
  };
  if (value === null) return wanted("zh").length === 0 ? [] : ["the value is left out"];
  return exactly("the value", value, wanted);
}

function readingsWrong({ readings }: RulePage, rule: Rule): Wrong {
  const own = rule.kind === "share" && rule.readings.length > 1 ? rule.readings : [];
  if (own.length !== readings.length) return [`there are ${own.length} readings and not ${readings.length}`];
  return readings.flatMap(({ title, preferred, terms }, index) => [
    ...same("a reading", title, own[index]?.title ?? null),
    ...(preferred === (own[index]?.preferred === true) ? [] : ["another reading is the preferred one"]),
    ...within("a reading", terms, [], inTexts(own[index])),
  ]);
}

function exampleWrong(
  example: Example,
  rule: Rule,
  policy: Policy,
  checked: readonly CheckedBudget[],
  cases: readonly WorkedCase[],
): Wrong {
  const own = checked.find(({ programme }) => programme.id === example.programme);
  const shipped = cases.find((one) =>
    isDeepStrictEqual([one.title, one.provenance.basis, one.asOf], [example.title, example.given, example.asOf]),
  );
  const asked = askedOf(example, policy, own, shipped);
  if (asked === null) return [`${example.title.en}: no case of the package is told so`];
  const binds = applicability(policy, asked.budget, asked.asOf).applies !== "no";
  return [
    ...(example.basis === undefined || example.given === null
      ? []
      : [...within("what is given", example.given, [], figuresIn(example.basis, example.asOf)), ...daysWrong(example.given, asked.budget)]),
    ...evaluatedWrong(example, rule, policy, asked),
    ...(own === undefined ? [] : ifBoundWrong(example, rule, policy, own)),
    ...example.answers.flatMap((answer) => answerWrong(answer, asked, binds)),
  ].map((one) => `${example.title.en}: ${one}`);
}

/** The figures of an invented budget as they may be written: 400000.00 is 40 万元, 0.40 is 40%. */
function figuresIn(basis: unknown, asOf: string): readonly string[] {
  const numbers = [...JSON.stringify(basis).matchAll(/"(\d+\.\d+)"/gu)].map(([, text]) => Number(text));
  const days = [...JSON.stringify(basis).matchAll(/\d{4}-\d{2}-\d{2}/gu)].map(([day]) => day);
  const written = numbers.flatMap((one) => [
    String(one),
    one.toFixed(2),
    `${one / 10_000}万元`,
    `${one / 10_000}万`,
    `${Math.round(one * 100)}%`,
  ]);
  return [...written, ...written, ...days, ...days, asOf];
}

/** First the day of signing, then that of payment where it is another: each as the contract has it. */
function daysWrong(given: Bilingual, { contracts }: Budget): Wrong {
  const days = contracts.flatMap(({ signed, payments }) => [...new Set([signed, ...payments.map(({ date }) => date)])]);
  const wanted = days.filter((day) => day !== null).join(" ");
  return [given.zh, given.en].flatMap((text) =>
    (text.match(/\d{4}-\d{2}-\d{2}/gu) ?? []).join(" ") === wanted ? [] : [`what is given, “${text}”, has other days than ${wanted}`],
  );
}

/** A real budget, a case that the package ships, or an invented one that the example carries. */
function askedOf(example: Example, policy: Policy, own: CheckedBudget | undefined, shipped: WorkedCase | undefined): Asked | null {
  if (own !== undefined) return { budget: own.budget, policies: own.policies, asOf: own.programme.asOf };
  if (shipped !== undefined) return { budget: parseBudgetOrThrow(shipped.budget), policies: [policy], asOf: shipped.asOf };
  if (example.basis === undefined) return null;
  return { budget: parseBudgetOrThrow(example.basis), policies: [policy], asOf: example.asOf };
}

/** Under a rule that binds, what is not applicable has nothing yet to apply to. */
const NOTHING_YET: Bilingual = { zh: "暂无可查", en: "nothing to check yet" };

const nameOf = (verdict: Finding["verdict"], binds: boolean): Bilingual =>
  binds && verdict === "not-applicable" ? NOTHING_YET : verdictName(verdict);

/** What an example is an answer to. */
interface Asked {
  readonly budget: Budget;
  readonly policies: readonly Policy[];
  readonly asOf: string;
}

/** The findings are those of another evaluation. */
function evaluatedWrong({ answers, asOf }: Example, rule: Rule, policy: Policy, { budget, policies, asOf: day }: Asked): Wrong {
  const findings = checkBudget(budget, policies, { asOf: day }).filter((one) => one.policy === policy.id && one.rule === rule.id);
  const told = answers.map(({ finding }) => finding);
  return [
    ...(asOf === day ? [] : [`it is told as of ${asOf}`]),
    ...(isDeepStrictEqual(findings, told) ? [] : ["its findings are not those of the evaluator"]),
  ];
}

/** What a real programme would be answered if it were of a batch that the policy binds. */
function ifBoundWrong({ ifBound }: Example, rule: Rule, policy: Policy, { budget, programme: { asOf } }: CheckedBudget): Wrong {
  const scope = applicability(policy, budget, asOf);
  const cohort = policy.cohorts?.[0];
  if (scope.applies !== "no" || scope.reason !== "cohort" || cohort === undefined)
    return same("the verdict if it bound", ifBound?.name ?? null, null);
  const moved = { ...budget, programme: { ...budget.programme, cohort } };
  const findings = checkBudget(moved, [policy], { asOf }).filter((one) => one.rule === rule.id);
  const wanted = worst(findings.map(({ verdict }) => ({ code: verdict, name: nameOf(verdict, true), tone: "none" })));
  return same("the verdict if it bound", ifBound?.name ?? null, wanted?.name ?? null);
}

function answerWrong(
  { finding: data, verdict, sentences, rows, readings, steps }: Answer,
  { budget, policies, asOf }: Asked,
  binds: boolean,
): Wrong {
  const finding = data as Finding;
  const { measured, operator, limit, margin, missing } = finding;
  const fields: Fields = {
    测得: (where, value) => same(where, value, displayed(measured)),
    限值: (where, value) => {
      const sign = operator === null ? "" : `${SIGNS[operator]} `;
      return same(where, value, { zh: `${sign}${displayed(limit).zh}`, en: `${sign}${displayed(limit).en}` });
    },
    离限值: (where, value) => same(where, value, displayed(margin)),
    缺少的事实: (where, value) =>
      same(where, value, { zh: missing.map(({ label }) => label.zh).join("、"), en: missing.map(({ label }) => label.en).join(", ") }),
  };
  const needed = { 测得: measured, 限值: limit, 离限值: margin };
  return [
    ...same("the verdict", verdict?.name ?? null, nameOf(finding.verdict, binds)),
    ...toneWrong(binds && finding.verdict === "not-applicable" ? "nothing-to-check" : finding.verdict, verdict),
    ...same("the sentence", sentences[0] ?? null, explainFinding(finding)),
    ...rowsWrong("the answer", rows, fields),
    ...Object.entries(needed).flatMap(([name, value]) =>
      (value !== null) === rows.some(([title]) => title.zh === name) ? [] : [`the row ${name} is left out, or has no number`],
    ),
    ...(readings.length === finding.readings.length ? [] : ["readings are left out"]),
    ...readings.flatMap((one, index) => {
      const outcome = finding.readings[index];
      if (outcome === undefined) return [];
      return [
        ...same("a reading", one.title, outcome.title),
        ...(one.preferred === outcome.preferred ? [] : ["another reading is the preferred one"]),
        ...same("what a reading measures", one.measured, displayed(outcome.measured)),
        ...same("the verdict of a reading", one.verdict.name, verdictName(outcome.verdict)),
        ...toneWrong(outcome.verdict, one.verdict),
      ];
    }),
    ...(isDeepStrictEqual(
      steps,
      finding.readings.length > 0 || finding.kind === "sum" ? explainSteps(finding, budget, policies, { asOf }).steps : [],
    )
      ? []
      : ["the steps are not those of the package"]),
  ];
}
