import { Decimal, type Exact, type Measure } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { openBook } from "../../figures/open-book.js";
import { nationalGrowth } from "../../figures/sales-figures.js";
import type { SalesSeries } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, held } from "../testing/holding.js";

/** A year's growth of a series, and the year before. */
const grown = (series: SalesSeries, previous: string, current: string, more: Readonly<Record<string, string>> = {}) =>
  declaring({ [`sales.${series}.2021`]: previous, [`sales.${series}.2022`]: current, ...more });

const yearly = (series: SalesSeries) => ({ indicator: "growth", params: { series, period: "2022" } }) as const;

/** What a catalogue entry prints of a growth: so many decimals, half up. */
const printed = (measure: Measure | null, decimals: number): string => {
  const { part, whole } = fraction(measure?.min ?? null);
  return new Decimal(part).div(whole).toFixed(decimals);
};

const fraction = (value: Exact | null): { readonly part: string; readonly whole: string } => {
  if (value === null || typeof value === "string") throw new Error(`a growth is a fraction: ${value}`);
  return value;
};

describe("growth 增速", () => {
  it("lechang-2021/growth/ecommerce-turnover: exactly 15 % is enough, a fen less is not", () => {
    const asks = yearly("ecommerce-turnover");
    const finding = held(grown("ecommerce-turnover", "100.00", "115.00"), asks, ">=", "0.15");
    expect({ growth: printed(finding.measured, 4), pass: finding.verdict === "pass" }).toEqual({ growth: "0.1500", pass: true });
    expect(finding.measured?.min).toEqual({ part: "15", whole: "100" });
    expect(held(grown("ecommerce-turnover", "100.00", "114.99"), asks, ">=", "0.15").verdict).toBe("fail");
    expect(held(grown("ecommerce-turnover", "100.00", "115.01"), asks, ">=", "0.15").verdict).toBe("pass");
  });

  it("lechang-2021/growth/rural-online-retail: 9.995 % is not 10 %, however it rounds", () => {
    const asks = yearly("rural-online-retail");
    const finding = held(grown("rural-online-retail", "200.00", "219.99"), asks, ">=", "0.10");
    expect({ growth: printed(finding.measured, 5), pass: finding.verdict === "pass" }).toEqual({ growth: "0.09995", pass: false });
    expect(finding).toMatchObject({
      verdict: "fail",
      requires: { min: "220" },
      gap: { kind: "short", amount: { unit: "yuan", min: "0.01" } },
    });
    expect(held(grown("rural-online-retail", "200.00", "220.00"), asks, ">=", "0.10").verdict).toBe("pass");
    expect(held(grown("rural-online-retail", "200.00", "220.01"), asks, ">=", "0.10").verdict).toBe("pass");
  });

  it("lechang-2021/growth/agri-online-retail: 80 to 92 is exactly 15 %", () => {
    const finding = held(grown("agri-online-retail", "80", "92"), yearly("agri-online-retail"), ">=", "0.15");
    expect({ growth: printed(finding.measured, 4), pass: finding.verdict === "pass" }).toEqual({ growth: "0.1500", pass: true });
  });

  it("lechang-2019/target/agri-sales-growth: 100 to 120 is exactly 20 %", () => {
    const finding = held(grown("agri-sales", "100", "120"), yearly("agri-sales"), ">=", "0.20");
    expect({ growth: printed(finding.measured, 4), pass: finding.verdict === "pass" }).toEqual({ growth: "0.2000", pass: true });
    expect(held(grown("agri-sales", "100", "119.99"), yearly("agri-sales"), ">=", "0.20").verdict).toBe("fail");
  });

  it("suixi-2021/growth/rural-online-retail: above the national average when it is higher by a tenth of a point", () => {
    const pass = national("rural-online-retail", "0.114", "0.113").verdict === "pass";
    expect({ pass }).toEqual({ pass: true });
  });

  it("suixi-2021/growth/agri-online-retail: equal to the national average is not above it", () => {
    const pass = national("agri-online-retail", "0.028", "0.028").verdict === "pass";
    expect({ pass }).toEqual({ pass: false });
    expect(national("agri-online-retail", "0.027", "0.028").verdict).toBe("fail");
    expect(national("agri-online-retail", "0.029", "0.028").verdict).toBe("pass");
  });

  it("is unknown without the national average, and says what it would have to be below", () => {
    const book = grown("rural-online-retail", "1000", "1114");
    const { id, term } = nationalGrowth("rural-online-retail", "2022");
    expect(held(book, yearly("rural-online-retail"), ">", null, { value: { figure: id, term } })).toMatchObject({
      verdict: "unknown",
      missing: [{ id: "figure/growth.national.rural-online-retail.2022" }],
      holdsIf: { figure: "growth.national.rural-online-retail.2022", operator: "<", exact: "0.114" },
    });
  });

  it("suichang-2021/growth/online-retail: both the amount and the growth are reached", () => {
    const book = grown("online-retail", "2627000000", "3100000000");
    const growth = held(book, yearly("online-retail"), ">=", "0.18");
    const amount = held(book, { indicator: "sales-total", params: { series: "online-retail", period: "2022" } }, ">=", "3100000000.00");
    expect({
      growth: printed(growth.measured, 4),
      amountPass: amount.verdict === "pass",
      growthPass: growth.verdict === "pass",
    }).toEqual({ growth: "0.1801", amountPass: true, growthPass: true });
  });

  it("says from what base 31 亿 would still be a growth of 18 %, when the base is not known", () => {
    const book = declaring({ "sales.online-retail.2022": "3100000000" });
    expect(held(book, yearly("online-retail"), ">=", "0.18")).toMatchObject({
      verdict: "unknown",
      missing: [{ id: "figure/sales.online-retail.2021" }],
      holdsIf: { figure: "sales.online-retail.2021", operator: "<=", value: "2627118644.06", unit: "yuan" },
    });
  });

  it("compares any two periods of one length", () => {
    const book = declaring({ "sales.agri-sales.2019": "50", "sales.agri-sales.2022": "100", "sales.agri-sales.2021-Q4": "20" });
    const against = (base: string) => observe(book, "growth", { series: "agri-sales", period: "2022", against: base });
    expect([bounds(against("2019").part), bounds(against("2019").whole ?? { min: "", max: "" })]).toEqual([
      ["100", "100"],
      ["50", "50"],
    ]);
    expect(against("2021-Q4").whole).toMatchObject({ min: "0", max: null });
    expect(against("no period").whole).toMatchObject({ min: "0", max: null });
  });

  it("takes the quarter or month of the year before", () => {
    const book = declaring({
      "sales.agri-sales.2022-Q1": "12",
      "sales.agri-sales.2021-Q1": "10",
      "sales.agri-sales.2022-08": "33",
      "sales.agri-sales.2021-08": "30",
    });
    const ends = (period: string) => {
      const { part, whole, figures } = observe(book, "growth", { series: "agri-sales", period });
      return [part.min, whole?.min, figures.part.at(0), figures.whole.at(0)];
    };
    expect(ends("2022-Q1")).toEqual(["12", "10", "sales.agri-sales.2022-Q1", "sales.agri-sales.2021-Q1"]);
    expect(ends("2022-08")).toEqual(["33", "30", "sales.agri-sales.2022-08", "sales.agri-sales.2021-08"]);
  });

  it("adds up both years to the end of the period, year to date", () => {
    const book = declaring({
      "sales.agri-sales.2022-Q1": "12",
      "sales.agri-sales.2022-04": "3",
      "sales.agri-sales.2021-01": "2",
      "sales.agri-sales.2021-02": "3",
      "sales.agri-sales.2021-03": "4",
      "sales.agri-sales.2021-04": "1",
    });
    const { part, whole } = observe(book, "growth", { series: "agri-sales", period: "2022-04", yearToDate: true });
    expect([bounds(part), bounds(whole ?? part)]).toEqual([
      ["15", "15"],
      ["10", "10"],
    ]);
  });

  it("has no growth from a base of zero, and none from a negative one", () => {
    const zero = held(grown("agri-sales", "0.00", "5"), yearly("agri-sales"), ">=", "0.20");
    expect(zero).toMatchObject({ verdict: "unknown", message: { key: "from-zero" }, remarks: [{ code: "from-zero" }] });
    const negative = held(grown("agri-sales", "-1", "5"), yearly("agri-sales"), ">=", "0.20");
    expect(negative).toMatchObject({ verdict: "unknown", message: { key: "negative-base" }, remarks: [{ code: "negative-base" }] });
    expect(observe(grown("agri-sales", "0.01", "5"), "growth", yearly("agri-sales").params).remarks).toEqual([]);
    const rated = declaring({ "sales.agri-sales.2021": 0, "growth.agri-sales.2022": "0.25" });
    expect(held(rated, yearly("agri-sales"), ">=", "0.20")).toMatchObject({ verdict: "unknown", remarks: [{ code: "from-zero" }] });
  });

  it("takes a printed growth where the amounts are not both known", () => {
    const only = declaring({ "growth.agri-sales.2022": "0.114" });
    expect(observe(only, "growth", yearly("agri-sales").params)).toMatchObject({
      part: {
        unit: "ratio",
        min: "1.1135",
        max: "1.1145",
        missing: [{ id: "figure/sales.agri-sales.2022" }, { id: "figure/sales.agri-sales.2021" }],
      },
      whole: { unit: "ratio", min: "1", max: "1" },
    });
    const falling = declaring({ "growth.agri-sales.2022": "-0.05", "sales.agri-sales.2022": "95" });
    const verdicts = ["-0.055", "-0.05", "-0.044"].map((least) => held(falling, yearly("agri-sales"), ">=", least).verdict);
    expect(verdicts).toEqual(["pass", "unknown", "fail"]);
  });

  it("takes a printed growth for rounded, so that it decides nothing within half a unit of its last place", () => {
    const judged = (rate: string) => held(declaring({ "growth.agri-sales.2022": rate }), yearly("agri-sales"), ">=", "0.18").verdict;
    expect(["0.17", "0.174", "0.18", "0.180", "0.185", "0.1805", "0.19"].map(judged)).toEqual([
      "fail",
      "fail",
      "unknown",
      "unknown",
      "pass",
      "pass",
      "pass",
    ]);
    expect([judged("0.2"), judged("0")]).toEqual(["pass", "fail"]);
    const { min, max } = observe(declaring({ "growth.agri-sales.2022": "0.2" }), "growth", yearly("agri-sales").params).part;
    expect([min, max]).toEqual(["1.195", "1.205"]);
  });

  it("learns nothing from a growth that may be any", () => {
    const book = bounding({ "growth.agri-sales.2022": ["-1", null] });
    expect(observe(book, "growth", yearly("agri-sales").params).part).toMatchObject({ unit: "yuan", min: "0", max: null });
  });

  it("takes bounds of a growth as they are given", () => {
    const book = bounding({ "growth.agri-sales.2022": ["0.17", "0.19"] });
    expect(bounds(observe(book, "growth", yearly("agri-sales").params).part)).toEqual(["1.17", "1.19"]);
  });

  it("lets amounts prevail over a printed growth that they refute, though they are not both known", () => {
    const book = bounding({
      "growth.agri-sales.2022": ["0.25", "0.25"],
      "sales.agri-sales.2022": ["100", "100"],
      "sales.agri-sales.2021": ["90", "95"],
    });
    const finding = held(book, yearly("agri-sales"), ">=", "0.18");
    expect([finding.verdict, finding.remarks.map(({ code }) => code)]).toEqual(["fail", ["growth-differs"]]);
    expect(finding.remarks[0]?.text).toEqual({
      zh: "所报增速 25% 与数额算得的 5.26% 至 11.11% 不符，以数额为准",
      en: "The growth is given as 25%, but the amounts make 5.26% to 11.11%; the amounts prevail",
    });
  });

  it("narrows a printed growth by amounts that are known within bounds, from either side", () => {
    const ends = (rate: string, then: readonly [string, string | null]) => {
      const book = bounding({
        "growth.agri-sales.2022": [rate, rate],
        "sales.agri-sales.2022": ["100", "100"],
        "sales.agri-sales.2021": then,
      });
      const { measured, remarks } = held(book, yearly("agri-sales"), ">=", "0.18");
      return [measured?.min, measured?.max, remarks.length];
    };
    expect(ends("0.08", ["90", "95"])).toEqual([share("0.075", "1"), share("0.085", "1"), 0]);
    expect(ends("0.11", ["90", "95"])).toEqual([share("9.45", "90"), share("10", "90"), 0]);
    expect(ends("0.05", ["90", "95"])).toEqual([share("5", "95"), share("5.225", "95"), 0]);
    expect(ends("0.08", ["92.6", "92.6"])).toEqual([share("7.4", "92.6"), share("7.4", "92.6"), 0]);
    expect(ends("0.11", ["90.2", "90.3"])).toEqual([share("9.7", "90.3"), share("9.8", "90.2"), 0]);
    expect(ends("0.11", ["0", null])).toEqual([share("0.105", "1"), share("0.115", "1"), 0]);
  });

  it("is measured against a base that is known, when only the amount of the period is not", () => {
    const book = declaring({ "growth.agri-sales.2022": "0.20", "sales.agri-sales.2021": "200" });
    const { part, whole } = observe(book, "growth", yearly("agri-sales").params);
    expect([bounds(part), whole === null ? null : bounds(whole)]).toEqual([
      ["1.195", "1.205"],
      ["1", "1"],
    ]);
  });

  it("does not take the yearly rate for another comparison", () => {
    const book = declaring({ "growth.agri-sales.2022": "0.114" });
    const { whole } = observe(book, "growth", { series: "agri-sales", period: "2022", against: "2019" });
    expect(whole).toMatchObject({ min: "0", max: null, missing: [{ id: "figure/sales.agri-sales.2019" }] });
  });

  it("says so when the printed growth is not what the amounts make, beyond its rounding", () => {
    const remarks = (rate: string) =>
      observe(grown("agri-sales", "100", "115.05", { "growth.agri-sales.2022": rate }), "growth", yearly("agri-sales").params).remarks.map(
        ({ code }) => code,
      );
    expect(remarks("0.150")).toEqual([]);
    expect(remarks("0.151")).toEqual([]);
    expect(remarks("0.152")).toEqual(["growth-differs"]);
    expect(remarks("0.149")).toEqual(["growth-differs"]);
  });
});

/** A book of figures that are known within bounds. */
const bounding = (figures: Readonly<Record<string, readonly [string, string | null]>>) =>
  openBook({
    asOf: "2022-12-31",
    declared: Object.entries(figures).map(([id, [min, max]]) => ({ kind: "number" as const, id, value: min === max ? min : { min, max } })),
  });

const share = (part: string, whole: string) => ({ part, whole });

/** A county that printed only its growth, against the national average of the same series. */
function national(series: SalesSeries, county: string, nation: string) {
  const { id, term } = nationalGrowth(series, "2022");
  const book = declaring({ [`growth.${series}.2022`]: county, [id]: nation });
  return held(book, yearly(series), ">", null, { value: { figure: id, term } });
}
