import { describe, expect, it } from "vitest";
import { flagClaim, isCertain, isPossible, wordClaim } from "./claims.js";
import { openStore } from "./store.js";

describe("claims 登记项", () => {
  it("makes a contradiction of yes and no, and nothing of silence", () => {
    const [yes, no, silent] = [flagClaim(true, 4), flagClaim(false, 4), flagClaim(undefined, 4)];
    expect([yes, no, silent, yes | no].map((claims) => [isCertain(claims, 4), isPossible(claims, 4)])).toEqual([
      [true, true],
      [false, false],
      [false, true],
      [false, true],
    ]);
  });

  it("has one bit for each word of a list", () => {
    expect(["planned", "built", "operating", undefined].map((word) => wordClaim(["planned", "built", "operating"], word, 2))).toEqual([
      4, 8, 16, 0,
    ]);
  });

  it("throws at a word that is on no list", () => {
    expect(() => wordClaim(["planned", "built", "operating"], "open", 0)).toThrow(TypeError);
    expect(() => openStore().add("stations", JSON.parse('{ "id": "S1", "level": "village", "status": "运营" }'))).toThrow(TypeError);
  });
});
