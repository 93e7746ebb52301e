import * as z from "zod";
import { describeAs } from "./described.js";

/** First and last year that a programme of this field can name. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;
const YEAR = /^(?:199\d|2[01]\d\d)$/;

/**
 * A year from 1990 to 2199 (年份), as a number or as its four digits. Comes out as a number.
 *
 * @example
 * ```ts
 * import { year } from "@countykit/core/reading";
 *
 * year.parse("2021"); // => 2021
 * year.safeParse(21).success; // => false
 * ```
 * @source 财办建〔2021〕38号: a programme is named by the year of its batch
 */
export const year: z.ZodType<number> = /* @__PURE__ */ describeAs(
  z.union([z.int().min(FIRST_YEAR).max(LAST_YEAR), z.string().regex(YEAR).transform(Number)]),
  {
    code: "not-year",
    expected: `${FIRST_YEAR}–${LAST_YEAR}`,
    zh: `${FIRST_YEAR} 至 ${LAST_YEAR} 之间的年份`,
    en: `a year from ${FIRST_YEAR} to ${LAST_YEAR}`,
  },
);
