import type { KeyNames } from "@countykit/core/reading";
import { allDefinitions } from "../indicators/definition-of.js";

/** The Chinese name of every field of a plan, first the usual one, then others that a writer may use for it; and what it is called in English. */
const OWN: KeyNames = {
  acceptance: { zh: ["最终验收", "验收"], en: "final acceptance" },
  asks: { zh: ["指标口径", "考核指标"], en: "indicator asked" },
  begins: { zh: ["项目起始日", "起算日"], en: "first day of the programme" },
  cite: { zh: ["出处", "引用"], en: "citation" },
  cohort: { zh: ["批次年度", "批次", "年度"], en: "batch year" },
  comparator: { zh: ["比较方式", "运算符"], en: "comparator" },
  date: { zh: ["日期"], en: "date" },
  document: { zh: ["文号", "文件"], en: "document" },
  due: { zh: ["完成时限", "期限", "截止日期"], en: "due" },
  en: { zh: ["英文"], en: "English" },
  figure: { zh: ["对照数据"], en: "figure" },
  force: { zh: ["约束力", "效力"], en: "force" },
  id: { zh: ["编号", "序号", "标识"], en: "id" },
  indicator: { zh: ["指标"], en: "indicator" },
  jurisdiction: { zh: ["行政区划代码", "行政区划", "地区"], en: "division code" },
  kind: { zh: ["种类", "类型"], en: "kind" },
  locator: { zh: ["条款", "位置"], en: "place in the document" },
  max: { zh: ["最大值", "上限"], en: "most" },
  min: { zh: ["最小值", "下限"], en: "least" },
  month: { zh: ["月份", "年月"], en: "month" },
  params: { zh: ["参数"], en: "parameters" },
  preferred: { zh: ["优先理解", "首选"], en: "preferred" },
  quotedIn: { zh: ["转引自"], en: "quoted in" },
  readings: { zh: ["理解", "不同理解"], en: "readings" },
  schema: { zh: ["格式"], en: "form" },
  targets: { zh: ["目标", "指标体系"], en: "targets" },
  term: { zh: ["名称"], en: "term" },
  terms: { zh: ["原文用语", "用语"], en: "words of the clause" },
  title: { zh: ["标题", "名称"], en: "title" },
  value: { zh: ["目标值", "值", "数值"], en: "value" },
  zh: { zh: ["中文"], en: "Chinese" },
};

/** What the fields of a plan are called: its own, and the parameters of all indicators. A plan's own names come first. */
export function planKeyNames(): KeyNames {
  const names: Record<string, KeyNames[string]> = { ...OWN };
  for (const { params } of allDefinitions()) {
    for (const [key, { term }] of Object.entries(params)) {
      const known = names[key];
      if (known === undefined) names[key] = { zh: [term.zh], en: term.en };
      else if (!known.zh.includes(term.zh)) names[key] = { zh: [...known.zh, term.zh], en: known.en };
    }
  }
  return names;
}
