import { limitWords } from "../limit-words.js";
import type { LimitOperator } from "../rule.js";
import type { Sentences } from "../said.js";

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
    zh: (said, { line, operator }) => `“${line}”单价 ${said.measured}，${limitWords(operator, "zh").pass(said, "line")}`,
    en: (said, { line, operator }) => `“${line}” costs ${said.measured}, ${limitWords(operator, "en").pass(said, "line")}`,
  },
  "unit-cap.fail": {
    zh: (said, { line, operator }) => `“${line}”单价 ${said.measured}，${limitWords(operator, "zh").fail(said, "line")}`,
    en: (said, { line, operator }) => `“${line}” costs ${said.measured}, ${limitWords(operator, "en").fail(said, "line")}`,
  },
  "unit-cap.unknown": {
    zh: (said, { line, operator }) =>
      `“${line}”单价 ${said.measured}，${limitWords(operator, "zh").open(said)} 尚不能判断；缺：${said.missing}`,
    en: (said, { line, operator }) =>
      `“${line}” costs ${said.measured}; ${limitWords(operator, "en").open(said)} cannot be decided yet; missing: ${said.missing}`,
  },
  "unit-cap.unmeasured": {
    zh: (said, { line, operator }) => `“${line}”尚算不出单价，${limitWords(operator, "zh").open(said)} 尚不能判断；缺：${said.missing}`,
    en: (said, { line, operator }) =>
      `The unit price of “${line}” is not known yet, nor ${limitWords(operator, "en").open(said)}; missing: ${said.missing}`,
  },
};
