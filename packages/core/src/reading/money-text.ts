import * as z from "zod";
import type { Issue } from "../issue.js";
import { fenText } from "../money/fen.js";
import { money, moneyToFen } from "../money/money.js";
import { acceptMoney } from "./accept-money.js";
import { carry } from "./carry.js";
import { describeAs } from "./described.js";

/** The forms in which an amount of money can be written in JSON. */
const moneyForms = z.union([
  z.string().max(64),
  z.number(),
  z.strictObject({ amount: z.union([z.string().max(64), z.number()]), unit: z.enum(["元", "千元", "万元", "百万元", "亿元"]) }),
]);

/**
 * An amount of money that is not negative (金额), written in any way that `money` reads; comes out as canonical text in yuan, to the fen.
 *
 * @example
 * ```ts
 * import { moneyText } from "@countykit/core/reading";
 *
 * moneyText.parse("510万元"); // => "5100000.00"
 * moneyText.parse({ amount: "40.5", unit: "万元" }); // => "405000.00"
 * moneyText.safeParse("-1").success; // => false
 * ```
 * @source 始府办〔2021〕12号, section 五: amounts stand in 元 and 万元
 */
export const moneyText: z.ZodType<string> = /* @__PURE__ */ describeAs(
  moneyForms.transform((value, context) => {
    const plain = acceptMoney(value);
    if (plain !== undefined) return plain;
    const read = money(value);
    if (!read.ok) return carry(context, read.issues);
    const fen = moneyToFen(read.value);
    return fen < 0n ? carry(context, [negative(fenText(fen))]) : fenText(fen);
  }),
  {
    code: "not-money",
    expected: "money",
    zh: "金额",
    en: "an amount of money",
    hint: {
      zh: '可写成 "4167785.00"、"510万元" 或 {"amount":"510","unit":"万元"}',
      en: 'Write "4167785.00", "510万元" or {"amount":"510","unit":"万元"}',
    },
  },
);

const negative = (received: string): Issue => ({
  code: "negative-amount",
  path: "",
  expected: ">= 0",
  received,
  message: { zh: "金额不能是负数", en: "An amount cannot be negative" },
});
