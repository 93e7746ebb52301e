import { describe, expect, it } from "vitest";
import { insideOf, sameLength, yearBefore, yearToEndOf } from "./periods.js";

describe("periods 期间", () => {
  it("has the same period a year earlier", () => {
    expect(["2022", "2022-Q3", "2022-08", "1000", "0000", "2022-13", "2022-Q5", "22"].map(yearBefore)).toEqual([
      "2021",
      "2021-Q3",
      "2021-08",
      "0999",
      null,
      null,
      null,
      null,
    ]);
  });

  it("has quarters in a year and months in a quarter", () => {
    expect(insideOf("2022")).toEqual(["2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4"]);
    expect(insideOf("2022-Q4")).toEqual(["2022-10", "2022-11", "2022-12"]);
    expect([insideOf("2022-08"), insideOf("later")]).toEqual([[], []]);
  });

  it("goes from January to the end of a period in pieces as long as they come", () => {
    expect(["2022-02", "2022-08", "2022-Q2", "2022-Q4", "2022-12", "2022", "later"].map(yearToEndOf)).toEqual([
      ["2022-01", "2022-02"],
      ["2022-Q1", "2022-Q2", "2022-07", "2022-08"],
      ["2022-Q1", "2022-Q2"],
      ["2022"],
      ["2022"],
      ["2022"],
      [],
    ]);
  });

  it("compares periods of one length only", () => {
    expect([
      sameLength("2022", "2019"),
      sameLength("2022-Q1", "2022-Q4"),
      sameLength("2022", "2022-Q4"),
      sameLength("later", "later"),
    ]).toEqual([true, true, false, false]);
  });
});
