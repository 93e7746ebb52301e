import {
  type Book,
  builtInPlans,
  checkPlan,
  checkTargets,
  type DeclaredFigure,
  explainTarget,
  explainTargetSteps,
  factsOf,
  figureNamed,
  type IndicatorId,
  indicators,
  type Observation,
  observe,
  openBook,
  type Plan,
  type Target,
  type TargetFinding,
  targetTexts,
  targetVerdictName,
} from "@countykit/coverage-metrics";
import { type Bilingual, displayMoney, type Language, type Step } from "@countykit/core";
import { isDeepStrictEqual } from "node:util";
import type { Answer, Example, RulePage } from "../../rule-page.js";
import { checkedPlans, type CheckedPlan } from "../../sources/coverage-metrics/checked-plans.js";
import type { World } from "../../world.js";
import { meaningsIn } from "../tokens.js";
import { exactly, type Fields, forceTokens, inTexts, rowsWrong, same, within, type Wrong } from "./claim.js";
import { answerDueWrong, dueTokens, pageDueWrong, sentenceDueWrong, termsDueWrong } from "./due.js";
import { scopeWrong } from "./scope.js";
import { toneWrong } from "./tones.js";

/** Holds the texts of targets against the plans and findings of the package. */
export function targetClaims(world: World): (page: RulePage) => Wrong {
  const checked = checkedPlans(world);
  const targets = new Map<string, { readonly target: Target; readonly plan: Plan }>(
    builtInPlans.flatMap((plan) => plan.targets.map((target) => [`targets/${plan.id}/${target.id}`, { target, plan }] as const)),
  );
  return (page) => {
    const known = targets.get(page.path);
    if (known === undefined) return [`${page.path} is no target of a built-in plan`];
    const { target, plan } = known;
    const real = realFinding(target, plan, checked);
    if (real === undefined) return ["no real programme is held against it"];
    return [
      ...titleWrong(page, target),
      ...(page.force === (page.reported || isAllowed(target) ? null : target.force) ? [] : ["the force is not the target’s"]),
      ...(page.reported === isReported(target, plan) ? [] : ["a fact that is reported is no target, and the other way round"]),
      ...(isDeepStrictEqual(page.json, target) ? [] : ["the JSON is not the target"]),
      ...sentenceWrong(page, target, real),
      ...sentenceDueWrong(page, target, real),
      ...pageDueWrong(page, target, real),
      ...scopeWrong(page.scope, { ...plan, cohorts: [plan.cohort], level: "county", from: null, until: null }),
      ...(page.note === null ? [] : ["a target has no note"]),
      ...valueWrong(page, target, real),
      ...termsWrong(page, target, real),
      ...readingsWrong(page, target, real),
      ...page.examples.flatMap((one) => exampleWrong(one, target, plan, checked)),
    ];
  };
}

/** A report that lies before the plan: only its second chapter sets goals. */
const isReported = ({ force, cite }: Target, { document }: Plan): boolean =>
  document === "lechang-2019/self-evaluation" && force === "target" && !cite.locator.startsWith("二");

/** 可 asks for nothing. */
const isAllowed = ({ terms = [], comparator }: Target): boolean => comparator === null && terms.includes("可");

/** What is said of the county by itself goes without the words that tell so, which stand as the kind of the page. */
const titleWrong = ({ title, reported }: RulePage, target: Target): Wrong =>
  reported
    ? (["zh", "en"] as const).flatMap((language) =>
        target.title[language].startsWith(title[language]) ? [] : [`the title “${title[language]}” is not how the target begins`],
      )
    : same("the title", title, target.title);

/** A list is told by how many entries it has, everything else by its limit; what is reported goes without its sign. */
function valueWrong({ value, reported }: RulePage, target: Target, finding: TargetFinding): Wrong {
  const limit = limitTexts(target, finding);
  if (value === null || limit === null) return value === limit ? [] : ["the value is left out, or is none of the target’s"];
  const entries = listLength(target, finding);
  if (entries !== null && value.zh.includes("项")) {
    const en = entries === 1 ? "1 item" : entries === 2 ? "both items" : `all ${entries} items`;
    return same("the value", value, { zh: entries === 1 ? "1 项" : `${entries} 项齐全`, en });
  }
  return exactly("the value", value, (language) => withoutSign(meaningsIn(limit[language]), reported ? target.comparator : null));
}

/** How many entries the list of a target has, as its finding counts them. */
function listLength({ asks }: Target, { whole, limit }: TargetFinding): number | null {
  const named = Object.values(asks.params).find(Array.isArray);
  const counted = whole?.min;
  return named === undefined || limit === null || typeof counted !== "string" ? null : Number(counted);
}

