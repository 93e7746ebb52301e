import { describe, expect, it } from "vitest";
import { guangdong2019 } from "./policies/cn-2021-guangdong-yue-shang-101.js";
import { score } from "./score.js";
import type { ItemScore } from "./scoring.js";
import type { StateFact } from "./state.js";

const claimOf = (item: string, points: number, facts: readonly StateFact[]): ItemScore["claim"] => {
  const scoring = score(guangdong2019, {
    schema: "countykit-score/1",
    rubric: guangdong2019.id,
    asOf: "2021-08-31",
    facts,
    claims: [{ criterion: item, points }],
  });
  return scoring.groups.flatMap(({ items }) => items).find(({ id }) => id === item)?.claim ?? null;
};

describe("a claim between what the facts support at least and at most", () => {
  const provincial = [
    { id: "media.county", value: false },
    { id: "media.provincial", value: true },
  ];

  it.each([
    [3.99, "too-low"],
    [4, "possible"],
    [5, "impossible"],
    [6.99, "impossible"],
    [7, "possible"],
    [7.01, "too-high"],
  ] as const)("reads media %d with a city's report open as %s: 4 with or without 3", (points, claim) => {
    expect(claimOf("media", points, provincial)).toBe(claim);
  });

  it("is possible while a county's report is open: 4 and 1", () => {
    expect(claimOf("media", 5, [{ id: "media.provincial", value: true }])).toBe("possible");
  });

  it.each([
    [0.5, "impossible"],
    [1, "possible"],
    [1.5, "impossible"],
    [2, "possible"],
  ] as const)("reads plan %d as %s: only whole points are given", (points, claim) => {
    expect(claimOf("plan", points, [])).toBe(claim);
  });
});
