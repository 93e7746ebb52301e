import fc from "fast-check";
import { expect, test } from "vitest";
import { append, indexEvents, openIndex } from "./index-events.js";
import { asPlain, inOrder, oracleOf, randomOptions } from "./testing/compare.js";
import { diceOf, oneOf } from "./testing/dice.js";
import { ALL, randomEvents } from "./testing/random-events.js";

test("a trace is what brute force finds, in both directions, at any time, as of any time, with and without intervals", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const dice = diceOf(seed);
      const events = randomEvents(seed, 4 + dice(20), 2 + dice(7));
      const index = indexEvents(events);
      for (let question = 0; question < 4; question += 1) {
        const start = oneOf(dice, ALL);
        const options = randomOptions(dice);
        expect({ start, options, ...inOrder(asPlain(events, index, start, options)) }).toEqual({
          start,
          options,
          ...oracleOf(events, start, options),
        });
      }
    }),
    { numRuns: 150 },
  );
});

test("events that come in pieces make the same index as all at once", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const dice = diceOf(seed);
      const events = randomEvents(seed, 4 + dice(24));
      const index = openIndex();
      for (let from = 0; from < events.length; ) {
        const to = from + 1 + dice(6);
        append(index, events.slice(from, to));
        // Asked in between, so that what was worked out before is there to be wrong.
        const [early, question] = [oneOf(dice, ALL), randomOptions(dice)];
        expect(inOrder(asPlain(events, index, early, question))).toEqual(oracleOf(events.slice(0, to), early, question));
        from = to;
      }
    }),
    { numRuns: 40 },
  );
});
