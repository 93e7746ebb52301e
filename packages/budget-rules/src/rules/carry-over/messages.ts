import type { Language } from "@countykit/core";
import { review, type Review } from "../prohibited-uses/messages.js";
import type { None, Sentences } from "../said.js";

type Carried = Review & {
  readonly vintage: string;
  /** Lines for a use that the year prohibits. */
  readonly offendingZh: string;
  readonly offendingEn: string;
  /** Lines outside the directions that the year permits. */
  readonly outsideZh: string;
  readonly outsideEn: string;
  readonly unclassifiedZh: string;
  readonly unclassifiedEn: string;
};

export interface CarryOverMessages {
  readonly "carry-over.pass": Carried;
  readonly "carry-over.fail": Carried;
  readonly "carry-over.unknown": Carried;
  readonly "carry-over.no-list": { readonly vintage: string };
  readonly "carry-over.none": None;
}

export const carryOverMessages: Sentences<CarryOverMessages> = {
  "carry-over.pass": {
    zh: ({ measured }, { vintage }) => `${vintage} 年度结转资金 ${measured}，符合该年度的用途规定`,
    en: ({ measured }, { vintage }) => `${measured} carried over from ${vintage} keeps to that year's list`,
  },
  "carry-over.fail": {
    zh: (_, params) => `${params.vintage} 年度结转资金不符合该年度的用途规定：${details(params, "zh").join("；")}`,
    en: (_, params) => `Money carried over from ${params.vintage} breaks that year's list: ${details(params, "en").join("; ")}`,
  },
  "carry-over.unknown": {
    zh: (_, params) => `${params.vintage} 年度结转资金尚不能判断：${details(params, "zh").join("；")}`,
    en: (_, params) => `Money carried over from ${params.vintage} cannot be decided yet: ${details(params, "en").join("; ")}`,
  },
  "carry-over.no-list": {
    zh: ({ measured }, { vintage }) => `${vintage} 年度结转资金 ${measured}，没有该年度的用途清单，尚不能判断`,
    en: ({ measured }, { vintage }) =>
      `${measured} is carried over from ${vintage}, for which there is no list, so this cannot be decided yet`,
  },
  "carry-over.none": {
    zh: () => "预算中没有结转资金",
    en: () => "The budget carries no money over",
  },
};

function details(params: Carried, language: Language): readonly string[] {
  const parts =
    language === "zh"
      ? [
          params.offendingZh && `用于禁止的用途：${params.offendingZh}`,
          params.outsideZh && `不在列明的支持方向之内：${params.outsideZh}`,
          params.unclassifiedZh && `支持方向未注明：${params.unclassifiedZh}`,
        ]
      : [
          params.offendingEn && `put to prohibited uses: ${params.offendingEn}`,
          params.outsideEn && `outside the listed directions: ${params.outsideEn}`,
          params.unclassifiedEn && `direction not stated: ${params.unclassifiedEn}`,
        ];
  return [...parts.filter((part) => part !== ""), ...review(params, language)];
}
