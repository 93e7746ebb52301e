import { describe, expect, it } from "vitest";
import { unwrap } from "./unwrap.js";

describe("the budget of a programme", () => {
  it("is taken out of it with its day, whatever else it holds", () => {
    const budget = { id: "b" };
    expect(unwrap({ schema: "countykit-programme/1", id: "p", asOf: "2022-04-18", budget, coverage: {}, score: {} })).toEqual({
      budget,
      asOf: "2022-04-18",
    });
    expect(unwrap({ budget, score: {} })).toEqual({ budget, asOf: null });
    expect(unwrap({ schema: "countykit-programme/1", asOf: 3 })).toEqual({ budget: null, asOf: null });
  });

  it("is the value itself where it is no programme", () => {
    for (const value of [null, 3, [], { id: "b" }, { budget: 3 }]) expect(unwrap(value)).toEqual({ budget: value, asOf: null });
  });
});
