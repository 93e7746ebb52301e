/** The text of a file, or why it has none. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: "workbook" | "unreadable" };

/** How workbooks begin: `.xlsx` files are ZIP archives, `.xls` files OLE documents. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Decodes a file (解码): UTF-16 where a mark says so, else UTF-8 where it is, else GB 18030, in which spreadsheets in China save text. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (WORKBOOKS.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return { ok: false, why: "workbook" };
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  for (const encoding of marked === null ? ["utf-8", "gb18030"] : [marked]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes("\0") ? { ok: false, why: "unreadable" } : { ok: true, text };
    } catch {
      // The next encoding.
    }
  }
  return { ok: false, why: "unreadable" };
}
