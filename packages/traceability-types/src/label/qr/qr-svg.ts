import type { LabelQr } from "./label-qr.js";

/** What is drawn besides the modules. */
export interface QrSvgOptions {
  /** The lines for people beneath the code; drawn unless this is false. */
  readonly lines?: boolean;
}

/** Width of a letter of a monospaced font, in tenths of its size. */
const LETTER = 6;

/**
 * Draws a code as SVG (二维码矢量图) at its printed size: black modules on white, the quiet zone around them, and the lines for people beneath. One unit of the
 * drawing is a module.
 *
 * @example
 * ```ts
 * import { labelQr, qrSvg } from "@countykit/traceability-types/label";
 *
 * const qr = labelQr("https://id.gs1.org/01/06901234567892", { moduleSize: 500 });
 * qr.ok ? qrSvg(qr.value, { lines: false }).split(" shape")[0] : qr.issues; // => "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"18.5mm\" height=\"18.5mm\" viewBox=\"0 0 37 37\""
 * ```
 * @source ISO/IEC 18004:2015, 5.3 (structure of the symbol); W3C Scalable Vector Graphics 1.1
 */
export function qrSvg({ rows, quietZone, moduleSize, link, lines }: LabelQr, options: QrSvgOptions = {}): string {
  const side = rows.length + 2 * quietZone;
  const drawn = options.lines === false ? [] : lines;
  const longest = Math.max(1, ...drawn.map((line) => Array.from(line).length));
  // Letters of two modules and a half, smaller where a line would be wider than the code.
  const size = Math.min(25, Math.floor((side * 100) / (longest * LETTER)));
  const height = side + Math.ceil((drawn.length * size * 12) / 100);
  const text = drawn.map((line, at) => {
    const y = side * 100 + at * size * 12 + size * 8;
    return `<text x="${quietZone}" y="${tidy(y, 100)}" font-size="${tidy(size, 10)}" font-family="monospace">${escaped(line)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${tidy(side * moduleSize, 1000)}mm" height="${tidy(height * moduleSize, 1000)}mm" viewBox="0 0 ${side} ${height}" shape-rendering="crispEdges" role="img">`,
    `<title>${escaped(link)}</title>`,
    `<rect width="${side}" height="${height}" fill="#fff"/>`,
    `<path fill="#000" d="${rows.map((row, at) => runs(row, at + quietZone, quietZone)).join("")}"/>`,
    ...text,
    "</svg>",
  ].join("");
}

/** Neighbouring dark modules of a row in one stroke. */
const runs = (row: string, y: number, quietZone: number): string =>
  [...row.matchAll(/1+/gu)].map(({ index, 0: run }) => `M${index + quietZone} ${y}h${run.length}v1h-${run.length}z`).join("");

/** A whole number of parts as decimal text, for display. */
const tidy = (parts: number, whole: number): string => String(parts / whole);

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/\p{Cc}/gu, "\u{FFFD}");
