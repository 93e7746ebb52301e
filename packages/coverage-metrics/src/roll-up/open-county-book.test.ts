import { describe, expect, it } from "vitest";
import { villages, villagesCovered } from "../figures/figure-names.js";
import { ofArea } from "../figures/coverage-figures.js";
import { trainees } from "../figures/training-figures.js";
import { observe } from "../indicators/registry.js";
import { salesOf } from "../figures/sales-figures.js";
import type { Sales, Session, Station, Village } from "../rosters/rows.js";
import { openCountyBook, type RosterRows } from "./open-county-book.js";

const TOWN = "440281101";
const village = (number: number): string => `${TOWN}${200 + number}`;
const villageRows: readonly Village[] = Array.from({ length: 195 }, (_, number) => ({ code: village(number), poverty: number < 39 }));
const stationRows: readonly Station[] = Array.from({ length: 137 }, (_, number) => ({
  id: `S${number}`,
  level: "village",
  at: village(number),
  status: "operating",
  serves: [],
}));

describe("a county's book 县域资料簿", () => {
  it("counts 137 of 195 villages and 39 of 39 poverty villages from the rosters", () => {
    const book = openCountyBook({
      asOf: "2020-12-31",
      rosters: { towns: [{ code: TOWN, name: "五山镇" }], villages: villageRows, stations: stationRows },
    });
    const { part, whole } = observe(book, "village-coverage", { mode: "located" });
    expect([part.min, part.max, whole?.min]).toEqual(["137", "137", "195"]);
    const poor = observe(book, "poverty-village-coverage", { mode: "operating" });
    expect([poor.part.min, poor.part.max, poor.whole?.max]).toEqual(["39", "39", "39"]);
    expect(book.number(ofArea(villages, "五山镇"))).toMatchObject({ min: "195", max: "195" });
  });

  it("reads a figure that was declared beside the rosters", () => {
    const book = openCountyBook({
      asOf: "2020-12-31",
      declared: [{ kind: "number", id: "villages", value: "195", evidence: "自评" }],
      rosters: { stations: stationRows },
    });
    expect(book.number(villages)).toMatchObject({ min: "195", max: "195", evidence: ["自评"] });
    expect(book.number(villagesCovered("served"))).toMatchObject({ min: "137", max: "137" });
  });

  it("keeps a roster that was not handed in unknown, and one without rows empty", () => {
    expect(openCountyBook({ asOf: "2020-12-31" }).number(trainees("person-times")).max).toBeNull();
    expect(openCountyBook({ asOf: "2020-12-31", rosters: { sessions: [] } }).number(trainees("person-times")).max).toBe("0");
  });

  describe("sales 销售额", () => {
    const row = (amount: string, at?: string): Sales => ({
      series: "agri-sales",
      period: "2020",
      amount,
      ...(at === undefined ? {} : { at }),
    });
    const told = (rosters: RosterRows): string => {
      const { min, max } = openCountyBook({ asOf: "2021-06-30", rosters }).number(salesOf("agri-sales", "2020"));
      return `${min} … ${max}`;
    };

    it("of rows with the county's code and without one are both the county's", () => {
      const sales = [row("100.00", "440281"), row("120.00")];
      expect([
        told({ sales }),
        told({ sales: [...sales].reverse() }),
        told({ sales: [row("100.00", "440281000000"), row("100")] }),
      ]).toEqual(["100.00 … 120.00", "100.00 … 120.00", "100.00 … 100.00"]);
      expect([told({ sales: sales.slice(0, 1) }), told({ sales: sales.slice(1) })]).toEqual(["100.00 … 100.00", "120.00 … 120.00"]);
    });

    it("of the county prevail over those of its towns, wherever the county is written", () => {
      const towns = [{ code: TOWN }];
      expect([told({ sales: [row("100.00"), row("30.00", TOWN)] }), told({ sales: [row("30.00", TOWN)] })]).toEqual([
        "100.00 … 100.00",
        "30.00 … null",
      ]);
      expect(told({ sales: [row("30.00", TOWN)], towns })).toBe("30.00 … 30.00");
    });

    it("are not waited for from where a session was held", () => {
      const session: Session = { id: "T1", kind: "popular", date: "2021-03-01", at: "511921", pairing: true };
      expect(told({ sales: [row("100.00", "440281")], sessions: [session] })).toBe("100.00 … 100.00");
    });

    it("of two counties are at least what both told", () => {
      expect(told({ sales: [row("100.00", "440281"), row("50.00", "440222")] })).toBe("150.00 … null");
    });
  });
});
