import { fenText, type Issue, moneyToFen, money, parseRatio } from "@countykit/core";
import * as z from "zod";

/** Longest text of a name or an id, and longest list, that is read at all. */
export const LONGEST_TEXT = 2000;
export const LONGEST_LIST = 100_000;

/** An id or name: some text, not blank, not endless. */
export const text: z.ZodType<string> = z.string().trim().min(1).max(LONGEST_TEXT);

/** A civil date `YYYY-MM-DD` that exists. */
export const date: z.ZodType<string> = z.iso.date();

/** A name in both languages. */
export const bilingual: z.ZodType<{ readonly zh: string; readonly en: string }> = z.strictObject({ zh: text, en: text });

/** Passes an issue of the library through zod, whole: `parse.ts` takes it out again. */
const carry = (context: z.RefinementCtx, issues: readonly Issue[]): never => {
  for (const issue of issues) context.addIssue({ code: "custom", path: issue.path.split("/").slice(1), params: { issue } });
  return z.NEVER;
};

/** An amount of money that is not negative, as any way of writing it; comes out as canonical text in yuan. */
export const moneyText: z.ZodType<string> = z
  .union([
    z.string().max(64),
    z.number(),
    z.strictObject({ amount: z.union([z.string().max(64), z.number()]), unit: z.enum(["元", "千元", "万元", "百万元", "亿元"]) }),
  ])
  .transform((value, context) => {
    const read = money(value);
    if (!read.ok) return carry(context, read.issues);
    const fen = moneyToFen(read.value);
    return fen < 0n ? carry(context, [negative(String(fen))]) : fenText(fen);
  });

const negative = (received: string): Issue => ({
  code: "negative-amount",
  path: "",
  expected: ">= 0",
  received,
  message: { zh: "金额不能是负数", en: "An amount cannot be negative" },
});

/** A ratio as decimal text or percentage: `"0.15"`, `"15%"`. Kept as written. */
export const ratioText: z.ZodType<string> = z
  .string()
  .max(64)
  .transform((value, context) => {
    const read = parseRatio(value);
    return read.ok ? value : carry(context, read.issues);
  });

/** An exact decimal number as text, for counts and quantities: `"12"`, `"3.5"`. Not negative. */
export const decimalText: z.ZodType<string> = z.string().regex(/^\d{1,30}(?:\.\d{1,30})?$/u);
