import { type CivilDate, containsDate, monthOf, trailingMonths } from "@countykit/core";

/**
 * In how many of the calendar months that end with the cut-off something happened (近一年内有更新、有报送的月数). The month of the cut-off counts whole;
 * events outside the months count for nothing, and several in one month as one. The days have to be all there are: what is not among them did not happen.
 *
 * @throws {RangeError} when the month of `asOf` is no real month, or `months` is not a whole number from 1
 * @example
 * ```ts
 * import { monthsWithEvents } from "@countykit/scoring-rubric";
 *
 * monthsWithEvents("2021-08-31", ["2020-08-31", "2020-09-01", "2021-08-02", "2021-08-30"]); // => 2
 * ```
 * @source 粤商务电函〔2021〕101号, table of points, group 三: updates and reports of the last year
 */
export function monthsWithEvents(asOf: CivilDate, events: readonly CivilDate[], months = 12): number {
  const span = trailingMonths(asOf, months);
  return new Set(events.filter((event) => containsDate(span, event)).map(monthOf)).size;
}
