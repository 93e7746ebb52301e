import { describe, expect, it } from "vitest";
import { villages, villagesCovered } from "../figures/figure-names.js";
import { ofArea } from "../figures/coverage-figures.js";
import { trainees } from "../figures/training-figures.js";
import { observe } from "../indicators/registry.js";
import type { Station, Village } from "../rosters/rows.js";
import { openCountyBook } from "./open-county-book.js";

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
});
