import {
  builtInRubrics,
  type Condition,
  type CriterionScore,
  explainItem,
  explainScoring,
  type Item,
  type ItemScore,
  type MeasureForm,
  type Rubric,
  type Scale,
  score,
  type Veto,
} from "@countykit/scoring-rubric";
import { type Bilingual, displayExact, displayMeasure, type Language } from "@countykit/core";
import { isDeepStrictEqual } from "node:util";
import type { Example, RulePage } from "../../rule-page.js";
import { type ScoredState, scoredStates } from "../../sources/scoring-rubric/scored-states.js";
import type { World } from "../../world.js";
import { meaningsIn } from "../tokens.js";
import { scopeWrong } from "./scope.js";
import { exactly, type Fields, inTexts, rowsWrong, same, type Wrong } from "./claim.js";

type Tell = (language: Language) => readonly string[];

/** Holds the texts of scored items and vetoes against the rubrics and scorings of the package. */
export function scoreClaims(world: World): (page: RulePage) => Wrong {
  const states = new Map(builtInRubrics.map((rubric) => [rubric.id, scoredStates(rubric, world)]));
  return (page) => {
    const [, id = "", name = ""] = page.path.split("/");
    const rubric = builtInRubrics.find((one) => one.id === id);
    if (rubric === undefined) return [`${id} is no built-in rubric`];
    const scored = states.get(id) ?? [];
    const bound = [
      ...scopeWrong(page.scope, { ...rubric, from: null, until: null }),
      ...(page.due === null ? [] : ["points have no time limit of their own"]),
    ];
    const veto = rubric.vetoes.find((one) => name === `veto-${one.id}`);
    if (veto !== undefined) return [...bound, ...vetoWrong(page, veto, rubric, scored)];
    const group = rubric.groups.find(({ items }) => items.some((one) => one.id === name));
    const item = [...(group?.items ?? []), ...(rubric.bonus?.items ?? [])].find((one) => one.id === name);
    return item === undefined ? [`${page.path} is no item`] : [...bound, ...itemWrong(page, item, group?.weight ?? null, rubric, scored)];
  };
}

function itemWrong(page: RulePage, item: Item, group: number | null, rubric: Rubric, scored: readonly ScoredState[]): Wrong {
  const tell = scaleTokens(item.scale, rubric);
  const fields: Fields = {
    所属任务: (where, value) =>
      exactly(where, value, (language) => [
        String(group),
        ...meaningsIn(rubric.groups.find(({ items }) => items.includes(item))?.title[language] ?? ""),
      ]),
    加分上限: (where, value) => exactly(where, value, () => [String(rubric.bonus?.most)]),
    满分: (where, value) => exactly(where, value, () => [String(item.weight)]),
    佐证材料: (where, value) => exactly(where, value, (language) => meaningsIn(...item.evidence.map(({ label }) => label[language]))),
    事实截至: (where, value) => same(where, value, { zh: rubric.cutoff ?? "", en: rubric.cutoff ?? "" }),
    ...partFields(item.scale, rubric, ""),
  };
  return [
    ...same("the note", page.note, item.note ?? null),
    ...same("the title", page.title, item.title),
    ...(isDeepStrictEqual(page.json, item) ? [] : ["the JSON is not the item"]),
    ...exactly("the sentence", page.sentence, (language) => [...meaningsIn(item.title[language]), String(item.weight), ...tell(language)]),
    ...exactly("the value", page.value ?? { zh: "", en: "" }, () => [String(item.weight)]),
    ...rowsWrong("the terms", page.terms, fields),
    ...Object.keys(partFields(item.scale, rubric, "")).filter((name) => !page.terms.some(([title]) => title.zh === name)),
    ...scored.flatMap((one, index) => itemExampleWrong(page.examples[index], item, rubric, one)),
  ];
}

/** What a condition says in numbers and comparisons. */
function conditionTokens(condition: Condition, rubric: Rubric): Tell {
  const all =
    (of: readonly Condition[]): Tell =>
    (language) =>
      of.flatMap((one) => conditionTokens(one, rubric)(language));
  switch (condition.kind) {
    case "flag":
      return label(condition.fact, rubric);
    case "one-of": {
      const form = rubric.facts.find(({ id }) => id === condition.fact);
      const options = form?.kind === "choice" ? form.options.filter(({ id }) => condition.options.includes(id)) : [];
      return (language) => [...label(condition.fact, rubric)(language), ...meaningsIn(...options.map((one) => one.label[language]))];
    }
    case "compare":
      return (language) => [
        ...measureTokens(condition.measure, rubric)(language),
        condition.operator,
        ...limitTokens(condition.limit, condition.measure, rubric)(language),
      ];
    case "all-of":
    case "any-of":
      return all(condition.of);
    case "not":
      return conditionTokens(condition.of, rubric);
    case "at-least":
      return (language) => [">=", String(condition.count), ...all(condition.of)(language)];
  }
}

const label =
  (fact: string, { facts }: Rubric): Tell =>
  (language) =>
    meaningsIn(facts.find(({ id }) => id === fact)?.label[language] ?? fact);

