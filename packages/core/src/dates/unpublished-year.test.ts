import { describe, expect, it } from "vitest";
import { addDays } from "./add-days.js";
import { addWorkingDays, rollToWorkingDay } from "./add-working-days.js";
import type { CivilDate } from "./civil-date.js";
import type { DateInterval } from "./date-interval.js";
import { dayKind, isWorked } from "./day-kind.js";
import { daysBetween } from "./days-between.js";
import { type HolidayCalendar, withoutYears } from "./holiday-calendar.js";
import { stateCouncilCalendar } from "./state-council-calendar.js";
import { limitsWithin } from "./unpublished-year.js";
import { isWeekend } from "./weekday.js";

const years = stateCouncilCalendar.arrangements.map(({ year }) => year);
const first: CivilDate = "2014-01-01";
const days = Array.from({ length: daysBetween(first, "2026-12-24") + 1 }, (_, step) => addDays(first, step));
const kinds = days.map((day) => dayKind(day, stateCouncilCalendar));
const makeUp = days.map((_, at) => (kinds[at] === "make-up" ? 1 : 0));
const off = days.map((day, at) => (!isWeekend(day) && isWorked(kinds[at] ?? "unknown") === "no" ? 1 : 0));

const worst = (marks: readonly number[], length: number): number => {
  let inside = 0;
  let most = 0;
  for (const [at, mark] of marks.entries()) {
    inside += mark - (marks[at - length] ?? 0);
    most = Math.max(most, inside);
  }
  return most;
};

describe("the assumption about years not yet published", () => {
  it("holds in every stretch of up to three years of the data, with at least one day in hand", () => {
    const tight: number[] = [];
    for (let length = 1; length <= 1098; length++) {
      const limits = limitsWithin(length);
      if (Math.min(length, worst(makeUp, length)) >= limits.makeUp || worst(off, length) >= limits.off) tight.push(length);
    }
    expect(tight).toEqual([]);
  });

  it("grows with the stretch and never shrinks", () => {
    for (let length = 1; length <= 2000; length++) {
      const [shorter, longer] = [limitsWithin(length), limitsWithin(length + 1)];
      if (longer.makeUp < shorter.makeUp || longer.off < shorter.off) expect.fail(`shrinks after ${length} days`);
    }
  });
});

/** Every working day by its place, so that the true answer is found without the code under test. */
const working = days.filter((_, at) => isWorked(kinds[at] ?? "unknown") === "yes");
const placeAfter = new Map<CivilDate, number>();
for (let at = 0, place = 0; at < days.length; at++) {
  const day = days[at] ?? first;
  if (working[place] === day) place++;
  placeAfter.set(day, place);
}
const truth = (from: CivilDate, count: number): CivilDate | undefined => working[(placeAfter.get(from) ?? 0) + count - 1];

const missed = (calendar: HolidayCalendar, starts: readonly CivilDate[], counts: readonly number[]): readonly string[] =>
  starts.flatMap((from) =>
    counts.flatMap((count) => {
      const real = truth(from, count);
      if (real === undefined) return [];
      const { earliest, latest }: DateInterval = addWorkingDays(from, count, calendar);
      return earliest <= real && real <= latest ? [] : [`${from} + ${count}: ${real} not in ${earliest}..${latest}`];
    }),
  );

const startsAround = (year: number): readonly CivilDate[] => days.filter((day) => day >= `${year - 1}-12-01` && day <= `${year}-12-31`);

describe("the interval contains the true answer when a published year is withheld", () => {
  it("gives the true answer exactly when nothing is withheld", () => {
    for (const from of days.filter((_, at) => at % 5 === 0)) {
      for (const count of [1, 7, 20]) {
        const real = truth(from, count);
        if (real !== undefined) expect(addWorkingDays(from, count)).toEqual({ earliest: real, latest: real });
      }
    }
  });

  it.each(years)("%i withheld: from every day of it and of the month before", (year) => {
    expect(missed(withoutYears(stateCouncilCalendar, [year]), startsAround(year), [1, 3, 7, 15])).toEqual([]);
  });

  it.each(years)("%i withheld: long periods from every fourth day", (year) => {
    const starts = startsAround(year).filter((_, at) => at % 4 === 0);
    expect(missed(withoutYears(stateCouncilCalendar, [year]), starts, [30, 60])).toEqual([]);
  });

  it("all years withheld: periods of up to two years", () => {
    const starts = days.filter((_, at) => at % 41 === 0);
    expect(missed({ arrangements: [] }, starts, [1, 7, 30, 120, 250, 500])).toEqual([]);
  });

  it("two years on both sides of a published one withheld", () => {
    const starts = days.filter((day) => day >= "2020-11-01" && day <= "2022-02-28").filter((_, at) => at % 7 === 0);
    expect(missed(withoutYears(stateCouncilCalendar, [2020, 2022]), starts, [10, 80, 300])).toEqual([]);
  });

  it.each(years)("%i withheld: the roll to the next working day from every day of it", (year) => {
    const calendar = withoutYears(stateCouncilCalendar, [year]);
    const wrong = startsAround(year).filter((day) => {
      const real = truth(addDays(day, -1), 1);
      const { earliest, latest } = rollToWorkingDay(day, calendar);
      return real !== undefined && (real < earliest || real > latest);
    });
    expect(wrong).toEqual([]);
  });
});
