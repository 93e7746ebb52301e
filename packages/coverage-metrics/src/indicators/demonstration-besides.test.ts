import { describe, expect, it } from "vitest";
import { openBook } from "../figures/open-book.js";
import { openCountyBook } from "../roll-up/open-county-book.js";
import type { Station, Village } from "../rosters/rows.js";
import { known } from "../figures/quantity.js";
import { observe } from "./registry.js";
import { bounds } from "./testing/holding.js";

const asOf = "2022-12-31";
const station = (id: string, level: Station["level"], at: string | undefined, demonstration?: boolean): Station => ({
  id,
  level,
  status: "operating",
  serves: [],
  ...(at === undefined ? {} : { at }),
  ...(demonstration === undefined ? {} : { demonstration }),
});
const villages: readonly Village[] = [{ code: "331123100201" }, { code: "331123100202" }, { code: "331123100001", kind: "community" }];
const [FIRST, COMMUNITY, TOWN] = ["331123100201", "331123100001", "331123100"] as const;

const told = (...stations: readonly Station[]) => {
  const book = openCountyBook({ asOf, rosters: { villages, stations } });
  const { part, whole } = observe(book, "village-coverage", { mode: "located", demonstrationOutside: true });
  const network = observe(book, "network-size", { middle: "demonstration", standing: "built" }).part;
  return [bounds(part), whole?.min, part.missing.map(({ id }) => id), bounds(network)];
};

describe("demonstration stations counted besides 示范站另计", () => {
  it("does not count a station twice that is a demonstration station and a village's own", () => {
    expect(told(station("S", "village", FIRST, true))).toEqual([["1", "1"], "2", [], ["1", "1"]]);
  });

  it("counts one of a town, and one in a neighbourhood committee, which is no administrative village", () => {
    expect(told(station("S", "village", FIRST, false), station("T", "town", TOWN, true))).toEqual([["2", "2"], "2", [], ["2", "2"]]);
    expect(told(station("S", "village", FIRST, false), station("C", "village", COMMUNITY, true))).toEqual([
      ["2", "2"],
      "2",
      [],
      ["2", "2"],
    ]);
  });

  it("leaves open a station that does not say whether it is one, or where it is", () => {
    expect(told(station("T", "town", TOWN))).toEqual([["0", "1"], "2", ["station/T/demonstration"], ["0", "1"]]);
    const nowhere = told(station("S", "village", FIRST, false), station("V", "village", undefined, true));
    expect(nowhere).toEqual([["1", "3"], "2", ["rosters/stations/at", "station/V/at"], ["2", "2"]]);
  });

  it("is no more than somebody declared", () => {
    const declared = [{ kind: "number", id: "stations.demonstration", value: "1" }] as const;
    const stations = [station("S", "town", TOWN), station("T", "town", TOWN)];
    const book = openCountyBook({ asOf, declared, rosters: { villages, stations } });
    expect(bounds(observe(book, "village-coverage", { mode: "located", demonstrationOutside: true }).part)).toEqual(["0", "1"]);
  });

  it("may be all or none of the others where only the counts of the rosters are at hand", () => {
    const counted = new Map([
      ["villages", known("villages", 2)],
      ["villages.located", known("villages", 1)],
      ["stations.demonstration", known("stations", 1)],
      ["stations.village.built", known("stations", 1)],
    ]);
    const book = openBook({ asOf, counted });
    const { part } = observe(book, "village-coverage", { mode: "located", demonstrationOutside: true });
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([["1", "2"], ["figure/stations.demonstration.besides"]]);
    expect(bounds(observe(book, "network-size", { middle: "demonstration", standing: "built" }).part)).toEqual(["1", "2"]);
  });
});
