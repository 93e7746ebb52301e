import { addMonths, type CivilDate, daysBetween, monthOf, monthsBetween } from "@countykit/core";

/**
 * The whole months from a day to another (满月数): a month is full on the same day of the next month, or on its last day where it has no such day.
 * 0 while none is full, and when `to` comes first. It makes the months that a centre has run from the day it opened and the cut-off.
 *
 * @throws {RangeError} when either is no real day
 * @example
 * ```ts
 * import { wholeMonths } from "@countykit/scoring-rubric";
 *
 * wholeMonths("2021-02-28", "2021-08-31"); // => 6
 * wholeMonths("2021-03-01", "2021-08-31"); // => 5
 * ```
 * @source 粤商务电函〔2021〕101号, table of points, group 二: six months of normal running by 31 August 2021
 */
export function wholeMonths(from: CivilDate, to: CivilDate): number {
  const months = monthsBetween(monthOf(from), monthOf(to));
  return Math.max(0, daysBetween(addMonths(from, months), to) >= 0 ? months : months - 1);
}
