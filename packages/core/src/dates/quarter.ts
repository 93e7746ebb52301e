import type { Issue } from "../issue.js";
import { describeReceived } from "../received.js";
import { fail, ok, type Result } from "../result.js";
import type { CivilDate } from "./civil-date.js";
import { tidyDateText } from "./date-text.js";

/** A quarter (季度) as `YYYYQn`, n from 1 to 4. */
export type CivilQuarter = `${number}Q${number}`;

const SHAPE = /^(?!0000)\d{4}Q[1-4]$/;
const PRINTED = /^(\d{4})(?:-?Q|年第?)([1-4一二三四])(?:季度)?$/u;
const NUMERALS = "一二三四";

/**
 * Reads a quarter (读取季度): `2021Q4`, `2021-Q4`, `2021年第四季度`, `2021年4季度`.
 *
 * @example
 * ```ts
 * import { parseQuarter } from "@countykit/core";
 *
 * parseQuarter("2021年第四季度"); // => { "ok": true, "value": "2021Q4" }
 * ```
 * @source 始兴 project management measures, art. 11 (8): one report each quarter
 */
export function parseQuarter(input: unknown, path = ""): Result<CivilQuarter> {
  const text = typeof input === "string" ? tidyDateText(input) : null;
  const [, year, quarter = ""] = (text === null ? null : PRINTED.exec(text)) ?? [];
  if (text === null || year === undefined || text.includes("年") !== text.endsWith("季度"))
    return fail(notQuarter(path, describeReceived(input)));
  const number = NUMERALS.includes(quarter) ? NUMERALS.indexOf(quarter) + 1 : Number(quarter);
  return ok(`${year}Q${number}` as CivilQuarter);
}

/**
 * The quarter a day lies in (所在季度).
 *
 * @example
 * ```ts
 * import { quarterOf } from "@countykit/core";
 *
 * quarterOf("2021-10-08"); // => "2021Q4"
 * ```
 * @source 始兴 project management measures, art. 11 (8): one report each quarter
 */
export const quarterOf = (date: CivilDate): CivilQuarter =>
  `${date.slice(0, 4)}Q${Math.ceil(Number(date.slice(5, 7)) / 3)}` as CivilQuarter;

/**
 * Every quarter from the first to the last, both included; none when the last comes first.
 *
 * @throws {RangeError} when either is no quarter
 * @example
 * ```ts
 * import { quartersBetween } from "@countykit/core";
 *
 * quartersBetween("2021Q4", "2022Q2"); // => ["2021Q4", "2022Q1", "2022Q2"]
 * ```
 * @source 始兴 project management measures, art. 11 (8): one report each quarter
 */
export function quartersBetween(first: CivilQuarter, last: CivilQuarter): readonly CivilQuarter[] {
  const from = quarterIndex(first);
  const count = Math.max(0, quarterIndex(last) - from + 1);
  return Array.from({ length: count }, (_, step) => quarterAt(from + step));
}

/**
 * The quarters of a span for which no report was filed (缺报季度), in order. Reports from outside the span do not count.
 *
 * @throws {RangeError} when the span is not made of quarters
 * @example
 * ```ts
 * import { missingQuarters } from "@countykit/core";
 *
 * missingQuarters(["2021Q4", "2022Q1", "2022Q3"], "2021Q4", "2022Q3"); // => ["2022Q2"]
 * ```
 * @source 始兴 project management measures, art. 11 (8): one report each quarter
 */
export function missingQuarters(reported: readonly CivilQuarter[], first: CivilQuarter, last: CivilQuarter): readonly CivilQuarter[] {
  const filed = new Set(reported);
  return quartersBetween(first, last).filter((quarter) => !filed.has(quarter));
}

function quarterIndex(quarter: CivilQuarter): number {
  if (!SHAPE.test(quarter)) throw new RangeError(`Not a quarter: ${quarter}`);
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5)) - 1;
}

const quarterAt = (index: number): CivilQuarter => `${String(Math.floor(index / 4)).padStart(4, "0")}Q${(index % 4) + 1}` as CivilQuarter;

const notQuarter = (path: string, received: string): Issue => ({
  code: "not-quarter",
  path,
  expected: "YYYYQ1 … YYYYQ4",
  received,
  message: { zh: `${received} 不是季度`, en: `${received} is not a quarter` },
  hint: { zh: "请写成 2021Q4 或 2021年第四季度", en: "Write 2021Q4 or 2021年第四季度" },
});
