import type { MessageTable } from "@countykit/core";
import type { None } from "../issue-texts.js";

/** What is said of a rubric by itself, as `countykit policies` lists it. */
export interface RubricTexts {
  readonly gradeFrom: { readonly from: number };
  readonly factsHead: None;
  readonly factFlag: None;
  readonly factChoice: { readonly options: readonly string[] };
  readonly factNumber: { readonly unit: string };
  readonly rubricHolds: { readonly items: number; readonly weight: number };
  readonly pathHead: None;
  readonly scaleHead: None;
  readonly scale: { readonly kind: keyof typeof SCALE_ZH };
}

export const rubricTexts: MessageTable<RubricTexts> = {
  gradeFrom: { zh: ({ from }) => `${from} 分起`, en: ({ from }) => `from ${from}` },
  factsHead: { zh: () => "事实", en: () => "Fact" },
  factFlag: { zh: () => "true 或 false", en: () => "true or false" },
  factChoice: { zh: ({ options }) => options.join("；"), en: ({ options }) => options.join("; ") },
  factNumber: { zh: ({ unit }) => `数值（${unit}）`, en: ({ unit }) => `a number (${unit})` },
  rubricHolds: {
    zh: ({ items, weight }) => `指标 ${items} 项，满分 ${weight} 分`,
    en: ({ items, weight }) => `${items} ${items === 1 ? "item" : "items"}, ${weight} points`,
  },
  pathHead: { zh: () => "编号", en: () => "Id" },
  scaleHead: { zh: () => "计分方式", en: () => "Points by" },
  scale: { zh: ({ kind }) => SCALE_ZH[kind], en: ({ kind }) => SCALE_EN[kind] },
};

const SCALE_ZH = {
  flag: "符合得分",
  tiers: "分档",
  options: "择一",
  checklist: "对照清单",
  judged: "考评组评分",
  sum: "累加",
  best: "取最高",
  deduction: "扣分",
} as const;

const SCALE_EN = {
  flag: "a condition",
  tiers: "tiers",
  options: "the best condition",
  checklist: "a checklist",
  judged: "assessors",
  sum: "the sum",
  best: "the best part",
  deduction: "deductions",
} as const;
