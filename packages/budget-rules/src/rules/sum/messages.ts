import { displayMoney, type Language } from "@countykit/core";
import type { Sentences } from "../said.js";

type Printed = {
  readonly printed: string;
  /** Sum of all printed figures inside this one, when some of them lie inside others. */
  readonly naive?: string;
  /** Those that the naive sum counts twice. */
  readonly twice?: string;
};

type PrintedShare = {
  readonly printed: string;
  /** The bases, in yuan, that would print this share. */
  readonly impliedMin?: string;
  readonly impliedMax?: string;
};

export interface SumMessages {
  readonly "sum.amount.pass": Printed;
  readonly "sum.amount.fail": Printed;
  readonly "sum.amount.unknown": Printed;
  readonly "sum.share.pass": PrintedShare;
  readonly "sum.share.fail": PrintedShare;
  readonly "sum.share.unknown": PrintedShare;
}

export const sumMessages: Sentences<SumMessages> = {
  "sum.amount.pass": {
    zh: ({ measured }, params) => `各行合计 ${measured}，与列明数一致${twice(params, "zh")}`,
    en: ({ measured }, params) => `The lines add up to ${measured}, as printed${twice(params, "en")}`,
  },
  "sum.amount.fail": {
    zh: ({ measured, distance }, params) =>
      `各行合计 ${measured}，列明 ${displayMoney(params.printed, "zh")}，相差 ${distance}${twice(params, "zh")}`,
    en: ({ measured, distance }, params) =>
      `The lines add up to ${measured}, but ${displayMoney(params.printed, "en")} is printed: ${distance} apart${twice(params, "en")}`,
  },
  "sum.amount.unknown": {
    zh: ({ measured, missing }, { printed }) =>
      `列明 ${displayMoney(printed, "zh")}，各行合计在 ${measured} 之间，尚不能核对；缺：${missing}`,
    en: ({ measured, missing }, { printed }) =>
      `${displayMoney(printed, "en")} is printed; the lines add up to something in ${measured}, so it cannot be checked yet; missing: ${missing}`,
  },
  "sum.share.pass": {
    zh: ({ measured }, { printed }) => `按金额计算为 ${measured}，与列明的 ${printed} 相符`,
    en: ({ measured }, { printed }) => `The amounts give ${measured}, which prints as ${printed}`,
  },
  "sum.share.fail": {
    zh: ({ measured }, { printed }) => `按金额计算为 ${measured}，与列明的 ${printed} 不符`,
    en: ({ measured }, { printed }) => `The amounts give ${measured}, which does not print as ${printed}`,
  },
  "sum.share.unknown": {
    zh: ({ missing }, params) => `列明 ${params.printed}，尚不能核对${implied(params, "zh")}；缺：${missing}`,
    en: ({ missing }, params) => `${params.printed} is printed and cannot be checked yet${implied(params, "en")}; missing: ${missing}`,
  },
};

function twice({ naive, twice }: Printed, language: Language): string {
  if (naive === undefined || twice === undefined) return "";
  const sum = displayMoney(naive, language);
  return language === "zh"
    ? `；若把表中各数逐项相加会得 ${sum}，因为${twice}已含在所属小计之内`
    : `; adding every printed figure would give ${sum}, because ${twice.replaceAll("、", " and ")} already lie inside their own subtotal`;
}

function implied({ impliedMin, impliedMax }: PrintedShare, language: Language): string {
  if (impliedMin === undefined || impliedMax === undefined) return "";
  const [low, high] = [displayMoney(impliedMin, language), displayMoney(impliedMax, language)];
  return language === "zh" ? `；基数须在 ${low} 至 ${high} 之间才会印成这个数` : `; only a base from ${low} to ${high} prints this figure`;
}
