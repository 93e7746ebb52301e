import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepState, keptState } from "./kept-state.js";

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
        keepState("budget", state, storage, "#a");
        expect(keptState("budget", storage, "#a")).toEqual(JSON.parse(JSON.stringify(state)));
        expect([keptState("budget", storage, "#b"), keptState("score", storage, "#a")]).toEqual([null, null]);
      }),
    );
  });

  it("is nothing where there is no room, and never what was kept before", () => {
    const storage = storageOf(50);
    keepState("budget", "a", storage, "");
    keepState("budget", "a".repeat(50), storage, "");
    expect(keptState("budget", storage, "")).toBe(null);
  });

  it("is nothing when somebody else's text stands there", () => {
    const storage = storageOf();
    for (const junk of ["{", "3", '{"hash":3}', "[]"]) {
      storage.setItem("countykit-playground/budget", junk);
      expect(keptState("budget", storage, "")).toBe(null);
    }
  });
});
