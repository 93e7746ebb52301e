import { Decimal, type Issue } from "@countykit/core";
import { describeAs, decimalText, tellReceived, numberAsText } from "@countykit/core/reading";
import * as z from "zod";
import type { DeclaredFigure } from "../figures/declared.js";

export type DeclaredValue = Extract<DeclaredFigure, { kind: "number" }>["value"];

/** Decimal text, with the sign and the percent mark that only a rate may have. */
const signed = z.string().regex(/^[+-]?\d{1,30}(?:\.\d{1,30})?[%％]?$/u);

/** A number as it may be written of any figure; whether the figure takes a sign or a percentage is seen later. */
export const writtenNumber: z.ZodType<string> = /* @__PURE__ */ describeAs(z.union([decimalText, signed, numberAsText]), {
  code: "not-decimal",
  expected: "decimal text",
  zh: "非负十进制数",
  en: "a decimal number that is not negative",
  hint: { zh: '请写成文本，如 "12" 或 "3.5"，增速可写 "-5%"', en: 'Write it as text, such as "12" or "3.5"; growth may be "-5%"' },
});

type WrittenValue = string | { readonly min: string | null; readonly max: string | null } | null;

/** A count or amount as far as it is known: a number, `{ min, max }`, or `null`. */
export const numberForm: z.ZodType<WrittenValue> = /* @__PURE__ */ describeAs(
  z.union([decimalText, signed, numberAsText, z.strictObject({ min: writtenNumber.nullable(), max: writtenNumber.nullable() }), z.null()]),
  {
    code: "not-quantity",
    expected: "decimal text | {min, max} | null",
    zh: "非负数量",
    en: "a quantity that is not negative",
    hint: {
      zh: '可写成 "137"、137 或 {"min":"120","max":null}，金额按元写；数量未知时写 null',
      en: 'Write "137", 137 or {"min":"120","max":null}, and money in yuan; null when it is not known',
    },
  },
);

/** What a figure takes: a growth a sign and a percentage, a coverage a percentage, all else neither. */
export interface Takes {
  readonly sign: boolean;
  readonly percent: boolean;
}

export const takesOf = (id: string): Takes => ({ sign: id.startsWith("growth."), percent: /^(?:growth|coverage)\./u.test(id) });

/** A number as it is kept, or `null` when its figure takes no such number. All its decimals stay: they tell how it was rounded. */
export function decimalOf(text: string, { sign, percent }: Takes): string | null {
  const rate = /[%％]$/u.test(text);
  const digits = text.replace(/[%％]$/u, "");
  const number = new Decimal(digits);
  if ((rate && !percent) || (number.isNegative() && !sign) || (digits.startsWith("+") && !sign)) return null;
  const places = digits.split(".")[1]?.length ?? 0;
  return rate ? number.div(100).toFixed(places + 2) : digits.replace(/^\+/u, "");
}

/** The value of a figure, or what is wrong with it, at its place under the figure. */
export function readValue(value: WrittenValue, takes: Takes): { readonly value: DeclaredValue } | { readonly issue: Issue } {
  const least = takes.sign ? "-1" : "0";
  if (value === null) return { value: { min: least, max: null } };
  if (typeof value === "string") {
    const read = decimalOf(value, takes);
    return read === null ? { issue: refused("not-quantity", "/value", value) } : { value: read };
  }
  const [min, max] = [value.min ?? least, value.max].map((end) => (end === null || end === undefined ? null : decimalOf(end, takes)));
  if (min === null || min === undefined) return { issue: refused("not-decimal", "/value/min", value.min ?? least) };
  if (max === null || max === undefined)
    return value.max === null ? { value: { min, max: null } } : { issue: refused("not-decimal", "/value/max", value.max) };
  if (new Decimal(min).lt(max)) return { value: { min, max } };
  return new Decimal(min).eq(max) ? { value: min } : { issue: reversed(min, max) };
}

const reversed = (min: string, max: string): Issue => ({
  code: "min-above-max",
  path: "/value",
  expected: "min <= max",
  received: `${min} > ${max}`,
  message: { zh: `下限 ${min} 大于上限 ${max}`, en: `The least value, ${min}, is above the most, ${max}` },
});

/** A sign or a percentage where the figure is no rate. */
export function refused(code: "not-quantity" | "not-decimal", path: string, text: string): Issue {
  const { zh, en } = tellReceived(text);
  return {
    code,
    path,
    expected: "decimal text",
    received: en,
    message: { zh: `这里应为非负数量；实际是：${zh}`, en: `Expected a quantity that is not negative, found ${en}` },
    hint: {
      zh: "只有增速可写负数和百分数，覆盖率可写百分数",
      en: "Only growth may be negative or a percentage, and coverage a percentage",
    },
  };
}
