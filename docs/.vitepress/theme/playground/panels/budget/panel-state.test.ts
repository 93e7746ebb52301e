import { describe, expect, it } from "vitest";
import { openedState, savedState } from "./panel-state.js";

describe("the state of the panel", () => {
  it("comes back as it was, with half a text or without one", () => {
    for (const typed of [null, '{"id":'])
      for (const chosen of ["", "lechang-2021"]) {
        const state = { budget: { id: "b" }, asOf: "2022-04-18", chosen, typed };
        expect(openedState(JSON.parse(JSON.stringify(savedState(state))), "2000-01-01")).toEqual(state);
      }
    expect(savedState({ budget: null, asOf: "2022-04-18", chosen: "", typed: null })).toEqual({
      budget: null,
      asOf: "2022-04-18",
      chosen: "",
    });
  });

  it("has the day that is given where it tells none, and is none where there is no budget", () => {
    expect(openedState({ budget: {} }, "2022-04-18")).toEqual({ budget: {}, asOf: "2022-04-18", chosen: "", typed: null });
    for (const junk of [null, 3, [], {}, "budget"]) expect(openedState(junk, "2022-04-18")).toBe(null);
  });
});
