import type { Finding, Measure } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { barsOf } from "./bars.js";
import { checkJson } from "./check-budget.js";

const [template] = checkJson(
  {
    schema: "countykit-budget/1",
    id: "b",
    name: "b",
    programme: { cohort: 2021, jurisdiction: "440281" },
    lines: [{ id: "1", name: "a", amount: "1元" }],
  },
  "2022-04-18",
).findings;

const ratio = (min: Measure["min"], max: Measure["max"] = min): Measure => ({ min, max, unit: "ratio" });
const of = (more: Partial<Finding>): Finding[] =>
  template === undefined
    ? []
    : [
        {
          ...template,
          id: "p/r",
          title: { zh: "占比", en: "Share" },
          readings: [],
          operator: "<=",
          verdict: "pass",
          limit: ratio("0.15"),
          measured: ratio("0.10"),
          ...more,
        },
      ];

describe("bars of a budget", () => {
  it("hold a share against its limit, in percent", () => {
    expect(barsOf(of({}), "zh")).toEqual([
      { id: "p/r", label: "占比", verdict: "pass", from: 10, to: 10, limit: 15, text: "10%（≤ 15%）" },
    ]);
    expect(barsOf(of({ measured: ratio({ part: "1", whole: "4" }) }), "en")[0]).toMatchObject({
      label: "Share",
      from: 25,
      to: 25,
      text: "25.00% (≤ 15%)",
    });
  });

  it("reach from the least to the most, and to everything where there is no end", () => {
    expect(barsOf(of({ measured: ratio("0.1", "0.2") }), "zh")[0]).toMatchObject({ from: 10, to: 20 });
    expect(barsOf(of({ measured: ratio("0.1", null) }), "zh")[0]).toMatchObject({ from: 10, to: 100 });
  });

  it("are one for each reading", () => {
    const reading = (id: string, at: string) => ({ id, title: { zh: id, en: id }, verdict: "fail" as const, measured: ratio(at) });
    const bars = barsOf(of({ readings: [reading("a", "0.2"), reading("b", "0.3")] as unknown as Finding["readings"] }), "zh");
    expect(bars.map(({ id, label, from }) => [id, label, from])).toEqual([
      ["p/r/a", "占比 · a", 20],
      ["p/r/b", "占比 · b", 30],
    ]);
  });

  it("are none where nothing is a share, nothing is known, or the share has to be exact", () => {
    expect(barsOf(of({ limit: null }), "zh")).toEqual([]);
    expect(barsOf(of({ measured: null }), "zh")).toEqual([]);
    expect(barsOf(of({ operator: "==" }), "zh")).toEqual([]);
    expect(barsOf(of({ limit: { min: "1", max: "1", unit: "CNY" } }), "zh")).toEqual([]);
  });
});
