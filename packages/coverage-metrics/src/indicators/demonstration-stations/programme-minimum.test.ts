import { expect, it } from "vitest";
import { programmeMinimum } from "./programme-minimum.js";

const EACH = { aidCases: 5, served: 100, convenienceCases: 10 };

it("shixing-2021/stations/demo-convenience: six stations come to sixty convenience cases at least", () => {
  const programmeMin = programmeMinimum(EACH, 6);
  expect(programmeMin.convenienceCases).toBe(60);
  expect(programmeMin).toEqual({ aidCases: 30, served: 600, convenienceCases: 60 });
});

it("comes to nothing without stations", () => {
  expect(programmeMinimum(EACH, 0)).toEqual({ aidCases: 0, served: 0, convenienceCases: 0 });
});

it("refuses what is no count, and what would not be exact", () => {
  expect(() => programmeMinimum(EACH, -1)).toThrow(RangeError);
  expect(() => programmeMinimum(EACH, 1.5)).toThrow(RangeError);
  expect(() => programmeMinimum({ ...EACH, served: 2 ** 52 }, 6)).toThrow(RangeError);
});
