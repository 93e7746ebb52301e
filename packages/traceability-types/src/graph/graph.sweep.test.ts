import { expect, test } from "vitest";
import { append, openIndex } from "./index-events.js";
import { asPlain, inOrder, oracleOf, randomOptions } from "./testing/compare.js";
import { diceOf, oneOf } from "./testing/dice.js";
import { ALL, randomEvents } from "./testing/random-events.js";

/** How many graphs are tried: `COUNTYKIT_GRAPHS=10000` for the long run. */
const graphs = Number(process.env["COUNTYKIT_GRAPHS"] ?? 300);
const first = Number(process.env["COUNTYKIT_SEED"] ?? 1);

/** What made it hard, of so many graphs. */
interface Met {
  reached: number;
  nested: number;
  untraceable: number;
  early: number;
}

test(`${graphs} random graphs that came in pieces are traced as brute force traces them`, { timeout: 3_600_000 }, () => {
  const met: Met = { reached: 0, nested: 0, untraceable: 0, early: 0 };
  for (let seed = first; seed < first + graphs; seed += 1) {
    const dice = diceOf(seed * 7919);
    const events = randomEvents(seed, 4 + dice(dice(4) === 0 ? 28 : 14), 2 + dice(7));
    const index = openIndex();
    for (let from = 0; from < events.length; ) {
      const to = from + 1 + dice(events.length);
      append(index, events.slice(from, to));
      from = to;
    }
    for (let question = 0; question < 2; question += 1) {
      const [start, options] = [oneOf(dice, ALL), randomOptions(dice)];
      const told = asPlain(events, index, start, options);
      expect({ seed, start, options, ...inOrder(told) }).toEqual({ seed, start, options, ...oracleOf(events, start, options) });
      if (told.reached.size > 1) met.reached += 1;
      if ([...told.visits].some((visit) => !visit.endsWith(JSON.stringify(start).concat("]")))) met.nested += 1;
      if (told.untraceable.size > 0) met.untraceable += 1;
      if (options.asOf !== undefined) met.early += 1;
    }
  }
  // The graphs are only worth trying when what is hard happens in them.
  expect(met.reached).toBeGreaterThan(graphs / 3);
  expect(met.nested).toBeGreaterThan(graphs / 3);
  expect(met.untraceable).toBeGreaterThan(graphs / 100);
  expect(met.early).toBeGreaterThan(graphs / 3);
});