const withoutSign = (tokens: readonly string[], sign: string | null): readonly string[] => tokens.filter((one) => one !== sign);

const realFinding = (target: Target, plan: Plan, checked: readonly CheckedPlan[]): TargetFinding | undefined =>
  checked
    .filter((one) => one.plan.id === plan.id)
    .flatMap(({ findings }) => findings)
    .find(({ rule }) => rule === target.id);

/** What a target asks for, with its sign; nothing where the plan sets no figure. */
function limitTexts({ comparator, asks }: Target, finding: TargetFinding): Bilingual | null {
  if (comparator === null || asks.indicator === "is-done") return null;
  const zh = targetTexts(finding, finding, "zh").limit;
  return zh === "" ? null : { zh, en: targetTexts(finding, finding, "en").limit };
}

/** A whole is asked for in full, and a list by its entries; everything else says its number and, but for a few ways to put it, how it compares. */
function sentenceWrong(page: RulePage, target: Target, finding: TargetFinding): Wrong {
  const { needed, allowed } = forceTokens(page);
  const limit = limitTexts(target, finding);
  const tokens = (language: Language): readonly string[] => (limit === null ? [] : meaningsIn(limit[language]));
  const whole = target.asks.indicator === "team-formed" || tokens("zh").includes("100%");
  const entries = listLength(target, finding);
  const { params } = target.asks;
  // Somebody with so many followers has so many or more.
  const names = [...inTexts(target.title, params), ...("followers" in params ? [">="] : [])];
  const only = Object.values(params).some((one) => Array.isArray(one) && one.length === 1);
  return within(
    "the sentence",
    page.sentence,
    (language) => [
      ...needed,
      ...(whole || only ? [] : withoutSign(tokens(language), target.comparator).filter((one) => !SIGNS.has(one))),
      ...(page.reported || whole || only || entries !== null || SIGNLESS[language].test(page.sentence[language])
        ? []
        : tokens(language).filter((one) => BOUNDS.has(one))),
    ],
    (language) => [
      ...allowed,
      ...tokens(language),
      ...names,
      ...moneyIn(params, language),
      ...dueTokens(target, finding),
      ...(entries === null ? [] : [String(entries)]),
    ],
  );
}

/** Ways to ask for so much or more without a word for it: 达到 31 亿元, 1 处, “one”, and a series that another has to stay above. */
const SIGNLESS: Readonly<Record<Language, RegExp>> = { zh: /达到|(?<!\d)1 处/u, en: /\bone\b|above national/u };

const BOUNDS: ReadonlySet<string> = new Set(["<=", ">=", "<", ">"]);

const SIGNS: ReadonlySet<string> = new Set(["<=", ">=", "<", ">", "=="]);

function termsWrong({ terms }: RulePage, target: Target, finding: TargetFinding): Wrong {
  const limit = limitTexts(target, finding);
  const { comparator } = target;
  const entries = listLength(target, finding);
  const compared = (where: string, value: Bilingual): Wrong =>
    exactly(where, value, () => (comparator === null || comparator === "between" ? [] : [comparator, comparator]));
  const valued = (where: string, value: Bilingual): Wrong => {
    const counted = value.zh.includes("项齐全（") || value.zh.includes("项（");
    return within(
      where,
      value,
      (language) => [
        ...withoutSign(limit === null ? [] : meaningsIn(limit[language]), comparator),
        ...(counted && entries !== null ? [String(entries)] : []),
      ],
      [],
    );
  };
  const fields: Fields = {
    ...paramFields(target.asks.indicator, target.asks.params),
    指标: (where, value) => same(where, value, indicators[target.asks.indicator].definition.term),
    比较: compared,
    与资料核对: compared,
    目标值: valued,
    所载数值: valued,
    // Held by themselves, all of them.
    完成时限: () => [],
    时限的理解: () => [],
    原文用词: (where, value) => exactly(where, value, () => meaningsIn(...(target.terms ?? []))),
  };
  const wanted = [
    "指标",
    ...(comparator === null || target.asks.indicator === "is-done" ? [] : ["比较|与资料核对"]),
    ...(limit === null ? [] : ["目标值|所载数值"]),
  ];
  return [
    ...rowsWrong("the terms", terms, fields),
    ...wanted.flatMap((names) => (terms.some(([{ zh }]) => names.split("|").includes(zh)) ? [] : [`the term ${names} is left out`])),
    ...termsDueWrong(terms, target, finding),
  ];
}

