import { describe, expect, it } from "vitest";
import { countText, someNames, townBars } from "./town-bars.js";

const row = { code: "331123101", name: "甲镇", missing: [], open: [] };

describe("the bars of towns", () => {
  it("part the villages into covered, open and missing ones", () => {
    expect(townBars([{ ...row, villages: { min: 9, max: 9 }, covered: { min: 4, max: 6 } }])).toEqual([
      { label: "甲镇", covered: 4, open: 2, missing: 3, text: "4–6/9" },
    ]);
    expect(townBars([{ ...row, name: null, villages: { min: 3, max: 3 }, covered: { min: 3, max: 3 } }])).toEqual([
      { label: "331123101", covered: 3, open: 0, missing: 0, text: "3/3" },
    ]);
  });

  it("have no gap where nobody knows how many villages there are", () => {
    const open = { min: 2, max: null };
    expect(townBars([{ ...row, villages: open, covered: { min: 1, max: 3 } }])).toEqual([
      { label: "甲镇", covered: 1, open: 2, missing: 0, text: "1–3/≥ 2" },
    ]);
    expect(townBars([{ ...row, villages: open, covered: { min: 1, max: null } }])).toMatchObject([{ covered: 1, open: 1, missing: 0 }]);
    expect(townBars([{ ...row, villages: { min: 4, max: 4 }, covered: { min: 1, max: null } }])).toMatchObject([{ open: 3, missing: 0 }]);
    expect(countText({ min: 0, max: null })).toBe("—");
  });
});

it("names are listed up to forty, and the rest counted", () => {
  const more = (_: unknown, count: number) => `+${count}`;
  const names = Array.from({ length: 41 }, (_, at) => `${at}`);
  expect(someNames(names.slice(0, 2), "zh", more)).toBe("0、1");
  expect(someNames(names.slice(0, 40), "en", more).endsWith("38, 39")).toBe(true);
  expect(someNames(names, "en", more).endsWith("38, 39 +1")).toBe(true);
});
