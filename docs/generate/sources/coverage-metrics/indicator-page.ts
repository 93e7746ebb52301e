import { builtInPlans, type Definition, type IndicatorId, indicators } from "@countykit/coverage-metrics";
import type { Bilingual } from "@countykit/core";
import type { Row, RulePage } from "../../rule-page.js";
import { topics } from "../../topics.js";
import { both, joined, listed, same, upper } from "../../words.js";
import type { World } from "../../world.js";
import type { CheckedPlan } from "./checked-plans.js";
import { indicatorExamples } from "./indicator-examples.js";
import { formsOf } from "./params.js";
import { topicOfIndicator } from "./questions.js";
import { testsOfIndicator } from "./tests.js";

/** The page of one indicator. */
export function indicatorPage(definition: Definition<object>, checked: readonly CheckedPlan[], world: World): RulePage {
  const id = idOf(definition.id);
  const asking = builtInPlans.flatMap((plan) =>
    plan.targets.filter(({ asks }) => asks.indicator === id).map((target) => `targets/${plan.id}/${target.id}`),
  );
  return {
    path: `indicators/${id}`,
    kind: both("指标", "Indicator"),
    reported: false,
    title: upper(definition.term),
    sentence: sentenceOf(definition),
    topic: topics[topicOfIndicator(id)],
    scope: null,
    force: null,
    terms: termsOf(definition, id),
    note: null,
    cites: definition.cites,
    question: { id: `indicators/${id}`, title: upper(definition.term) },
    value: null,
    due: null,
    readings: [],
    examples: indicatorExamples(id, checked),
    related: [],
    series: asking,
    json: definition,
    context: null,
    source: world.place(`packages/coverage-metrics/src/indicators/${id}`, `id: "${id}"`),
    tests: testsOfIndicator(id, world),
    kindTests: [],
  };
}

function idOf(id: string): IndicatorId {
  const known = Object.keys(indicators) as readonly IndicatorId[];
  const found = known.find((one) => one === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

function sentenceOf({ numerator, denominator, measures }: Definition<object>): Bilingual {
  if (denominator === null) return both(`计数：${numerator.zh}。`, `Counts ${numerator.en}.`);
  if (measures === "growth")
    return both(`增速：${numerator.zh}比${denominator.zh}增长的比例。`, `Growth: by how much ${numerator.en} exceeds ${denominator.en}.`);
  return both(`比例：${numerator.zh}，除以${denominator.zh}。`, `A ratio: ${numerator.en}, of ${denominator.en}.`);
}

const MEASURES: Readonly<Record<Definition<object>["measures"], Bilingual>> = {
  ratio: both("比例，不先相除，交叉相乘比较", "a ratio, never divided before it is compared"),
  growth: both("增速，不先相除，交叉相乘比较", "a growth, never divided before it is compared"),
  count: both("数量", "a count or an amount"),
};

function termsOf({ numerator, denominator, unit, measures }: Definition<object>, id: IndicatorId): readonly Row[] {
  const forms = Object.entries(formsOf(id));
  return [
    [both("标识", "Identifier"), same(id)],
    [both("性质", "Measures"), MEASURES[measures]],
    [denominator === null ? both("计数对象", "What is counted") : both("分子", "Numerator"), numerator],
    ...(denominator === null ? [] : [[both("分母", "Denominator"), denominator] as const]),
    [both("单位", "Unit"), unitName(unit)],
    ...forms.map(([name, form]): Row => {
      const must = "optional" in form && form.optional ? both("可不填", "optional") : both("必填", "required");
      const options = form.kind === "choice" ? listed(Object.values(form.options)) : null;
      return [
        both(`参数 ${name}`, `Parameter ${name}`),
        joined([
          both(`${form.term.zh}（${must.zh}）`, `${form.term.en} (${must.en})`),
          ...(options === null ? [] : [both(`：${options.zh}`, `— ${options.en}`)]),
        ]),
      ];
    }),
  ];
}

const UNITS: Readonly<Record<string, string>> = {
  villages: "行政村（个）",
  towns: "镇、街道（个）",
  stations: "站点（个）",
  facilities: "设施（处）",
  firms: "企业（家）",
  shops: "网店（家）",
  persons: "人",
  "person-times": "人次",
  households: "户",
  sessions: "场",
  events: "场",
  products: "个",
  platforms: "个",
  brands: "个",
  standards: "项",
  items: "项",
  months: "月",
  days: "天",
  documents: "份",
  parcels: "件",
  yuan: "元",
  m2: "平方米",
};

const unitName = (unit: string): Bilingual => {
  const zh = UNITS[unit];
  if (zh === undefined) throw new Error(`the unit ${unit} has no Chinese name`);
  return both(zh, unit);
};
