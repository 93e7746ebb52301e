import { describe, expect, it } from "vitest";
import { addDays } from "./add-days.js";
import { addMonths, addYears } from "./add-months.js";
import { civilDate, daysInMonth, partsOf } from "./civil-date.js";
import { compareDates, earlierDate, laterDate } from "./compare-dates.js";
import { dateOfNumber } from "./day-number.js";
import { daysBetween } from "./days-between.js";
import { isWeekend, weekday } from "./weekday.js";

describe("a civil date", () => {
  it("knows the length of February by the Gregorian rule", () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  it("is made from parts that exist, and from no others", () => {
    expect(civilDate({ year: 2024, month: 2, day: 29 })).toBe("2024-02-29");
    expect(civilDate({ year: 1, month: 1, day: 1 })).toBe("0001-01-01");
    for (const parts of [
      { year: 2023, month: 2, day: 29 },
      { year: 2023, month: 0, day: 1 },
      { year: 2023, month: 13, day: 1 },
      { year: 2023, month: 4, day: 31 },
      { year: 2023, month: 4, day: 0 },
      { year: 0, month: 4, day: 1 },
      { year: 10_000, month: 4, day: 1 },
      { year: 2023.5, month: 4, day: 1 },
      { year: Number.NaN, month: 4, day: 1 },
    ]) {
      expect(() => civilDate(parts)).toThrow(RangeError);
    }
  });

  it("throws where a program computes with text that is no day", () => {
    for (const text of ["2021-02-30", "2021-1-1", "2021-01-01T00:00", "20210101", ""]) {
      const wrong = text as "2021-02-30";
      expect(() => partsOf(wrong)).toThrow(RangeError);
      expect(() => addDays(wrong, 1)).toThrow(RangeError);
      expect(() => weekday(wrong)).toThrow(RangeError);
    }
  });

  it("does not take the years 1 to 99 for those of the last century", () => {
    expect(addDays("0001-01-01", 1)).toBe("0001-01-02");
    expect(addDays("0099-12-31", 1)).toBe("0100-01-01");
    expect(addMonths("0021-01-31", 1)).toBe("0021-02-28");
    expect(daysBetween("0099-12-31", "0100-01-01")).toBe(1);
    expect(weekday("0001-01-01")).toBe(1);
  });

  it("orders as time does", () => {
    expect(compareDates("2021-12-31", "2022-01-01")).toBe(-1);
    expect(compareDates("2022-01-01", "2022-01-01")).toBe(0);
    expect(compareDates("2022-01-02", "2022-01-01")).toBe(1);
    expect(earlierDate("2022-01-02", "2022-01-01")).toBe("2022-01-01");
    expect(laterDate("2022-01-02", "2022-01-01")).toBe("2022-01-02");
  });

  it("counts days over months, leap days and centuries", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2023-02-28", 1)).toBe("2023-03-01");
    expect(addDays("2000-02-28", 2)).toBe("2000-03-01");
    expect(addDays("1900-02-28", 1)).toBe("1900-03-01");
    expect(addDays("2022-01-01", -1)).toBe("2021-12-31");
    expect(daysBetween("2021-01-01", "2022-01-01")).toBe(365);
    expect(daysBetween("2022-01-01", "2021-01-01")).toBe(-365);
  });

  it("has no days outside the years 1 to 9999, and no parts of days", () => {
    expect(addDays("9999-12-30", 1)).toBe("9999-12-31");
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(() => addDays("0001-01-01", -1)).toThrow(RangeError);
    expect(() => addDays("2022-01-01", 0.5)).toThrow(RangeError);
    expect(() => addMonths("2022-01-01", 0.5)).toThrow(RangeError);
    expect(() => addMonths("9999-12-31", 1)).toThrow(RangeError);
    expect(() => dateOfNumber(0.5)).toThrow(RangeError);
    for (const count of [1e9, -1e9, Number.MAX_SAFE_INTEGER, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => addDays("2022-01-01", count)).toThrow(RangeError);
      expect(() => addMonths("2022-01-01", count)).toThrow(RangeError);
      expect(() => addYears("2022-01-01", count)).toThrow(RangeError);
    }
  });

  it("knows the day of the week: 1 October 2022 was a Saturday, 1 January 1970 a Thursday", () => {
    expect(weekday("2022-10-01")).toBe(6);
    expect(weekday("1970-01-01")).toBe(4);
    expect(weekday("1969-12-31")).toBe(3);
    expect(["2022-10-07", "2022-10-08", "2022-10-09", "2022-10-10"].map((day) => isWeekend(day as "2022-10-07"))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("adding months", () => {
  it("conv/month-add: one month after 31 January 2021 is 28 February", () => {
    expect(addMonths("2021-01-31", 1)).toBe("2021-02-28");
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2021-01-28", 1)).toBe("2021-02-28");
    expect(addMonths("2021-03-31", 1)).toBe("2021-04-30");
  });

  it("crosses years in both directions", () => {
    expect(addMonths("2021-11-30", 3)).toBe("2022-02-28");
    expect(addMonths("2022-01-15", -1)).toBe("2021-12-15");
    expect(addMonths("2022-01-15", -13)).toBe("2020-12-15");
    expect(addMonths("2022-03-31", 0)).toBe("2022-03-31");
  });

  it("turns 29 February into 28 February in a common year only", () => {
    expect(addYears("2020-02-29", 1)).toBe("2021-02-28");
    expect(addYears("2020-02-29", 4)).toBe("2024-02-29");
    expect(addYears("2020-02-29", -20)).toBe("2000-02-29");
  });
});

describe("days that the plans leave", () => {
  it("suichang-2021/deadline/hardware: 87 days from the issue on 4 April 2021 to 30 June 2021", () => {
    expect(daysBetween("2021-04-04", "2021-06-30")).toBe(87);
  });

  it("lechang-2021/schedule/1.5: the plan of 18 April 2022 leaves 12 days for the tender by the end of April", () => {
    expect(daysBetween("2022-04-18", "2022-04-30")).toBe(12);
  });
});
