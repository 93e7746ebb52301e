import { describe, expect, it } from "vitest";
import { missingQuarters, parseQuarter, quarterOf, quartersBetween } from "./quarter.js";

describe("quarters", () => {
  it("shixing-2021/art/11-8-duty: with reports for 2021Q4, 2022Q1 and 2022Q3, the second quarter of 2022 is missing", () => {
    expect(missingQuarters(["2021Q4", "2022Q1", "2022Q3"], "2021Q4", "2022Q3")).toEqual(["2022Q2"]);
  });

  it("counts neither reports from outside the span nor one report twice", () => {
    expect(missingQuarters(["2021Q3", "2022Q4"], "2021Q4", "2022Q1")).toEqual(["2021Q4", "2022Q1"]);
    expect(missingQuarters(["2021Q4", "2021Q4"], "2021Q4", "2022Q1")).toEqual(["2022Q1"]);
    expect(missingQuarters(["2021Q4", "2022Q1"], "2021Q4", "2022Q1")).toEqual([]);
  });

  it("lists every quarter of a span, and none of a reversed one", () => {
    expect(quartersBetween("2021Q4", "2022Q3")).toEqual(["2021Q4", "2022Q1", "2022Q2", "2022Q3"]);
    expect(quartersBetween("2022Q3", "2022Q3")).toEqual(["2022Q3"]);
    expect(quartersBetween("2022Q3", "2022Q2")).toEqual([]);
  });

  it("finds the quarter of a day at both edges", () => {
    expect((["2021-03-31", "2021-04-01", "2021-09-30", "2021-10-01", "2021-12-31"] as const).map(quarterOf)).toEqual([
      "2021Q1",
      "2021Q2",
      "2021Q3",
      "2021Q4",
      "2021Q4",
    ]);
  });

  it("reads the ways a quarter is written", () => {
    for (const text of ["2021Q4", "2021-Q4", "２０２１Ｑ４", "2021年第四季度", "2021年四季度", "2021年4季度", "2021 年第 4 季度"]) {
      expect(parseQuarter(text)).toEqual({ ok: true, value: "2021Q4" });
    }
  });

  it("reports everything else where it stands", () => {
    for (const input of [
      "2021Q5",
      "2021Q0",
      "2021年4",
      "2021Q4季度",
      "第四季度",
      "2021",
      20214,
      null,
      undefined,
      ["2021Q4"],
      "2021Q4".repeat(1000),
    ]) {
      const read = parseQuarter(input, "/reports/0");
      expect(read).toMatchObject({ ok: false, issues: [{ code: "not-quarter", path: "/reports/0" }] });
    }
  });

  it("throws where a program counts with text that is no quarter", () => {
    expect(() => quartersBetween("2021Q5", "2022Q1")).toThrow(RangeError);
  });
});
