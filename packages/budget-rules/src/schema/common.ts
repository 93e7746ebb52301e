import { fenText, type Issue, money, moneyToFen, parseRatio } from "@countykit/core";
import * as z from "zod";
import { acceptMoney } from "../parse/accept-money.js";
import { describeAs } from "./described.js";

/** Longest text of a name or an id, and longest list, that is read at all. */
export const LONGEST_TEXT = 2000;
export const LONGEST_LIST = 100_000;

/** An id or name: some text, not blank, not endless. */
export const text: z.ZodType<string> = z.string().trim().min(1).max(LONGEST_TEXT);

/** A civil date `YYYY-MM-DD` that exists. */
export const date: z.ZodType<string> = z.iso.date();

/** A name in both languages. */
export const bilingual: z.ZodType<{ readonly zh: string; readonly en: string }> = z.strictObject({ zh: text, en: text });

/** Passes issues of the library through zod, whole: `parse` takes them out again. */
export const carry = (context: z.RefinementCtx, issues: readonly Issue[]): never => {
  for (const issue of issues) context.addIssue({ code: "custom", path: issue.path.split("/").slice(1), params: { issue } });
  return z.NEVER;
};

/** The forms in which an amount of money can be written in JSON. */
const moneyForms = z.union([
  z.string().max(64),
  z.number(),
  z.strictObject({ amount: z.union([z.string().max(64), z.number()]), unit: z.enum(["元", "千元", "万元", "百万元", "亿元"]) }),
]);

/** An amount of money that is not negative, as any way of writing it; comes out as canonical text in yuan. */
export const moneyText: z.ZodType<string> = describeAs(
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

/** A ratio as decimal text or percentage: `"0.15"`, `"15%"`. Kept as written. Not negative. */
export const ratioText: z.ZodType<string> = describeAs(
  z
    .string()
    .max(64)
    .transform((value, context) => {
      const read = parseRatio(value);
      if (!read.ok) return carry(context, read.issues);
      return read.value.numerator < 0n ? carry(context, [negativeRatio(value)]) : value;
    }),
  {
    code: "not-ratio",
    expected: "ratio",
    zh: "比例",
    en: "a ratio",
    hint: { zh: '请写成文本，如 "0.15" 或 "15%"', en: 'Write it as text, such as "0.15" or "15%"' },
  },
);

const negativeRatio = (received: string): Issue => ({
  code: "negative-ratio",
  path: "",
  expected: ">= 0",
  received,
  message: { zh: "比例不能是负数", en: "A ratio cannot be negative" },
});

/** An exact decimal number as text, for counts and quantities: `"12"`, `"3.5"`. Not negative. */
export const decimalText: z.ZodType<string> = describeAs(z.string().regex(/^\d{1,30}(?:\.\d{1,30})?$/u), {
  code: "not-decimal",
  expected: "decimal text",
  zh: "非负十进制数（文本）",
  en: "a decimal number, as text, that is not negative",
  hint: { zh: '请写成文本，如 "12" 或 "3.5"', en: 'Write it as text, such as "12" or "3.5"' },
});
