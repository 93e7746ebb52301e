import { describe, expect, it } from "vitest";
import { withFiles } from "./open-rosters.js";
import type { Question } from "./roster-file.js";
import { openedState, savedState } from "./saved-state.js";

const asked: Question = { files: [{ name: "a.csv", roster: "stations", text: "x" }], plan: null, asOf: "2022-12-31", mode: "served" };
const ofLength = (length: number): Question => ({ ...asked, files: [{ name: "a.csv", roster: null, text: "x".repeat(length) }] });

describe("what is kept of rosters in an address", () => {
  it("comes back as it was", () => {
    expect(openedState(savedState(asked, false))).toEqual(asked);
    expect(openedState(savedState({ ...asked, plan: "p" }, true))).toEqual({ ...asked, plan: "p", files: null });
  });

  it("is nothing when the rosters are too large", () => {
    expect(savedState(ofLength(1_000_000), false)).not.toBe(null);
    expect(savedState(ofLength(1_000_001), false)).toBe(null);
    expect(savedState(ofLength(1_000_001), true)).not.toBe(null);
  });

  it("leaves out what is not right in what somebody shared", () => {
    expect(openedState("junk")).toBe(null);
    expect(openedState({ files: [{ text: "x" }, 3, { name: "a.csv", roster: "things", text: 5 }], plan: 7, mode: "none" })).toEqual({
      files: [{ name: "a.csv", roster: null, text: "5" }],
      plan: "7",
      asOf: null,
      mode: "located",
    });
  });
});

describe("files that are added", () => {
  it("keep their order, and get a number when their name is taken", () => {
    const file = (name: string) => ({ name, roster: null, text: "" });
    const all = withFiles([file("a.csv"), file("b")], [file("a.csv"), file("a.csv"), file("b"), file("c.csv")]);
    expect(all.map(({ name }) => name)).toEqual(["a.csv", "b", "a-2.csv", "a-3.csv", "b-2", "c.csv"]);
  });
});
