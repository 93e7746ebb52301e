import { describe, expect, it } from "vitest";
import type { Conversion } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, held, keeping, many, percent, verdict } from "../testing/holding.js";

const asks = { indicator: "conversion-rate", params: { per: "person-times" } } as const;
const perPerson = { indicator: "conversion-rate", params: { per: "persons" } } as const;
const book = (trained: number, converted: number) => declaring({ "training.person-times": trained, "training.converted": converted });

describe("training conversion rate 培训转化率", () => {
  for (const id of ["lechang-2021/training/conversion", "suixi-2021/training/conversion"]) {
    it(`${id}: 30 of 3000 are 1 %`, () => {
      const finding = held(book(3000, 30), asks, ">=", "0.01");
      expect([finding.verdict, finding.measured?.min]).toEqual(["pass", { part: "30", whole: "3000" }]);
      expect(percent(finding, 2)).toBe("1.00%");
    });
  }

  it("fails with 29 of 3000, and with 30 of 3001; holds with 31", () => {
    expect([book(3000, 29), book(3001, 30), book(3000, 31)].map((one) => verdict(one, asks, ">=", "0.01"))).toEqual([
      "fail",
      "fail",
      "pass",
    ]);
  });

  it("lechang-2021/training/conversion-count: 1 % of 3000 person-times asks for 30 trainees, the number the annex names", () => {
    const rate = held(book(3000, 30), asks, ">=", "0.01");
    const count = held(book(3000, 30), { indicator: "conversion-count", params: {} }, ">=", "30");
    expect(rate.requires).toEqual({ unit: "persons", min: "30", max: "30" });
    expect(count.requires).toEqual(rate.requires);
    expect([count.verdict, rate.verdict]).toEqual(["pass", "pass"]);
  });

  it("by persons is no lower than by person-times, and 29 of 3000 may still be enough", () => {
    const finding = held(book(3000, 29), perPerson, ">=", "0.01");
    expect([finding.verdict, finding.missing.map(({ id }) => id)]).toEqual(["unknown", ["figure/training.persons"]]);
    expect(verdict(declaring({ "training.persons": 2900, "training.converted": 29 }), perPerson, ">=", "0.01")).toBe("pass");
    expect(verdict(declaring({ "training.persons": 2901, "training.converted": 29 }), perPerson, ">=", "0.01")).toBe("fail");
    expect(verdict(book(3000, 30), perPerson, ">=", "0.01")).toBe("pass");
  });

  it("has at least as many trained as were converted", () => {
    expect(bounds(observe(book(3000, 30), "conversion-rate", { per: "persons" }).whole ?? { min: null, max: null })).toEqual([
      "30",
      "3000",
    ]);
  });

  it("keeps a contradiction as it stands: 40 converted of 30 trained are more than all", () => {
    expect(observe(book(30, 40), asks.indicator, asks.params).whole).toMatchObject({ min: "30", max: "30" });
  });

  it("says that persons are divided by person-times", () => {
    expect(observe(book(3000, 30), asks.indicator, asks.params).remarks.map(({ code }) => code)).toEqual(["persons-over-person-times"]);
    expect(observe(book(3000, 30), "conversion-rate", { per: "persons" }).remarks).toEqual([]);
  });

  it("counts both in the same window", () => {
    const conversions = many(
      3,
      (number): Conversion => ({ id: `${number}`, person: `p${number}`, kind: "start-up", date: `2022-0${number}-01` }),
    );
    const sessions = many(3, (number) => ({ id: `${number}`, kind: "popular" as const, date: `2022-0${number}-01`, attendance: 100 }));
    const { part, whole } = observe(keeping({ conversions, sessions }), "conversion-rate", { per: "person-times", to: "2022-02-01" });
    expect([part.min, part.max, whole?.min, whole?.max]).toEqual(["2", "2", "200", "200"]);
  });

  it("is unknown when nobody counted the converted", () => {
    expect(held(declaring({ "training.person-times": 3000 }), asks, ">=", "0.01")).toMatchObject({
      verdict: "unknown",
      missing: [{ id: "figure/training.converted" }],
    });
  });
});
