/**
 * How far an arrangement that is not published yet can move working days (未公布年份的假定): in any stretch of so many consecutive days, at
 * most this many Saturdays and Sundays are worked, and at most this many weekdays are off.
 *
 * Each number is the worst that 2004 to 2026 show, plus one. It is an assumption about the government's habit, not law; the tests prove that
 * it holds for every year in the data and that the bounds drawn from it contain the true answer when that year is withheld.
 */
const LIMITS: readonly { readonly days: number; readonly makeUp: number; readonly off: number }[] = [
  { days: 7, makeUp: 3, off: 6 },
  { days: 14, makeUp: 4, off: 7 },
  { days: 31, makeUp: 5, off: 9 },
  { days: 92, makeUp: 6, off: 11 },
  { days: 183, makeUp: 10, off: 17 },
];

const YEAR = { days: 366, makeUp: 13, off: 27 } as const;

/** The first year for which the assumption speaks: the five-day week and the week-long holidays are in place. */
export const FIRST_YEAR = 2000;

/** At most so many Saturdays and Sundays worked, and weekdays off, in a stretch of `days` days of unpublished years. Internal. */
export function limitsWithin(days: number): { readonly makeUp: number; readonly off: number } {
  const fitting = LIMITS.find((limit) => days <= limit.days);
  if (fitting !== undefined) return fitting;
  const years = Math.ceil(days / YEAR.days);
  return { makeUp: YEAR.makeUp * years, off: YEAR.off * years };
}
