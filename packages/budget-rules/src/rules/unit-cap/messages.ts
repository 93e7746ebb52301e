import type { Language } from "@countykit/core";
import { limitWords } from "../limit-words.js";
import type { LimitOperator } from "../rule-base.js";
import { finerPrice } from "./finer-price.js";
import type { Said, Sentences } from "../said.js";

type Params = {
  /** Name of the line. */
  readonly line: string;
  readonly operator: LimitOperator;
};

export interface UnitCapMessages {
  readonly "unit-cap.pass": Params;
  readonly "unit-cap.fail": Params;
  readonly "unit-cap.unknown": Params;
  /** Without bounds worth showing: the quantity is not known. */
  readonly "unit-cap.unmeasured": Params;
}

export const unitCapMessages: Sentences<UnitCapMessages> = {
  "unit-cap.pass": {
    zh: (said, params) => `“${params.line}”单价${price(said, "zh")}，${limitWords(params.operator, "zh").pass(said, "line")}`,
    en: (said, params) => `“${params.line}” costs ${price(said, "en")}, ${limitWords(params.operator, "en").pass(said, "line")}`,
  },
  "unit-cap.fail": {
    zh: (said, params) => `“${params.line}”单价${price(said, "zh")}，${limitWords(params.operator, "zh").fail(said, "line")}`,
    en: (said, params) => `“${params.line}” costs ${price(said, "en")}, ${limitWords(params.operator, "en").fail(said, "line")}`,
  },
  "unit-cap.unknown": {
    zh: (said, params) =>
      `“${params.line}”单价${price(said, "zh")}，${limitWords(params.operator, "zh").open(said)} 尚不能判断；缺：${said.missing}`,
    en: (said, params) =>
      `“${params.line}” costs ${price(said, "en")}; ${limitWords(params.operator, "en").open(said)} cannot be decided yet; missing: ${said.missing}`,
  },
  "unit-cap.unmeasured": {
    zh: (said, { line, operator }) => `“${line}”尚算不出单价，${limitWords(operator, "zh").open(said)} 尚不能判断；缺：${said.missing}`,
    en: (said, { line, operator }) =>
      `The unit price of “${line}” is not known yet, nor ${limitWords(operator, "en").open(said)}; missing: ${said.missing}`,
  },
};

/** The price, with more digits than the fen where it would read like the limit it differs from. */
function price({ measured, values }: Said, language: Language): string {
  const limit = values.limit?.min;
  const finer = values.measured === null || typeof limit !== "string" ? "" : finerPrice(values.measured, limit);
  if (finer === "") return language === "zh" ? ` ${measured}` : measured;
  const divided = finer.includes("÷");
  if (divided) return language === "zh" ? ` ${finer} 元/${unitOf(measured, "/")}` : `${finer} yuan per ${unitOf(measured, " per ")}`;
  return language === "zh" ? `约 ${finer} 元/${unitOf(measured, "/")}` : `about ${finer} yuan per ${unitOf(measured, " per ")}`;
}

const unitOf = (shown: string, before: string): string => shown.slice(shown.indexOf(before) + before.length);
