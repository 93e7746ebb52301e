import { describe, expect, it } from "vitest";
import type { Firm } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, held, keeping, many } from "../testing/holding.js";

const firms = (...rows: readonly Omit<Firm, "id">[]) => keeping({ firms: rows.map((row, index) => ({ id: `f${index + 1}`, ...row })) });
const counted = (book: Parameters<typeof observe>[0], params: Parameters<typeof observe<"firm-count">>[2]) =>
  observe(book, "firm-count", params).part;

describe("number of firms 企业数", () => {
  it("suichang-2021/target/leading-firms: three leading firms are counted, but the plan sets no number", () => {
    const book = keeping({ firms: many(3, (number): Firm => ({ id: `f${number}`, leading: true })) });
    const finding = held(book, { indicator: "firm-count", params: { role: "leading" } }, null, null);
    expect({ status: finding.message.key }).toEqual({ status: "no-threshold" });
    expect(finding.part).toEqual({ unit: "firms", min: "3", max: "3" });
  });

  it("suixi-2021/transform/firms: one transformed firm is counted, but the plan sets no number", () => {
    const asks = { indicator: "firm-count", params: { role: "transformed", kind: "traditional" } } as const;
    const finding = held(declaring({ "firms.transformed.traditional": 1 }), asks, null, null);
    expect({ status: finding.message.key }).toEqual({ status: "no-threshold" });
    expect(finding.part).toEqual({ unit: "firms", min: "1", max: "1" });
  });

  it("counts firms of a kind that have not left, each once", () => {
    const book = keeping({
      firms: [
        { id: "a", kind: "sales" },
        { id: "a", kind: "sales" },
        { id: "b", kind: "logistics" },
        { id: "c", kind: "sales", left: "2022-12-31" },
        { id: "d", kind: "sales", left: "2023-01-01" },
      ],
    });
    expect([bounds(counted(book, { role: "any" })), bounds(counted(book, { role: "any", kind: "sales" }))]).toEqual([
      ["3", "3"],
      ["2", "2"],
    ]);
  });

  it("counts no firm that comes later than the day of the book", () => {
    const days = ["2022-12-30", "2022-12-31", "2023-01-01", "2023-05-01"];
    const later = (row: (day: string) => Omit<Firm, "id">) =>
      days.map((day) => bounds(counted(firms({ leading: true, ...row(day) }), { role: "leading" }))[1]);
    expect(later((signed) => ({ signed }))).toEqual(["1", "1", "0", "0"]);
    expect(later((operating) => ({ signed: "2022-01-01", operating }))).toEqual(["1", "1", "1", "1"]);
    expect(later((operating) => ({ operating }))).toEqual(["1", "1", "0", "0"]);
    expect(later((trained) => ({ trained }))).toEqual(["1", "1", "0", "0"]);
  });

  it("leaves open of what kind a firm is, and whether it leads, when the cell is blank", () => {
    const part = counted(firms({ kind: "sales", leading: true }, { leading: true }, { kind: "sales" }, { kind: "sales", leading: false }), {
      role: "leading",
      kind: "sales",
    });
    expect(bounds(part)).toEqual(["1", "3"]);
    expect(part.missing.map(({ id }) => id)).toEqual(["firm/f2/kind", "firm/f3/leading"]);
  });

  it("does not learn from the roster which firms were transformed", () => {
    expect(counted(firms({ kind: "traditional" }), { role: "transformed" })).toMatchObject({
      min: "0",
      max: null,
      missing: [{ id: "figure/firms.transformed" }],
    });
  });
});
