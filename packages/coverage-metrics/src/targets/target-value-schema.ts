import { Decimal, fractionText, formatMoney, money, parseRatio } from "@countykit/core";
import { bilingual, carry, describeAs, numberAsText, text } from "@countykit/core/reading";
import * as z from "zod";
import type { TargetValue } from "./target.js";

const PLAIN = /^-?\d{1,30}(?:\.\d{1,30})?$/;
const PERCENT = /[%％‰]\s*$/;
const MONEY = /元\s*$/;

/** Text of a number as plans write it: plain, as a percentage, or as money; comes out as plain decimal text. */
const numberText = z
  .string()
  .max(64)
  .transform((written, context) => {
    const trimmed = written.trim();
    if (PLAIN.test(trimmed)) return trimmed;
    const read = PERCENT.test(trimmed) ? parseRatio(trimmed) : MONEY.test(trimmed) ? money(trimmed) : null;
    if (read === null) return notNumber(written, context);
    if (!read.ok) return carry(context, read.issues);
    return "numerator" in read.value ? fractionText(read.value) : formatMoney(read.value);
  });

const notNumber = (received: string, context: z.core.$RefinementCtx): never =>
  carry(context, [
    {
      code: "not-target-value",
      path: "",
      expected: EXPECTED,
      received: received.slice(0, 40),
      message: { zh: `“${received.slice(0, 40)}”不是目标值`, en: `“${received.slice(0, 40)}” is not the value of a target` },
      hint: HINT,
    },
  ]);

const EXPECTED = "decimal text | {min, max} | {figure, term}";
const HINT = {
  zh: '可写成 "0.70"、"70%"、"12"、"31亿元"、{"min":"0.5","max":"0.7"} 或 {"figure":"national.growth","term":{…}}',
  en: 'Write "0.70", "70%", "12", "31亿元", {"min":"0.5","max":"0.7"} or {"figure":"national.growth","term":{…}}',
};

/** The code that stops a union from trying on, with the words of a number. */
const number: z.ZodType<string> = z.union([numberText, numberAsText]);

const range = z.strictObject({ min: number, max: number }).transform(({ min, max }, context) => {
  if (new Decimal(min).lte(max)) return { min, max };
  return carry(context, [
    {
      code: "min-above-max",
      path: "",
      expected: "min <= max",
      received: `${min} > ${max}`,
      message: { zh: `下限 ${min} 大于上限 ${max}`, en: `The least value, ${min}, is above the most, ${max}` },
    },
  ]);
});

/** The value a target sets (目标值): a number, a range, or another figure. */
export const targetValue: z.ZodType<TargetValue> = /* @__PURE__ */ describeAs(
  z.union([numberText, numberAsText, range, z.strictObject({ figure: text, term: bilingual })]),
  { code: "not-target-value", expected: EXPECTED, zh: "目标值", en: "the value of a target", hint: HINT },
);
