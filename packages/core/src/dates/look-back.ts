import type { Bilingual } from "../text.js";
import { addDays } from "./add-days.js";
import { addYears } from "./add-months.js";
import type { CivilDate } from "./civil-date.js";
import { daysBetween } from "./days-between.js";

/** One way to count back so many years: with or without the anniversary itself. */
export interface LookBackReading {
  readonly id: "anniversary-included" | "anniversary-excluded";
  readonly title: Bilingual;
  /** First day of the window; its last day is the day counted back from. */
  readonly from: CivilDate;
  readonly clear: boolean;
  /** The events inside the window, in the order given. */
  readonly inside: readonly CivilDate[];
}

/** What looking back found: by the preferred reading (the anniversary counts), by each, and whether they disagree. */
export interface LookBack {
  readonly clear: boolean;
  readonly readingsDiffer: boolean;
  readonly readings: readonly [LookBackReading, LookBackReading];
}

/** How long something has lasted against what is asked: `metOn` is the first day that satisfies, `shortDays` the days still missing. */
export interface Standing {
  readonly met: boolean;
  readonly metOn: CivilDate;
  readonly shortDays: number;
}

const INCLUDED: Bilingual = { zh: "满周年之日计入", en: "the anniversary counts" };
const EXCLUDED: Bilingual = { zh: "满周年之日不计入", en: "the anniversary does not count" };

/**
 * "None within so many years" (若干年内无……记录): whether no event falls into the years before a day, that day included. An event on the
 * anniversary counts under the preferred reading and does not under the other; events after the day never count.
 *
 * @throws {RangeError} when a date is no real day or `years` is not whole
 * @example
 * ```ts
 * import { noneWithinYears } from "@countykit/core";
 *
 * noneWithinYears(["2019-10-14"], "2021-10-15", 2).clear; // => true
 * noneWithinYears(["2019-10-15"], "2021-10-15", 2).readings.map(({ clear }) => clear); // => [false, true]
 * ```
 * @source 始兴 project management measures, art. 6 (2): no penalty within two years
 */
export function noneWithinYears(events: readonly CivilDate[], on: CivilDate, years: number): LookBack {
  const anniversary = addYears(on, -years);
  const look = (id: LookBackReading["id"], title: Bilingual, from: CivilDate): LookBackReading => {
    const inside = events.filter((event) => daysBetween(from, event) >= 0 && event <= on);
    return { id, title, from, clear: inside.length === 0, inside };
  };
  const included = look("anniversary-included", INCLUDED, anniversary);
  const excluded = look("anniversary-excluded", EXCLUDED, addDays(anniversary, 1));
  return { clear: included.clear, readingsDiffer: included.clear !== excluded.clear, readings: [included, excluded] };
}

/**
 * "Established at least so many years" (成立不少于若干年): met from the anniversary on; before it, the days still missing.
 *
 * @throws {RangeError} when a date is no real day or `years` is not whole
 * @example
 * ```ts
 * import { heldForYears } from "@countykit/core";
 *
 * heldForYears("2019-11-01", "2021-10-31", 2); // => { "met": false, "metOn": "2021-11-01", "shortDays": 1 }
 * ```
 * @source 始兴 project management measures, art. 6 (3): the team was set up at least two years ago; 民法典 art. 202
 */
export function heldForYears(since: CivilDate, on: CivilDate, years: number): Standing {
  const metOn = addYears(since, years);
  const shortDays = Math.max(0, daysBetween(on, metOn));
  return { met: shortDays === 0, metOn, shortDays };
}
