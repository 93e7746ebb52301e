import { describe, expect, it } from "vitest";
import { distinctFacts } from "./distinct-facts.js";

const fact = (id: string, en = id) => ({ id, label: { zh: id, en } });

describe("distinct facts 缺失事实去重", () => {
  it("keeps the order of the first mention, and the label of the last", () => {
    expect(distinctFacts([fact("b"), fact("a"), fact("b", "again")])).toEqual([fact("b", "again"), fact("a")]);
  });

  it("is nothing of nothing, and changes no list", () => {
    const given = Object.freeze([fact("a"), fact("a")]);
    expect([distinctFacts([]), distinctFacts(given), given.length]).toEqual([[], [fact("a")], 2]);
  });
});
