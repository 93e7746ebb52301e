import { parse } from "papaparse";
import type { Json, JsonObject } from "./json.js";
import type { Opened } from "./open-file.js";

addEventListener("message", ({ data }: MessageEvent<File>) => {
  void opened(data)
    .then((answer) => postMessage(answer))
    // What nests too deeply cannot be handed on.
    .catch(() => postMessage({ kind: "failed", why: "unreadable" } satisfies Opened));
});

async function opened(file: File): Promise<Opened> {
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  if (text === null) return { kind: "failed", why: "unreadable" };
  if (/^\s*[[{]/.test(text)) {
    try {
      return { kind: "json", value: JSON.parse(text) as Json };
    } catch {
      return { kind: "failed", why: "unreadable" };
    }
  }
  const { data } = parse<JsonObject>(text, { header: true, skipEmptyLines: "greedy" });
  return data.length === 0 ? { kind: "failed", why: "unreadable" } : { kind: "table", rows: data };
}

/** UTF-8 where it is, else GB 18030, in which spreadsheets in China save text. */
function decode(bytes: Uint8Array): string | null {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding.
    }
  }
  return null;
}
