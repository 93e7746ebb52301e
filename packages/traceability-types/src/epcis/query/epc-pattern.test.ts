import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalId } from "../../ids/keys/canonical-id.js";
import { patternOf } from "./epc-pattern.js";

const meets = (pattern: string, urn: string, classes = false): boolean | null => {
  const source = patternOf(pattern, classes);
  const id = canonicalId(urn);
  return source === null || !id.ok ? null : new RegExp(source, "u").test(id.value);
};

/** For each scheme: an identifier, patterns that it meets, and patterns that it does not. */
const CASES: readonly (readonly [urn: string, met: readonly string[], not: readonly string[]])[] = [
  [
    "urn:epc:id:sgtin:4012345.011122.A-1.b",
    [
      "urn:epc:idpat:sgtin:*.*.*",
      "urn:epc:idpat:sgtin:4012345.*.*",
      "urn:epc:idpat:sgtin:4012345.011122.*",
      "urn:epc:idpat:sgtin:4012345.011122.A-1.b",
    ],
    [
      "urn:epc:idpat:sgtin:401234.*.*.x",
      "urn:epc:idpat:sgtin:4012346.*.*",
      "urn:epc:idpat:sgtin:4012345.111122.*",
      "urn:epc:idpat:sgtin:4012345.011122.A-1xb",
    ],
  ],
  [
    "urn:epc:id:sscc:4012345.3000000001",
    ["urn:epc:idpat:sscc:4012345.*", "urn:epc:idpat:sscc:*.*", "urn:epc:idpat:sscc:4012345.3000000001"],
    ["urn:epc:idpat:sscc:4012346.*"],
  ],
  [
    "urn:epc:id:sgln:4012345.11111.400",
    ["urn:epc:idpat:sgln:4012345.*.*", "urn:epc:idpat:sgln:4012345.11111.*", "urn:epc:idpat:sgln:4012345.11111.400"],
    ["urn:epc:idpat:sgln:4012345.11111.0"],
  ],
  [
    "urn:epc:id:sgln:4012345.11111.0",
    ["urn:epc:idpat:sgln:4012345.11111.*", "urn:epc:idpat:sgln:4012345.11111.0"],
    ["urn:epc:idpat:sgln:4012345.11111.400"],
  ],
  [
    "urn:epc:id:grai:4012345.22222.333",
    ["urn:epc:idpat:grai:4012345.*.*", "urn:epc:idpat:grai:4012345.22222.*", "urn:epc:idpat:grai:4012345.22222.333"],
    ["urn:epc:idpat:grai:4012345.22222.33"],
  ],
  ["urn:epc:id:giai:4012345.4444", ["urn:epc:idpat:giai:4012345.*", "urn:epc:idpat:giai:4012345.4444"], ["urn:epc:idpat:giai:4012345.444"]],
  ["urn:epc:id:gdti:4012345.55555.987", ["urn:epc:idpat:gdti:4012345.55555.*"], ["urn:epc:idpat:gdti:4012345.55556.*"]],
  [
    "urn:epc:class:lgtin:4012345.011122.L%2F7",
    ["urn:epc:idpat:lgtin:4012345.011122.*", "urn:epc:idpat:lgtin:4012345.011122.L%2F7"],
    ["urn:epc:idpat:lgtin:4012345.011122.L7"],
  ],
];

describe("a pattern of identifiers", () => {
  it("is met by those that it stands for, in every scheme", () => {
    for (const [urn, met, not] of CASES) {
      for (const pattern of met) expect([urn, pattern, meets(pattern, urn)]).toEqual([urn, pattern, true]);
      for (const pattern of not) expect([urn, pattern, meets(pattern, urn) === true]).toEqual([urn, pattern, false]);
    }
  });

  it("of a class is met by the trade item itself, and not by its lots or pieces", () => {
    const pattern = "urn:epc:idpat:sgtin:4012345.011122.*";
    expect(meets(pattern, pattern, true)).toBe(true);
    expect(meets("urn:epc:idpat:sgtin:4012345.*.*", pattern, true)).toBe(true);
    expect(meets(pattern, "urn:epc:class:lgtin:4012345.011122.L7", true)).toBe(false);
    expect(meets(pattern, "urn:epc:id:sgtin:4012345.011122.1", true)).toBe(false);
  });

  it("is none where a scheme is unknown, or a star stands before something that is told", () => {
    for (const text of [
      "urn:epc:idpat:sgtin:690.*.*",
      "urn:epc:idpat:sgtin:*.011122.*",
      "urn:epc:idpat:sgtin:4012345.*.5",
      "urn:epc:idpat:sgtin:4012345.011122",
      "urn:epc:idpat:nope:1.*",
      "urn:epc:idpat:sscc:4012345.1",
      "urn:epc:pat:sgtin-96:1.2.3.4",
      "urn:epc:idpat:",
      "urn:epc:idpat:itip:4012345.011122.1.02.*",
      `urn:epc:idpat:giai:4012345.${"7".repeat(2000)}`,
    ])
      expect([text, patternOf(text, false)]).toEqual([text, null]);
  });

  it("is always a regular expression, or none", () => {
    const part = fc.oneof(
      fc.constant("*"),
      fc.string({ maxLength: 8 }),
      fc.stringMatching(/^[0-9]{4,12}$/u),
      fc.stringMatching(/^[-!'()*+,.:;=_%A-F0-9]{1,8}$/u),
    );
    const scheme = fc.constantFrom("sgtin", "lgtin", "sscc", "sgln", "grai", "giai", "gdti", "cpi", "itip", "gsrn");
    fc.assert(
      fc.property(scheme, fc.array(part, { maxLength: 5 }), fc.boolean(), (name, parts, classes) => {
        const source = patternOf(`urn:epc:idpat:${name}:${parts.join(".")}`, classes);
        if (source !== null) expect(new RegExp(source, "u").source.startsWith("^")).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
