import { fault, type Fault, type Linter, nonDigit, wrong } from "./fault.js";

/** One of a few texts. */
const oneOf =
  (code: string, pattern: RegExp): Linter =>
  (text) =>
    pattern.test(text) ? null : wrong(code, text);

export const yesNo: Linter = oneOf("not-zero-or-one", /^[01]$/u);
export const hyphen: Linter = oneOf("not-hyphen", /^-+$/u);
export const zero: Linter = oneOf("not-zero", /^0+$/u);
export const winding: Linter = oneOf("invalid-winding-direction", /^[019]$/u);
export const iso5218: Linter = oneOf("invalid-biological-sex-code", /^[0129]$/u);
export const mediaType: Linter = oneOf("invalid-media-type", /^(0[1-9]|10|[89][0-9])$/u);

export const nonZero: Linter = (text) => nonDigit(text) ?? (/^0*$/u.test(text) ? wrong("illegal-zero-value", text) : null);

export const noZeroPrefix: Linter = (text) => nonDigit(text) ?? (/^0./u.test(text) ? fault("illegal-zero-prefix", 0, 1) : null);

export function importerIdx(text: string): Fault | null {
  if (text.length !== 1) return wrong("importer-idx-must-be-one-character", text);
  return /^[0-9A-Z_a-z-]$/u.test(text) ? null : wrong("invalid-import-idx-character", text);
}

/** The number of a piece and of all pieces, of as many digits. */
export function pieceOfTotal(text: string): Fault | null {
  const half = text.length / 2;
  if (half === 0 || !Number.isInteger(half)) return wrong("invalid-length-for-piece-of-total", text);
  const outside = nonDigit(text);
  if (outside !== null) return outside;
  const [piece, total] = [text.slice(0, half), text.slice(half)];
  if (/^0+$/u.test(piece)) return fault("zero-piece-number", 0, half);
  if (/^0+$/u.test(total)) return fault("zero-total-pieces", half, half);
  return piece > total ? wrong("piece-number-exceeds-total", text) : null;
}

/** A place in a sequence: `2/3`. */
export function posInSeqSlash(text: string): Fault | null {
  const [, place, end] = /^([0-9]+)\/([0-9]+)$/u.exec(text) ?? [];
  if (place === undefined || end === undefined) return wrong("position-in-sequence-malformed", text);
  if (place.startsWith("0")) return fault("illegal-zero-prefix", 0, place.length);
  if (end.startsWith("0")) return fault("illegal-zero-prefix", place.length + 1, end.length);
  return BigInt(place) > BigInt(end) ? wrong("position-exceeds-end", text) : null;
}

/** Degrees times ten million, turned so that none is negative. */
const degrees =
  (most: number, name: "latitude" | "longitude"): Linter =>
  (text) => {
    if (text.length !== 10) return wrong(`${name}-invalid-length`, text);
    return nonDigit(text) ?? (Number(text) > most ? wrong(`invalid-${name}`, text) : null);
  };

export const latitude: Linter = degrees(1_800_000_000, "latitude");
export const longitude: Linter = degrees(3_600_000_000, "longitude");
