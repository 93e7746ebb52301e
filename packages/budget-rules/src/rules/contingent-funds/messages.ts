import { displayMoney } from "@countykit/core";
import type { None, Sentences } from "../said.js";

/** A contingent line as its sentences need it. */
export type Waiting = {
  /** What the money waits for, in the document's words. */
  readonly trigger: string;
  /** Last day on which it can arrive; empty when there is none. */
  readonly by: string;
  /** What was certainly paid too early, in yuan. */
  readonly owed: string;
};

export interface ContingentFundsMessages {
  readonly "contingent-funds.held-back": Waiting;
  readonly "contingent-funds.arrived": Waiting;
  readonly "contingent-funds.lapsed": Waiting;
  readonly "contingent-funds.fail": Waiting;
  readonly "contingent-funds.claw-back": Waiting;
  readonly "contingent-funds.unknown": Waiting;
  readonly "contingent-funds.none": None;
}

export const contingentFundsMessages: Sentences<ContingentFundsMessages> = {
  "contingent-funds.held-back": {
    zh: (_, { trigger }) => `所列合同尚未由本行付款，资金留待${trigger}后使用`,
    en: (_, { trigger }) => `No contract listed has been paid from this line; the money is held back until “${trigger}”`,
  },
  "contingent-funds.arrived": {
    zh: () => "资金已到位，到位前没有付款",
    en: () => "The money has arrived, and nothing was paid before it did",
  },
  "contingent-funds.lapsed": {
    zh: (_, { by }) => `资金到 ${by} 仍未到位，没有付款，无须追回`,
    en: (_, { by }) => `The money had not arrived by ${by}; nothing was paid, so nothing is owed back`,
  },
  "contingent-funds.fail": {
    zh: ({ measured }, { trigger }) => `${trigger}之前已付款 ${measured}`,
    en: ({ measured }, { trigger }) => `${measured} was paid before “${trigger}”`,
  },
  "contingent-funds.claw-back": {
    zh: (_, { by, owed }) => `资金到 ${by} 仍未到位，应追回已付的 ${displayMoney(owed, "zh")}`,
    en: (_, { by, owed }) => `The money had not arrived by ${by}; the ${displayMoney(owed, "en")} paid is to be recovered`,
  },
  "contingent-funds.unknown": {
    zh: ({ measured, missing }, { trigger }) => `${trigger}之前的付款为 ${measured}，尚不能判断；缺：${missing}`,
    en: ({ measured, missing }, { trigger }) =>
      `Payments before “${trigger}” come to ${measured}, so this cannot be decided yet; missing: ${missing}`,
  },
  "contingent-funds.none": {
    zh: () => "预算中没有待到位资金",
    en: () => "The budget has no contingent money",
  },
};
