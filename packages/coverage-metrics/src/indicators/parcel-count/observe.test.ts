import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Parcels } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, keeping, many, verdict } from "../testing/holding.js";

const month = (number: number, count?: number, more: Partial<Parcels> = {}): Parcels => ({
  month: `2022-${String(number).padStart(2, "0")}`,
  direction: "up",
  ...(count === undefined ? {} : { count }),
  ...more,
});
const counted = (parcels: readonly Parcels[], period: string, direction?: "up" | "down") =>
  observe(keeping({ parcels }), "parcel-count", { period, ...(direction === undefined ? {} : { direction }) }).part;

describe("parcels 包裹量", () => {
  it("adds up the months of a quarter and of a year, one way", () => {
    const year = many(12, (number) => month(number, number));
    expect([bounds(counted(year, "2022-Q2", "up")), bounds(counted(year, "2022", "up")), bounds(counted(year, "2022-08", "up"))]).toEqual([
      ["15", "15"],
      ["78", "78"],
      ["8", "8"],
    ]);
  });

  it("adds up both ways, and is open while one of them is not known", () => {
    const both = [month(1, 5), month(1, 7, { direction: "down" })];
    expect(bounds(counted(both, "2022-01"))).toEqual(["12", "12"]);
    const part = counted([month(1, 5)], "2022-01");
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([["5", null], ["figure/parcels.down.2022-01"]]);
    expect(bounds(observe(declaring({ "parcels.up.2022": 3, "parcels.down.2022": 4 }), "parcel-count", { period: "2022" }).part)).toEqual([
      "7",
      "7",
    ]);
  });

  it("does not add a town to the county that it is part of", () => {
    const county = month(1, 100, { at: "331123" });
    const towns = [month(1, 30, { at: "331123100" }), month(1, 40, { at: "331123101" })];
    expect(bounds(counted([county, ...towns], "2022-01", "up"))).toEqual(["100", "100"]);
    expect(bounds(counted(towns, "2022-01", "up"))).toEqual(["70", "70"]);
    expect(bounds(counted([month(1, 120), county, ...towns], "2022-01", "up"))).toEqual(["120", "120"]);
    expect(bounds(counted([month(1, undefined, { at: "331123" }), ...towns], "2022-01", "up"))).toEqual(["70", null]);
  });

  it("counts a month that was entered twice once", () => {
    expect(bounds(counted([month(1, 5), month(1, 5)], "2022-01", "up"))).toEqual(["5", "5"]);
  });

  it("lies between the counts of rows that contradict one another, in whatever order they stand", () => {
    const rows = [month(1, 100), month(1, 200), month(1)];
    const told = (parcels: readonly Parcels[]) => {
      const part = counted(parcels, "2022-01", "up");
      return [bounds(part), part.missing.map(({ id }) => id)];
    };
    const either = [["100", "200"], ["parcels/2022-01/up"]];
    expect([told(rows), told([...rows].reverse())]).toEqual([either, either]);
    expect(told([month(1, 100), month(1)])).toEqual([["100", "100"], []]);
    const town = { at: "331123100" };
    expect(told([month(1, 5, town), month(1, 7, town), month(1, 1, { at: "331123101" })])).toEqual([
      ["6", "8"],
      ["parcels/2022-01/up/331123100"],
    ]);
  });

  it("is a lower bound while months are missing", () => {
    const part = counted([month(1, 5), month(2)], "2022-Q1", "up");
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([
      ["5", null],
      ["parcels/2022-02/up", "figure/parcels.up.2022-03"],
    ]);
    expect(counted([], "2022", "up").missing.map(({ id }) => id)).toEqual(["figure/parcels.up.2022"]);
    expect(counted([], "2022").missing.map(({ id }) => id)).toEqual(["figure/parcels.2022"]);
  });

  it("counts months that are over", () => {
    const until = (asOf: string) => {
      const book = keeping({ parcels: [month(1, 5), month(2, 7)] }, asOf);
      return bounds(observe(book, "parcel-count", { period: "2022-02", direction: "up" }).part);
    };
    expect(["2022-02-27", "2022-02-28"].map(until)).toEqual([
      ["0", null],
      ["7", "7"],
    ]);
    expect(counted([month(1, 5)], "2022-13", "up").missing.map(({ id }) => id)).toEqual(["figure/parcels.up.2022-13"]);
  });

  it("is held to a number below, at and above it", () => {
    const judged = (parcels: number) =>
      verdict(
        declaring({ "parcels.up.2022": parcels }),
        { indicator: "parcel-count", params: { period: "2022", direction: "up" } },
        ">=",
        "1000",
      );
    expect([999, 1000, 1001].map(judged)).toEqual(["fail", "pass", "pass"]);
  });

  it("does not care in what order rows stand", () => {
    const row = fc.record({
      month: fc.constantFrom("2022-01", "2022-02"),
      direction: fc.constantFrom("up" as const, "down" as const),
      count: fc.integer({ min: 0, max: 9 }),
      at: fc.constantFrom("331123", "331123100", "331123100001", "331124"),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { maxLength: 8, selector: (one) => `${one.month} ${one.direction} ${one.at}` }), (rows) => {
        expect(bounds(counted([...rows].reverse(), "2022-Q1"))).toEqual(bounds(counted(rows, "2022-Q1")));
      }),
    );
  });
});
