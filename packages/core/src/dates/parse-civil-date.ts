import { describeReceived } from "../received.js";
import { fail, ok, type Result } from "../result.js";
import { type CivilDate, civilDate } from "./civil-date.js";
import type { CivilMonth } from "./civil-month.js";
import { firstOf, isReal, nearMiss, type PrintedDate, precisionOf, readPrinted, tidyDateText } from "./date-text.js";
import { noSuchDay, notDate } from "./date-issues.js";

/**
 * Reads a day (读取日期) from `2022-04-18` or `2022年4月18日`; full-width digits and spaces inside are accepted. Other notations, such as
 * `2022/4/18`, are an issue that says what was probably meant. A day that does not exist, or a year outside 1800–2199, is an issue.
 *
 * @example
 * ```ts
 * import { parseCivilDate } from "@countykit/core";
 *
 * parseCivilDate("２０２２年４月１８日"); // => { "ok": true, "value": "2022-04-18" }
 * parseCivilDate("2021-02-30").ok; // => false
 * ```
 * @source 乐府办〔2022〕9号, date of issue; ISO 8601-1:2019, calendar date
 */
export function parseCivilDate(input: unknown, path = ""): Result<CivilDate> {
  const read = read1(input, path, "date");
  return read.ok ? ok(civilDate(firstOf(read.value))) : read;
}

/**
 * Reads a month (读取年月) from `2022-04` or `2022年4月`; full-width digits and spaces inside are accepted.
 *
 * @example
 * ```ts
 * import { parseCivilMonth } from "@countykit/core";
 *
 * parseCivilMonth("2022 年 4 月"); // => { "ok": true, "value": "2022-04" }
 * ```
 * @source 乐府办〔2022〕9号, annex 1: months of the tasks; ISO 8601-1:2019, calendar month
 */
export function parseCivilMonth(input: unknown, path = ""): Result<CivilMonth> {
  const read = read1(input, path, "month");
  return read.ok ? ok(civilDate(firstOf(read.value)).slice(0, 7) as CivilMonth) : read;
}

function read1(input: unknown, path: string, wanted: "date" | "month"): Result<PrintedDate> {
  const received = describeReceived(input);
  const text = typeof input === "string" ? tidyDateText(input) : null;
  const printed = text === null ? null : readPrinted(text);
  const precision = wanted === "date" ? "day" : "month";
  if (text === null || printed === null || precisionOf(printed) !== precision) {
    const meant = text === null ? null : nearMiss(text);
    return fail(notDate(path, received, wanted, meant?.length === (wanted === "date" ? 10 : 7) ? meant : null));
  }
  return isReal(printed) ? ok(printed) : fail(noSuchDay(path, received, printed));
}
