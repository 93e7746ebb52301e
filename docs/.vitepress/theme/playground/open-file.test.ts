import { afterEach, describe, expect, it, vi } from "vitest";
import { openFile } from "./open-file.js";

type Listener = (event: { data?: unknown }) => void;

/** A worker that says one thing, or nothing at all. */
function stubWorker(says: { readonly message?: unknown; readonly error?: true } | null) {
  const seen = { posted: 0, stopped: 0 };
  class Fake {
    readonly listeners = new Map<string, Listener>();
    addEventListener(kind: string, listener: Listener) {
      this.listeners.set(kind, listener);
    }
    postMessage() {
      seen.posted += 1;
      if (says === null) return;
      queueMicrotask(() =>
        says.error === true ? this.listeners.get("error")?.({}) : this.listeners.get("message")?.({ data: says.message }),
      );
    }
    terminate() {
      seen.stopped += 1;
    }
  }
  vi.stubGlobal("Worker", Fake);
  return seen;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a file that somebody opens", () => {
  it("is what the worker makes of it, and the worker is stopped", async () => {
    const seen = stubWorker({ message: { kind: "json", value: 1 } });
    expect(await openFile(new File(["1"], "a.json"))).toEqual({ kind: "json", value: 1 });
    expect(seen).toEqual({ posted: 1, stopped: 1 });
  });

  it("is not read when it is larger than 20 MB, and is when it is as large as that", async () => {
    const seen = stubWorker({ message: { kind: "table", rows: [] } });
    const of = (bytes: number): File => new File([new Uint8Array(bytes)], "a.csv");
    expect(await openFile(of(20 * 1024 * 1024 + 1))).toEqual({ kind: "failed", why: "tooLarge" });
    expect(seen.posted).toBe(0);
    expect(await openFile(of(20 * 1024 * 1024))).toEqual({ kind: "table", rows: [] });
  });

  it("is given up when the worker fails", async () => {
    const seen = stubWorker({ error: true });
    expect(await openFile(new File(["1"], "a.json"))).toEqual({ kind: "failed", why: "unreadable" });
    expect(seen.stopped).toBe(1);
  });

  it("is given up when the worker says nothing for five seconds", async () => {
    vi.useFakeTimers();
    const seen = stubWorker(null);
    const opened = openFile(new File(["1"], "a.json"));
    await vi.advanceTimersByTimeAsync(4999);
    expect(seen.stopped).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect([await opened, seen.stopped]).toEqual([{ kind: "failed", why: "tooLong" }, 1]);
  });
});
