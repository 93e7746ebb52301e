import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ADD, fullBudget, mutate, REMOVE, simpleBudget } from "./testing/good-budget.js";
import { parseBudget, readBudget } from "./parse-budget.js";
import { accept } from "./parse/accept.js";

describe("parseBudget, laws", () => {
  it("reads what it answered back to itself, byte for byte", () => {
    let read = 0;
    fc.assert(
      fc.property(simpleBudget, (input) => {
        const once = parseBudget(input);
        if (!once.ok) return;
        read += 1;
        const again = readBudget(once.value);
        expect(again).toEqual(once);
        expect(JSON.stringify(again.ok && again.value)).toBe(JSON.stringify(once.value));
        expect(parseBudget(JSON.parse(JSON.stringify(once.value)))).toEqual(once);
      }),
      { numRuns: 600 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it("reads the budget with every field back to itself", () => {
    const once = readBudget(fullBudget());
    expect(once.ok && JSON.stringify(readBudget(once.value))).toBe(JSON.stringify(once));
  });

  it("answers the same on the fast path as on the slow one, whenever the fast path answers", () => {
    let answered = 0;
    fc.assert(
      fc.property(simpleBudget, (input) => {
        const fast = accept(input);
        if (fast === undefined) return;
        answered += 1;
        const slow = readBudget(input);
        expect(slow).toEqual({ ok: true, value: fast });
        expect(JSON.stringify(slow.ok && slow.value)).toBe(JSON.stringify(fast));
      }),
      { numRuns: 1500 },
    );
    expect(answered).toBeGreaterThan(300);
  });

  it("answers the same on both paths for good budgets with one thing changed", () => {
    const good = {
      id: "x",
      name: "n",
      sources: [{ id: "central", name: "c", amount: "5元" }],
      lines: [line("1"), line("2"), { ...line("3"), tags: ["a", "b"], source: "central" }],
    };
    expect(accept(good)).toBeDefined();
    const change = fc.oneof(fc.constantFrom<unknown>(REMOVE, ADD, "1", "2", "central", " x", "5万元", "", null, 1e15, 0.5), fc.anything());
    fc.assert(
      fc.property(fc.nat(), change, (pick, value) => {
        const input = mutate(good, pick, value);
        const fast = accept(input);
        if (fast !== undefined) expect(readBudget(input)).toEqual({ ok: true, value: fast });
      }),
      { numRuns: 1500 },
    );
  });

  it("never throws, whatever comes in, and never answers without an issue", () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withTypedArray: true,
          withNullPrototype: true,
          withSparseArray: true,
          withObjectString: true,
        }),
        (input) => {
          const read = parseBudget(input);
          expect(read.ok || read.issues.length > 0).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("never throws on a full budget with one thing changed, and leaves it as it was", () => {
    fc.assert(
      fc.property(fc.nat(), fc.oneof(fc.constantFrom<unknown>(REMOVE, ADD), fc.anything()), (pick, value) => {
        const input = mutate(fullBudget(), pick, value);
        const before = shape(input);
        const read = parseBudget(input);
        expect(shape(input)).toBe(before);
        if (!read.ok)
          for (const { message, path } of read.issues)
            expect([message.zh.length > 0, message.en.length > 0, /^(?:\/|$)/.test(path)]).toEqual([true, true, true]);
      }),
      { numRuns: 400 },
    );
  });
});

const line = (id: string): Record<string, unknown> => ({ id, name: `line ${id}`, category: "training", amount: `${id}00.00` });

/** Enough of a value to notice a change. */
const shape = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
};
