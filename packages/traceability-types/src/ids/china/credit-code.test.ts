import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCreditCode } from "./credit-code.js";

const issuesOf = (text: string) => {
  const read = parseCreditCode(text);
  return read.ok ? [] : read.issues.map(({ code, column }) => [code, column]);
};

describe("a unified social credit code", () => {
  it("is parted into registry, division and organisation", () => {
    expect(parseCreditCode("91110000600037341L")).toEqual({
      ok: true,
      value: { code: "91110000600037341L", registry: "9", division: "110000", organisation: "600037341" },
    });
  });

  it("is told what is wrong with it, each at its place", () => {
    expect(issuesOf("91110000600037341M")).toEqual([["incorrect-check-character", 18]]);
    expect(issuesOf("91110000600037342L")).toEqual([
      ["organisation-check", 17],
      ["incorrect-check-character", 18],
    ]);
    expect(issuesOf("9111000060003734")).toEqual([["wrong-length", undefined]]);
    expect(issuesOf("9111O000600037341l")).toEqual([
      ["wrong-character", 5],
      ["wrong-character", 18],
    ]);
    expect(issuesOf("91A10000600037341L")).toEqual([["not-a-division", 3]]);
  });

  it("is refused when any one character is another", () => {
    const right = "91350100M000100Y43";
    fc.assert(
      fc.property(fc.nat(17), fc.constantFrom(..."0123456789ABCDEFGHJKLMNPQRTUWXY"), (at, character) => {
        const other = right.slice(0, at) + character + right.slice(at + 1);
        expect(parseCreditCode(other).ok).toBe(other === right);
      }),
    );
  });
});