function measureTokens(measure: MeasureForm, rubric: Rubric): Tell {
  if (measure.kind === "fact") return label(measure.fact, rubric);
  const cap = (): readonly string[] => (measure.cap === undefined ? [] : ["<=", measure.cap]);
  return (language) => [...label(measure.part, rubric)(language), ...label(measure.whole, rubric)(language), ...cap()];
}

function limitTokens(limit: string, measure: MeasureForm, { facts }: Rubric): Tell {
  const form = measure.kind === "fact" ? facts.find(({ id }) => id === measure.fact) : undefined;
  if (form?.kind !== "number" || form.unit === "ratio") return (language) => meaningsIn(displayExact(limit, "ratio", language));
  return (language) => meaningsIn(`${limit} ${form.unitLabel[language]}`);
}

/** What a scale says in numbers and comparisons. Chinese says what there is otherwise, even when it is nothing. */
function scaleTokens(scale: Scale, rubric: Rubric): Tell {
  const labels = (of: readonly { readonly label: Bilingual }[], language: Language): readonly string[] =>
    meaningsIn(...of.map((one) => one.label[language]));
  switch (scale.kind) {
    case "flag":
      return (language) => [...conditionTokens(scale.when, rubric)(language), String(scale.points), ...(language === "zh" ? ["0"] : [])];
    case "tiers":
      return (language) => [
        ...measureTokens(scale.measure, rubric)(language),
        ...scale.tiers.flatMap(({ points, from, to }) => [
          ...(from === undefined ? [] : [from.included ? ">=" : ">", ...limitTokens(from.at, scale.measure, rubric)(language)]),
          ...(to === undefined ? [] : [to.included ? "<=" : "<", ...limitTokens(to.at, scale.measure, rubric)(language)]),
          String(points),
        ]),
        String(scale.otherwise),
      ];
    case "options":
      return (language) => [
        ...labels(scale.options, language),
        ...scale.options.map(({ points }) => String(points)),
        String(scale.otherwise),
      ];
    case "checklist":
      return (language) => [
        ...labels(scale.of, language),
        ...scale.steps.flatMap(({ least, points }) => [">=", String(least), String(points)]),
      ];
    case "judged":
      return (language) => [
        ...(scale.when === null ? [] : [...conditionTokens(scale.when, rubric)(language), String(scale.otherwise)]),
        String(scale.least),
        String(scale.most),
      ];
    case "sum":
    case "best":
      return (language) => [String(scale.of.length), ...meaningsIn(...scale.of.map(({ title }) => title[language]))];
    case "deduction":
      return (language) => [
        String(scale.from),
        ">=",
        String(scale.least),
        ...labels(scale.of, language),
        ...scale.of.map(({ points }) => String(points)),
      ];
  }
}

/** A row for every part of a scale, by its Chinese name. */
function partFields(scale: Scale, rubric: Rubric, above: string): Fields {
  if (scale.kind !== "sum" && scale.kind !== "best") return {};
  return Object.assign(
    {},
    ...scale.of.map((part): Fields => {
      const name = above === "" ? part.title.zh : `${above} › ${part.title.zh}`;
      return {
        [name]: (where, value) => exactly(where, value, scaleTokens(part.scale, rubric)),
        ...partFields(part.scale, rubric, name),
      };
    }),
  );
}

function itemExampleWrong(example: Example | undefined, item: Item, rubric: Rubric, { title, state, given }: ScoredState): Wrong {
  const scoring = score(rubric, state);
  const own = [...scoring.groups.flatMap(({ items }) => items), ...scoring.bonuses].find(({ id }) => id === item.id);
  const [answer] = example?.answers ?? [];
  if (example === undefined || own === undefined || answer === undefined) return [`${title.en} is left out`];
  const told = explainItem(own, rubric, state);
  const span = (language: Language): string => `${points(own.points)}/${item.weight} ${language === "zh" ? "分" : "points"}`;
  const fields: Fields = {
    资料支持: (where, value) =>
      same(where, value, {
        zh: `${points(own.points)} 分`,
        en: `${points(own.points)} ${points(own.points) === "1" ? "point" : "points"}`,
      }),
    自评得分: (where, value) => [
      ...exactly(where, value, () => [String(own.claimed)]),
      ...(own.claim !== null && value.zh.includes(CLAIMS[own.claim].zh) && value.en.includes(CLAIMS[own.claim].en)
        ? []
        : [`${where} is not ${own.claim}`]),
    ],
    ...partAnswers(own.criterion, item),
  };
  return [
    ...same("the example", example.title, title),
    ...same("what is given", example.given, given),
    ...(given === null ? [] : exactly("what is given", example.given ?? given, (language) => givenTokens(state, rubric, language))),
    ...(example.asOf === state.asOf ? [] : [`it is told as of ${example.asOf}`]),
    ...(isDeepStrictEqual((answer.finding as { readonly score: ItemScore }).score, own) ? [] : ["its points are not those of the package"]),
    ...same("the points", answer.verdict?.name ?? null, { zh: span("zh"), en: span("en") }),
    ...(answer.verdict?.tone === toneOf(own) ? [] : ["the points have another colour"]),
    ...(answer.sentences.length === told.length ? [] : ["sentences are left out"]),
    ...answer.sentences.flatMap((one, index) => same("a sentence", one, told[index] ?? null)),
    ...rowsWrong("the answer", answer.rows, fields),
    ...["资料支持", ...(own.claimed === null ? [] : ["自评得分"])].filter((name) => !answer.rows.some(([row]) => row.zh === name)),
  ].map((one) => `${title.en}: ${one}`);
}

