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
import { type Bilingual, displayMoney, type Language } from "@countykit/core";
import { isDeepStrictEqual } from "node:util";
import type { Answer, Example, RulePage } from "../../rule-page.js";
import { checkedPlans, type CheckedPlan } from "../../sources/coverage-metrics/checked-plans.js";
import type { World } from "../../world.js";
import { meaningsIn } from "../tokens.js";
import { exactly, type Fields, forceTokens, inTexts, rowsWrong, same, within, type Wrong } from "./claim.js";
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
      ...same("the title", page.title, target.title),
      ...(page.force === target.force ? [] : ["the force is not the target’s"]),
      ...(isDeepStrictEqual(page.json, target) ? [] : ["the JSON is not the target"]),
      ...sentenceWrong(page, target, real),
      ...same("the value", page.value, limitTexts(target, real)),
      ...termsWrong(page, target, real),
      ...readingsWrong(page, target, real),
      ...page.examples.flatMap((one) => exampleWrong(one, target, plan, checked)),
    ];
  };
}

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

/** Tokens of days as they may be written: 2022-12-31, 2022年12月. */
const dueTokens = ({ due }: Target): readonly string[] =>
  due === null ? [] : inTexts(due).flatMap((one) => [one, ...one.split("-").map((part) => String(Number(part)))]);

/** A whole is asked for in full, which needs no sign; everything else says how it compares, but for 为. */
function sentenceWrong(page: RulePage, target: Target, finding: TargetFinding): Wrong {
  const { needed, allowed } = forceTokens(page);
  const limit = limitTexts(target, finding);
  const tokens = (language: Language): readonly string[] => (limit === null ? [] : meaningsIn(limit[language]));
  const bare = target.asks.indicator === "team-formed" || tokens("zh").includes("100%");
  const names = inTexts(target.title, target.asks.params);
  return within(
    "the sentence",
    page.sentence,
    (language) => [...needed, ...(bare ? [] : tokens(language).filter((one) => one !== "=="))],
    (language) => [...allowed, ...tokens(language), ...names, ...dueTokens(target)],
  );
}

function termsWrong({ terms }: RulePage, target: Target, finding: TargetFinding): Wrong {
  const limit = limitTexts(target, finding);
  const { comparator } = target;
  const fields: Fields = {
    ...paramFields(target.asks.indicator, target.asks.params),
    指标: (where, value) => same(where, value, indicators[target.asks.indicator].definition.term),
    比较: (where, value) => exactly(where, value, () => (comparator === null || comparator === "between" ? [] : [comparator, comparator])),
    目标值: (where, value) =>
      exactly(where, value, (language) => (limit === null ? [] : meaningsIn(limit[language]).filter((one) => one !== comparator))),
    完成时限: (where, value) => within(where, value, [], dueTokens(target)),
    原文用词: (where, value) => exactly(where, value, () => meaningsIn(...(target.terms ?? []))),
  };
  return rowsWrong("the terms", terms, fields);
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
      ...Object.values(paramTokens(asked.indicator, asked.params)).flatMap((tokens) => tokens(language)),
    ];
    return [
      ...same("a reading", title, reading?.title ?? null),
      ...(preferred === (reading?.preferred === true) ? [] : ["another reading is the preferred one"]),
      ...within("a reading", terms, limit, names),
    ];
  });
}

function exampleWrong(example: Example, target: Target, plan: Plan, checked: readonly CheckedPlan[]): Wrong {
  const findings = checked.filter(({ programme }) => programme.id === example.programme).flatMap((one) => one.findings);
  return example.answers
    .flatMap((answer) => [
      ...(example.programme === null || findings.some((one) => one.rule === target.id && isDeepStrictEqual(one, answer.finding))
        ? []
        : ["its finding is not the one of the evaluator"]),
      ...answerWrong(answer),
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
  const { missing, due } = finding;
  const texts = { zh: targetTexts(finding, finding, "zh"), en: targetTexts(finding, finding, "en") };
  const short = (key: keyof typeof texts.zh): Bilingual => ({ zh: texts.zh[key], en: texts.en[key] });
  const names = { 测得: "observed", 目标: "limit", 差额: "margin", 达标条件: "condition" } as const;
  const fields: Fields = {
    ...Object.fromEntries(
      Object.entries(names).map(([name, key]) => [name, (where: string, value: Bilingual) => same(where, value, short(key))]),
    ),
    完成时限: (where, value) => [
      ...exactly(where, value, () => (due === null ? [] : [due.lastDay])),
      ...(due === null || (value.zh.includes(DUE[due.state].zh) && value.en.includes(DUE[due.state].en))
        ? []
        : [`${where} is not ${due.state}`]),
    ],
    缺少的事实: (where, value) => exactly(where, value, (language) => meaningsIn(...missing.map(({ label }) => label[language]))),
  };
  const wanted = Object.entries(names).filter(([, key]) => texts.zh[key] !== "");
  const own = finding.verdict === "unknown" ? [] : explainTargetSteps(finding).steps;
  return [
    ...same("the verdict", verdict?.name ?? null, targetVerdictName(finding.verdict)),
    ...toneWrong(finding.verdict, verdict),
    ...same("the sentence", sentences[0] ?? null, explainTarget(finding)),
    ...rowsWrong("the answer", rows, fields),
    ...wanted.filter(([name]) => !rows.some(([title]) => title.zh === name)).map(([name]) => `the row ${name} is left out`),
    ...(readings.length === finding.readings.length ? [] : ["readings are left out"]),
    ...readings.flatMap((one, index) => {
      const outcome = finding.readings[index];
      if (outcome === undefined) return [];
      const seen = (language: Language): string => targetTexts(finding, outcome, language).observed || "—";
      return [
        ...same("a reading", one.title, outcome.title),
        ...(one.preferred === outcome.preferred ? [] : ["another reading is the preferred one"]),
        ...same("what a reading measures", one.measured, { zh: seen("zh"), en: seen("en") }),
        ...same("the verdict of a reading", one.verdict.name, targetVerdictName(outcome.verdict)),
        ...toneWrong(outcome.verdict, one.verdict),
      ];
    }),
    ...(steps.length === 0 || isDeepStrictEqual(steps, own) ? [] : ["the steps are not those of the package"]),
  ];
}

/** The words of the page for where the day of the answer lies, by which each is known. */
const DUE: Readonly<Record<NonNullable<TargetFinding["due"]>["state"], Bilingual>> = {
  open: { zh: "未到期", en: "still to come" },
  due: { zh: "当日", en: "that very day" },
  passed: { zh: "已到期", en: "passed" },
};

/** Holds the texts of indicators against their definitions and what was observed. */
export const indicatorClaims = (): ((page: RulePage) => Wrong) => (page) => {
  const id = (Object.keys(indicators) as readonly IndicatorId[]).find((one) => `indicators/${one}` === page.path);
  if (id === undefined) return [`${page.path} is no indicator`];
  const { definition } = indicators[id];
  return [
    ...same("the title", page.title, definition.term),
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
    测得: (where, value) => same(where, value, seen),
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
