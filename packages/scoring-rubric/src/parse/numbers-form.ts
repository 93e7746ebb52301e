import type { Issue } from "@countykit/core";
import { carry, describeAs, numberAsText } from "@countykit/core/reading";
import * as z from "zod";
import { readPercent, readPoints, SIGNED } from "./read-numbers.js";
import { wrong } from "./number-issues.js";

/**
 * An exact decimal number that may be negative (十进制数): text, or a JSON number that has surely kept all its digits. Comes out as text. A
 * percentage is not taken, because nobody could tell a share of 70 % from 70 villages.
 */
export const decimal: z.ZodType<string> = /* @__PURE__ */ describeAs(
  z.union([
    z.string().transform((value, context) => {
      const written = value.trim();
      return SIGNED.test(written) ? written : carry(context, [notDecimal(written)]);
    }),
    numberAsText,
  ]),
  {
    code: "not-decimal",
    expected: "decimal text",
    zh: "十进制数（文本）",
    en: "a decimal number, as text",
    hint: { zh: '请写成文本，如 "12" 或 "0.70"', en: 'Write it as text, such as "12" or "0.70"' },
  },
);

function notDecimal(written: string): Issue {
  const meant = readPercent(written);
  return wrong("not-decimal", { received: written }, { expected: "decimal text", ...(meant === null ? {} : { didYouMean: meant }) });
}

/** Points (分值): a number with at most two decimals, as a number or as text, from -1,000 to 1,000. Comes out as a number. */
export const points: z.ZodType<number> = /* @__PURE__ */ describeAs(
  z.union([z.number(), z.string()]).transform((value, context) => {
    const read = readPoints(value);
    return typeof read === "number" ? read : carry(context, [wrong(read, { received: String(value) }, { expected: POINTS })]);
  }),
  { code: "not-points", expected: "points", zh: "分值", en: "points" },
);

/** Points above nothing: weights, and what is taken for a fault. */
export const somePoints: z.ZodType<number> = /* @__PURE__ */ describeAs(
  points.transform((value, context) =>
    value > 0 ? value : carry(context, [wrong("not-positive", { received: String(value) }, { expected: "> 0" })]),
  ),
  { code: "not-points", expected: "points", zh: "分值", en: "points" },
);

const POINTS = "-1000 … 1000, at most two decimals";
