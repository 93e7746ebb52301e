import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AI_ROWS } from "../dictionary/application-identifiers-table.js";
import { identifierOf } from "../dictionary/dictionary.js";
import { linters } from "../linters/linters.js";
import { associationIssues } from "./associations.js";
import type { Element } from "./element.js";
import { GROUP_SEPARATOR, readElementString, writeElementString } from "./element-string.js";
import { readBracketed, writeBracketed } from "./read-bracketed.js";

const issuesOf = (text: string) => {
  const read = readBracketed(text);
  return read.ok ? [] : read.issues.map(({ code, column }) => [code, column]);
};

describe("the dictionary", () => {
  it("has a form for every identifier, and a test for every name in it", () => {
    expect(AI_ROWS.length).toBe(224);
    const named = AI_ROWS.flatMap(
      ([ais]) => identifierOf(ais.slice(0, ais.includes("-") ? ais.indexOf("-") : undefined))?.components ?? [],
    );
    expect(named.length).toBeGreaterThan(AI_ROWS.length);
    expect(named.flatMap((component) => component.linters).filter((name) => !linters.has(name))).toEqual([]);
  });

  it("opens up ranges, and knows which identifiers are keys of links", () => {
    expect([identifierOf("3100")?.title, identifierOf("3105")?.title, identifierOf("3106")]).toEqual([
      "NET WEIGHT (kg)",
      "NET WEIGHT (kg)",
      null,
    ]);
    expect(identifierOf("01")?.linkQualifiers).toEqual([["22", "10", "21"], ["235"]]);
    expect([identifierOf("00")?.linkQualifiers, identifierOf("10")?.linkQualifiers]).toEqual([[[]], null]);
  });
});

describe("element strings in brackets", () => {
  it("are read with all that is wrong with them, each at its place", () => {
    expect(issuesOf("(01)06901234567890(10)L 7(17)271301")).toEqual([
      ["incorrect-check-digit", 18],
      ["invalid-cset82-character", 24],
      ["illegal-month", 32],
    ]);
    expect(issuesOf("(05)1")).toEqual([["unknown-ai", 2]]);
    for (const junk of ["", "01", "(01", "(01)", "x(10)A", "(1)2"]) expect(readBracketed(junk).ok).toBe(false);
  });

  it("may hold brackets that are written with a backslash", () => {
    const elements = [{ ai: "10", value: "A(11)" }];
    expect(writeBracketed(elements)).toBe(String.raw`(10)A\(11)`);
    expect(readBracketed(writeBracketed(elements))).toEqual({ ok: true, value: elements });
  });
});

const text = fc.stringMatching(/^[A-Za-z0-9\-./]{1,20}$/u);
const element: fc.Arbitrary<Element> = fc.oneof(
  fc
    .constantFrom("00952012345678912348", "06901234567892")
    .map((value) => (value.length === 14 ? { ai: "01", value } : { ai: "00", value: value.slice(2) })),
  text.map((value) => ({ ai: "10", value })),
  text.map((value) => ({ ai: "21", value })),
  fc.constantFrom("271231", "270100").map((value) => ({ ai: "15", value })),
  fc.stringMatching(/^[0-9]{6}$/u).map((value) => ({ ai: "3103", value })),
);

describe("what is written", () => {
  it("is read again, with brackets and as a scanner hands it over", () => {
    fc.assert(
      fc.property(fc.array(element, { minLength: 1, maxLength: 6 }), (elements) => {
        fc.pre(elements.every(({ ai, value }) => readBracketed(`(${ai})${value}`).ok));
        expect(readBracketed(writeBracketed(elements))).toEqual({ ok: true, value: elements });
        expect(readElementString(writeElementString(elements))).toEqual({ ok: true, value: elements });
        expect(readElementString(GROUP_SEPARATOR + writeElementString(elements))).toEqual({ ok: true, value: elements });
      }),
    );
  });

  it("has separators only where the length is not known beforehand", () => {
    const elements = [
      { ai: "01", value: "06901234567892" },
      { ai: "10", value: "L7" },
      { ai: "17", value: "271231" },
      { ai: "21", value: "5" },
    ];
    expect(writeElementString(elements, {}, "^")).toBe("010690123456789210L7^17271231215");
  });
});

describe("scanned texts", () => {
  it("of anybody's making are read or refused, and nothing throws", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (junk) => {
        const read = readElementString(junk);
        expect(read.ok ? read.value.length > 0 : read.issues.length > 0).toBe(true);
      }),
    );
    expect(readElementString("")).toMatchObject({ ok: false, issues: [{ code: "empty" }] });
    expect(readElementString("9")).toMatchObject({ ok: false, issues: [{ code: "unknown-ai", column: 1 }] });
  });
});

describe("identifiers that stand together", () => {
  const codes = (...ais: readonly string[]) => associationIssues(ais.map((ai) => ({ ai, value: "1" }))).map(({ code }) => code);

  it("need those that they belong to, one group of them", () => {
    expect([codes("10"), codes("01", "10"), codes("8006", "10")]).toEqual([["missing-association"], [], []]);
    expect([codes("01", "250"), codes("01", "21", "250")]).toEqual([["missing-association"], []]);
    expect([codes("01", "3920"), codes("01", "3103", "3920")]).toEqual([["missing-association"], []]);
  });

  it("keep away from those that they exclude", () => {
    expect(codes("01", "02", "37")).toEqual(["excluded-association", "excluded-association", "missing-association"]);
    expect(codes("01", "3100", "3101")).toEqual(["excluded-association", "excluded-association"]);
  });

  it("stand once, or twice with the same data", () => {
    const twice = (value: string) =>
      associationIssues([
        { ai: "01", value: "1" },
        { ai: "01", value },
      ]).map(({ code }) => code);
    expect([twice("1"), twice("2")]).toEqual([[], ["repeated-ai"]]);
  });
});
