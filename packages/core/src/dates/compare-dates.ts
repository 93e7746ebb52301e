import type { CivilDate } from "./civil-date.js";

/**
 * The order of two days (先后): negative when `a` is earlier, 0 when they are the same day, positive when `a` is later. ISO text sorts as time
 * does, so this only reads the text.
 *
 * @example
 * ```ts
 * import { compareDates } from "@countykit/core";
 *
 * compareDates("2022-03-31", "2022-04-18"); // => -1
 * ```
 */
export const compareDates = (a: CivilDate, b: CivilDate): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The earlier of two days.
 *
 * @example
 * ```ts
 * import { earlierDate } from "@countykit/core";
 *
 * earlierDate("2021-10-18", "2021-10-24"); // => "2021-10-18"
 * ```
 */
export const earlierDate = (a: CivilDate, b: CivilDate): CivilDate => (b < a ? b : a);

/**
 * The later of two days.
 *
 * @example
 * ```ts
 * import { laterDate } from "@countykit/core";
 *
 * laterDate("2021-10-18", "2021-10-24"); // => "2021-10-24"
 * ```
 */
export const laterDate = (a: CivilDate, b: CivilDate): CivilDate => (b > a ? b : a);
