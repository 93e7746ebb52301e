import { guangdong2019, score, type State, type StateFact } from "@countykit/scoring-rubric";
import { expect, it } from "vitest";
import { knownShares } from "./shares.js";

const sharesOf = (facts: readonly StateFact[]) => {
  const state: State = { schema: "countykit-score/1", rubric: guangdong2019.id, asOf: "2021-08-31", facts };
  return knownShares({ rubric: guangdong2019, scoring: score(guangdong2019, state), state });
};

it("gives the share of a tier over its base as capped", () => {
  const [villages] = sharesOf([
    { id: "villages", value: "260" },
    { id: "villages.located", value: "140" },
  ]);
  expect(villages).toEqual({
    path: "service/stations/villages",
    measure: { unit: "ratio", min: { part: "140", whole: "200" }, max: { part: "140", whole: "200" } },
    limit: null,
  });
});

it("gives the share of a condition with its limit, once for all conditions that ask for it", () => {
  const shares = sharesOf([
    { id: "fund.paid", value: "4167785.00" },
    { id: "fund.total", value: { min: "4961648.81", max: "5051860.60" } },
  ]);
  expect(shares).toMatchObject([
    {
      measure: { min: { part: "4167785.00", whole: "5051860.60" }, max: { part: "4167785.00", whole: "4961648.81" } },
      limit: { operator: ">=", at: "0.70" },
    },
  ]);
});

it("gives none of which neither end is known", () => {
  expect(sharesOf([])).toEqual([]);
  expect(sharesOf([{ id: "fund.paid", value: "4167785.00" }])).toEqual([]);
});