const givenTokens = ({ facts }: ScoredState["state"], rubric: Rubric, language: Language): readonly string[] =>
  facts.flatMap(({ id, value }) => [...label(id, rubric)(language), ...(typeof value === "string" ? meaningsIn(value) : [])]);

const points = ({ min, max }: ItemScore["points"]): string => (min === max ? `${min}` : `${min}–${max}`);

const toneOf = ({ points: { min, max }, weight }: ItemScore): string => {
  if (min !== max) return "open";
  return min >= weight ? "good" : min <= 0 ? "bad" : "warn";
};

/** The words of the page for how a claim stands to the facts, by which each is known. */
const CLAIMS: Readonly<Record<NonNullable<ItemScore["claim"]>, Bilingual>> = {
  supported: { zh: "相符", en: "supported by the facts" },
  possible: { zh: "不能排除", en: "points, possible" },
  impossible: { zh: "没有这个数", en: "between what can be had" },
  "too-high": { zh: "高于", en: "more than" },
  "too-low": { zh: "低于", en: "less than" },
};

/** The parts of an item that give points of their own, by their Chinese names. */
function partAnswers({ parts }: CriterionScore, item: Item): Fields {
  return Object.assign(
    {},
    ...parts.map((part): Fields => {
      if (part.parts.length > 0) return partAnswers(part, item);
      const name = titleOf(item.scale, item.id, part.path) ?? part.path;
      const { measured } = part;
      return {
        [name]: (where, value) =>
          exactly(where, value, (language) =>
            meaningsIn(
              `${points(part.points)}/${part.most}`,
              measured === null || (measured.min === null && measured.max === null) ? "" : displayMeasure(measured, language),
            ),
          ),
      };
    }),
  );
}

function titleOf(scale: Scale, path: string, wanted: string): string | null {
  if (scale.kind !== "sum" && scale.kind !== "best") return null;
  for (const part of scale.of) {
    const own = `${path}/${part.id}`;
    const found = own === wanted ? part.title.zh : titleOf(part.scale, own, wanted);
    if (found !== null) return found;
  }
  return null;
}

/** The words of the page for the answers of a veto. */
const ANSWERS = {
  yes: { zh: "否决", en: "vetoed" },
  no: { zh: "未发生", en: "does not apply" },
  unknown: { zh: "待核实", en: "not known" },
} as const;
const VETO_TONES = { yes: "bad", no: "good", unknown: "open" } as const;

function vetoWrong(page: RulePage, veto: Veto, rubric: Rubric, scored: readonly ScoredState[]): Wrong {
  return [
    ...same("the title", page.title, veto.title),
    ...(isDeepStrictEqual(page.json, veto) ? [] : ["the JSON is not the veto"]),
    ...exactly("the value", page.value ?? { zh: "", en: "" }, (language) => (language === "zh" ? ["vetoed"] : [])),
    ...exactly("the sentence", page.sentence, (language) => [
      ...meaningsIn(veto.title[language]),
      ...(language === "zh" ? ["vetoed", "unknown"] : []),
    ]),
    ...rowsWrong("the terms", page.terms, { 何时成立: (where, value) => exactly(where, value, conditionTokens(veto.when, rubric)) }),
    ...scored.flatMap(({ title, given, state }, index) => {
      const scoring = score(rubric, state);
      const own = scoring.vetoes.find(({ id }) => id === veto.id);
      const example = page.examples[index];
      const [answer] = example?.answers ?? [];
      if (own === undefined || answer === undefined) return [`${title.en} is left out`];
      const told = explainScoring(scoring, rubric, state).find(({ zh }) => zh.includes(veto.title.zh)) ?? null;
      return [
        ...same("the example", example?.title ?? null, title),
        ...same("what is given", example?.given ?? null, given),
        ...(isDeepStrictEqual(answer.finding, own) ? [] : ["its answer is not that of the package"]),
        ...same("the verdict", answer.verdict?.name ?? null, ANSWERS[own.answer]),
        ...(answer.verdict?.tone === VETO_TONES[own.answer] ? [] : ["the verdict has another colour"]),
        ...same("the sentence", answer.sentences[0] ?? null, told),
        ...(answer.rows.length === 0 ? [] : inTexts(answer.rows).map((one) => `rows say ${one}`)),
      ].map((one) => `${title.en}: ${one}`);
    }),
  ];
}
