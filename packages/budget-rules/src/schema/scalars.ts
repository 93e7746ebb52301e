import { Decimal, type Issue } from "@countykit/core";
import * as z from "zod";
import { carry, decimalText } from "./common.js";
import { describeAs } from "./described.js";

/** First and last year that a programme of this field can name. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;
const YEAR = /^(?:199\d|2[01]\d\d)$/;

/** A year, as a number or as its four digits. */
export const year: z.ZodType<number> = describeAs(
  z.union([z.int().min(FIRST_YEAR).max(LAST_YEAR), z.string().regex(YEAR).transform(Number)]),
  {
    code: "not-year",
    expected: `${FIRST_YEAR}–${LAST_YEAR}`,
    zh: `${FIRST_YEAR} 至 ${LAST_YEAR} 之间的年份`,
    en: `a year from ${FIRST_YEAR} to ${LAST_YEAR}`,
  },
);

/** A division code (行政区划代码, GB/T 2260): six digits, as text. */
export const divisionCode: z.ZodType<string> = describeAs(z.string().regex(/^\d{6}$/), {
  code: "not-division-code",
  expected: "6 digits",
  zh: "六位行政区划代码",
  en: "a division code of six digits",
  hint: { zh: '请写成文本，如 "440281"；全国写 "000000"', en: 'Write it as text, such as "440281"; the nation is "000000"' },
});

/**
 * A JSON number as plain decimal text, by the rule of money: a number of more than fifteen significant digits may have lost some on the way,
 * so it has to be sent as text, and so does one of more than thirty digits before or behind the point.
 */
export const numberAsText: z.ZodType<string> = z.number().transform((value, context) => {
  const shortest = new Decimal(value);
  const written = shortest.toFixed();
  return shortest.precision() <= 15 && PLAIN.test(written) ? written : carry(context, [tooPrecise(String(value))]);
});

const PLAIN = /^-?\d{1,30}(?:\.\d{1,30})?$/u;

const tooPrecise = (received: string): Issue => ({
  code: "number-too-precise",
  path: "",
  expected: "decimal text",
  received,
  message: {
    zh: `数字 ${received} 太长，传到这里时可能已经失真`,
    en: `The number ${received} is too long and may have lost digits on the way`,
  },
  hint: { zh: "请改用文本", en: "Send text instead" },
});

/** A count or quantity: decimal text, or a JSON number. Comes out as text. */
export const quantityText: z.ZodType<string> = describeAs(
  z.union([decimalText, numberAsText.refine((value) => !value.startsWith("-"), { params: { code: "negative" } })]),
  {
    code: "not-decimal",
    expected: "decimal text",
    zh: "非负十进制数",
    en: "a decimal number that is not negative",
    hint: { zh: '请写成文本，如 "12" 或 "3.5"', en: 'Write it as text, such as "12" or "3.5"' },
  },
);
