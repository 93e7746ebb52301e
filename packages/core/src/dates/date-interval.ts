import type { CivilDate } from "./civil-date.js";
import { earlierDate } from "./compare-dates.js";

/** A day that is known to lie between two days (日期区间), both included; equal ends when it is known exactly. */
export interface DateInterval {
  readonly earliest: CivilDate;
  readonly latest: CivilDate;
}

/**
 * A day that is known exactly.
 *
 * @example
 * ```ts
 * import { knownDate } from "@countykit/core";
 *
 * knownDate("2021-10-18"); // => { "earliest": "2021-10-18", "latest": "2021-10-18" }
 * ```
 * @source docs/en/decisions/0010-dates: years without an official calendar
 */
export const knownDate = (date: CivilDate): DateInterval => ({ earliest: date, latest: date });

/**
 * Whether the day is known exactly.
 *
 * @example
 * ```ts
 * import { isKnownDate } from "@countykit/core";
 *
 * isKnownDate({ earliest: "2031-07-14", latest: "2031-07-29" }); // => false
 * ```
 * @source docs/en/decisions/0010-dates: years without an official calendar
 */
export const isKnownDate = ({ earliest, latest }: DateInterval): boolean => earliest === latest;

/**
 * The earlier of two days that may be uncertain: its tight bounds.
 *
 * @example
 * ```ts
 * import { earlierInterval, knownDate } from "@countykit/core";
 *
 * earlierInterval({ earliest: "2031-07-14", latest: "2031-07-29" }, knownDate("2031-07-20")); // => { "earliest": "2031-07-14", "latest": "2031-07-20" }
 * ```
 * @source 始兴 project management measures, art. 9: within seven working days and before the review
 */
export const earlierInterval = (a: DateInterval, b: DateInterval): DateInterval => ({
  earliest: earlierDate(a.earliest, b.earliest),
  latest: earlierDate(a.latest, b.latest),
});
