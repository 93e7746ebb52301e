import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalId } from "./canonical-id.js";
import { KEY_AIS } from "./keys-table.js";
import { type KeyKind, parseKey } from "./parse-key.js";
import { readPrivateId, writePrivateId } from "./private-id.js";

describe("keys", () => {
  it("are read in the lengths in which they are printed, with blanks and hyphens between their digits", () => {
    for (const text of ["06901234567892", "6901234567892", "690 1234 56789 2", "690-1234-56789-2"])
      expect(parseKey("gtin", text)).toEqual({ ok: true, value: { kind: "gtin", ai: "01", value: "06901234567892" } });
    expect(parseKey("gtin", "69012341")).toEqual({ ok: true, value: { kind: "gtin", ai: "01", value: "00000069012341" } });
  });

  it("are told where a digit is wrong, and which it should be", () => {
    expect(parseKey("gtin", "6901234567890")).toMatchObject({
      ok: false,
      issues: [{ code: "incorrect-check-digit", column: 13, expected: "2", message: { zh: "（01）的数据第 13 个字符起校验码不对" } }],
    });
    expect(parseKey("gln", "690123456789A")).toMatchObject({ ok: false, issues: [{ code: "non-digit-character", column: 13 }] });
  });

  it("of every kind refuse what is nobody's key", () => {
    const kinds = Object.keys(KEY_AIS).filter((kind): kind is KeyKind => kind in KEY_AIS);
    expect(kinds.length).toBe(15);
    for (const kind of kinds) expect([kind, parseKey(kind, "柰李").ok, parseKey(kind, "").ok]).toEqual([kind, false, false]);
  });
});

describe("the canonical id", () => {
  const same = (...texts: readonly string[]) => new Set(texts.map((text) => JSON.stringify(canonicalId(text)))).size;

  it("is one for one thing, however it is written", () => {
    const written = [
      "urn:epc:class:lgtin:6901234.056789.L7",
      "https://a.cn/x/01/06901234567892/10/L7?17=271231",
      "(01)06901234567892(17)271231(10)L7",
    ];
    expect(same(...written)).toBe(1);
    expect(canonicalId(written[0] ?? "")).toEqual({ ok: true, value: "https://id.gs1.org/01/06901234567892/10/L7" });
  });

  it("differs for different things", () => {
    expect(same("(01)06901234567892", "(01)06901234567892(10)L7", "(01)06901234567892(10)L8", "(01)06901234567892(21)L7")).toBe(4);
  });

  it("leaves other addresses and names as they are, and tells what is wrong with those of GS1", () => {
    for (const other of [
      "https://trace.example.cn/obj/crate-17",
      "urn:uuid:374d95fc-9457-4a51-bd6a-0bba133845a8",
      "urn:epc:id:usdod:CAGEY.1",
    ])
      expect(canonicalId(` ${other} `)).toEqual({ ok: true, value: other });
    expect(canonicalId("https://id.gs1.org/01/06901234567890")).toMatchObject({ ok: false, issues: [{ code: "incorrect-check-digit" }] });
    expect(canonicalId("urn:epc:id:sgtin:1.2.3")).toMatchObject({ ok: false, issues: [{ code: "bad-epc-fields" }] });
    for (const junk of ["", "crate 17", "crate"]) expect(canonicalId(junk)).toMatchObject({ ok: false, issues: [{ code: "not-an-id" }] });
  });

  it("is its own canonical id", () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.stringMatching(/^urn:[a-z]{2,8}:[a-z0-9:.]{1,20}$/u)), (text) => {
        const once = canonicalId(text);
        if (once.ok) expect(canonicalId(once.value)).toEqual(once);
      }),
    );
  });
});

describe("private identifiers", () => {
  it("come back, whatever characters a farmer uses", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => !/[\uD800-\uDFFF]/u.test(text)),
        fc.constantFrom("obj", "class", "loc", "bt", "xform"),
        (local, kind) => {
          const id = { owner: "https://trace.example.cn/lechang", kind, local };
          const written = writePrivateId(id);
          expect(written.ok && readPrivateId(written.value)).toEqual({ ok: true, value: id });
        },
      ),
    );
  });

  it("need an owner, and a number", () => {
    expect(writePrivateId({ owner: "lechang", kind: "obj", local: "1" })).toMatchObject({ ok: false, issues: [{ code: "bad-owner" }] });
    expect(writePrivateId({ owner: "https://a.cn", kind: "obj", local: "" })).toMatchObject({ ok: false, issues: [{ code: "empty" }] });
    for (const junk of ["", "https://a.cn/1", "https://a.cn/obj/1/2", "urn:a:b"]) expect(readPrivateId(junk)).toMatchObject({ ok: false });
  });
});
