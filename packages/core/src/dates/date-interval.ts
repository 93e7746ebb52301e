import type { CivilDate } from "./civil-date.js";
import { earlierDate } from "./compare-dates.js";

/** A day that is known to lie between two days (日期区间), both included; equal ends when it is known exactly. */
export interface DateInterval {
  readonly earliest: CivilDate;
  readonly latest: CivilDate;
}

/** A day that is known exactly. */
export const knownDate = (date: CivilDate): DateInterval => ({ earliest: date, latest: date });

/** Whether the day is known exactly. */
export const isKnownDate = ({ earliest, latest }: DateInterval): boolean => earliest === latest;

/** The earlier of two days that may be uncertain: its tight bounds. */
export const earlierInterval = (a: DateInterval, b: DateInterval): DateInterval => ({
  earliest: earlierDate(a.earliest, b.earliest),
  latest: earlierDate(a.latest, b.latest),
});
