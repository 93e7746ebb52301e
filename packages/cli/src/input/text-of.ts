import { type Issue, ok, type Result } from "@countykit/core";
import { guess, HEAD, linesBefore, markOf, noText } from "../csv/encoding.js";
import { message } from "../texts.js";

/** The UTF-8 text of a file without its byte order mark (解码), or what the file is instead, and where it stops being UTF-8. */
export function textOf(bytes: Uint8Array): Result<string> {
  const head = noText(bytes.subarray(0, HEAD));
  if (head === "workbook") return refused(notSource(head));
  const text = decoded(bytes);
  if (text !== null) return text.includes("\0") ? refused(notSource("binary")) : ok(text);
  if (markOf(bytes) !== null) return refused(notUtf8("UTF-16"));
  if (bytes.includes(0)) return refused(notSource("binary"));
  if (guess(bytes, true) === "gb18030") return refused(notUtf8("GBK"));
  return refused({ ...notUtf8(null), row: linesBefore(bytes, "utf-8") + 1, hint: message("notUtf8DamagedHint", {}) });
}

const refused = (issue: Issue): Result<never> => ({ ok: false, issues: [issue] });

const notUtf8 = (encoding: string | null): Issue => ({
  code: "not-utf-8",
  path: "",
  message: message("notUtf8", { encoding }),
  hint: message("notUtf8Hint", {}),
});

const notSource = (as: "workbook" | "binary"): Issue => ({
  code: as === "workbook" ? "workbook" : "not-text",
  path: "",
  message: message("notSource", { as }),
  hint: message("notSourceHint", { as }),
});

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
