import { guangdong2019, score, type State } from "@countykit/scoring-rubric";
import { describe, expect, it } from "vitest";
import { pointsRows, spanText } from "./points-rows.js";

const state: State = {
  schema: "countykit-score/1",
  rubric: guangdong2019.id,
  asOf: "2021-08-31",
  facts: [
    { id: "plan.issued", value: true },
    { id: "reporting.months", value: "12" },
    { id: "reporting.poverty-statistics", value: true },
  ],
  claims: [{ criterion: "plan", points: 2 }],
};

describe("the waterfall of points", () => {
  const scoring = score(guangdong2019, state);
  const rows = pointsRows(guangdong2019, scoring, "zh");

  it("has every item in the order of the rubric, the bonus last", () => {
    const items = [...guangdong2019.groups.flatMap((group) => group.items), ...(guangdong2019.bonus?.items ?? [])];
    expect(rows.map(({ id, title, weight }) => [id, title, weight])).toEqual(items.map(({ id, title, weight }) => [id, title.zh, weight]));
  });

  it("begins each where what the items before it surely have ends, and ends at the least total", () => {
    let sum = 0;
    for (const row of rows) {
      expect(row.start).toBe(sum);
      sum += row.min;
    }
    expect(sum).toBe(scoring.total.min);
    expect(rows.find(({ id }) => id === "plan")).toEqual({
      id: "plan",
      title: "方案制定",
      start: 0,
      min: 1,
      max: 2,
      weight: 2,
      claimed: 2,
    });
  });

  it("writes one number where the ends are the same", () => {
    expect([spanText({ min: 1, max: 2 }), spanText({ min: 2, max: 2 })]).toEqual(["1–2", "2"]);
  });
});
