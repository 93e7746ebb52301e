import type { IncomingMessage } from "node:http";
import { fail, type Issue, ok, type Result } from "@countykit/core";
import { parse } from "@humanwhocodes/momoa";
import { fault } from "./fault.js";

/** The largest body that is read; a real budget has a few kilobytes. */
const MOST_BYTES = 1_000_000;

/** The bytes of a request, or `null` when there are too many. What comes after is let pass unread, so that the client gets to hear the answer. */
export function bytesOf(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = Number(request.headers["content-length"] ?? 0) > MOST_BYTES ? Number.POSITIVE_INFINITY : 0;
    if (size > MOST_BYTES) resolve(null);
    request.on("error", reject);
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MOST_BYTES) chunks.push(chunk);
      else resolve(null);
    });
  });
}

/** The JSON in some bytes, or where they stop being JSON. Bytes in GBK are refused, and not read as question marks. */
export function jsonIn(bytes: Buffer): Result<unknown> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fail(fault("not-utf-8"));
  }
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail(fault("not-json", placeOfError(text)));
  }
}

/** `JSON.parse` does not always say where, so a parser that does reads the text again. */
function placeOfError(text: string): Pick<Issue, "row" | "column"> {
  try {
    parse(text, { mode: "json" });
  } catch (error) {
    if (
      error instanceof Error &&
      "line" in error &&
      "column" in error &&
      typeof error.line === "number" &&
      typeof error.column === "number"
    )
      return { row: error.line, column: error.column };
  }
  return {};
}
