import type { Language } from "@countykit/core";
import type { None, Sentences } from "../said.js";

/** Lines to look at, per language: for a listed use but money in doubt; keyword found; how many lines carry neither tag nor keyword. */
export type Review = {
  readonly unsureZh: string;
  readonly unsureEn: string;
  readonly reviewedZh: string;
  readonly reviewedEn: string;
  readonly untagged: number;
};

export interface ProhibitedUsesMessages {
  readonly "prohibited-uses.pass": { readonly lines: number; readonly uses: number; readonly open: 0 | 1 };
  readonly "prohibited-uses.unbound": None;
  readonly "prohibited-uses.fail": Review & { readonly offendingZh: string; readonly offendingEn: string };
  readonly "prohibited-uses.unknown": Review;
}

export const prohibitedUsesMessages: Sentences<ProhibitedUsesMessages> = {
  "prohibited-uses.pass": {
    zh: (_, { lines, uses, open }) =>
      `所约束的 ${lines} 行均不属于清单列明的 ${uses} 类用途${open === 1 ? "（清单以“等”结尾，未列明的同类用途不在此判断）" : ""}`,
    en: (_, { lines, uses, open }) =>
      `The ${lines} bound ${lines === 1 ? "line is" : "lines are"} for none of the ${uses} listed uses${open === 1 ? " (the list is open, so similar uses it does not name are not judged)" : ""}`,
  },
  "prohibited-uses.unbound": {
    zh: () => "没有受本清单约束的资金",
    en: () => "No money in this budget is bound by the list",
  },
  "prohibited-uses.fail": {
    zh: (_, params) => `用于清单禁止的用途：${[params.offendingZh, ...review(params, "zh")].join("；")}`,
    en: (_, params) => `Put to prohibited uses: ${[params.offendingEn, ...review(params, "en")].join("; ")}`,
  },
  "prohibited-uses.unknown": {
    zh: (_, params) => `尚不能判断：${review(params, "zh").join("；")}`,
    en: (_, params) => `Cannot be decided yet: ${review(params, "en").join("; ")}`,
  },
};

/** What is left to look at, as parts of a sentence. */
export function review({ unsureZh, unsureEn, reviewedZh, reviewedEn, untagged }: Review, language: Language): readonly string[] {
  const parts =
    language === "zh"
      ? [unsureZh && `资金来源未定：${unsureZh}`, reviewedZh && `须复核：${reviewedZh}`, untagged > 0 && `${untagged} 行未标注用途`]
      : [
          unsureEn && `source of funds not settled: ${unsureEn}`,
          reviewedEn && `to be reviewed: ${reviewedEn}`,
          untagged > 0 && `${untagged} ${untagged === 1 ? "line has" : "lines have"} not been tagged`,
        ];
  return parts.filter((part) => typeof part === "string" && part !== "").map(String);
}
