import { describe, expect, it } from "vitest";
import { mergeRows } from "./merge-rows.js";

const NEEDED = ["id", "level"];

describe("rows of one thing put together 合并重复行", () => {
  it("keeps what any of them says", () => {
    expect(
      mergeRows(
        [
          { id: "a", built: "2021-01-01" },
          { id: "a", sign: "站" },
        ],
        NEEDED,
      ),
    ).toEqual([{ id: "a", built: "2021-01-01", sign: "站" }]);
    expect(mergeRows([{ id: "a" }], NEEDED)).toEqual([{ id: "a" }]);
    expect(mergeRows([], NEEDED)).toEqual([]);
  });

  it("does not know what they contradict one another in, whichever came first", () => {
    const rows = [
      { id: "a", built: "2021-01-01" },
      { id: "a", built: "2021-02-01" },
      { id: "a", built: "2021-01-01" },
    ];
    expect([mergeRows(rows, NEEDED), mergeRows([...rows].reverse(), NEEDED)]).toEqual([[{ id: "a" }], [{ id: "a" }]]);
  });

  it("puts lists together, and leaves the rows as they were", () => {
    const rows = [
      { id: "a", services: ["b", "a"] },
      { id: "a", services: ["a", "c"] },
    ];
    expect([mergeRows(rows, NEEDED), mergeRows([...rows].reverse(), NEEDED)]).toEqual([
      [{ id: "a", services: ["a", "b", "c"] }],
      [{ id: "a", services: ["a", "b", "c"] }],
    ]);
    expect(rows[0]).toEqual({ id: "a", services: ["b", "a"] });
  });

  it("keeps a field that every row needs, the same one in every order", () => {
    const rows = [
      { id: "a", level: "village" },
      { id: "a", level: "town" },
    ];
    expect([mergeRows(rows, NEEDED), mergeRows([...rows].reverse(), NEEDED)]).toEqual([
      [{ id: "a", level: "town" }],
      [{ id: "a", level: "town" }],
    ]);
  });
});
