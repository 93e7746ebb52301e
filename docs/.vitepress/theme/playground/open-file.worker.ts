import { parse } from "papaparse";
import { decodeText } from "./decode-text.js";
import type { Json, JsonObject } from "./json.js";
import type { Opened } from "./open-file.js";

addEventListener("message", ({ data }: MessageEvent<File>) => {
  void opened(data)
    .then((answer) => postMessage(answer))
    // What nests too deeply cannot be handed on.
    .catch(() => postMessage({ kind: "failed", why: "unreadable" } satisfies Opened));
});

async function opened(file: File): Promise<Opened> {
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (!decoded.ok) return { kind: "failed", why: "unreadable" };
  const { text } = decoded;
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
