import { expect, test } from "vitest";
import { score } from "../score.js";
import type { Scoring } from "../scoring.js";
import type { StateFact } from "../state.js";
import { demonstrationStation } from "./cn-2021-shixing-shi-fu-ban-12-demonstration-station.js";

const MET = { "station.farm-cases": "5", "station.persons-served": "100", "station.convenience-cases": "10", "station.model": true };

const scored = (values: Readonly<Record<string, StateFact["value"]>>): Scoring =>
  score(demonstrationStation, {
    schema: "countykit-score/1",
    rubric: demonstrationStation.id,
    asOf: "2022-08-31",
    facts: Object.entries(values).map(([id, value]) => ({ id, value })),
  });

test.each([
  ["station.farm-cases", "farm-cases", "4", "5", "6"],
  ["station.persons-served", "persons-served", "99", "100", "101"],
  ["station.convenience-cases", "convenience-cases", "9", "10", "11"],
])("%s below, at and above its limit", (fact, item, below, at, above) => {
  const failed = (value: string): readonly string[] =>
    scored({ ...MET, [fact]: value }).groups.flatMap(({ items }) => items.filter(({ points }) => points.max === 0).map(({ id }) => id));
  expect([failed(below), failed(at), failed(above)]).toEqual([[item], [], []]);
});

test("all four conditions make a demonstration station, and three do not", () => {
  expect(scored(MET).rating).toEqual({ kind: "grade", grade: "qualified" });
  for (const fact of Object.keys(MET)) {
    const one = fact === "station.model" ? false : "0";
    expect(scored({ ...MET, [fact]: one }).rating).toEqual({ kind: "grade", grade: "not-qualified" });
  }
});

test("an unknown condition leaves the answer open, unless another fails", () => {
  const { "station.model": _, ...counted } = MET;
  expect(scored(counted).rating).toEqual({ kind: "unknown", grades: ["qualified", "not-qualified"], exact: true });
  expect(scored({ ...counted, "station.farm-cases": "4" }).rating).toEqual({ kind: "grade", grade: "not-qualified" });
});
