import { describeReceived } from "../received.js";
import { fail, ok, type Result } from "../result.js";
import { civilDate, daysInMonth } from "./civil-date.js";
import { firstOf, isReal, type PrintedDate, readPrinted, tidyDateText } from "./date-text.js";
import { noSuchDay, notDate, reversedPeriod } from "./date-issues.js";
import { type Period, periodOfDays } from "./period.js";

const ISO_JOINT = /\.\.|[/至到~—–]+/u;
const CHINESE_JOINT = /[-至到~—–]+/u;
const BRACKETS = /^[(（](.*)[)）]$/u;
const MONTH_END = /(?<=[年月])[底末]$/u;

/**
 * Reads a period (读取期间): one year, month or day, or a span of two whose ends both count. `2022`, `2022-05`, `2021-11..2022-08`,
 * `2021年11月至2022年8月`, `2021年3月至11月` (the second end takes over the year), `2022年-2023年`, `2022年2月至3月底`, in brackets or not.
 *
 * @example
 * ```ts
 * import { parsePeriod } from "@countykit/core";
 *
 * parsePeriod("2021年3月至11月"); // => { "ok": true, "value": { "from": "2021-03-01", "until": "2021-12-01" } }
 * parsePeriod("2022"); // => { "ok": true, "value": { "from": "2022-01-01", "until": "2023-01-01" } }
 * ```
 * @source 乐府办〔2022〕9号, section 5; 始兴 follow-up plan, section 4: spans as plans print them
 */
export function parsePeriod(input: unknown, path = ""): Result<Period> {
  const received = describeReceived(input);
  const tidy = typeof input === "string" ? tidyDateText(input) : null;
  if (tidy === null) return fail(notDate(path, received, "period", null));

  const text = BRACKETS.exec(tidy)?.[1] ?? tidy;
  const ends = text.split(text.includes("年") ? CHINESE_JOINT : ISO_JOINT);
  const first = readPrinted(ends[0] ?? "");
  const last = ends.length === 1 ? first : readPrinted((ends[1] ?? "").replace(MONTH_END, ""), first);
  if (first === null || last === null || ends.length > 2) return fail(notDate(path, received, "period", null));

  const unreal = [first, last].find((end) => !isReal(end));
  if (unreal !== undefined) return fail(noSuchDay(path, received, unreal));
  const span = spanOf(first, last);
  return span === null ? fail(reversedPeriod(path, received)) : ok(span);
}

/** The days from the first that one real printed date covers to the last that another does; `null` when they are reversed. Internal. */
export function spanOf(first: PrintedDate, last: PrintedDate): Period | null {
  const { year, month = 12 } = last;
  const from = civilDate(firstOf(first));
  const to = civilDate({ year, month, day: last.day ?? daysInMonth(year, month) });
  return to < from ? null : periodOfDays(from, to);
}
