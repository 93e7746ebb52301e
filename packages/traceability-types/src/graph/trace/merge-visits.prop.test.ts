import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexEvents } from "../index-events.js";
import { crate, item, see, shop } from "../testing/events.js";
import { mergeVisits } from "./merge-visits.js";

const { store } = indexEvents([
  ...[0, 1, 1, 0].map((day, number) => see(day, "OBSERVE", [item(number)], shop("a"))),
  see(2, "OBSERVE", [crate(1), crate(2)], shop("a")),
]);
const name = (object: number): string => store.objects.names[object] ?? "";

/** Event, object, carrier. */
type Visit = readonly [event: number, object: number, carrier: number];
const order = (left: Visit, right: Visit): number =>
  (store.time.data[left[0]] ?? 0) - (store.time.data[right[0]] ?? 0) ||
  left[0] - right[0] ||
  compare(name(left[1]), name(right[1])) ||
  compare(name(left[2]), name(right[2]));
const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const object = fc.integer({ min: 0, max: 5 });
const visit: fc.Arbitrary<Visit> = fc.tuple(fc.integer({ min: 0, max: 4 }), object, object);

describe("runs of visits", () => {
  it("become one in order of time, event, object and carrier; what was handed in stays as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.array(visit, { minLength: 1, maxLength: 6 }), { maxLength: 7 }), (runs) => {
        const sorted = runs.map((run) => [...run].sort(order));
        const starts = sorted.map((_, at) => 3 * sorted.slice(0, at).flat().length);
        const given = Uint32Array.from(sorted.flat(2));
        const before = given.join();
        expect([...mergeVisits(store, given, starts)]).toEqual(sorted.flat().sort(order).flat());
        expect(given.join()).toBe(before);
        expect([...mergeVisits(store, sorted.flat(2), starts)]).toEqual(sorted.flat().sort(order).flat());
      }),
    );
  });
});
