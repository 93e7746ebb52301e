import { addMonths, type CivilDate, civilDate, containsDate, trailingMonths } from "@countykit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthsWithEvents } from "./months-with-events.js";
import { wholeMonths } from "./whole-months.js";

const day: fc.Arbitrary<CivilDate> = fc
  .tuple(fc.integer({ min: 2019, max: 2023 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => civilDate({ year, month, day: date }));

describe("whole months", () => {
  it.each([
    ["2021-02-28", "2021-08-27", 5],
    ["2021-02-28", "2021-08-28", 6],
    ["2021-02-28", "2021-08-31", 6],
    ["2021-03-01", "2021-08-31", 5],
    ["2020-08-31", "2021-02-27", 5],
    ["2020-08-31", "2021-02-28", 6],
    ["2020-02-29", "2021-02-28", 12],
    ["2021-08-31", "2021-08-31", 0],
    ["2021-08-31", "2021-08-30", 0],
    ["2021-08-31", "2020-01-01", 0],
  ] as const)("from %s to %s: %s", (from, to, months) => {
    expect(wholeMonths(from, to)).toBe(months);
  });

  it("need real days", () => {
    expect(() => wholeMonths("2021-02-30", "2021-08-31")).toThrow(RangeError);
    expect(() => wholeMonths("2021-02-03", "2021-02-30")).toThrow(RangeError);
  });

  it("are the most that can be added without passing the day", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const months = wholeMonths(from, to);
        expect(addMonths(from, months) <= to && to < addMonths(from, months + 1)).toBe(true);
      }),
    );
  });
});

describe("months with events", () => {
  it("count a month once, and none outside the year", () => {
    expect(monthsWithEvents("2021-08-31", [])).toBe(0);
    expect(monthsWithEvents("2021-08-31", ["2020-08-31", "2021-09-01"])).toBe(0);
    expect(monthsWithEvents("2021-08-05", ["2020-09-01", "2020-09-30", "2021-08-31"])).toBe(2);
    expect(monthsWithEvents("2021-08-31", ["2021-05-31", "2021-06-01"], 3)).toBe(1);
  });

  it("are never more than the months asked about, nor than the events in them", () => {
    fc.assert(
      fc.property(fc.array(day), day, fc.integer({ min: 1, max: 24 }), (events, asOf, months) => {
        const count = monthsWithEvents(asOf, events, months);
        const inside = events.filter((event) => containsDate(trailingMonths(asOf, months), event));
        expect(count).toBeLessThanOrEqual(Math.min(months, inside.length));
        expect(count > 0).toBe(inside.length > 0);
      }),
    );
  });

  it("need a real month and a number of months", () => {
    expect(() => monthsWithEvents("2021-13-01", [])).toThrow(RangeError);
    expect(() => monthsWithEvents("2021-08-31", [], 0)).toThrow(RangeError);
  });
});
