import { describe, expect, it } from "vitest";
import type { Firm } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, held, keeping, many, verdict } from "../testing/holding.js";

const firm = (id: string, given: Partial<Firm> = {}): Firm => ({ id, kind: "traditional", trained: "2022-03-01", ...given });
const asks = { indicator: "trained-firms", params: { kind: "traditional" } } as const;
const count = (firms: readonly Firm[], params = {}) => bounds(observe(keeping({ firms }), "trained-firms", params).part);

describe("firms trained or guided onto the web 触网企业数", () => {
  it("shixing-2021/training/traditional-firms: ten are enough", () => {
    const verdicts = [9, 10, 11].map((number) => verdict(keeping({ firms: many(number, (one) => firm(`F${one}`)) }), asks, ">=", "10"));
    expect(verdicts).toEqual(["fail", "pass", "pass"]);
    expect([9, 10, 11].map((number) => verdict(declaring({ "firms.trained.traditional": number }), asks, ">=", "10"))).toEqual([
      "fail",
      "pass",
      "pass",
    ]);
  });

  it("counts a kind, a window, and nothing after the day of the book", () => {
    const firms = [
      firm("1"),
      firm("2", { kind: "sales" }),
      firm("3", { trained: "2022-09-01" }),
      firm("4", { trained: "2023-01-01" }),
      firm("1"),
    ];
    expect([count(firms), count(firms, { kind: "traditional" }), count(firms, { kind: "traditional", to: "2022-08-31" })]).toEqual([
      ["3", "3"],
      ["2", "2"],
      ["1", "1"],
    ]);
  });

  it("does not take a firm without a day, or without a kind, for one that does not count", () => {
    const { trained: _, ...dayless } = firm("2");
    const { kind: __, ...kindless } = firm("3");
    const finding = held(keeping({ firms: [firm("1"), dayless, kindless] }), asks, ">=", "3");
    expect([finding.verdict, finding.part, finding.missing.map(({ id }) => id)]).toEqual([
      "unknown",
      { unit: "firms", min: "1", max: "3" },
      ["firm/2/trained", "firm/3/kind"],
    ]);
  });

  it("is unknown when nobody counted", () => {
    expect(held(declaring({}), asks, ">=", "10").missing.map(({ id }) => id)).toEqual(["figure/firms.trained.traditional"]);
  });
});
