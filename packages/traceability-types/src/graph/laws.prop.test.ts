import fc from "fast-check";
import { expect, test } from "vitest";
import { append, indexEvents } from "./index-events.js";
import { tables } from "./tables/tables.js";
import { asPlain, inOrder, randomOptions } from "./testing/compare.js";
import { type Dice, diceOf, oneOf, shuffled } from "./testing/dice.js";
import { ALL, instantOf, randomEvents } from "./testing/random-events.js";
import { reach } from "./trace/reach.js";
import { trace } from "./trace/trace.js";

/** Tries a law on random events, and answers on how many it had something to say. */
function law(runs: number, holds: (dice: Dice, seed: number) => boolean): number {
  let said = 0;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      if (holds(diceOf(seed), seed)) said += 1;
    }),
    { numRuns: runs },
  );
  return said;
}

test("what became of x came from x, when neither ever held anything", () => {
  const said = law(150, (dice, seed) => {
    const index = indexEvents(randomEvents(seed, 30));
    const { hold, object } = tables(index);
    const parents = new Set([...hold.parent].map((number) => object.id[number]));
    const plain = object.id.filter((id, number) => id !== "" && object.untraceable[number] === 0 && !parents.has(id));
    const containment = oneOf<"interval" | "naive">(dice, ["interval", "naive"]);
    let found = false;
    for (const x of plain) {
      const forward = reach(index, x, { direction: "forward", containment }).reached;
      for (const y of plain) {
        expect(reach(index, y, { direction: "back", containment }).reached.has(x)).toBe(forward.has(y));
        if (x !== y && forward.has(y)) found = true;
      }
    }
    return found;
  });
  expect(said).toBeGreaterThan(50);
});

test("the order of events never changes an answer", () => {
  law(80, (dice, seed) => {
    const events = randomEvents(seed, 24);
    const others = shuffled(dice, events);
    const [start, options] = [oneOf(dice, ALL), randomOptions(dice)];
    const one = trace(indexEvents(events), start, options);
    const other = trace(indexEvents(others), start, options);
    expect({ ...other, visits: [] }).toEqual({ ...one, visits: [] });
    expect(inOrder(asPlain(others, indexEvents(others), start, options))).toEqual(
      inOrder(asPlain(events, indexEvents(events), start, options)),
    );
    return true;
  });
});

test("a narrower window reaches no more, and nothing sooner", () => {
  law(80, (dice, seed) => {
    const index = indexEvents(randomEvents(seed, 24));
    const start = oneOf(dice, ALL);
    const { containment } = randomOptions(dice);
    const wide = {
      direction: oneOf<"forward" | "back">(dice, ["forward", "back"]),
      window: [instantOf(1), instantOf(7)],
      ...(containment ? { containment } : {}),
    } as const;
    const narrow = reach(index, start, { ...wide, window: [instantOf(3), instantOf(5)] }).reached;
    const wider = reach(index, start, wide).reached;
    for (const [id, time] of narrow) {
      expect(wider.has(id)).toBe(true);
      const there = wider.get(id) ?? 0;
      expect(wide.direction === "forward" ? there <= time : there >= time).toBe(true);
    }
    return narrow.size > 0;
  });
});

test("time-blind tracing finds all that tracing by intervals finds", () => {
  const said = law(80, (dice, seed) => {
    const events = randomEvents(seed, 24);
    const index = indexEvents(events);
    const [start, { containment: _, ...options }] = [oneOf(dice, ALL), randomOptions(dice)];
    const exact = asPlain(events, index, start, options);
    const blind = asPlain(events, index, start, { ...options, containment: "naive" });
    expect([...exact.reached.keys()].filter((id) => !blind.reached.has(id))).toEqual([]);
    expect([...exact.visits].filter((visit) => !blind.visits.has(visit))).toEqual([]);
    expect([...exact.untraceable].filter((id) => !blind.untraceable.has(id))).toEqual([]);
    return blind.visits.size > exact.visits.size;
  });
  expect(said).toBeGreaterThan(10);
});

test("what happens after a time changes nothing as of that time", () => {
  law(80, (dice, seed) => {
    const events = randomEvents(seed, 24);
    const time = instantOf(1 + dice(6));
    const early = events.filter(({ eventTime, errorDeclaration }) => errorDeclaration !== undefined || Date.parse(eventTime) <= time);
    const [start, { asOf: _, ...options }] = [oneOf(dice, ALL), randomOptions(dice)];
    expect(inOrder(asPlain(events, indexEvents(events), start, { ...options, asOf: { time } }))).toEqual(
      inOrder(asPlain(early, indexEvents(early), start, { ...options, asOf: { time } })),
    );
    expect(inOrder(asPlain(early, indexEvents(early), start, { ...options, asOf: { time } }))).toEqual(
      inOrder(asPlain(early, indexEvents(early), start, options)),
    );
    return early.length < events.length;
  });
});

test("what is recorded or declared after a time changes nothing as recorded at that time", () => {
  law(80, (dice, seed) => {
    const events = randomEvents(seed, 24);
    const recorded = instantOf(1 + dice(8));
    const known = events.filter(
      ({ recordTime, errorDeclaration }) =>
        Date.parse(errorDeclaration?.declarationTime ?? recordTime ?? "1970-01-01T00:00:00.000Z") <= recorded,
    );
    const [start, { asOf: _, ...options }] = [oneOf(dice, ALL), randomOptions(dice)];
    expect(inOrder(asPlain(events, indexEvents(events), start, { ...options, asOf: { recorded } }))).toEqual(
      inOrder(asPlain(known, indexEvents(known), start, options)),
    );
    return known.length < events.length;
  });
});

test("events that come again change nothing", () => {
  law(60, (dice, seed) => {
    const events = randomEvents(seed, 24);
    const [start, options] = [oneOf(dice, ALL), randomOptions(dice)];
    const index = indexEvents(events);
    const before = inOrder(asPlain(events, index, start, options));
    append(index, shuffled(dice, events));
    expect(inOrder(asPlain([...events, ...events], index, start, options))).toEqual(before);
    return true;
  });
});

test("two holds of one pair share at most an instant", () => {
  const said = law(100, (_, seed) => {
    const { hold } = tables(indexEvents(randomEvents(seed, 40)));
    const last = new Map<string, number>();
    let several = false;
    const order = [...hold.child.keys()].sort(
      (left, right) => (hold.since[left] ?? 0) - (hold.since[right] ?? 0) || (hold.until[left] ?? 0) - (hold.until[right] ?? 0),
    );
    for (const at of order) {
      const pair = `${hold.parent[at]} ${hold.child[at]} ${hold.kind[at]}`;
      expect(hold.since[at]).toBeLessThanOrEqual(hold.until[at] ?? 0);
      const before = last.get(pair);
      if (before !== undefined) {
        several = true;
        expect(before).toBeLessThanOrEqual(hold.since[at] ?? 0);
      }
      last.set(pair, hold.until[at] ?? 0);
    }
    return several;
  });
  expect(said).toBeGreaterThan(20);
});
