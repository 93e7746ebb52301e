import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Heap, popHeap, pushHeap } from "./heap.js";

describe("a heap", () => {
  it("gives back all that was put in, the least key first, each object under its own key", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 40 }), (keys) => {
        const heap: Heap = { keys: [], objects: [] };
        for (const [object, key] of keys.entries()) pushHeap(heap, key, object);
        const out: { readonly key: number; readonly object: number }[] = [];
        for (let next = popHeap(heap); next !== undefined; next = popHeap(heap)) out.push(next);
        expect(out.map(({ key }) => key)).toEqual([...keys].sort((a, b) => a - b));
        expect(out.map(({ key, object }) => [object, key]).sort(([a = 0], [b = 0]) => a - b)).toEqual(
          keys.map((key, object) => [object, key]),
        );
        expect([heap.keys, heap.objects]).toEqual([[], []]);
      }),
    );
  });
  it("does so when more is put in between", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -9, max: 9 }), { freq: 3 }), { maxLength: 60 }), (steps) => {
        const heap: Heap = { keys: [], objects: [] };
        let held: number[] = [];
        for (const [object, key] of steps.entries()) {
          if (key !== null) {
            pushHeap(heap, key, object);
            held = [...held, key].sort((a, b) => a - b);
            continue;
          }
          expect(popHeap(heap)?.key).toBe(held[0]);
          held = held.slice(1);
        }
      }),
    );
  });
});
