import { describe, expect, it } from "vitest";
import { openBook } from "../figures/open-book.js";
import { compareDates } from "../roll-up/compare-dates.js";
import { figuresOf } from "../roll-up/figures-of.js";
import { openCountyBook } from "../roll-up/open-county-book.js";
import { rollUp } from "../roll-up/roll-up.js";
import { dayNumber } from "./day-number.js";
import { openStore } from "./store.js";

const NO_DAYS = [
  "2021-6-30",
  "2021-06-30T00:00:00Z",
  "",
  "2021-02-30",
  "2021-02-29",
  "2021-00-10",
  "2021-13-01",
  "2021-06-00",
  "0000-01-01",
  "20210630",
];

describe("a day as a number 日期编号", () => {
  it("reads real days, and none as 0", () => {
    expect(["2021-06-30", "2020-02-29", "0001-01-01", "9999-12-31", undefined].map(dayNumber)).toEqual([
      20_210_630, 20_200_229, 10_101, 99_991_231, 0,
    ]);
  });

  it.each(NO_DAYS)("throws at a row's date that is no day: %j", (date) => {
    expect(() => dayNumber(date)).toThrow(TypeError);
    expect(() => openStore().add("stations", { id: "S1", level: "village", built: date })).toThrow(TypeError);
  });
});

describe("the day that is asked for 基准日", () => {
  it.each(NO_DAYS)("is refused when it is no day: %j", async (asOf) => {
    expect(() => figuresOf(openStore(), { asOf, level: "county" })).toThrow(RangeError);
    await expect(rollUp({}, { asOf, level: "county" })).rejects.toThrow(RangeError);
    expect(() => compareDates(openStore(), { before: asOf, after: "2021-06-30", level: "county" })).toThrow(RangeError);
    expect(() => compareDates(openStore(), { before: "2021-06-30", after: asOf, level: "county" })).toThrow(RangeError);
    expect(() => openCountyBook({ asOf })).toThrow(RangeError);
    expect(() => openBook({ asOf })).toThrow(RangeError);
  });
});
