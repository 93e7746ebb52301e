import { expect, it } from "vitest";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { score } from "../score.js";
import { scored } from "../testing/guangdong.js";
import { LECHANG_2019 } from "../testing/lechang-2019.js";

it("lechang-2019/rubric/structure: five groups of 100 points", () => {
  const input = { groups: [10, 55, 10, 10, 15] };
  expect(guangdong2019.groups.map(({ weight }) => weight)).toEqual(input.groups);
  expect({ sum: input.groups.reduce((sum, weight) => sum + weight, 0) }).toEqual({ sum: guangdong2019.weight });
  expect(guangdong2019.weight).toBe(100);
});

it("lechang-2019/rubric/group-promotion-work: 25 + 10 + 20, of which 21, 9 and 20 are claimed", () => {
  const input = { weights: [25, 10, 20], scores: [21, 9, 20] };
  const claims = ["service", "upward", "training"].map((criterion, at) => ({ criterion, points: input.scores[at] ?? 0 }));
  const group = scored({}, {}, { claims }).groups[1];
  expect(group?.items.map(({ weight }) => weight)).toEqual(input.weights);
  expect({ weight: group?.weight, score: group?.claimed }).toEqual({ weight: 55, score: 50 });
});

it("lechang-2019/evaluation/self-score: the fifteen printed rows add up to the 89 that the text states", () => {
  const input = { scores: [2, 2, 2, 4, 11, 10, 9, 20, 4, 6, 0, 5, 5, 4, 5] };
  const rows = ["leadership", "plan", "policy", "management", "service/centre", "service/stations", "upward", "training"];
  const more = ["column", "reporting", "cases", "media", "fund-rules", "fund-ledger", "fund-spend"];
  const claims = [...rows, ...more].map((criterion, at) => ({ criterion, points: input.scores[at] ?? 0 }));
  const { claimed } = scored({}, {}, { claims });
  expect({ total: claimed, equalsStated: claimed === score(guangdong2019, LECHANG_2019).claimed }).toEqual({
    total: 89,
    equalsStated: true,
  });
  expect(scored({}, {}, { claims: claims.slice(1) }).claimed).toBeNull();
});

it("lechang-2019/rubric/total: the claims of the five groups make 89", () => {
  const input = { groups: [10, 50, 10, 5, 14] };
  const { groups, claimed } = score(guangdong2019, LECHANG_2019);
  expect(groups.map((group) => group.claimed)).toEqual(input.groups);
  expect({ sum: claimed }).toEqual({ sum: 89 });
});
