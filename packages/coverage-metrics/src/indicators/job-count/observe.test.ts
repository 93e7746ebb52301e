import { describe, expect, it } from "vitest";
import type { Firm } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, held, keeping, verdict } from "../testing/holding.js";

const asks = { indicator: "job-count", params: { facility: "park" } } as const;
const park = (...firms: readonly Firm[]) =>
  keeping({
    facilities: [
      { id: "p", kind: "park" },
      { id: "c", kind: "service-centre" },
    ],
    firms,
  });
const firm = (id: string, jobs: number | undefined, more: Partial<Firm> = {}): Firm => ({
  id,
  facility: "p",
  operating: "2022-01-01",
  ...(jobs === undefined ? {} : { jobs }),
  ...more,
});

describe("jobs in firms 带动就业人数", () => {
  it("suichang-2021/cluster/jobs: 500 persons or more", () => {
    const judged = (jobs: number) => verdict(declaring({ "jobs.at.park": jobs }), asks, ">=", "500");
    expect({ pass: judged(500) === "pass" }).toEqual({ pass: true });
    expect([499, 501].map(judged)).toEqual(["fail", "pass"]);
  });

  it("adds up the firms of the park that operate, each once", () => {
    const book = park(
      firm("a", 300),
      firm("a", 300),
      firm("b", 199),
      firm("d", 100, { facility: "c" }),
      firm("e", 100, { operating: "2023-01-01" }),
      firm("f", 100, { left: "2022-06-30" }),
    );
    expect(held(book, asks, ">=", "500")).toMatchObject({
      verdict: "fail",
      part: { unit: "persons", min: "499" },
      gap: { kind: "short", amount: { min: "1" } },
    });
  });

  it("is a lower bound while the jobs of a firm are not known, which may be enough", () => {
    const part = observe(park(firm("a", 500), firm("b", undefined)), "job-count", asks.params).part;
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([["500", null], ["firm/b/jobs"]]);
    expect(verdict(park(firm("a", 500), firm("b", undefined)), asks, ">=", "500")).toBe("pass");
    expect(verdict(park(firm("a", 499), firm("b", undefined)), asks, ">=", "500")).toBe("unknown");
  });

  it("counts a firm in the upper bound when nobody said where it sits or since when it operates", () => {
    const { facility: _, ...anywhere } = firm("b", 20);
    const { operating: __, ...sometime } = firm("d", 3);
    const part = observe(park(firm("a", 100), anywhere, sometime), "job-count", asks.params).part;
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([
      ["100", "123"],
      ["firm/b/facility", "firm/d/operating"],
    ]);
    expect(bounds(observe(park(firm("a", 100), anywhere), "job-count", {}).part)).toEqual(["120", "120"]);
  });

  it("is unknown without a roster", () => {
    expect(held(declaring({}), asks, ">=", "500").missing.map(({ id }) => id)).toEqual(["figure/jobs.at.park"]);
  });
});
