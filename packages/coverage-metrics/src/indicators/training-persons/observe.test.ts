import { describe, expect, it } from "vitest";
import { observe } from "../registry.js";
import { bounds, declaring, held, verdict } from "../testing/holding.js";

const asks = { indicator: "training-persons", params: {} } as const;

describe("persons trained 培训人数", () => {
  it("lie between one and the person-times while nobody counted heads", () => {
    const { part, figures } = observe(declaring({ "training.person-times": 4385 }), asks.indicator, asks.params);
    expect([bounds(part), figures.part]).toEqual([["1", "4385"], ["training.persons"]]);
  });

  it("cannot be 3000 where only 2999 person-times were held, and may be where 3000 were", () => {
    expect([2999, 3000].map((times) => verdict(declaring({ "training.person-times": times }), asks, ">=", "3000"))).toEqual([
      "fail",
      "unknown",
    ]);
    expect(held(declaring({ "training.person-times": 3000 }), asks, ">=", "3000").missing.map(({ id }) => id)).toEqual([
      "figure/training.persons",
    ]);
  });

  it("are at least one as soon as anybody came", () => {
    expect([0, 1].map((times) => verdict(declaring({ "training.person-times": times }), asks, ">=", "1"))).toEqual(["fail", "pass"]);
  });
});
