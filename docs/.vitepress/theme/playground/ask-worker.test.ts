import { afterEach, describe, expect, it, vi } from "vitest";
import { openAsker } from "./ask-worker.js";

const asked = { of: "something" };
const answer = { ok: true };
const openCounter = () => openAsker(() => new Worker("a.js"));

/** Workers that say nothing until they are told to. */
function stubWorkers() {
  const workers: { say: (kind: "message" | "error") => void; stopped: boolean; asked: number }[] = [];
  class Fake {
    readonly listeners = new Map<string, (event: { data?: unknown }) => void>();
    readonly seen = { say: (kind: "message" | "error") => this.listeners.get(kind)?.({ data: answer }), stopped: false, asked: 0 };
    constructor() {
      workers.push(this.seen);
    }
    addEventListener(kind: string, listener: (event: { data?: unknown }) => void) {
      this.listeners.set(kind, listener);
    }
    removeEventListener(kind: string) {
      this.listeners.delete(kind);
    }
    postMessage() {
      this.seen.asked += 1;
    }
    terminate() {
      this.seen.stopped = true;
    }
  }
  vi.stubGlobal("Worker", Fake);
  return workers;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("counting away from the page", () => {
  it("goes on with the same worker while it answers", async () => {
    const workers = stubWorkers();
    const counter = openCounter();
    for (const time of [1, 2]) {
      const counted = counter.ask(asked);
      workers[0]?.say("message");
      expect([await counted, workers.length, workers[0]?.asked]).toEqual([answer, 1, time]);
    }
    counter.stop();
    expect(workers[0]?.stopped).toBe(true);
  });

  it("stops what is running when somebody asks again", async () => {
    const workers = stubWorkers();
    const counter = openCounter();
    const [first, second] = [counter.ask(asked), counter.ask(asked)];
    expect([await first, workers[0]?.stopped]).toEqual([null, true]);
    workers[1]?.say("message");
    expect([await second, workers[1]?.stopped]).toEqual([answer, false]);
  });

  it("is given up when the worker breaks, and begins anew", async () => {
    const workers = stubWorkers();
    const counter = openCounter();
    const broken = counter.ask(asked);
    workers[0]?.say("error");
    expect([await broken, workers[0]?.stopped]).toEqual([{ ok: false, why: "broken" }, true]);
    void counter.ask(asked);
    expect(workers.length).toBe(2);
    counter.stop();
  });

  it("is given up after twenty seconds", async () => {
    vi.useFakeTimers();
    const workers = stubWorkers();
    const counted = openCounter().ask(asked);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(workers[0]?.stopped).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect([await counted, workers[0]?.stopped]).toEqual([{ ok: false, why: "tooLong" }, true]);
  });
});
