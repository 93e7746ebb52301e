import type { Json, JsonObject } from "./json.js";

/** What came out of a file that somebody opened. */
export type Opened =
  | { readonly kind: "json"; readonly value: Json }
  | { readonly kind: "table"; readonly rows: readonly JsonObject[] }
  | { readonly kind: "failed"; readonly why: "tooLarge" | "tooLong" | "unreadable" };

const MOST_BYTES = 20 * 1024 * 1024;
const MOST_MILLISECONDS = 5000;

/** Reads a file in a worker, which is stopped when it takes too long: whatever the file holds, the page stays usable. */
export function openFile(file: File): Promise<Opened> {
  if (file.size > MOST_BYTES) return Promise.resolve({ kind: "failed", why: "tooLarge" });
  const worker = new Worker(new URL("./open-file.worker.ts", import.meta.url), { type: "module" });
  return new Promise((resolve) => {
    const finish = (opened: Opened) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(opened);
    };
    const timer = setTimeout(() => finish({ kind: "failed", why: "tooLong" }), MOST_MILLISECONDS);
    worker.addEventListener("message", ({ data }: MessageEvent<Opened>) => finish(data));
    worker.addEventListener("error", () => finish({ kind: "failed", why: "unreadable" }));
    worker.postMessage(file);
  });
}
