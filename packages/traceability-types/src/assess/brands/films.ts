import { compareDecimals } from "../residues/decimals.js";

/** What a plan asks of films. */
export interface FilmsAsked {
  readonly count: number;
  /** Length of each, exact decimal text in minutes. */
  readonly minutes: string;
}

/** How many films are as long as asked for (宣传片核查). */
export interface FilmsCheck {
  readonly pass: boolean;
  /** Films of the length asked for: no shorter. */
  readonly count: number;
  /** Films that are shorter, or of no known length. */
  readonly short: number;
}

/**
 * Counts the films that are at least as long as asked for (宣传片、形象片核查): lengths are exact decimal text in minutes.
 *
 * @example
 * ```ts
 * import { checkFilms } from "@countykit/traceability-types/assess";
 *
 * checkFilms(["3"], { count: 1, minutes: "3" }); // => { "pass": true, "count": 1, "short": 0 }
 * checkFilms(["2.9"], { count: 1, minutes: "3" }).pass; // => false
 * ```
 * @source 始府办〔2021〕12号 三（四）5
 */
export function checkFilms(minutes: readonly string[], asked: FilmsAsked): FilmsCheck {
  const long = minutes.filter((one) => {
    const order = compareDecimals(one, asked.minutes);
    return order !== null && order >= 0;
  });
  return { pass: long.length >= asked.count, count: long.length, short: minutes.length - long.length };
}

/**
 * How long all films are that a plan asks for, in minutes (总时长). Whole numbers of films and minutes.
 *
 * @example
 * ```ts
 * import { totalMinutes } from "@countykit/traceability-types/assess";
 *
 * totalMinutes({ films: 5, minutes: 1 }); // => 5
 * ```
 * @source 始府办〔2021〕12号 三（四）5
 */
export const totalMinutes = (length: { readonly films: number; readonly minutes: number }): number => length.films * length.minutes;
