import type { MessageTable, Ternary } from "@countykit/core";
import type { None } from "../issue-texts.js";

/** How many other plans there are, and whether those are all. */
interface Others {
  readonly count: number;
  readonly all: boolean;
}

/** What is said of a total that was asked for, and of the ways there. */
export interface UpliftTexts {
  readonly upliftTitle: { readonly target: number; readonly from: "claimed" | "supported"; readonly start: number };
  readonly upliftReached: {
    readonly from: "claimed" | "supported";
    readonly start: number;
    readonly proven: number;
    readonly vetoed: Ternary;
  };
  readonly upliftPlan: {
    readonly points: number;
    readonly cost: string;
    readonly total: number;
    readonly others: Others;
    /** Whether every way was tried. */
    readonly tried: boolean;
  };
  readonly upliftNever: { readonly target: number; readonly most: number };
  readonly upliftOut: { readonly best: number; readonly tried: boolean };
  readonly upliftOutSoFar: { readonly best: number; readonly facts: readonly string[] };
  readonly upliftVetoed: { readonly vetoes: readonly string[] };
  readonly upliftTooMany: { readonly items: readonly string[] };
  readonly upliftMenu: None;
  readonly upliftStep: { readonly cost: string; readonly moves: readonly string[] };
  readonly upliftMore: { readonly count: number };
  readonly upliftJoint: { readonly moves: readonly string[]; readonly gain: string };
  readonly upliftRefuted: { readonly items: readonly string[] };
  readonly upliftNeeds: { readonly facts: readonly string[] };
  readonly upliftSkipped: { readonly facts: readonly string[] };
}

export const upliftTexts: MessageTable<UpliftTexts> = {
  upliftTitle: {
    zh: ({ target, from, start }) => `怎样达到 ${target} 分（从${from === "claimed" ? "自评" : "资料已证的"} ${start} 分起）`,
    en: ({ target, from, start }) => `How to reach ${target} (from ${from === "claimed" ? "the claimed" : "the proven"} ${start})`,
  },
  upliftReached: {
    zh: ({ from, start, proven, vetoed }) =>
      `${from === "claimed" && proven < start ? `按自评 ${start} 分已经达到；资料已证 ${proven} 分` : "已经达到"}${REACHED_ZH[vetoed]}。`,
    en: ({ from, start, proven, vetoed }) =>
      `It is reached ${from === "claimed" && proven < start ? `by the claim of ${start}; the facts prove ${proven}` : "already"}${REACHED_EN[vetoed]}.`,
  },
  upliftPlan: {
    zh: ({ points, cost, total, others, tried }) =>
      `${tried ? "最省的办法" : "已试算的办法中最省的"}（代价 ${cost}${othersZh(others)}）：提 ${points} 分，到 ${total} 分。每项措施计代价 1，考评组评分每提高一档计 1。`,
    en: ({ points, cost, total, others, tried }) =>
      `Cheapest set ${tried ? "" : "of those tried "}(cost ${cost}${othersEn(others)}): ${points} ${points === 1 ? "point" : "points"} more, ${total} in all. A move costs 1, as does each step of a judgement.`,
  },
  upliftNever: {
    zh: ({ target, most }) => `指标体系总分最高 ${most} 分，达不到 ${target} 分。`,
    en: ({ target, most }) => `No total by this rubric is above ${most}, so ${target} is out of reach.`,
  },
  upliftOut: {
    zh: ({ best, tried }) => (tried ? `达不到，最多 ${best} 分。` : `试算过的办法都达不到，最多 ${best} 分。`),
    en: ({ best, tried }) =>
      tried ? `It is out of reach; ${best} is the most.` : `Nothing that was tried reaches it; ${best} is the most.`,
  },
  upliftOutSoFar: {
    zh: ({ best, facts }) => `在${facts.join("；")}查明之前，最多只能安排到 ${best} 分。`,
    en: ({ best, facts }) => `${best} is the most that can be planned while this is unknown: ${facts.join("; ")}.`,
  },
  upliftVetoed: {
    zh: ({ vetoes }) => `提分不能消除一票否决：${vetoes.join("；")}。`,
    en: ({ vetoes }) => `Points do not lift a veto: ${vetoes.join("; ")}.`,
  },
  upliftTooMany: {
    zh: ({ items }) => `组合过多，无法逐一比较：${items.join("；")}。`,
    en: ({ items }) => `There are too many combinations to compare in: ${items.join("; ")}.`,
  },
  upliftMenu: { zh: () => "其他可提分之处", en: () => "What else there is to gain" },
  upliftStep: {
    zh: ({ cost, moves }) => `代价 ${cost}  ${moves.join("；")}`,
    en: ({ cost, moves }) => `cost ${cost}  ${moves.join("; ")}`,
  },
  upliftMore: { zh: ({ count }) => `另有 ${count} 项，见 JSON 报告。`, en: ({ count }) => `${count} more in the JSON report.` },
  upliftJoint: {
    zh: ({ moves, gain }) => `${moves.join("；")}，合计 ${gain}`,
    en: ({ moves, gain }) => `${moves.join("; ")} (only together): ${gain}`,
  },
  upliftRefuted: {
    zh: ({ items }) => `资料不支持其自评得分，从资料支持的分数起算：${items.join("；")}。`,
    en: ({ items }) => `The facts rule out what is claimed for ${items.join("; ")}; these start from what the facts support.`,
  },
  upliftNeeds: {
    zh: ({ facts }) => `基数未查明，涉及占比的措施暂无法测算：${facts.join("；")}。`,
    en: ({ facts }) => `Shares cannot be planned while their base is unknown: ${facts.join("; ")}.`,
  },
  upliftSkipped: {
    zh: ({ facts }) => `下列事实可取的数值太多，没有逐一试算，可能还有更省的办法：${facts.join("；")}。`,
    en: ({ facts }) => `These can take too many values for each to be tried, so there may be a cheaper way: ${facts.join("; ")}.`,
  },
};

const REACHED_ZH = { yes: "，但被一票否决", unknown: "（以没有一票否决为前提）", no: "" } as const;

const REACHED_EN = { yes: ", but vetoed", unknown: ", unless a veto holds", no: "" } as const;

const othersZh = ({ count, all }: Others): string => (count === 0 ? "" : `，代价相同的办法${all ? "另有" : "至少还有"} ${count} 种`);

const othersEn = ({ count, all }: Others): string =>
  count === 0 ? "" : `; ${all ? "" : "at least "}${count} other ${count === 1 ? "set costs" : "sets cost"} the same`;
