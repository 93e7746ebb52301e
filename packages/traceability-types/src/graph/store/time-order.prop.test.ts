import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inTimeOrder } from "./time-order.js";

describe("events in order of time", () => {
  it("stand as a sort by time and then by number would put them, and what was handed in stays", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 12 })), fc.array(fc.boolean()), (times, left) => {
        const time = Float64Array.from(times);
        const events = Uint32Array.from(times.keys()).filter((event) => left[event] !== true);
        const before = [...events];
        const wanted = [...before].sort((a, b) => (time[a] ?? 0) - (time[b] ?? 0) || a - b);
        expect([...inTimeOrder(events, time)]).toEqual(wanted);
        expect([...events]).toEqual(before);
      }),
    );
  });
});
