import { describe, expect, it } from "vitest";
import { patternOf } from "./epc-pattern.js";
import { isSafePattern, likeThis } from "./pattern-effort.js";

describe("patterns that are safe to try 正则表达式", () => {
  it.each([
    String.raw`^https://id\.gs1\.org/01/[0-9]{14}/10/`,
    String.raw`^(?:https://id\.gs1\.org/01/[0-9]{14}/10/|(?!https://id\.gs1\.org/01/)).`,
    patternOf("urn:epc:idpat:sgtin:*.*.*", false) ?? "",
    patternOf("urn:epc:idpat:sgln:6901234.*.*", false) ?? "",
    patternOf("urn:epc:idpat:cpi:*.*.*", false) ?? "",
    "^.*lot.*$",
    "lot.*7",
    "lot",
    "^(?:abc)+$",
    "^(?:[0-9]{2})*$",
    "^(?<year>[0-9]{4})-[0-9]{1,2}$",
    String.raw`^\p{Script=Han}+\*[*+(|]\(\u{1f33e}$`,
    "^(?:[a-z]{1,2}){3}$",
    "",
  ])("%s is one", (source) => {
    expect(isSafePattern(source)).toBe(true);
  });

  it.each([
    "^(a+)+$",
    "^(a*)*$",
    "^(a|a)*$",
    "^(?:a?){2,}$",
    "^([a-z]+)*x",
    "^(?:(?:a{1,2}){1,20}){1,20}$",
    "a*a*a*b",
    "^a*a*a*b",
    "^a*|a*a*b",
    "a?".repeat(500),
    "(?:a|a)".repeat(200),
    "a{1,1000}".repeat(200),
    "^(?:(?:a{1000}){1000}){1000}$",
    "a".repeat(2001),
    "(",
    "a{",
  ])("%s is none", (source) => {
    expect(isSafePattern(source)).toBe(false);
  });

  it("answer within a moment on the longest texts, however they are made", () => {
    const text = `${"a".repeat(999)}!`;
    for (const source of ["^a*a*b", "a*b", "^a+?a{2,}$", "^(?:aa)*(?:aaa)*$", "^a{0,9}a{0,9}a{0,9}a{0,9}a{0,9}$", "^a*a*a{90}b"]) {
      expect([source, isSafePattern(source)]).toEqual([source, true]);
      const before = process.cpuUsage().user;
      expect(new RegExp(source, "u").test(text)).toBe(false);
      expect(process.cpuUsage().user - before).toBeLessThan(2_000_000);
    }
  });

  it("look at texts of more than 1,000 characters only at their beginning", () => {
    const [long, longer] = ["a".repeat(1000), "a".repeat(1001)];
    for (const source of ["^a+$", "aa", "^a|b"]) expect([likeThis(source)(long), likeThis(source)(longer)]).toEqual([true, false]);
    expect(["^aa", "^(?:a|b)."].map((source) => likeThis(source)(longer))).toEqual([true, true]);
  });
});
