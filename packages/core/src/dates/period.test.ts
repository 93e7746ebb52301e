import { describe, expect, it } from "vitest";
import { containsDate, isInside, lastDay, monthsIn, outsideOf, overlapOf, period, periodOfDays, periodOfMonths } from "./period.js";
import { parsePeriod } from "./parse-period.js";

const read = (text: string): unknown => {
  const result = parsePeriod(text);
  return result.ok ? [result.value.from, lastDay(result.value)] : result.issues.map(({ code }) => code);
};

describe("a period", () => {
  it("holds its first day and its last day, but not the day it runs until", () => {
    const span = period("2022-02-01", "2022-06-01");
    expect(containsDate(span, "2022-01-31")).toBe(false);
    expect(containsDate(span, "2022-02-01")).toBe(true);
    expect(containsDate(span, "2022-05-31")).toBe(true);
    expect(containsDate(span, "2022-06-01")).toBe(false);
  });

  it("is never empty or reversed", () => {
    expect(periodOfDays("2022-02-01", "2022-02-01")).toEqual({ from: "2022-02-01", until: "2022-02-02" });
    expect(() => period("2022-02-01", "2022-02-01")).toThrow(RangeError);
    expect(() => periodOfMonths("2022-03", "2022-02")).toThrow(RangeError);
  });

  it("shares days with another or only touches it", () => {
    const may = periodOfMonths("2022-05");
    expect(overlapOf(may, periodOfMonths("2022-06"))).toBeNull();
    expect(overlapOf(may, periodOfDays("2022-05-31", "2022-06-30"))).toEqual(periodOfDays("2022-05-31", "2022-05-31"));
    expect(overlapOf(may, may)).toEqual(may);
  });

  it("lies inside a frame to the day", () => {
    const frame = periodOfMonths("2022-01", "2022-12");
    expect(isInside(frame, frame)).toBe(true);
    expect(isInside(periodOfDays("2021-12-31", "2022-12-31"), frame)).toBe(false);
    expect(isInside(periodOfDays("2022-01-01", "2023-01-01"), frame)).toBe(false);
    expect(outsideOf(periodOfMonths("2021-12", "2023-01"), frame)).toEqual([periodOfMonths("2021-12"), periodOfMonths("2023-01")]);
    expect(outsideOf(periodOfMonths("2023-01", "2023-06"), frame)).toEqual([periodOfMonths("2023-01", "2023-06")]);
    expect(outsideOf(periodOfMonths("2020-01", "2020-06"), frame)).toEqual([periodOfMonths("2020-01", "2020-06")]);
  });

  it("suichang-2021/deadline/operation: 1 July 2021 to 31 December 2022 touches 18 months", () => {
    expect(monthsIn(periodOfDays("2021-07-01", "2022-12-31"))).toBe(18);
  });
});

describe("reading a period", () => {
  it("takes a year, a month or a day for all its days", () => {
    expect(read("2022")).toEqual(["2022-01-01", "2022-12-31"]);
    expect(read("2022年")).toEqual(["2022-01-01", "2022-12-31"]);
    expect(read("2022-02")).toEqual(["2022-02-01", "2022-02-28"]);
    expect(read("2022年2月18日")).toEqual(["2022-02-18", "2022-02-18"]);
  });

  it("reads spans the way the five documents print them", () => {
    expect(read("2021 年 11 月至 2022 年 8 月")).toEqual(["2021-11-01", "2022-08-31"]);
    expect(read("2021年3月至11月")).toEqual(["2021-03-01", "2021-11-30"]);
    expect(read("2022 年－2023 年")).toEqual(["2022-01-01", "2023-12-31"]);
    expect(read("（2021年-2022年）")).toEqual(["2021-01-01", "2022-12-31"]);
    expect(read("2020年6月—2020年12月")).toEqual(["2020-06-01", "2020-12-31"]);
    expect(read("2022年2月至3月底")).toEqual(["2022-02-01", "2022-03-31"]);
    expect(read("2022年5月1日至15日")).toEqual(["2022-05-01", "2022-05-15"]);
    expect(read("2022年5月20日至6月3日")).toEqual(["2022-05-20", "2022-06-03"]);
  });

  it("reads ISO spans", () => {
    expect(read("2021-11..2022-08")).toEqual(["2021-11-01", "2022-08-31"]);
    expect(read("2021-11-05/2022-08-06")).toEqual(["2021-11-05", "2022-08-06"]);
    expect(read("2021..2022")).toEqual(["2021-01-01", "2022-12-31"]);
  });

  it("reports what is reversed, does not exist or is no period", () => {
    expect(read("2022-08..2021-11")).toEqual(["period-reversed"]);
    expect(read("2022年11月至3月")).toEqual(["period-reversed"]);
    expect(read("2022-02..2022-13")).toEqual(["no-such-day"]);
    expect(read("2022年2月30日")).toEqual(["no-such-day"]);
    for (const text of ["", "至", "2022至", "至2022", "2022..2023..2024", "第一阶段", "2022年内", "5月至6月", "2022-5"])
      expect(read(text)).toEqual(["not-date"]);
    expect(parsePeriod(2022, "/phases/0").ok).toBe(false);
    expect(parsePeriod(null, "/phases/0")).toMatchObject({ ok: false, issues: [{ path: "/phases/0", received: "null" }] });
  });

  it("reads a period up to the last year it accepts", () => {
    expect(read("2199")).toEqual(["2199-01-01", "2199-12-31"]);
    expect(read("2200")).toEqual(["no-such-day"]);
  });
});
