import { displayMoney } from "@countykit/core";
import type { None, Sentences } from "../said.js";

type Disbursed = {
  /** Paid beyond what was payable, in yuan; empty when nothing is certain. */
  readonly overpaid: string;
  /** 1 when the overpayment may be larger still. */
  readonly atLeast: 0 | 1;
  /** Payments before signing. */
  readonly earlyZh: string;
  readonly earlyEn: string;
  /** Payments without a required signature, with who has not signed. */
  readonly unsignedZh: string;
  readonly unsignedEn: string;
};

export interface MilestoneDisbursementMessages {
  readonly "milestone-disbursement.pass": Disbursed;
  /** The same where the rule asks only for order: signing and signatures. */
  readonly "milestone-disbursement.in-order.pass": Disbursed;
  readonly "milestone-disbursement.in-order.unknown": Disbursed;
  readonly "milestone-disbursement.fail": Disbursed;
  readonly "milestone-disbursement.unknown": Disbursed;
  readonly "milestone-disbursement.none": None;
}

export const milestoneDisbursementMessages: Sentences<MilestoneDisbursementMessages> = {
  "milestone-disbursement.pass": {
    zh: ({ measured, limit, margin }) => `已付 ${measured}，可付 ${limit}，尚可支付 ${margin}`,
    en: ({ measured, limit, margin }) => `${measured} was paid of ${limit} payable; ${margin} is still payable`,
  },
  "milestone-disbursement.in-order.pass": {
    zh: ({ measured }) => `已付 ${measured}，付款手续齐备`,
    en: ({ measured }) => `${measured} was paid, every payment in order`,
  },
  "milestone-disbursement.fail": {
    zh: ({ measured, limit }, { overpaid, atLeast, earlyZh, unsignedZh }) =>
      list("；", [
        `已付 ${measured}`,
        overpaid && `可付 ${limit}，${atLeast === 1 ? "至少" : ""}多付 ${displayMoney(overpaid, "zh")}`,
        earlyZh && `签订合同前付款：${earlyZh}`,
        unsignedZh && `缺少签署意见：${unsignedZh}`,
      ]),
    en: ({ measured, limit }, { overpaid, atLeast, earlyEn, unsignedEn }) =>
      list("; ", [
        `${measured} was paid`,
        overpaid && `${limit} was payable, so ${atLeast === 1 ? "at least " : ""}${displayMoney(overpaid, "en")} was overpaid`,
        earlyEn && `paid before the contract was signed: ${earlyEn}`,
        unsignedEn && `signature missing: ${unsignedEn}`,
      ]),
  },
  "milestone-disbursement.unknown": {
    zh: ({ measured, limit, missing }) => `已付 ${measured}，可付 ${limit}，尚不能判断；缺：${missing}`,
    en: ({ measured, limit, missing }) => `${measured} was paid, payable: ${limit}; this cannot be decided yet; missing: ${missing}`,
  },
  "milestone-disbursement.in-order.unknown": {
    zh: ({ measured, missing }) => `已付 ${measured}，付款手续尚不能判断；缺：${missing}`,
    en: ({ measured, missing }) => `${measured} was paid; whether every payment is in order cannot be decided yet; missing: ${missing}`,
  },
  "milestone-disbursement.none": {
    zh: () => "没有合同记录，暂无付款可查",
    en: () => "No contract is recorded, so there is no payment to check",
  },
};

const list = (separator: string, parts: readonly string[]): string => parts.filter((part) => part !== "").join(separator);
