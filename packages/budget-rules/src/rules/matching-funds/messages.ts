import { displayMoney, type Language } from "@countykit/core";
import { limitWords } from "../limit-words.js";
import type { LimitOperator } from "../rule-base.js";
import type { Said, Sentences } from "../said.js";

type Params = {
  readonly operator: LimitOperator;
  /** Both sums in yuan at their least and at their most; empty text where there is no upper bound. */
  readonly ownMin: string;
  readonly ownMax: string;
  readonly otherMin: string;
  readonly otherMax: string;
};

export interface MatchingFundsMessages {
  readonly "matching-funds.pass": Params;
  readonly "matching-funds.fail": Params;
  readonly "matching-funds.unknown": Params;
}

export const matchingFundsMessages: Sentences<MatchingFundsMessages> = {
  "matching-funds.pass": {
    zh: (said, params) => `${sums(said, params, "zh")}，${limitWords(params.operator, "zh").pass(said, "money")}`,
    en: (said, params) => `${sums(said, params, "en")}, ${limitWords(params.operator, "en").pass(said, "money")}`,
  },
  "matching-funds.fail": {
    zh: (said, params) => `${sums(said, params, "zh")}，${limitWords(params.operator, "zh").fail(said, "money")}`,
    en: (said, params) => `${sums(said, params, "en")}, ${limitWords(params.operator, "en").fail(said, "money")}`,
  },
  "matching-funds.unknown": {
    zh: (said, params) => `${sums(said, params, "zh")}，${limitWords(params.operator, "zh").open(said)} 尚不能判断；缺：${said.missing}`,
    en: (said, params) =>
      `${sums(said, params, "en")}; ${limitWords(params.operator, "en").open(said)} cannot be decided yet; missing: ${said.missing}`,
  },
};

function sums({ measured }: Said, params: Params, language: Language): string {
  const own = range(params.ownMin, params.ownMax, language);
  const other = range(params.otherMin, params.otherMax, language);
  const ratio = measured === "无" || measured === "none" ? "" : language === "zh" ? `，比例 ${measured}` : ` (${measured})`;
  return language === "zh" ? `配套资金 ${own}，对应资金 ${other}${ratio}` : `Own money of ${own} beside ${other}${ratio}`;
}

function range(min: string, max: string, language: Language): string {
  const low = displayMoney(min, language);
  return min === max ? low : `[${low}, ${max === "" ? "…" : displayMoney(max, language)}]`;
}