/** What the parameters of a question say, by their names: in the words of the indicator, or as they stand. */
function paramTokens(
  indicator: Target["asks"]["indicator"],
  params: Target["asks"]["params"],
): Readonly<Record<string, (language: Language) => readonly string[]>> {
  const forms = indicators[indicator].definition.params;
  return Object.fromEntries(
    Object.entries(forms).flatMap(([name, form]) => {
      const given = Object.entries(params).find(([key]) => key === name)?.[1];
      if (given === undefined) return [];
      const wanted = (language: Language): readonly string[] => {
        if (form.kind === "choice") return meaningsIn(form.options[String(given)]?.[language] ?? String(given));
        if (form.kind === "flag") return [];
        return form.kind === "money" ? meaningsIn(displayMoney(String(given), language)) : inTexts(given);
      };
      return [[form.term.zh, wanted]];
    }),
  );
}

const paramFields = (indicator: Target["asks"]["indicator"], params: Target["asks"]["params"]): Fields =>
  Object.fromEntries(
    Object.entries(paramTokens(indicator, params)).map(([name, tokens]) => [
      name,
      (where: string, value: Bilingual): Wrong => exactly(where, value, tokens),
    ]),
  );

function readingsWrong({ readings }: RulePage, { readings: own = [], asks }: Target, finding: TargetFinding): Wrong {
  if (own.length !== readings.length) return [`there are ${own.length} readings and not ${readings.length}`];
  return readings.flatMap(({ title, preferred, terms }, index) => {
    const reading = own[index];
    const outcome = finding.readings.find(({ id }) => id === reading?.id);
    const limit = (language: Language): readonly string[] =>
      outcome === undefined ? [] : meaningsIn(targetTexts(finding, outcome, language).limit);
    const asked = reading?.asks ?? asks;
    const names = (language: Language): readonly string[] => [
      ...inTexts(asked.params, indicators[asked.indicator].definition.params),
      ...moneyIn(asked.params, language),
      ...Object.values(paramTokens(asked.indicator, asked.params)).flatMap((tokens) => tokens(language)),
    ];
    return [
      ...same("a reading", title, reading?.title ?? null),
      ...(preferred === (reading?.preferred === true) ? [] : ["another reading is the preferred one"]),
      ...within("a reading", terms, limit, names),
    ];
  });
}

/** Numbers of parameters as sums of money: 5000000 is 500 万元. */
const moneyIn = (params: object, language: Language): readonly string[] =>
  [...JSON.stringify(params).matchAll(/\d{5,}(?:\.\d+)?/gu)].flatMap(([text]) => meaningsIn(displayMoney(text, language)));

function exampleWrong(example: Example, target: Target, plan: Plan, checked: readonly CheckedPlan[]): Wrong {
  const findings = checked.filter(({ programme }) => programme.id === example.programme).flatMap((one) => one.findings);
  return example.answers
    .flatMap((answer) => [
      ...(example.programme === null || findings.some((one) => one.rule === target.id && isDeepStrictEqual(one, answer.finding))
        ? []
        : ["its finding is not the one of the evaluator"]),
      ...(isReported(target, plan) ? reportedWrong(answer) : answerWrong(answer)),
      ...givenWrong(example, (book) => {
        const [again] = checkPlan({ ...plan, targets: [target] }, book, { asOf: example.asOf });
        return isDeepStrictEqual(again, answer.finding);
      }),
    ])
    .map((one) => `${example.title.en}: ${one}`);
}

/** An invented case is evaluated once more from its figures, and says what they are. */
function givenWrong({ given, basis, asOf }: Example, agrees: (book: Book) => boolean): Wrong {
  if (given === null) return [];
  const declared = basis as readonly DeclaredFigure[];
  const wanted = (language: Language): readonly string[] =>
    declared.flatMap((figure) => [
      ...meaningsIn(figureNamed(figure.id)?.term[language] ?? figure.id),
      ...("names" in figure ? inTexts(figure.names) : figure.kind === "flag" ? [] : inTexts(figure.value)),
    ]);
  return [
    ...exactly("what is given", given, wanted),
    ...(agrees(openBook({ asOf, declared })) ? [] : ["the case comes out otherwise when it is evaluated once more"]),
  ];
}

