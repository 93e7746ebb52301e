import { describe, expect, it } from "vitest";
import { commonArea, divisionNumber, isVillage, parentOf, placeNumber } from "./division-code.js";

describe("division codes as numbers 区划代码数值", () => {
  it("reads every level, and takes off the zeros that fill a code up", () => {
    expect(["440281101201", "440281101", "440281", "4402", "44"].map(divisionNumber)).toEqual([440281101201, 440281101, 440281, 4402, 44]);
    expect(["440281101000", "440281000000", "440281000", "440200", "440000", "440000000000", "000000"].map(divisionNumber)).toEqual([
      440281101, 440281, 440281, 4402, 44, 44, 0,
    ]);
  });

  it("reads the code of a city without counties as its county", () => {
    expect(["441900", "441900000", "441900000000", "4419"].map(divisionNumber)).toEqual([441900, 441900, 441900, 4419]);
    expect(parentOf(441900)).toBe(4419);
    expect(divisionNumber("441900003001")).toBe(441900003001);
  });

  it("goes up level by level to everything", () => {
    const up = [440281101201];
    while ((up.at(-1) ?? 0) > 0) up.push(parentOf(up.at(-1) ?? 0));
    expect(up).toEqual([440281101201, 440281101, 440281, 4402, 44, 0]);
    expect(up.map(isVillage)).toEqual([true, false, false, false, false, false]);
  });

  it("finds the smallest area that holds two", () => {
    expect(commonArea(440281101201, 440281101202)).toBe(440281101);
    expect(commonArea(440281101201, 440281)).toBe(440281);
    expect(commonArea(440281101, 440222103204)).toBe(4402);
    expect(commonArea(440281, 331123)).toBe(0);
  });

  it("takes a place that is not given for anywhere", () => {
    expect(placeNumber(undefined)).toBe(0);
  });

  it.each(["", "4", "440", "44028", "4402811012011", "44028110120x", "044028", "004402811012", "４４０２８１"])("throws at %j", (text) => {
    expect(() => divisionNumber(text)).toThrow(TypeError);
  });
});
