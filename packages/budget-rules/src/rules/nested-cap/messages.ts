import { limitWords } from "../limit-words.js";
import type { LimitOperator } from "../rule-base.js";
import type { Sentences } from "../said.js";

type Params = {
  readonly partZh: string;
  readonly partEn: string;
  /** The level above, or the base. */
  readonly wholeZh: string;
  readonly wholeEn: string;
  readonly operator: LimitOperator;
};

export interface NestedCapMessages {
  readonly "nested-cap.pass": Params;
  readonly "nested-cap.fail": Params;
  readonly "nested-cap.unknown": Params;
  /** The base or its amount is not known. */
  readonly "nested-cap.unmeasured": Params;
  readonly "nested-cap.not-applicable": Params;
}

export const nestedCapMessages: Sentences<NestedCapMessages> = {
  "nested-cap.pass": {
    zh: (said, { partZh, wholeZh, operator }) =>
      `${partZh}占${wholeZh}的 ${said.measured}，${limitWords(operator, "zh").pass(said, "money")}`,
    en: (said, { partEn, wholeEn, operator }) =>
      `${partEn}: ${said.measured} of ${wholeEn}, ${limitWords(operator, "en").pass(said, "money")}`,
  },
  "nested-cap.fail": {
    zh: (said, { partZh, wholeZh, operator }) =>
      `${partZh}占${wholeZh}的 ${said.measured}，${limitWords(operator, "zh").fail(said, "money")}`,
    en: (said, { partEn, wholeEn, operator }) =>
      `${partEn}: ${said.measured} of ${wholeEn}, ${limitWords(operator, "en").fail(said, "money")}`,
  },
  "nested-cap.unknown": {
    zh: (said, { partZh, wholeZh, operator }) =>
      `${partZh}占${wholeZh}的比例在 ${said.measured} 之间，${limitWords(operator, "zh").open(said)} 尚不能判断；缺：${said.missing}`,
    en: (said, { partEn, wholeEn, operator }) =>
      `${partEn}: somewhere in ${said.measured} of ${wholeEn}; ${limitWords(operator, "en").open(said)} cannot be decided yet; missing: ${said.missing}`,
  },
  "nested-cap.unmeasured": {
    zh: (said, { partZh, wholeZh, operator }) =>
      `${partZh}占${wholeZh}的比例尚算不出，${limitWords(operator, "zh").open(said)} 尚不能判断；缺：${said.missing}`,
    en: (said, { partEn, wholeEn, operator }) =>
      `${partEn}: the share of ${wholeEn} is not known yet, nor ${limitWords(operator, "en").open(said)}; missing: ${said.missing}`,
  },
  "nested-cap.not-applicable": {
    zh: (_, { wholeZh }) => `不适用：${wholeZh}没有安排资金`,
    en: (_, { wholeEn }) => `Not applicable: there is no money in ${wholeEn}`,
  },
};
