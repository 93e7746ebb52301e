import { describeReceived } from "../received.js";
import { fail, ok, type Result } from "../result.js";
import { isReal, nearMiss, type Precision, precisionOf, readPrinted, tidyDateText } from "./date-text.js";
import { noSuchDay, notDate } from "./date-issues.js";
import { type Deadline, deadlineBefore, deadlineBeforeDay, deadlineBy } from "./deadline.js";
import { spanOf } from "./parse-period.js";
import { lastDay, type Period } from "./period.js";

/** Opening words, the date, 底 or 末 for the end of a month or year, and closing words. */
const PATTERN = /^(到|至|截至|截止|截止到|截至到|于|在)?([\d年月日号份-]+?)(底|末)?(前|以前|之前|止|为止)?(?:完成)?$/u;

const CLOSING: Readonly<Record<string, "before" | "until">> = { 前: "before", 以前: "before", 之前: "before", 止: "until", 为止: "until" };

/**
 * Reads a time limit from the words of a plan (读取期限): `2022年11月前`, `2021年6月30日前`, `到2023年底`, `2022年12月底前`, `截至2021年12月31日`,
 * or a bare date, whose last day counts. Limits counted from an event (`7个工作日内`) need that event: `deadlineWithinWorkingDays`,
 * `deadlineWithinDays`.
 *
 * @example
 * ```ts
 * import { parseDeadline } from "@countykit/core";
 *
 * const read = parseDeadline("到 2023 年底");
 * read.ok && read.value.readings.map(({ id, lastDay }) => [id, lastDay.latest]); // => [["inclusive", "2023-12-31"]]
 * ```
 * @source 民法典 art. 1259: 届满 includes the day, 以外 does not; 前 is not defined there and keeps two readings
 */
export function parseDeadline(input: unknown, path = ""): Result<Deadline> {
  const received = describeReceived(input);
  const text = typeof input === "string" ? tidyDateText(input) : null;
  const [, , date = "", end, closing = ""] = (text === null ? null : PATTERN.exec(text)) ?? [];
  const printed = readPrinted(date);
  if (printed === null || (end !== undefined && precisionOf(printed) === "day")) {
    return fail(notDate(path, received, "deadline", text === null ? null : nearMiss(text)));
  }
  const span = isReal(printed) ? spanOf(printed, printed) : null;
  if (span === null) return fail(noSuchDay(path, received, printed));
  return ok(deadlineOf(span, end === undefined ? precisionOf(printed) : "day", CLOSING[closing] ?? "until"));
}

function deadlineOf(span: Period, precision: Precision, closing: "before" | "until"): Deadline {
  if (closing === "until") return deadlineBy(lastDay(span));
  return precision === "day" ? deadlineBeforeDay(lastDay(span)) : deadlineBefore(span);
}
