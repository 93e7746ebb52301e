import fc from "fast-check";
import { expect, test } from "vitest";
import { type Amounts, best, either, heldBetween, sums } from "./amounts.js";

const listed = (amounts: Iterable<number>): Amounts => [...new Set(amounts)].sort((a, b) => a - b);
const lists = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 8 }).map(listed);

test("sums and greater ones are those of all pairs, ascending, each once", () => {
  fc.assert(
    fc.property(lists, lists, (some, more) => {
      expect(sums(some, more)).toEqual(listed(some.flatMap((one) => more.map((other) => one + other))));
      expect(best(some, more)).toEqual(listed(some.flatMap((one) => more.map((other) => Math.max(one, other)))));
    }),
  );
});

test("amounts of both, moved up or not, and amounts held between two are ascending, each once", () => {
  fc.assert(
    fc.property(lists, lists, fc.integer({ min: -5, max: 5 }), (some, more, up) => {
      expect(either(some, more, up)).toEqual(listed([...some, ...more.map((one) => one + up)]));
      expect(either([], more, up)).toEqual(more.map((one) => one + up));
      expect(heldBetween(some, -3, 4)).toEqual(listed(some.map((one) => Math.min(Math.max(one, -3), 4))));
    }),
  );
});
