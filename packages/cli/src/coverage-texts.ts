import type { Force, MessageTable } from "@countykit/core";
import type { None } from "./issue-texts.js";

/** What is said of targets, indicators and rosters, and what fills it. */
export interface CoverageTexts {
  readonly targets: { readonly plan: string; readonly count: number };
  readonly target: None;
  readonly observed: None;
  readonly targetValue: None;
  readonly gap: None;
  readonly targetsSilent: { readonly count: number };
  readonly targetsUnquantified: { readonly count: number };
  readonly targetsIdle: { readonly count: number; readonly reason: string };
  readonly targetCounts: { readonly all: number; readonly each: readonly string[] };
  readonly due: None;
  readonly acceptance: { readonly date: string };
  readonly overview: None;
  readonly programme: None;
  readonly budgetPart: None;
  readonly targetsPart: None;
  readonly noPlan: None;
  readonly asPlanned: None;
  readonly unknownTarget: { readonly rule: string };
  readonly earlierProgramme: { readonly id: string };
  readonly targetName: { readonly title: string; readonly force: Force; readonly locators: readonly string[] };
  readonly holdsIf: { readonly condition: string };
  readonly targetMissing: { readonly facts: readonly string[]; readonly all: number };
  readonly remark: { readonly text: string };
  readonly lacking: { readonly names: readonly string[] };
  readonly notDueYet: { readonly date: string };
  readonly readingLine: { readonly title: string; readonly values: readonly string[] };
  readonly readingsAgree: { readonly titles: readonly string[] };
  readonly sensitivity: { readonly value: string; readonly evidence: string; readonly values: readonly string[] };
  readonly excusedBy: { readonly authority: string; readonly document: string };
  readonly adoptedBy: { readonly by: string; readonly document: string };
}

export const coverageTexts: MessageTable<CoverageTexts> = {
  targets: {
    zh: ({ plan, count }) => `目标完成情况：${plan}，目标 ${count} 项`,
    en: ({ plan, count }) => `Targets: ${plan}, ${count} ${count === 1 ? "target" : "targets"}`,
  },
  target: { zh: () => "目标", en: () => "Target" },
  observed: { zh: () => "完成情况", en: () => "Achieved" },
  targetValue: { zh: () => "目标值", en: () => "Required" },
  gap: { zh: () => "差距", en: () => "Gap" },
  targetsSilent: {
    zh: ({ count }) => `待定 ${count} 项：没有任何资料`,
    en: ({ count }) => `${count} unknown: no data at all`,
  },
  targetsUnquantified: {
    zh: ({ count }) => `待定 ${count} 项：方案没有写明目标值`,
    en: ({ count }) => `${count} unknown: the plan sets no figure`,
  },
  targetsIdle: {
    zh: ({ count, reason }) =>
      `不适用 ${count} 项：${{ jurisdiction: "方案是其他县的", cohort: "方案属于另一批次" }[reason] ?? "方案不适用"}`,
    en: ({ count, reason }) =>
      `${count} not applicable: ${{ jurisdiction: "the plan is that of another county", cohort: "the plan belongs to another batch" }[reason] ?? "the plan does not apply"}`,
  },
  targetCounts: {
    zh: ({ all, each }) => `目标共 ${all} 项：${each.join("，")}。`,
    en: ({ all, each }) => `${all} ${all === 1 ? "target" : "targets"}: ${each.join(", ")}.`,
  },
  due: { zh: () => "完成时限", en: () => "Due" },
  acceptance: { zh: ({ date }) => `最终验收 ${date}`, en: ({ date }) => `final acceptance on ${date}` },
  overview: { zh: () => "各项目一览", en: () => "All projects" },
  programme: { zh: () => "项目", en: () => "Project" },
  budgetPart: { zh: () => "预算", en: () => "Budget" },
  targetsPart: { zh: () => "目标", en: () => "Targets" },
  noPlan: {
    zh: () => "没有这个县、这一批次的目标方案，完成情况未核对。",
    en: () => "There is no plan for this county and batch, so nothing was held against targets.",
  },
  asPlanned: {
    zh: () => "完成情况按方案建成后的数计算，不是已经完成的数。",
    en: () => "Counted as the plan will have it built, not as achieved.",
  },
  unknownTarget: {
    zh: ({ rule }) => `没有“${rule}”这个目标，这项决定不起作用`,
    en: ({ rule }) => `There is no target “${rule}”, so this decision has no effect`,
  },
  earlierProgramme: { zh: ({ id }) => `前期项目（${id}）`, en: ({ id }) => `the earlier programme (${id})` },
  targetName: {
    zh: ({ title, force, locators }) => {
      const more = [FORCE_ZH[force], ...locators].filter((text) => text !== "").join("，");
      return more === "" ? title : `${title}（${more}）`;
    },
    en: ({ title, force, locators }) => {
      const more = [FORCE_EN[force], ...locators].filter((text) => text !== "").join(", ");
      return more === "" ? title : `${title} (${more})`;
    },
  },
  holdsIf: { zh: ({ condition }) => `${condition}才达标`, en: ({ condition }) => `met only if ${condition}` },
  targetMissing: {
    zh: ({ facts, all }) => `缺：${facts.join("、")}${all > facts.length ? `等 ${all} 项` : ""}`,
    en: ({ facts, all }) => `missing: ${facts.join("; ")}${all > facts.length ? `; and ${all - facts.length} more` : ""}`,
  },
  remark: { zh: ({ text }) => `注：${text}`, en: ({ text }) => `Note: ${text}` },
  lacking: { zh: ({ names }) => `缺少：${names.join("、")}`, en: ({ names }) => `lacking: ${names.join(", ")}` },
  notDueYet: { zh: ({ date }) => `期限 ${date}，尚未到期`, en: ({ date }) => `due on ${date}, not yet` },
  readingLine: {
    zh: ({ title, values }) => `${title}：${values.join("，")}`,
    en: ({ title, values }) => `${title}: ${values.join(", ")}`,
  },
  readingsAgree: {
    zh: ({ titles }) => `几种理解结果相同：${titles.join("；")}`,
    en: ({ titles }) => `the same in every reading: ${titles.join("; ")}`,
  },
  sensitivity: {
    zh: ({ value, evidence, values }) => `若按 ${value}（${evidence}）：${values.join("，")}`,
    en: ({ value, evidence, values }) => `with ${value} (${evidence}): ${values.join(", ")}`,
  },
  excusedBy: {
    zh: ({ authority, document }) => `已由${authority}以${document}批准例外`,
    en: ({ authority, document }) => `excused by ${authority} in ${document}`,
  },
  adoptedBy: {
    zh: ({ by, document }) => `按${by}以${document}采纳的理解`,
    en: ({ by, document }) => `on the reading adopted by ${by} in ${document}`,
  },
};

const FORCE_ZH: Readonly<Record<Force, string>> = { mandatory: "", "in-principle": "原则上", target: "力争" };

const FORCE_EN: Readonly<Record<Force, string>> = { mandatory: "", "in-principle": "in principle", target: "best effort" };
