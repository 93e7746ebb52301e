import type { IncomingMessage } from "node:http";
import { fail, ok, type Result } from "@countykit/core";
import { fault } from "./fault.js";

/** The largest body that is read: some 10,000 events. */
const MOST_BYTES = 5_000_000;

/** The text of a request, or `null` when it is too long. What comes after is let pass unread, so that the client gets to hear the answer. */
export function textOf(request: IncomingMessage): Promise<Result<string> | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = Number(request.headers["content-length"] ?? 0) > MOST_BYTES ? Number.POSITIVE_INFINITY : 0;
    if (size > MOST_BYTES) resolve(null);
    request.on("error", () => resolve(fail(fault("cut-off"))));
    request.on("end", () => resolve(decoded(Buffer.concat(chunks))));
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MOST_BYTES) return void chunks.push(chunk);
      chunks.length = 0;
      resolve(null);
    });
  });
}

/** Bytes in GBK are refused, and not read as question marks. */
function decoded(bytes: Buffer): Result<string> {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return fail(fault("not-utf-8"));
  }
}

/** The JSON of a text, or why it is none. */
export function jsonIn(text: string, row?: number): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const received = error instanceof Error ? error.message.slice(0, 200) : "";
    return fail(fault("not-json", { received, ...(row === undefined ? {} : { row }) }));
  }
}
