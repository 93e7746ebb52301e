import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeVisits } from "./merge-visits.js";
import type { Visit } from "./sights.js";

const inOrder = (left: Visit, right: Visit): number => left.time - right.time || left.event - right.event;
const place = fc.record({ time: fc.integer({ min: 0, max: 3 }), event: fc.integer({ min: 0, max: 3 }) });

describe("lists of visits", () => {
  it("become one as a sort by time and event would put them, of equals those of earlier lists first; the lists stay as they were", () => {
    fc.assert(
      fc.property(fc.array(fc.array(place, { maxLength: 6 }), { maxLength: 7 }), (places) => {
        const lists = places.map((list, at) =>
          list.map((one, nth): Visit => ({ ...one, object: `${at}`, carrier: `${nth}` })).sort(inOrder),
        );
        const before = JSON.stringify(lists);
        const merged = mergeVisits(lists);
        expect(merged).toEqual(lists.flat().sort(inOrder));
        expect(JSON.stringify(lists)).toBe(before);
        // Lists are kept and handed out again, so that none of them may be the answer itself.
        expect(lists.some((list) => Object.is(list, merged))).toBe(false);
      }),
    );
  });
});
