import { fault, type Fault, firstOutside, type Linter } from "./fault.js";

/** The 82 characters of GS1 identifiers, in the order in which their check characters weigh them. */
export const CSET82 = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

export const cset82: Linter = (text) => firstOutside(text, /^[!"%&'()*+,./0-9:;<=>?A-Z_a-z-]$/u, "invalid-cset82-character");

export const cset39: Linter = (text) => firstOutside(text, /^[#/0-9A-Z-]$/u, "invalid-cset39-character");

/** Base64url, with as much padding as its length asks for. */
export function cset64(text: string): Fault | null {
  const body = text.replace(/=+$/u, "");
  const padding = text.length - body.length;
  const outside = firstOutside(body, /^[0-9A-Z_a-z-]$/u, "invalid-cset64-character");
  if (outside !== null) return outside;
  return padding > 2 || (padding > 0 && text.length % 3 !== 0) ? fault("invalid-cset64-padding", body.length, padding) : null;
}

/** Percent signs begin the code of a byte. */
export function pcenc(text: string): Fault | null {
  for (const { index } of text.matchAll(/%/gu))
    if (!/^%[0-9A-Fa-f]{2}$/u.test(text.slice(index, index + 3)))
      return fault("invalid-percent-sequence", index, Math.min(3, text.length - index));
  return null;
}

/** There has to be something that is no digit. */
export const hasNonDigit: Linter = (text) => (/[^0-9]/u.test(text) ? null : fault("requires-non-digit-character", 0, text.length));