function answerWrong({ finding: data, verdict, sentences, rows, readings, steps }: Answer): Wrong {
  const finding = data as TargetFinding;
  const { missing } = finding;
  const texts = { zh: targetTexts(finding, finding, "zh"), en: targetTexts(finding, finding, "en") };
  const short = (key: keyof typeof texts.zh): Bilingual => ({ zh: texts.zh[key], en: texts.en[key] });
  const names = { 测得: "observed", 目标: "limit", 差额: "margin", 达标条件: "condition" } as const;
  const fields: Fields = {
    ...Object.fromEntries(
      Object.entries(names).map(([name, key]) => [name, (where: string, value: Bilingual) => tokensOf(where, value, short(key))]),
    ),
    完成时限: () => [],
    判断所据之日: (where, value) => exactly(where, value, () => (finding.judgedOn === null ? [] : [finding.judgedOn])),
    缺少的事实: (where, value) => exactly(where, value, (language) => meaningsIn(...missing.map(({ label }) => label[language]))),
  };
  // A share that could be anything from none to all tells nothing and has no row.
  const silent = isOpenShare(finding);
  const wanted = Object.entries(names).filter(([, key]) => texts.zh[key] !== "" && !(silent && key === "observed"));
  const own = finding.verdict === "unknown" ? [] : explainTargetSteps(finding).steps;
  return [
    ...same("the verdict", verdict?.name ?? null, targetVerdictName(finding.verdict)),
    ...toneWrong(finding.verdict, verdict),
    ...sayingWrong("the sentence", sentences[0] ?? null, explainTarget(finding)),
    ...rowsWrong("the answer", rows, fields),
    ...answerDueWrong(rows, finding),
    ...wanted.filter(([name]) => !rows.some(([title]) => title.zh === name)).map(([name]) => `the row ${name} is left out`),
    ...(readings.length === finding.readings.length ? [] : ["readings are left out"]),
    ...readings.flatMap((one, index) => {
      const outcome = finding.readings[index];
      if (outcome === undefined) return [];
      const seen = (language: Language): string => targetTexts(finding, outcome, language).observed || "—";
      return [
        ...same("a reading", one.title, outcome.title),
        ...(one.preferred === outcome.preferred ? [] : ["another reading is the preferred one"]),
        ...tokensOf("what a reading measures", one.measured, { zh: seen("zh"), en: seen("en") }),
        ...same("the verdict of a reading", one.verdict.name, targetVerdictName(outcome.verdict)),
        ...toneWrong(outcome.verdict, one.verdict),
      ];
    }),
    ...(isDeepStrictEqual(inChinese(steps), inChinese(own)) ? [] : ["the steps are not those of the package"]),
  ];
}

/** The very text of the package but for units and for the entries of lists, which have English names on English pages: its numbers, signs and verdicts. */
const tokensOf = (where: string, said: Bilingual | null, wanted: Bilingual): Wrong =>
  said === null ? [`${where} is left out`] : exactly(where, said, (language) => meaningsIn(wanted[language]));

/** A sentence of the package: word for word in Chinese, and in English but for the entries of lists. */
const sayingWrong = (where: string, said: Bilingual | null, wanted: Bilingual): Wrong => [
  ...tokensOf(where, said, wanted),
  ...(said?.zh === wanted.zh ? [] : [`${where} says “${said?.zh ?? "nothing"}” where the data say “${wanted.zh}”`]),
];

/** Steps without the English names of entries of lists: of the English, its numbers, signs and verdicts. */
const inChinese = (steps: readonly Step[]): readonly unknown[] =>
  steps.map(({ label, steps: inner, ...rest }) => ({ ...rest, label: [label.zh, ...meaningsIn(label.en)], steps: inChinese(inner) }));

/** Anything from none to all. */
const isOpenShare = ({ part, whole }: TargetFinding): boolean =>
  part !== null && whole !== null && part.min === "0" && part.max !== null && part.max === whole.min && part.max === whole.max;

/** Nobody passes or fails by what a report says of itself: the answer tells whether its own figures agree with it, in words of its own for each verdict, and never in green. */
function reportedWrong({ finding: data, verdict, sentences, rows, readings, steps }: Answer): Wrong {
  const finding = data as TargetFinding;
  const words = BORNE_OUT[finding.verdict];
  const seen = { zh: targetTexts(finding, finding, "zh").observed, en: targetTexts(finding, finding, "en").observed };
  const fields: Fields = {
    资料所示: (where, value) => tokensOf(where, value, seen),
    资料中没有的: (where, value) =>
      exactly(where, value, (language) => (language === "zh" ? inTexts(finding.lacking) : meaningsIn(value.en))),
    缺少的事实: (where, value) => exactly(where, value, (language) => meaningsIn(...finding.missing.map(({ label }) => label[language]))),
  };
  const told = (name: string): boolean => rows.some(([title]) => title.zh === name);
  return [
    ...same("the verdict", verdict?.name ?? null, words.name),
    ...(verdict?.code === finding.verdict && verdict.tone !== "good" ? [] : ["the verdict has another code, or is green"]),
    ...(sentences[0]?.zh.includes(words.said) === true ? [] : [`the sentence does not say “${words.said}”`]),
    ...rowsWrong("the answer", rows, fields),
    ...(told("资料所示") === (seen.zh !== "") ? [] : ["what the facts show is left out, or is nothing"]),
    ...(told("资料中没有的") === finding.lacking.length > 0 ? [] : ["what the facts lack is left out, or is nothing"]),
    ...(steps.length === 0 ? [] : ["a reported fact has no steps"]),
    ...readings.flatMap((one, index) => {
      const outcome = finding.readings[index];
      if (outcome === undefined) return ["a reading is told that there is not"];
      const measured = (language: Language): string => targetTexts(finding, outcome, language).observed || "—";
      return [
        ...tokensOf("what a reading measures", one.measured, { zh: measured("zh"), en: measured("en") }),
        ...same("the verdict of a reading", one.verdict.name, BORNE_OUT[outcome.verdict].name),
      ];
    }),
  ];
}

