import { describe, expect, it } from "vitest";
import { addDays } from "./add-days.js";
import type { CivilDate } from "./civil-date.js";
import { dayKind, isWorkingDay } from "./day-kind.js";
import { daysBetween } from "./days-between.js";
import { withoutYears } from "./holiday-calendar.js";
import { stateCouncilCalendar } from "./state-council-calendar.js";
import { statutoryHolidays } from "./statutory-holidays.js";
import { isWeekend } from "./weekday.js";

const { arrangements } = stateCouncilCalendar;
const daysOf = ([first, last]: readonly [CivilDate, CivilDate]): readonly CivilDate[] =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, step) => addDays(first, step));

describe("the table of the State Council's arrangements", () => {
  it("holds every year from 2014 to 2026 once, in order", () => {
    expect(arrangements.map(({ year }) => year)).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });

  it("names as many days off and make-up days as the notices print", () => {
    expect(arrangements.map(({ off, work }) => [off.flatMap(daysOf).length, work.length])).toEqual([
      [22, 5],
      [26, 5],
      [24, 6],
      [24, 5],
      [23, 6],
      [24, 7],
      [30, 6],
      [31, 7],
      [31, 7],
      [27, 7],
      [28, 8],
      [28, 5],
      [33, 6],
    ]);
  });

  it.each(arrangements.map((one) => [one.year, one] as const))(
    "%i: make-up days are weekend days, and no day is both off and worked",
    (_, { off, work }) => {
      const free = new Set(off.flatMap(daysOf));
      expect(work.filter((day) => !isWeekend(day) || free.has(day))).toEqual([]);
    },
  );

  it.each(arrangements.map((one) => [one.year, one] as const))("%i: every statutory holiday is a day off", (_, one) => {
    expect(statutoryHolidays(one).filter((day) => isWorkingDay(day, stateCouncilCalendar) !== "no")).toEqual([]);
  });

  it.each(arrangements.map((one) => [one.year, one] as const))("%i: reaches back to 29 December at the earliest", (year, { off, work }) => {
    const days = [...off.flatMap(daysOf), ...work];
    expect(days.filter((day) => day < `${year - 1}-12-29` || day > `${year}-12-31`)).toEqual([]);
  });

  it.each(arrangements.map((one) => [one.year, one] as const))(
    "%i: was issued before its year, under a number of the year of issue",
    (year, { issued, notice }) => {
      expect(issued < `${year}-01-01`).toBe(true);
      expect(notice.startsWith(`国办发明电〔${issued.slice(0, 4)}〕`)).toBe(true);
    },
  );

  it("balances: weekdays off are paid for by make-up days, all but the statutory days", () => {
    const gained = arrangements.map((one) => {
      const weekdaysOff = one.off.flatMap(daysOf).filter((day) => !isWeekend(day)).length;
      return [one.year, weekdaysOff - one.work.length - statutoryHolidays(one).length];
    });
    // 2020: 中秋 fell on 国庆节 and was given back (1); the lengthened Spring Festival gave 31 January (1) and spared 1 February (1).
    expect(gained.filter(([, days]) => days !== 0)).toEqual([[2020, 3]]);
  });
});

describe("statutory holidays", () => {
  it("are eleven days until 2024 and thirteen since, one fewer when 中秋 falls on 国庆节, one more in 2015", () => {
    expect(arrangements.map((one) => statutoryHolidays(one).length)).toEqual([11, 12, 11, 11, 11, 11, 10, 11, 11, 11, 11, 13, 13]);
  });

  it("begin the Spring Festival on its eve since 2025", () => {
    const spring = (year: number): readonly CivilDate[] =>
      arrangements
        .filter((one) => one.year === year)
        .flatMap((one) => statutoryHolidays(one).filter((day) => /-0[12]-/.test(day) && !day.endsWith("01-01")));
    expect(spring(2024)).toEqual(["2024-02-10", "2024-02-11", "2024-02-12"]);
    expect(spring(2025)).toEqual(["2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"]);
  });
});

describe("what a day is", () => {
  it.each([
    ["2022-09-30", "working"],
    ["2022-10-01", "statutory"],
    ["2022-10-04", "off"],
    ["2022-10-08", "make-up"],
    ["2022-10-09", "make-up"],
    ["2022-10-15", "weekend"],
    ["2020-02-01", "weekend"],
    ["2020-01-31", "off"],
    ["2020-02-03", "working"],
    ["2015-09-03", "statutory"],
    ["2015-09-06", "make-up"],
    ["2018-12-29", "make-up"],
    ["2018-12-31", "off"],
    ["2019-05-01", "statutory"],
    ["2019-05-03", "off"],
    ["2024-02-09", "working"],
    ["2025-05-02", "statutory"],
    ["2024-05-02", "off"],
  ] as const)("%s is %s", (date, kind) => {
    expect(dayKind(date, stateCouncilCalendar)).toBe(kind);
  });

  it("is unknown in a year without an arrangement, weekends too, except where the regulation fixes the date", () => {
    for (const day of ["2027-01-02", "2027-03-06", "2027-03-08", "2013-06-01", "1999-10-01"] as const)
      expect(dayKind(day, stateCouncilCalendar)).toBe("unknown");
    for (const day of ["2027-01-01", "2027-05-02", "2027-10-03", "2013-10-01"] as const)
      expect(dayKind(day, stateCouncilCalendar)).toBe("statutory");
    expect(dayKind("2013-05-02", stateCouncilCalendar)).toBe("unknown");
  });

  it("is unknown from 25 December on until the next year's arrangement is known", () => {
    expect(dayKind("2026-12-24", stateCouncilCalendar)).toBe("working");
    expect(dayKind("2026-12-25", stateCouncilCalendar)).toBe("unknown");
    expect(dayKind("2026-12-31", stateCouncilCalendar)).toBe("unknown");
    expect(dayKind("2025-12-31", stateCouncilCalendar)).toBe("working");
  });

  it("keeps what the next year's arrangement says of December when the old year is withheld", () => {
    const calendar = withoutYears(stateCouncilCalendar, [2018]);
    expect((["2018-12-28", "2018-12-29", "2018-12-31"] as const).map((day) => dayKind(day, calendar))).toEqual([
      "unknown",
      "make-up",
      "off",
    ]);
  });
});
