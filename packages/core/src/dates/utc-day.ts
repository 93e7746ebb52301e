import { UTCDateMini } from "@date-fns/utc/date/mini";
import type { ContextOptions } from "date-fns";
import { type CivilDate, civilDate, partsOf } from "./civil-date.js";

/** Midnight UTC of a day, on a Date whose every getter and setter is the UTC one. */
export type UtcDay = InstanceType<typeof UTCDateMini>;

/**
 * The context in which date-fns computes here: every instant it makes on the way is a UTC one too, so the time zone of the process is out of
 * reach even where an application has put another Date in place of the platform's. Internal.
 */
export const inUtc: ContextOptions<UtcDay> = { in: (value) => new UTCDateMini(Number(value)) };

/**
 * A civil date as date-fns computes with it. The one door in; no other file makes an instant. Internal.
 *
 * @throws {RangeError} when `date` is no real day
 */
export function utcDay(date: CivilDate): UtcDay {
  const { year, month, day } = partsOf(date);
  const instant = new UTCDateMini(0);
  instant.setFullYear(year, month - 1, day);
  return instant;
}

/**
 * The civil date of an instant that `utcDay` made and date-fns moved. The one door out. Internal.
 *
 * @throws {RangeError} when the instant lies outside the years 1–9999
 */
export const dayOfUtc = (instant: UtcDay): CivilDate =>
  civilDate({ year: instant.getFullYear(), month: instant.getMonth() + 1, day: instant.getDate() });
