import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addCalendarDays } from "./add-calendar-days.js";
import { addDays } from "./add-days.js";
import { addWorkingDays, rollToWorkingDay } from "./add-working-days.js";
import { isKnownDate, knownDate } from "./date-interval.js";
import { dateOfNumber, dayNumber } from "./day-number.js";
import { isWorkingDay } from "./day-kind.js";
import { withoutYears } from "./holiday-calendar.js";
import { stateCouncilCalendar } from "./state-council-calendar.js";

const between = (first: "2014-01-01" | "2000-01-02", last: "2026-06-30" | "2045-12-31"): fc.Arbitrary<ReturnType<typeof dateOfNumber>> =>
  fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map(dateOfNumber);

const published = between("2014-01-01", "2026-06-30");
const any = between("2000-01-02", "2045-12-31");
const count = fc.integer({ min: 1, max: 60 });

describe("laws of working days", () => {
  it("is exact, later than the start and a working day wherever the calendar is known", () => {
    fc.assert(
      fc.property(published, count, (from, days) => {
        const end = addWorkingDays(from, days);
        expect(isKnownDate(end)).toBe(true);
        expect(end.latest > from).toBe(true);
        expect(isWorkingDay(end.latest, stateCouncilCalendar)).toBe("yes");
      }),
    );
  });

  it("takes steps in any order: m and then n days are m + n days", () => {
    fc.assert(
      fc.property(published, count, count, (from, m, n) => {
        expect(addWorkingDays(addWorkingDays(from, m).latest, n)).toEqual(addWorkingDays(from, m + n));
      }),
    );
  });

  it("never ends earlier for more days or a later start, in known and unknown years alike", () => {
    fc.assert(
      fc.property(any, count, (from, days) => {
        const end = addWorkingDays(from, days);
        const more = addWorkingDays(from, days + 1);
        expect([end.earliest <= more.earliest, end.latest <= more.latest]).toEqual([true, true]);
      }),
    );
    fc.assert(
      fc.property(published, count, (from, days) => {
        expect(addWorkingDays(from, days).latest <= addWorkingDays(addDays(from, 1), days).latest).toBe(true);
      }),
    );
  });

  it("only narrows when a year becomes known", () => {
    fc.assert(
      fc.property(published, count, fc.subarray(stateCouncilCalendar.arrangements.map(({ year }) => year)), (from, days, hidden) => {
        const { earliest, latest } = addWorkingDays(from, days, withoutYears(stateCouncilCalendar, hidden));
        const real = addWorkingDays(from, days).latest;
        expect([earliest <= real, real <= latest]).toEqual([true, true]);
      }),
    );
  });

  it("rolls forward only, to a working day, and rolling again changes nothing", () => {
    fc.assert(
      fc.property(published, fc.integer({ min: 1, max: 90 }), (from, days) => {
        const { plain, rolled } = addCalendarDays(from, days);
        expect(plain).toBe(addDays(from, days));
        expect(rolled.latest >= plain).toBe(true);
        expect(isWorkingDay(rolled.latest, stateCouncilCalendar)).toBe("yes");
        expect(rollToWorkingDay(rolled.latest)).toEqual(knownDate(rolled.latest));
        if (isWorkingDay(plain, stateCouncilCalendar) === "yes") expect(rolled).toEqual(knownDate(plain));
      }),
    );
  });
});
