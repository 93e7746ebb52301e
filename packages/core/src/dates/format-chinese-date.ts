import { type CivilDate, partsOf } from "./civil-date.js";
import { type CivilMonth, firstDayOf } from "./civil-month.js";

/**
 * A day as Chinese documents print it (年月日), without leading zeros.
 *
 * @throws {RangeError} when `date` is no real day
 * @example
 * ```ts
 * import { formatChineseDate } from "@countykit/core";
 *
 * formatChineseDate("2022-04-18"); // => "2022年4月18日"
 * ```
 * @source GB/T 9704-2012, 7.3.5: full years, months and days without a leading zero
 */
export function formatChineseDate(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
}

/**
 * A month as Chinese documents print it (年月), without a leading zero.
 *
 * @throws {RangeError} when `month` is no real month
 * @example
 * ```ts
 * import { formatChineseMonth } from "@countykit/core";
 *
 * formatChineseMonth("2022-04"); // => "2022年4月"
 * ```
 * @source GB/T 9704-2012, 7.3.5: full years, months without a leading zero
 */
export function formatChineseMonth(month: CivilMonth): string {
  const parts = partsOf(firstDayOf(month));
  return `${parts.year}年${parts.month}月`;
}
