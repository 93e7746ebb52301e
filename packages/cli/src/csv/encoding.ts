/** The encodings that spreadsheets save text in: UTF-8 with or without a mark, UTF-16 with one, and GB18030, which holds GBK and GB 2312. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** A file that is no text at all, by how it begins. */
export type NoText = "workbook" | "binary";

/** Bytes that are looked at to recognise a byte order mark, or the signature of a workbook. */
export const HEAD = 8;

/** As many Chinese characters that are right in UTF-8 are no coincidence: bytes of GB18030 do not look like that for long. */
const CONVINCING = 4;

/** How much is held back at most while a few characters leave the encoding open. */
const UNDECIDED = 1024 * 1024;

/** What the mark at the beginning of a file says; `null` when there is none, which leaves UTF-8 and GB18030. */
export function markOf([a, b]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

/** Whether a file without a mark begins as text does. `.xlsx` files are ZIP archives, `.xls` files OLE documents. */
export function noText(head: Uint8Array): NoText | null {
  const begins = (...signature: readonly number[]): boolean => signature.every((byte, index) => head[index] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0)) return "workbook";
  return head.includes(0) ? "binary" : null;
}

/**
 * Whether bytes, of which all before were ASCII, are UTF-8 or GB18030. `open` while too few characters have been seen to tell; at the end of
 * the file what is right in UTF-8 is UTF-8. `damaged`: begins as UTF-8, and breaks off.
 */
export function guess(bytes: Uint8Array, end: boolean): "utf-8" | "gb18030" | "open" | "damaged" {
  const text = decoded(bytes, "utf-8", end);
  if (text !== null) return end || bytes.length > UNDECIDED || wide(text) >= CONVINCING ? "utf-8" : "open";
  const right = new TextDecoder("utf-8").decode(bytes);
  return wide(right.slice(0, right.indexOf("\uFFFD"))) < CONVINCING && decoded(bytes, "gb18030", end) !== null ? "gb18030" : "damaged";
}

/** How many line breaks stand before the first byte that is not right. */
export function linesBefore(bytes: Uint8Array, encoding: Encoding): number {
  const [before = ""] = new TextDecoder(encoding)
    .decode(bytes)
    .replace(/^\uFFFD+/u, "")
    .split("\uFFFD");
  return before.split("\n").length - 1;
}

function decoded(bytes: Uint8Array, encoding: Encoding, end: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !end });
  } catch {
    return null;
  }
}

const wide = (text: string): number => text.match(/\P{ASCII}/gu)?.length ?? 0;

/** Whether all bytes are ASCII, and so the same in UTF-8 and GB18030. */
export const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);
