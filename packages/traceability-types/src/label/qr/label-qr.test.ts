import fc from "fast-check";
import jsqr from "jsqr";
import { describe, expect, it } from "vitest";
import { writePrivateId } from "../../ids/keys/private-id.js";
import { writeDigitalLink } from "../../ids/link/write-link.js";
import { QR_ADVICE } from "./advice-table.js";
import { type LabelQr, labelQr } from "./label-qr.js";
import { qrSvg } from "./qr-svg.js";

/** The function itself, whichever way the module is loaded. */
const decode = typeof jsqr === "function" ? jsqr : jsqr.default;

const LINK = "https://id.gs1.org/01/06901234567892/10/L7";

/** What a scanner sees: four pixels for a module, the quiet zone around. */
function scanned(rows: readonly string[], quietZone: number): string | undefined {
  const scale = 4;
  const side = (rows.length + 2 * quietZone) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      if (rows[Math.floor(y / scale) - quietZone]?.[Math.floor(x / scale) - quietZone] === "1")
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  return decode(pixels, side, side)?.data;
}

/** The rows that a drawing shows. */
function drawnRows(svg: string, { rows, quietZone }: LabelQr): readonly string[] {
  const grid = rows.map((row) => Array.from(row, () => "0"));
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu))
    grid[Number(y) - quietZone]?.fill("1", Number(x) - quietZone, Number(x) - quietZone + Number(width));
  return grid.map((row) => row.join(""));
}

const codeOf = (link: string, options: Parameters<typeof labelQr>[1] = {}): LabelQr => {
  const made = labelQr(link, options);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
};

const issueOf = (link: string, options: Parameters<typeof labelQr>[1] = {}): readonly (string | undefined)[] => {
  const made = labelQr(link, options);
  return made.ok ? [] : made.issues.flatMap(({ code, path }) => [code, path]);
};

describe("the code of a label", () => {
  it("is read back by a scanner, as modules and as drawn, at every level of error correction", () => {
    for (const errorCorrection of ["L", "M", "Q", "H"] as const) {
      const qr = codeOf(LINK, { errorCorrection });
      expect(qr.errorCorrection).toBe(errorCorrection);
      expect(scanned(qr.rows, qr.quietZone)).toBe(LINK);
      expect(drawnRows(qrSvg(qr), qr)).toEqual(qr.rows);
    }
  });

  it("is read back whatever lot a grower writes", () => {
    const lots = fc.stringMatching(/^[A-Za-z0-9!"%&'()*+,\-./:;<=>?_]{1,20}$/u);
    fc.assert(
      fc.property(lots, (lot) => {
        const link = writeDigitalLink([
          { ai: "01", value: "06901234567892" },
          { ai: "10", value: lot },
        ]);
        if (!link.ok) return;
        const qr = codeOf(link.value);
        expect(scanned(qr.rows, qr.quietZone)).toBe(link.value);
        expect(qr.lines[1]).toBe(`(10)${lot.replaceAll("(", String.raw`\(`)}`);
      }),
      { numRuns: 40 },
    );
  });

  it("carries private identifiers of farmers without a company prefix", () => {
    const link = writePrivateId({ owner: "https://trace.example.cn", kind: "class", local: "黄金柰李-7" });
    const qr = codeOf(link.ok ? link.value : "");
    expect([scanned(qr.rows, qr.quietZone), qr.lines]).toEqual([link.ok && link.value, ["黄金柰李-7"]]);
  });

  it("refuses what is no address, or breaks the rules of its identifiers", () => {
    expect(issueOf("L7")).toEqual(["not-a-link", "/link"]);
    expect(issueOf("https://id.gs1.org/")).toEqual(["not-a-link", "/link"]);
    const half = labelQr("https://a.cn/\uD800x");
    expect(half).toMatchObject({
      issues: [{ code: "wrong-character", message: { zh: "第 14 个字符是不成对的代理码元 U+D800，不是完整的字符" } }],
    });
    expect(issueOf("javascript:alert(1)")).toEqual(["not-a-link", "/link"]);
    expect(issueOf("https://trace.example.cn/柰李")).toEqual(["wrong-character", "/link"]);
    expect(issueOf("https://trace.example.cn/a b")).toEqual(["wrong-character", "/link"]);
    expect(issueOf("https://shop.example.cn/01/06901234567890")[0]).toBe("incorrect-check-digit");
    expect(labelQr("https://trace.example.cn/柰")).toMatchObject({ issues: [{ column: 26, received: "柰" }] });
  });

  it("holds 2331 characters at level M, and not one more", () => {
    const of = (length: number): string => `https://a.cn/obj/${"x".repeat(length - 17)}`;
    expect(issueOf(of(2330))).toEqual([]);
    expect(codeOf(of(2331)).version).toBe(40);
    expect(issueOf(of(2332))).toEqual(["link-too-long", "/link"]);
    expect(issueOf(of(2953), { errorCorrection: "L" })).toEqual([]);
    expect(issueOf(of(1e6))).toEqual(["link-too-long", "/link"]);
  });

  it("has modules of at least the advised size: below, at and above", () => {
    const least = QR_ADVICE.retail.leastModule;
    expect(issueOf(LINK, { moduleSize: least - 1 })).toEqual(["module-too-small", "/moduleSize"]);
    expect(codeOf(LINK, { moduleSize: least }).moduleSize).toBe(least);
    expect(codeOf(LINK, { moduleSize: least + 1 }).moduleSize).toBe(least + 1);
    const across = codeOf(LINK).rows.length + 8;
    expect(issueOf(LINK, { printWidth: least * across - 1 })).toEqual(["module-too-small", "/moduleSize"]);
    expect(codeOf(LINK, { printWidth: least * across }).printWidth).toBe(least * across);
    expect(issueOf(LINK, { use: "distribution", moduleSize: 742 })).toEqual(["module-too-small", "/moduleSize"]);
    expect(issueOf(LINK, { moduleSize: 500, printWidth: 500 * across - 1 })).toEqual(["does-not-fit", "/printWidth"]);
  });

  it("takes whole dots of the printer, exactly", () => {
    // At 203 dots an inch three dots are 375 µm, too few; four are 500 µm.
    expect(issueOf(LINK, { moduleSize: 499, dotsPerInch: 203 })).toEqual(["module-too-small", "/moduleSize"]);
    expect(codeOf(LINK, { moduleSize: 501, dotsPerInch: 203 })).toMatchObject({ dots: 4, moduleSize: 500 });
    expect(codeOf(LINK, { dotsPerInch: 300 })).toMatchObject({ dots: 6, moduleSize: 508 });
  });

  it("answers options that make no sense", () => {
    expect(issueOf(LINK, { moduleSize: Number.NaN, printWidth: -1, dotsPerInch: 0.5 })).toEqual([
      "not-a-size",
      "/moduleSize",
      "not-a-size",
      "/printWidth",
      "not-a-size",
      "/dotsPerInch",
    ]);
    expect(issueOf(LINK, JSON.parse('{"use":"__proto__","errorCorrection":"toString"}'))).toEqual([
      "unknown-option",
      "/use",
      "unknown-option",
      "/errorCorrection",
    ]);
  });

  it("draws the lines for people without letting them out of the text", () => {
    const svg = qrSvg({ ...codeOf(LINK), lines: ['<script>"&'], link: "</title>" });
    expect(svg).toContain("&lt;script&gt;&quot;&amp;</text>");
    expect(svg).toContain("<title>&lt;/title&gt;</title>");
  });

  it("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => typeof labelQr(text).ok === "boolean"));
  });
});
