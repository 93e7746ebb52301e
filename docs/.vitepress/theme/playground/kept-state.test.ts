import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { keepState, keptState, panelIn, restingKeeper } from "./kept-state.js";

/** The storage of a tab, with room for so many characters. */
function storageOf(room = Number.POSITIVE_INFINITY): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (at) => [...items.keys()][at] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException("full", "QuotaExceededError");
      items.set(key, value);
    },
  };
}

describe("what a tab keeps of a panel", () => {
  it("comes back as it was, for the same panel and address only", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (state) => {
        const storage = storageOf();
        keepState("budget", state, () => storage, "#budget=a");
        const kept = (panel: string, hash: string) => keptState(panel, () => storage, hash);
        expect(kept("budget", "#budget=a")).toEqual(JSON.parse(JSON.stringify(state)));
        expect([kept("budget", "#budget=b"), kept("score", "#budget=a")]).toEqual([null, null]);
      }),
    );
  });

  it("comes back whatever address there is that is not one of this panel", () => {
    const storage = storageOf();
    for (const hash of ["", "#score=x", "#VPContent", "#budget=a"]) {
      keepState("budget", "edited", () => storage, hash);
      for (const other of ["", "#score=y", "#VPContent"]) expect(keptState("budget", () => storage, other)).toBe("edited");
      expect(keptState("budget", () => storage, "#budget=b")).toBe(null);
    }
  });

  it("is nothing where there is no room, and never what was kept before", () => {
    const storage = storageOf(50);
    keepState("budget", "a", () => storage, "");
    keepState("budget", "a".repeat(50), () => storage, "");
    expect(keptState("budget", () => storage, "")).toBe(null);
  });

  it("is nothing where the browser forbids storing, and nothing is thrown", () => {
    const forbidden = (): Storage => {
      throw new DOMException("forbidden", "SecurityError");
    };
    const useless = { ...storageOf(0), removeItem: forbidden };
    for (const storage of [forbidden, () => useless]) {
      keepState("budget", "a".repeat(50), storage, "");
      expect(keptState("budget", storage, "")).toBe(null);
    }
  });

  it("is nothing when somebody else's text stands there", () => {
    const storage = storageOf();
    for (const junk of ["{", "3", '{"hash":3}', "[]"]) {
      storage.setItem("countykit-playground/budget", junk);
      expect(keptState("budget", () => storage, "")).toBe(null);
    }
  });
});

it("keeps each panel's last state once the hand rests, or when the page goes", () => {
  vi.useFakeTimers();
  const storage = storageOf();
  const kept = () => ["budget", "score"].map((panel) => keptState(panel, () => storage, ""));
  const { keep, now } = restingKeeper(() => storage);
  keep("budget", "a", "");
  keep("score", "s", "");
  vi.advanceTimersByTime(299);
  keep("budget", "b", "");
  vi.advanceTimersByTime(299);
  expect(kept()).toEqual([null, null]);
  vi.advanceTimersByTime(1);
  expect(kept()).toEqual(["b", "s"]);
  keep("budget", "c", "");
  now();
  expect(kept()).toEqual(["c", "s"]);
  vi.useRealTimers();
});

it("tells of which panel an address speaks, and that others speak of none", () => {
  expect(["#budget=AA_-", "score=", "#VPContent", "", "#"].map(panelIn)).toEqual(["budget", "score", null, null, null]);
});
