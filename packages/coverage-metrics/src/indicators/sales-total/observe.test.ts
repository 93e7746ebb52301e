import { describe, expect, it } from "vitest";
import { openBook } from "../../figures/open-book.js";
import { known, type Quantity } from "../../figures/quantity.js";
import { observe } from "../registry.js";
import { bounds, declaring, held, verdict } from "../testing/holding.js";

const year = { indicator: "sales-total", params: { series: "cluster-online-retail", period: "2022" } } as const;
const months = (count: number, each: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`sales.cluster-online-retail.2022-${String(index + 1).padStart(2, "0")}`, each]),
  );

describe("sales of a period 销售额", () => {
  it("suichang-2021/cluster/sales: 1亿元 is reached at the fen", () => {
    const pass = verdict(declaring({ "sales.cluster-online-retail.2022": "100000000" }), year, ">=", "100000000.00") === "pass";
    expect({ pass }).toEqual({ pass: true });
    const short = held(declaring({ "sales.cluster-online-retail.2022": "99999999.99" }), year, ">=", "100000000.00");
    expect(short).toMatchObject({ verdict: "fail", gap: { kind: "short", amount: { unit: "yuan", min: "0.01" } } });
    expect(verdict(declaring({ "sales.cluster-online-retail.2022": "100000000.01" }), year, ">=", "100000000.00")).toBe("pass");
  });

  it("makes a year of its months, to the fen", () => {
    const { part, figures } = observe(declaring(months(12, "8333333.33")), "sales-total", year.params);
    expect(bounds(part)).toEqual(["99999999.96", "99999999.96"]);
    expect(figures.part).toContain("sales.cluster-online-retail.2022-12");
  });

  it("makes a year of quarters and months together", () => {
    const book = declaring({
      ...months(3, "1.10"),
      "sales.cluster-online-retail.2022-Q2": "2",
      "sales.cluster-online-retail.2022-Q3": "3",
    });
    const { part } = observe(book, "sales-total", year.params);
    expect(part).toMatchObject({ min: "8.3", max: null, missing: [{ id: "figure/sales.cluster-online-retail.2022-Q4" }] });
  });

  it("is a lower bound as long as months are missing, which may already be enough", () => {
    const eleven = declaring(months(11, "10000000.00"));
    expect(held(eleven, year, ">=", "110000000.00").verdict).toBe("pass");
    expect(held(eleven, year, ">=", "110000000.01")).toMatchObject({
      verdict: "unknown",
      missing: [{ id: "figure/sales.cluster-online-retail.2022-12" }],
    });
  });

  it("names the year, not twelve months, when there is nothing at all", () => {
    expect(observe(declaring({}), "sales-total", year.params).part).toMatchObject({
      min: "0",
      max: null,
      missing: [{ id: "figure/sales.cluster-online-retail.2022" }],
    });
  });

  it("keeps the contradiction when months do not make the declared year", () => {
    const book = declaring({ ...months(12, "1"), "sales.cluster-online-retail.2022": "13" });
    expect(observe(book, "sales-total", year.params).part.min).toBe("13");
    expect(book.conflicts()).toMatchObject([
      { figure: { id: "sales.cluster-online-retail.2022" }, from: "figures", prevails: "declared", counted: { min: "12", max: "12" } },
    ]);
  });

  it("does not let declared quarters lift a declared year over a target, and tells of both", () => {
    const quarters = { "sales.cluster-online-retail.2022-Q1": 60, "sales.cluster-online-retail.2022-Q2": 60 };
    const finding = held(declaring({ ...quarters, "sales.cluster-online-retail.2022": 100 }), year, ">=", "110.00");
    expect([finding.verdict, finding.remarks.map(({ code }) => code)]).toEqual(["fail", ["conflict-in-figures"]]);
  });

  it("lets quarters of the roster prevail over a declared year, but not together with a declared one", () => {
    const quarter = (number: number): readonly [string, Quantity] => [`sales.cluster-online-retail.2022-Q${number}`, known("yuan", 60)];
    const declared = (id: string, value: string) => ({ kind: "number" as const, id: `sales.cluster-online-retail.${id}`, value });
    const stands = (counted: readonly (readonly [string, Quantity])[], ...figures: readonly ReturnType<typeof declared>[]) => {
      const book = openBook({ asOf: "2022-12-31", declared: [declared("2022", "100"), ...figures], counted: new Map(counted) });
      return [observe(book, "sales-total", year.params).part.min, book.conflicts().map(({ from, prevails }) => [from, prevails])];
    };
    expect(stands([quarter(1), quarter(2)])).toEqual(["120", [["rosters", "counted"]]]);
    expect(stands([quarter(1)], declared("2022-Q2", "60"))).toEqual(["100", [["figures", "declared"]]]);
  });

  it("counts from January to the end of the period when asked", () => {
    const book = declaring(months(12, "1"));
    const toDate = (period: string) => observe(book, "sales-total", { series: "cluster-online-retail", period, yearToDate: true }).part.min;
    expect(["2022-01", "2022-02", "2022-03", "2022-08", "2022-Q2", "2022-12", "2022-Q4", "2022"].map(toDate)).toEqual([
      "1",
      "2",
      "3",
      "8",
      "6",
      "12",
      "12",
      "12",
    ]);
  });

  it("knows nothing of a text that is no period", () => {
    const { part } = observe(declaring(months(12, "1")), "sales-total", { ...year.params, period: "2022-13", yearToDate: true });
    expect(part).toMatchObject({ min: "0", max: null, missing: [{ id: "figure/sales.cluster-online-retail.2022-13" }] });
  });

  it("takes what the roster was reduced to before what was declared", () => {
    const counted = new Map([["sales.cluster-online-retail.2022", { unit: "yuan", min: "7", max: "7", missing: [], evidence: [] }]]);
    const book = openBook({ asOf: "2022-12-31", counted });
    expect(observe(book, "sales-total", year.params).part.min).toBe("7");
  });
});
