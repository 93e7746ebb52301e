import { expect, it } from "vitest";
import { rankSites } from "./rank-sites.js";

it("lechang-2021/stations/site-priority: the place with the better base comes first", () => {
  const { order } = rankSites([
    { id: "a", base: 2 },
    { id: "b", base: 5 },
  ]);
  expect(order).toEqual(["b", "a"]);
});

it("says which places the clause does not part, and which nobody has looked at", () => {
  const candidates = [
    { id: "a", base: 2 },
    { id: "b", base: null },
    { id: "c", base: 5 },
    { id: "d", base: 2 },
  ];
  expect(rankSites(candidates)).toEqual({ order: ["c", "a", "d"], ties: [["a", "d"]], unranked: ["b"] });
  expect(rankSites([])).toEqual({ order: [], ties: [], unranked: [] });
});

it("does not change the list it is given, and refuses what is no mark", () => {
  const candidates = Object.freeze([
    { id: "a", base: 1 },
    { id: "b", base: 2 },
  ]);
  expect(rankSites(candidates).order).toEqual(["b", "a"]);
  expect(() => rankSites([{ id: "a", base: Number.NaN }])).toThrow(RangeError);
});
