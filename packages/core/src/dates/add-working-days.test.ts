import { describe, expect, it } from "vitest";
import { addWorkingDays, rollToWorkingDay } from "./add-working-days.js";
import { addCalendarDays } from "./add-calendar-days.js";
import type { CivilDate } from "./civil-date.js";
import { isKnownDate, knownDate } from "./date-interval.js";

const on = (date: CivilDate): unknown => knownDate(date);

describe("working days", () => {
  it("conv/days-working: seven working days from 8 October 2021 end on 18 October, Saturday the 9th being worked", () => {
    expect(addWorkingDays("2021-10-08", 7)).toEqual(on("2021-10-18"));
  });

  it("shixing-2021/art/09-change-window: from 8 October 2021 the days are 9, 11, 12, 13, 14, 15 and 18 October", () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((days) => addWorkingDays("2021-10-08", days).latest)).toEqual([
      "2021-10-09",
      "2021-10-11",
      "2021-10-12",
      "2021-10-13",
      "2021-10-14",
      "2021-10-15",
      "2021-10-18",
    ]);
  });

  it("skips the National Day holiday: seven working days from 27 September 2021 end on 12 October", () => {
    expect(addWorkingDays("2021-09-27", 7)).toEqual(on("2021-10-12"));
  });

  it("counts from a day off as from any other", () => {
    expect(addWorkingDays("2021-10-01", 1)).toEqual(on("2021-10-08"));
    expect(addWorkingDays("2021-10-02", 1)).toEqual(on("2021-10-08"));
  });

  it("crosses the year: from 30 December 2021, 4 January 2022 is the second working day", () => {
    expect(addWorkingDays("2021-12-30", 2)).toEqual(on("2022-01-04"));
  });

  it("knows the lengthened Spring Festival of 2020: after 23 January the next working day is 3 February", () => {
    expect(addWorkingDays("2020-01-23", 1)).toEqual(on("2020-02-03"));
  });

  it("answers an interval where the calendar ends, and an exact day before", () => {
    expect(addWorkingDays("2026-12-22", 2)).toEqual(on("2026-12-24"));
    expect(isKnownDate(addWorkingDays("2026-12-22", 3))).toBe(false);
    expect(addWorkingDays("2027-04-28", 3)).toEqual({ earliest: "2027-05-03", latest: "2027-05-12" });
  });

  it("can be exact even in an unpublished year when only the start lies there", () => {
    expect(addWorkingDays("2013-12-31", 1)).toEqual(on("2014-01-02"));
  });

  it("refuses counts and days that mean nothing", () => {
    for (const days of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 10_001])
      expect(() => addWorkingDays("2022-01-01", days)).toThrow(RangeError);
    expect(() => addWorkingDays("1999-12-31", 1)).toThrow(RangeError);
    expect(() => addWorkingDays("2022-02-30", 1)).toThrow(RangeError);
    expect(addWorkingDays("2000-01-01", 10_000).latest > "2038-01-01").toBe(true);
  });
});

describe("calendar days", () => {
  it("conv/days-calendar: thirty days from 1 September 2022 end on 1 October, and move to Saturday 8 October, which is worked", () => {
    expect(addCalendarDays("2022-09-01", 30)).toEqual({ plain: "2022-10-01", plainKind: "statutory", rolled: on("2022-10-08") });
  });

  it("shixing-2021/art/17-reconsider: seven days from 1 September 2022 end on 8 September and do not move", () => {
    expect(addCalendarDays("2022-09-01", 7)).toEqual({ plain: "2022-09-08", plainKind: "working", rolled: on("2022-09-08") });
  });

  it("moves a plain weekend to Monday, a rearranged day off to the end of the holiday, and a make-up day nowhere", () => {
    expect(addCalendarDays("2022-09-01", 16)).toMatchObject({ plain: "2022-09-17", plainKind: "weekend", rolled: on("2022-09-19") });
    expect(addCalendarDays("2022-09-01", 35)).toMatchObject({ plain: "2022-10-06", plainKind: "off", rolled: on("2022-10-08") });
    expect(addCalendarDays("2022-09-01", 37)).toMatchObject({ plain: "2022-10-08", plainKind: "make-up", rolled: on("2022-10-08") });
  });

  it("gives the plain day and an interval in a year without a calendar", () => {
    expect(addCalendarDays("2031-07-01", 7)).toMatchObject({
      plain: "2031-07-08",
      plainKind: "unknown",
      rolled: { earliest: "2031-07-08" },
    });
    expect(addCalendarDays("2031-09-01", 30)).toMatchObject({
      plain: "2031-10-01",
      plainKind: "statutory",
      rolled: { earliest: "2031-10-04" },
    });
    expect(rollToWorkingDay("2031-10-01").latest > "2031-10-07").toBe(true);
  });

  it("refuses counts that mean nothing", () => {
    for (const days of [0, -1, 1.5, Number.NaN]) expect(() => addCalendarDays("2022-01-01", days)).toThrow(RangeError);
  });
});
