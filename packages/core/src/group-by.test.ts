import { describe, expect, it } from "vitest";
import { groupBy } from "./group-by.js";

describe("groups 分组", () => {
  it("keep the order of keys and of what has them", () => {
    expect([...groupBy([3, 1, 4, 1, 5], (digit) => digit % 2 === 0)]).toEqual([
      [false, [3, 1, 1, 5]],
      [true, [4]],
    ]);
  });

  it("are none of nothing, and take anything that can be gone through", () => {
    expect(groupBy([], String).size).toBe(0);
    expect([...groupBy(new Set(["a", "b"]), () => null)]).toEqual([[null, ["a", "b"]]]);
  });
});
