import { expect, it } from "vitest";
import { monthOf } from "./civil-month.js";
import { containsDate, lastDay, monthsIn } from "./period.js";
import { trailingMonths } from "./trailing-months.js";

it("conv/last-year: the last year up to 31 August 2021 is the twelve months from September 2020 to August 2021", () => {
  const span = trailingMonths("2021-08-31");
  expect([monthOf(span.from), monthOf(lastDay(span))]).toEqual(["2020-09", "2021-08"]);
  expect(monthsIn(span)).toBe(12);
  expect([
    containsDate(span, "2020-08-31"),
    containsDate(span, "2020-09-01"),
    containsDate(span, "2021-08-31"),
    containsDate(span, "2021-09-01"),
  ]).toEqual([false, true, true, false]);
});

it("takes the month of the cut-off whole, whichever day of it is the cut-off", () => {
  expect(trailingMonths("2021-08-01")).toEqual(trailingMonths("2021-08-31"));
});

it("counts one month as that month, and crosses years and a leap February", () => {
  expect(trailingMonths("2024-02-29", 1)).toEqual({ from: "2024-02-01", until: "2024-03-01" });
  expect(trailingMonths("2024-02-29")).toEqual({ from: "2023-03-01", until: "2024-03-01" });
  expect(trailingMonths("2021-12-31", 12)).toEqual({ from: "2021-01-01", until: "2022-01-01" });
});

it("throws where a program asks for no months, for a part of one, or for a day that is none", () => {
  for (const months of [0, -1, 1.5, Number.NaN]) expect(() => trailingMonths("2021-08-31", months)).toThrow(RangeError);
  expect(() => trailingMonths("2021-13-31")).toThrow(RangeError);
});
