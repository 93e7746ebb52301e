import { fenOf } from "@countykit/core";
import { carry, describeAs, moneyText } from "@countykit/core/reading";
import * as z from "zod";
import type { Amount } from "../input.js";

/** An amount of which nothing is known but that it is not negative. */
export const UNKNOWN_AMOUNT: Amount = Object.freeze({ min: "0.00", max: null });

const range = z.strictObject({ min: moneyText.nullable(), max: moneyText.nullable() }).transform(({ min: low, max }, context): Amount => {
  const min = low ?? "0.00";
  if (max !== null && fenOf(min) > fenOf(max)) {
    return carry(context, [
      {
        code: "min-above-max",
        path: "",
        expected: "min <= max",
        received: `${min} > ${max}`,
        message: { zh: `金额的下限 ${min} 大于上限 ${max}`, en: `The least amount, ${min}, is above the most, ${max}` },
      },
    ]);
  }
  return min === max ? min : { min, max };
});

/** An amount as far as it is known: money, `{ min, max }`, or `null`. An interval of one amount is that amount. */
export const amount: z.ZodType<Amount> = describeAs(z.union([moneyText, range, z.null().transform(() => UNKNOWN_AMOUNT)]), {
  code: "not-money",
  expected: "money | {min, max} | null",
  zh: "金额",
  en: "an amount of money",
  hint: {
    zh: '可写成 "4167785.00"、"510万元"、{"min":"0","max":"510万元"}；金额未知时写 null',
    en: 'Write "4167785.00", "510万元" or {"min":"0","max":"510万元"}; null when it is not known',
  },
});
