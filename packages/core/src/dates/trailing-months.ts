import { addMonths } from "./add-months.js";
import type { CivilDate } from "./civil-date.js";
import { firstDayOf, monthOf } from "./civil-month.js";
import { type Period, periodOfMonths } from "./period.js";

/**
 * The calendar months that end with the month of a cut-off day (近若干个月), that month included and counted whole; twelve of them are the last
 * year (近一年内) of an indicator.
 *
 * @throws {RangeError} when `asOf` is no real day, or `months` is not a whole number from 1
 * @example
 * ```ts
 * import { trailingMonths } from "@countykit/core";
 *
 * trailingMonths("2021-08-31"); // => { "from": "2020-09-01", "until": "2021-09-01" }
 * trailingMonths("2021-08-05", 3); // => { "from": "2021-06-01", "until": "2021-09-01" }
 * ```
 * @source 乐昌 2019 self-evaluation, indicators of the last year (近一年内), cut-off August 2021
 */
export function trailingMonths(asOf: CivilDate, months = 12): Period {
  if (!Number.isInteger(months) || months < 1) throw new RangeError(`Not a number of months: ${months}`);
  const last = monthOf(asOf);
  return periodOfMonths(monthOf(addMonths(firstDayOf(last), 1 - months)), last);
}
