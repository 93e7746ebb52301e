import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeForLink, unescapeFromLink } from "./escape.js";
import { readDigitalLink } from "./read-link.js";
import { writeDigitalLink } from "./write-link.js";

const codes = (uri: string, options = {}) => {
  const read = readDigitalLink(uri, options);
  return read.ok ? read.value.elements.map(({ ai, value }) => `(${ai})${value}`).join("") : read.issues.map(({ code }) => code);
};
const GTIN = "06901234567892";

describe("a Digital Link", () => {
  it("says which character keeps a text from being an address", () => {
    const said = (uri: string): unknown => {
      const link = readDigitalLink(uri);
      return link.ok ? [] : link.issues.map(({ message }) => message.zh);
    };
    expect(said("https://id.gs1.org/01/06901234567892/10/\uD800")).toEqual(["网址的第 41 个字符是不成对的代理码元 U+D800，不是完整的字符"]);
    expect(said("https://id.gs1.org/01/06901234567892/10/李")).toEqual(["网址的第 41 个字符 U+674E 不能直接写进网址，应写成百分号编码"]);
    expect(said("L7")).toEqual(["这不是以 http:// 或 https:// 开头的网址"]);
  });

  it("has its key and qualifiers in the path, wherever the path begins", () => {
    expect(codes(`https://a.cn/shop/li/01/${GTIN}/10/L7/21/5`)).toBe(`(01)${GTIN}(10)L7(21)5`);
    expect(readDigitalLink(`https://a.cn/shop/01/${GTIN}`)).toMatchObject({ ok: true, value: { stem: "https://a.cn/shop" } });
    expect(codes(`https://a.cn/01/${GTIN}/21/5/10/L7`)).toEqual(["no-key"]);
    expect(codes(`https://a.cn/01/${GTIN}/10/L7/`)).toEqual(["no-key"]);
  });

  it("has other data behind the question mark, each once, and none that belongs into the path", () => {
    expect(codes(`https://a.cn/01/${GTIN}?17=271231&from=poster&flag&3103=000500`)).toBe(`(01)${GTIN}(17)271231(3103)000500`);
    expect(codes(`https://a.cn/01/${GTIN}?17=271231&17=271231`)).toEqual(["repeated-ai"]);
    expect(codes(`https://a.cn/01/${GTIN}?10=L7`)).toEqual(["belongs-in-path"]);
    expect(codes(`https://a.cn/01/${GTIN}?8200=x`)).toEqual(["not-an-attribute"]);
    expect(codes(`https://a.cn/01/${GTIN}?05=1`)).toEqual(["unknown-ai"]);
  });

  it("is told all that is wrong with its data", () => {
    expect(codes("https://a.cn/01/06901234567890?17=271301")).toEqual(["incorrect-check-digit", "illegal-month"]);
    expect(codes("https://a.cn/01/6901234567892")).toEqual(["value-too-short"]);
    expect(codes("https://a.cn/01/6901234567892", { shortGtins: true })).toBe(`(01)${GTIN}`);
    expect([codes(`https://a.cn/gtin/${GTIN}/lot/L7`), codes(`https://a.cn/gtin/${GTIN}/lot/L7`, { shortNames: true })]).toEqual([
      ["no-key"],
      `(01)${GTIN}(10)L7`,
    ]);
  });

  it("is none where the address is none", () => {
    for (const junk of ["", "ftp://a/01/1", "https://", "https:///01/1", `https://a b/01/${GTIN}`, `https://a/01/${GTIN}<x`, "urn:a:b"])
      expect([junk, codes(junk)]).toEqual([junk, ["not-a-link"]]);
  });
});

describe("writing a Digital Link", () => {
  it("takes the first key, the qualifiers that go with it, and the rest with known lengths first", () => {
    const elements = [
      { ai: "99", value: "a b" },
      { ai: "17", value: "271231" },
      { ai: "21", value: "5/6" },
      { ai: "01", value: GTIN },
      { ai: "00", value: "006141411234567890" },
    ];
    expect(writeDigitalLink(elements, { stem: "https://a.cn//" })).toEqual({
      ok: true,
      value: `https://a.cn/01/${GTIN}/21/5%2F6?17=271231&00=006141411234567890&99=a+b`,
    });
  });

  it("refuses what a link cannot carry", () => {
    expect(writeDigitalLink([{ ai: "10", value: "L7" }])).toMatchObject({ ok: false, issues: [{ code: "no-key" }] });
    const both = [
      { ai: "01", value: GTIN },
      { ai: "10", value: "A" },
      { ai: "10", value: "B" },
    ];
    expect(writeDigitalLink(both)).toMatchObject({ ok: false, issues: [{ code: "repeated-ai" }] });
    expect(
      writeDigitalLink([
        { ai: "01", value: GTIN },
        { ai: "8200", value: "x" },
      ]),
    ).toMatchObject({
      ok: false,
      issues: [{ code: "not-an-attribute" }],
    });
  });

  it("is read again", () => {
    const value = fc.stringMatching(/^[!-Z_a-z]{1,20}$/u).filter((one) => !/[#$@[\]^`\\]/u.test(one));
    fc.assert(
      fc.property(value, value, (lot, serial) => {
        const elements = [
          { ai: "01", value: GTIN },
          { ai: "10", value: lot },
          { ai: "21", value: serial },
          { ai: "240", value: serial },
        ];
        const written = writeDigitalLink(elements, { stem: "https://a.cn" });
        expect(written.ok && readDigitalLink(written.value)).toEqual({ ok: true, value: { stem: "https://a.cn", elements } });
      }),
    );
  });
});

describe("escaping", () => {
  it("comes back, in the path and behind the question mark", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]*$/u), fc.constantFrom("path" as const, "query" as const), (text, part) => {
        const escaped = escapeForLink(text, part);
        expect(escaped).toMatch(part === "path" ? /^[A-Za-z0-9\-._~%]*$/u : /^[A-Za-z0-9\-._~%+]*$/u);
        expect(unescapeFromLink(escaped, part)).toBe(text);
      }),
    );
  });
});

it("addresses of anybody's making are read or refused, and nothing throws or hangs", () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()), (uri) => {
      const read = readDigitalLink(uri);
      expect(read.ok || read.issues.length > 0).toBe(true);
    }),
  );
  expect(readDigitalLink(`https://a.cn${"/01/1".repeat(20_000)}`).ok).toBe(false);
  expect(readDigitalLink(`https://a.cn/01/${GTIN}?${"&".repeat(1_000_000)}`).ok).toBe(true);
});
