import { describe, expect, it } from "vitest";
import { firstDayOf, lastDayOf, monthOf } from "./civil-month.js";
import { monthsBetween, monthsCovered } from "./months-between.js";

describe("months between and months covered", () => {
  it("lechang-2021/budget/line-1-operation-years: from the contract of May 2022 to February 2025 is 33 months, short of three years", () => {
    expect(monthsBetween("2022-05", "2025-02")).toBe(33);
    expect(monthsBetween("2022-05", "2025-02") >= 36).toBe(false);
    expect(monthsBetween("2022-02", "2025-02")).toBe(36);
  });

  it("lechang-2021/target/duration: February 2022 to February 2025 is 36 months, within two to three years; the end of 2023 is not", () => {
    const within = (months: number): boolean => months >= 24 && months <= 36;
    expect(within(monthsBetween("2022-02", "2025-02"))).toBe(true);
    expect(monthsBetween("2022-02", "2023-12")).toBe(22);
    expect(monthsCovered("2022-02", "2023-12")).toBe(23);
    expect(within(monthsCovered("2022-02", "2023-12"))).toBe(false);
  });

  it("lechang-2019/target/horizon: September 2019 to August 2021 covers 24 months, within two years; one month more does not", () => {
    expect(monthsCovered("2019-09", "2021-08")).toBe(24);
    expect(monthsCovered("2019-09", "2021-09")).toBe(25);
  });

  it("shixing-2021/schedule/long-window: November 2021 to August 2022 covers 10 months", () => {
    expect(monthsCovered("2021-11", "2022-08")).toBe(10);
  });

  it("shixing-2021/schedule/shop-window: November 2021 to August 2024 covers 34 months", () => {
    expect(monthsCovered("2021-11", "2024-08")).toBe(34);
  });

  it("suichang-2021/phase/pilot-year: January to August 2021 covers 8 months, so a pilot of 12 does not fit", () => {
    expect(monthsCovered("2021-01", "2021-08")).toBe(8);
  });

  it("suichang-2021/deadline/operation: July 2021 to December 2022 covers 18 months", () => {
    expect(monthsCovered("2021-07", "2022-12")).toBe(18);
  });

  it("is negative backwards, and covers nothing there", () => {
    expect(monthsBetween("2022-05", "2022-03")).toBe(-2);
    expect(monthsCovered("2022-05", "2022-05")).toBe(1);
    expect(monthsCovered("2022-05", "2022-04")).toBe(0);
    expect(monthsCovered("2022-05", "2022-03")).toBe(0);
  });

  it("knows the first and last day of a month", () => {
    expect([firstDayOf("2022-02"), lastDayOf("2022-02"), lastDayOf("2024-02"), lastDayOf("2022-12")]).toEqual([
      "2022-02-01",
      "2022-02-28",
      "2024-02-29",
      "2022-12-31",
    ]);
    expect(monthOf("2022-12-31")).toBe("2022-12");
  });

  it("throws on text that is no month", () => {
    for (const text of ["2022-13", "2022-00", "2022-1", "0000-01", "2022-01-01"]) {
      expect(() => monthsBetween("2022-01", text as "2022-13")).toThrow(RangeError);
    }
  });
});
