import { guangdong2019, parseState } from "@countykit/scoring-rubric";
import { describe, expect, it } from "vitest";
import { blankState, withFact } from "./edit-state.js";
import { openedState } from "./saved-state.js";

const blank = blankState(guangdong2019, "2021-08-31");
const half = withFact(withFact(blank, "park.built", true), "villages.located", { min: "1.", max: null });

describe("what is kept of a score", () => {
  it("comes back as it was", () => {
    const read = parseState(withFact(blank, "park.built", true), guangdong2019);
    if (!read.ok) throw new Error("no state");
    const saved = { state: read.value, target: 90, atLeast: 70, from: "supported", start: "lechang", taken: 10 };
    expect(openedState(JSON.parse(JSON.stringify(saved)))).toEqual({ ...saved, rubric: guangdong2019 });
  });

  it("comes back under its own rubric with a number that is half typed", () => {
    expect(parseState(half, guangdong2019).ok).toBe(false);
    expect(openedState(JSON.parse(JSON.stringify({ state: half })))).toEqual({
      rubric: guangdong2019,
      state: half,
      target: null,
      atLeast: null,
      from: "claimed",
      start: "own",
      taken: 0,
    });
  });

  it("is blank, under its own rubric, where it has not the shape of a state", () => {
    const wrong = [{ facts: 3 }, { facts: [3] }, { facts: [{ id: "a", value: {} }] }, { facts: [{ id: "", value: null }] }];
    for (const facts of [...wrong, { judgements: [3] }, { claims: "x" }, { other: 1 }, { asOf: 3 }]) {
      const opened = openedState({ state: { ...half, ...facts } });
      expect([opened?.rubric.id, opened?.state]).toEqual([guangdong2019.id, blank]);
    }
  });

  it("is none where no rubric is named", () => {
    for (const junk of [null, 3, {}, { state: null }, { state: { rubric: "none" } }]) expect(openedState(junk)).toBe(null);
  });
});
