import * as z from "zod";
import { Decimal } from "../decimal.js";
import type { Issue } from "../issue.js";
import { parseRatio } from "../ratio/ratio.js";
import { carry } from "./carry.js";
import { describeAs } from "./described.js";

/**
 * A ratio as decimal text or percentage (比例), not negative: `"0.15"`, `"15%"`. Kept as written; `parseRatio` reads it.
 *
 * @example
 * ```ts
 * import { ratioText } from "@countykit/core/reading";
 *
 * ratioText.parse("15%"); // => "15%"
 * ratioText.safeParse("-0.15").success; // => false
 * ratioText.safeParse(0.15).success; // => false
 * ```
 * @source 乐府办〔2022〕9号, annex 2, remark of row 4: ratios are written as percentages
 */
export const ratioText: z.ZodType<string> = /* @__PURE__ */ describeAs(
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

/**
 * An exact decimal number as text (十进制数), not negative, of at most thirty digits on either side of the point.
 *
 * @example
 * ```ts
 * import { decimalText } from "@countykit/core/reading";
 *
 * decimalText.parse("3.5"); // => "3.5"
 * decimalText.safeParse(3.5).success; // => false
 * ```
 * @source semantics § 1: numbers are exact, and travel as decimal text
 */
export const decimalText: z.ZodType<string> = /* @__PURE__ */ describeAs(z.string().regex(/^\d{1,30}(?:\.\d{1,30})?$/u), {
  code: "not-decimal",
  expected: "decimal text",
  zh: "非负十进制数（文本）",
  en: "a decimal number, as text, that is not negative",
  hint: { zh: '请写成文本，如 "12" 或 "3.5"', en: 'Write it as text, such as "12" or "3.5"' },
});

/**
 * A JSON number as plain decimal text (数字转文本), by the rule of money: a number of more than fifteen significant digits may have lost some on
 * the way, so it has to be sent as text, and so does one of more than thirty digits before or behind the point.
 *
 * @example
 * ```ts
 * import { numberAsText } from "@countykit/core/reading";
 *
 * numberAsText.parse(-2.5); // => "-2.5"
 * numberAsText.safeParse(0.1 + 0.2).success; // => false
 * ```
 * @source semantics § 1: a JSON number has at most fifteen significant digits
 */
export const numberAsText: z.ZodType<string> = /* @__PURE__ */ z.number().transform((value, context) => {
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

/**
 * A count or quantity (数量), not negative: decimal text, or a JSON number. Comes out as text.
 *
 * @example
 * ```ts
 * import { quantityText } from "@countykit/core/reading";
 *
 * quantityText.parse(137); // => "137"
 * quantityText.parse("3.5"); // => "3.5"
 * quantityText.safeParse(-1).success; // => false
 * ```
 * @source semantics § 1: a JSON number has at most fifteen significant digits
 */
export const quantityText: z.ZodType<string> = /* @__PURE__ */ describeAs(
  z.union([decimalText, numberAsText.refine((value) => !value.startsWith("-"), { params: { code: "negative" } })]),
  {
    code: "not-decimal",
    expected: "decimal text",
    zh: "非负十进制数",
    en: "a decimal number that is not negative",
    hint: { zh: '请写成文本，如 "12" 或 "3.5"', en: 'Write it as text, such as "12" or "3.5"' },
  },
);
