import { guess, HEAD, markOf, noText } from "../../../../packages/cli/src/csv/encoding.js";

/** The text of a file, or why it has none. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: "workbook" | "unreadable" };

/** Decodes a file (解码) as `countykit` does: UTF-16 where a mark says so, else UTF-8 where it is, else GB 18030. */
export function decodeText(bytes: Uint8Array): Decoded {
  const mark = markOf(bytes);
  const other = mark === null ? noText(bytes.subarray(0, HEAD)) : null;
  if (other !== null) return { ok: false, why: other === "workbook" ? "workbook" : "unreadable" };
  const encoding = mark ?? guess(bytes, true);
  if (encoding === "open" || encoding === "damaged") return { ok: false, why: "unreadable" };
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? { ok: false, why: "unreadable" } : { ok: true, text };
  } catch {
    return { ok: false, why: "unreadable" };
  }
}
