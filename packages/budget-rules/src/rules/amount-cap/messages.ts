import { limitWords } from "../limit-words.js";
import type { LimitOperator } from "../rule-base.js";
import type { Sentences } from "../said.js";

type Params = {
  readonly operator: LimitOperator;
};

export interface AmountCapMessages {
  readonly "amount-cap.pass": Params;
  readonly "amount-cap.fail": Params;
  readonly "amount-cap.unknown": Params;
}

export const amountCapMessages: Sentences<AmountCapMessages> = {
  "amount-cap.pass": {
    zh: (said, { operator }) => `合计 ${said.measured}，${limitWords(operator, "zh").pass(said, "money")}`,
    en: (said, { operator }) => `The total is ${said.measured}, ${limitWords(operator, "en").pass(said, "money")}`,
  },
  "amount-cap.fail": {
    zh: (said, { operator }) => `合计 ${said.measured}，${limitWords(operator, "zh").fail(said, "money")}`,
    en: (said, { operator }) => `The total is ${said.measured}, ${limitWords(operator, "en").fail(said, "money")}`,
  },
  "amount-cap.unknown": {
    zh: (said, { operator }) => `合计在 ${said.measured} 之间，${limitWords(operator, "zh").open(said)} 尚不能判断；缺：${said.missing}`,
    en: (said, { operator }) =>
      `The total lies in ${said.measured}, so ${limitWords(operator, "en").open(said)} cannot be decided yet; missing: ${said.missing}`,
  },
};
