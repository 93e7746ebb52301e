import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEpcUrn } from "./read-urn.js";
import { EPC_SCHEMES } from "./schemes-table.js";
import { writeEpcUrn } from "./write-urn.js";

const read = (urn: string): string => {
  const found = readEpcUrn(urn);
  return found.ok
    ? found.value.elements.map(({ ai, value }) => `(${ai})${value}`).join("")
    : found.issues.map(({ code }) => code).join(",");
};

describe("EPC URNs", () => {
  it.each([
    ["urn:epc:id:sgtin:4012345.011122.25", "(01)04012345111224(21)25"],
    ["urn:epc:id:sgtin:4012345.011122.a%2Fb", "(01)04012345111224(21)a/b"],
    ["urn:epc:class:lgtin:4012345.011122.L7", "(01)04012345111224(10)L7"],
    ["urn:epc:idpat:sgtin:4012345.066666.*", "(01)04012345666663"],
    ["urn:epc:id:sscc:4012345.3000000001", "(00)340123450000000017"],
    ["urn:epc:id:sgln:4012345.00011.987", "(414)4012345000115(254)987"],
    ["urn:epc:id:sgln:4012345.00011.0", "(414)4012345000115"],
    ["urn:epc:id:pgln:4012345.00000", "(417)4012345000009"],
    ["urn:epc:id:giai:4000001.111", "(8004)4000001111"],
    ["urn:epc:id:gdti:4012345.55555.1234", "(253)40123455555541234"],
    ["urn:epc:id:grai:4012345.22222.1", "(8003)040123452222271"],
    ["urn:epc:id:gsin:4012345.123456789", "(402)40123451234567894"],
    ["urn:epc:id:itip:4012345.011122.01.02.9", "(8006)040123451112240102(21)9"],
    ["urn:epc:id:upui:4012345.011122.X", "(01)04012345111224(235)X"],
    ["urn:epc:id:cpi:4012345.A-1.7", "(8010)4012345A-1(8011)7"],
  ])("are read with their check digits, and written again: %s", (urn, elements) => {
    expect(read(urn)).toBe(elements);
    const found = readEpcUrn(urn);
    expect(found.ok && writeEpcUrn(found.value.elements, found.value.prefixLength)).toEqual({
      ok: true,
      value: urn.startsWith("urn:epc:idpat:") ? urn : urn,
    });
  });

  it("are refused where their parts do not fit the scheme", () => {
    for (const urn of ["4012345.011122", "401234.011122.25", "4012345.01112x.25", "4012345.011122.", "4012345..25", "401.0111222222.25"])
      expect([urn, read(`urn:epc:id:sgtin:${urn}`)]).toEqual([urn, "bad-epc-fields"]);
    expect(read("urn:epc:id:sscc:4012345.3000000001.1")).toBe("bad-epc-fields");
    expect(read("urn:epc:id:sgtin:4012345.011122.a b")).toBe("bad-epc-fields");
    expect(read("urn:epc:idpat:sgtin:4012345.011122.7")).toBe("bad-epc-fields");
    expect(read("urn:epc:id:nothing:1.2")).toBe("unknown-epc-scheme");
    expect(read(`urn:epc:id:sgtin:4012345.011122.${"1".repeat(21)}`)).toBe("value-too-long");
  });

  it("are written only with a prefix that the key can hold", () => {
    const gtin = [
      { ai: "01", value: "04012345111224" },
      { ai: "21", value: "1" },
    ];
    expect([6, 7, 12].map((length) => writeEpcUrn(gtin, length))).toEqual([
      { ok: true, value: "urn:epc:id:sgtin:401234.0511122.1" },
      { ok: true, value: "urn:epc:id:sgtin:4012345.011122.1" },
      { ok: true, value: "urn:epc:id:sgtin:401234511122.0.1" },
    ]);
    for (const length of [0, 3, 13])
      expect(writeEpcUrn(gtin, length)).toMatchObject({ ok: false, issues: [{ code: "bad-prefix-length" }] });
    expect(writeEpcUrn([{ ai: "10", value: "A" }], 7)).toMatchObject({ ok: false, issues: [{ code: "no-epc-scheme" }] });
  });

  it("of anybody's making are read or refused, and nothing throws", () => {
    fc.assert(
      fc.property(fc.constantFrom(...EPC_SCHEMES.map(({ urn }) => urn)), fc.string(), (urn, rest) => {
        const found = readEpcUrn(urn + rest);
        expect(found.ok || found.issues.length > 0).toBe(true);
      }),
    );
  });
});
