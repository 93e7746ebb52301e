const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Bytes as base64url without padding (RFC 4648, 5). */
export function toBase64url(bytes: Uint8Array): string {
  let out = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const word = a * 65_536 + b * 256 + c;
    const four = [18, 12, 6, 0].map((shift) => DIGITS.charAt((word >> shift) & 63)).join("");
    out += four.slice(0, Math.min(4, bytes.length - at + 1));
  }
  return out;
}

/** Bytes of a text in base64url; `null` when it is none, or not the only way to write them. */
export function fromBase64url(text: string): Uint8Array | null {
  if (!/^[\w-]*$/u.test(text) || text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (const character of text) {
    bits = ((bits << 6) | DIGITS.indexOf(character)) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at] = (bits >> held) & 255;
      at += 1;
    }
  }
  return toBase64url(bytes) === text ? bytes : null;
}
