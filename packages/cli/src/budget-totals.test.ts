import { parseBudget } from "@countykit/budget-rules";
import { describe, expect, it } from "vitest";
import { totalsOf } from "./budget-totals.js";

function totals(given: object, asOf = "2022-05-01") {
  const parsed = parseBudget({
    schema: "countykit-budget/1",
    id: "t",
    name: "t",
    programme: { cohort: 2021, jurisdiction: "440281" },
    lines: [],
    ...given,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return totalsOf(parsed.value, asOf);
}

const yuan = (min: string | null, max: string | null = min) => ({ unit: "yuan", min, max });

describe("the sum of a budget", () => {
  it("is exact: three tenths of a yuan, not 0.30000000000000004", () => {
    const lines = [
      { id: "1", name: "a", amount: "0.10" },
      { id: "2", name: "b", amount: "0.20" },
    ];
    expect(totals({ lines }).all).toEqual(yuan("0.30"));
  });

  it("counts a merged cell once", () => {
    const lines = [
      { id: "1", name: "a", group: "g" },
      { id: "2", name: "b", group: "g" },
      { id: "3", name: "c", amount: "20万元" },
    ];
    expect(totals({ lines, groups: [{ id: "g", name: "g", amount: "90万元" }] }).all).toEqual(yuan("1100000.00"));
  });

  it("has no upper end when an amount is not known", () => {
    expect(totals({ lines: [{ id: "1", name: "a", amount: { min: "5.00", max: null } }] }).all).toEqual(yuan("5.00", null));
  });
});

describe("the sum of a source", () => {
  const sources = [
    { id: "central", name: "中央财政资金", amount: "100元" },
    { id: "own", name: "县级资金" },
  ];

  it("stands beside the amount that is printed for it; an unused source without one is left out", () => {
    const lines = [{ id: "1", name: "a", amount: "99元", source: "central" }];
    expect(totals({ lines, sources }).sources).toEqual([{ name: "中央财政资金", lines: yuan("99.00"), declared: yuan("100.00") }]);
  });

  it("is an interval where a merged cell mixes sources, and lines without a source stand last", () => {
    const lines = [
      { id: "1", name: "a", group: "g", source: "central" },
      { id: "2", name: "b", group: "g", source: "own" },
      { id: "3", name: "c", amount: "7元" },
    ];
    expect(totals({ lines, sources, groups: [{ id: "g", name: "g", amount: "10元" }] }).sources).toEqual([
      { name: "中央财政资金", lines: yuan("0.00", "10.00"), declared: yuan("100.00") },
      { name: "县级资金", lines: yuan("0.00", "10.00"), declared: null },
      { name: null, lines: yuan("7.00"), declared: null },
    ]);
  });
});

describe("contingent money", () => {
  const tail = (received: boolean | string | null) => [
    { id: "1", name: "a", amount: "1500万元" },
    { id: "2", name: "尾款", amount: "500万元", contingent: { trigger: "尾款资金到位", received } },
  ];

  it("lechang-2021/budget: stands apart until it arrives", () => {
    expect(totals({ lines: tail(false) }).contingent).toEqual({
      inPlace: yuan("15000000.00"),
      pending: yuan("5000000.00"),
      triggers: ["尾款资金到位"],
    });
  });

  it("is in place from the day it arrived", () => {
    expect(totals({ lines: tail("2022-05-02") }, "2022-05-01").contingent?.pending).toEqual(yuan("5000000.00"));
    expect(totals({ lines: tail("2022-05-01") }, "2022-05-01").contingent).toEqual({
      inPlace: yuan("20000000.00"),
      pending: yuan("0.00"),
      triggers: [],
    });
  });

  it("may be in place or not when nobody has said", () => {
    expect(totals({ lines: tail(null) }).contingent).toMatchObject({
      inPlace: yuan("15000000.00", "20000000.00"),
      pending: yuan("0.00", "5000000.00"),
    });
  });

  it("is absent when no line waits for anything", () => {
    expect(totals({ lines: [{ id: "1", name: "a", amount: "1元" }] }).contingent).toBe(null);
  });
});
