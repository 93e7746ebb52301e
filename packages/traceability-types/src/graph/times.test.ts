import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALWAYS, NEVER, readTime, timeText } from "./times.js";

const DAY = 86_400_000;

describe("times as texts", () => {
  it("are those of the language on the days at which years, centuries and Februaries end", () => {
    const years = [1, 4, 99, 100, 400, 1600, 1899, 1900, 1970, 1999, 2000, 2024, 2026, 2099, 2100, 9999];
    const firsts = years.flatMap((year) => [`${String(year).padStart(4, "0")}-01-01`, `${String(year).padStart(4, "0")}-03-01`]);
    for (const first of firsts.map((date) => Date.parse(`${date}T00:00:00.000Z`)))
      for (const time of [first - 2 * DAY, first - DAY, first - 1, first, first + DAY - 1])
        expect(timeText(time)).toBe(new Date(time).toISOString());
  });

  it("are those of the language beyond four-digit years, too", () => {
    for (const time of [NEVER, ALWAYS, Date.UTC(10_000, 0, 1), Date.UTC(10_000, 0, 1) - 1, -62_167_219_200_000, -62_167_219_200_001])
      expect(timeText(time)).toBe(new Date(time).toISOString());
  });

  it("refuse what is no time, as the language does", () => {
    expect(() => timeText(Number.NaN)).toThrow(RangeError);
  });

  it("are read as what was written", () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }), (time) => {
        expect(timeText(time)).toBe(new Date(time).toISOString());
        expect(readTime(timeText(time))).toBe(time);
      }),
    );
  });
});