/** The words for how a reported fact stands to the facts at hand, written out once more. */
const BORNE_OUT: Readonly<Record<TargetFinding["verdict"], { readonly name: Bilingual; readonly said: string }>> = {
  pass: { name: { zh: "仅有自评所载", en: "only the report says so" }, said: "没有别的资料可以印证" },
  fail: { name: { zh: "与报告他处不符", en: "at odds with the report" }, said: "达不到这里所载" },
  excused: { name: { zh: "仅有自评所载", en: "only the report says so" }, said: "没有别的资料可以印证" },
  unknown: { name: { zh: "待核实", en: "not verified" }, said: "尚不能核实" },
  "depends-on-reading": { name: { zh: "取决于理解", en: "depends on reading" }, said: "取决于怎么理解" },
  "not-applicable": { name: { zh: "不适用", en: "not applicable" }, said: "不适用" },
};

/** Holds the texts of indicators against their definitions and what was observed. */
export const indicatorClaims = (): ((page: RulePage) => Wrong) => (page) => {
  const id = (Object.keys(indicators) as readonly IndicatorId[]).find((one) => `indicators/${one}` === page.path);
  if (id === undefined) return [`${page.path} is no indicator`];
  const { definition } = indicators[id];
  return [
    ...same("the title", lowered(page.title), lowered(definition.term)),
    ...within("the sentence", page.sentence, [], inTexts(definition)),
    ...rowsWrong("the terms", page.terms, {}, inTexts(definition)),
    ...page.examples.flatMap((example) =>
      example.answers
        .flatMap((answer) => [
          ...observationWrong(answer),
          ...givenWrong(example, (book) => {
            const { observation } = answer.finding as { readonly observation: Observation };
            return isDeepStrictEqual(observe(book, id, observation.params), observation);
          }),
        ])
        .map((one) => `${example.title.en}: ${one}`),
    ),
  ];
};

/** Headings begin with a capital. */
const lowered = ({ zh, en }: Bilingual): Bilingual => ({ zh, en: en.charAt(0).toLowerCase() + en.slice(1) });

/** An observation is told as a target without a figure tells it. */
function observationWrong({ finding: data, rows, verdict }: Answer): Wrong {
  const { observation, facts } = data as { readonly observation: Observation; readonly facts: unknown };
  const asks = { indicator: observation.indicator, params: observation.params };
  const bare = { ...NO_FIGURE, id: observation.indicator, asks } as Target;
  const [finding] = checkTargets([bare], [observation], { asOf: observation.asOf });
  if (finding === undefined) return ["it is not observed"];
  const seen = { zh: targetTexts(finding, finding, "zh").observed, en: targetTexts(finding, finding, "en").observed };
  const fields: Fields = {
    ...paramFields(bare.asks.indicator, asks.params),
    测得: (where, value) => tokensOf(where, value, seen),
    缺少的事实: (where, value) =>
      exactly(where, value, (language) => meaningsIn(...observation.part.missing.map(({ label }) => label[language]))),
  };
  return [
    ...(verdict === null ? [] : ["an indicator judges nothing"]),
    ...(isDeepStrictEqual(facts, factsOf([observation])) ? [] : ["its facts are not those of the package"]),
    ...rowsWrong("the observation", rows, fields),
    ...(seen.zh === "" || rows.some(([name]) => name.zh === "测得") ? [] : ["what was observed is left out"]),
  ];
}

const NO_FIGURE = {
  title: { zh: "—", en: "—" },
  comparator: null,
  value: null,
  due: null,
  force: "target",
  cite: { document: "—", locator: "—" },
} as const;
