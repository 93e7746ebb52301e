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
 * @source ISO 8601-1:2019, calendar date in extended format
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
 * @source 始兴 project management measures, art. 9: of two time limits the earlier one governs
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
 * @source 始兴 project management measures, art. 14 (3): an approved extension moves the limit
 */
export const laterDate = (a: CivilDate, b: CivilDate): CivilDate => (b > a ? b : a);
