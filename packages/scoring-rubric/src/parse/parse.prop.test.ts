import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { score } from "../score.js";
import { parseRubric } from "./parse-rubric.js";
import { parseState } from "./parse-state.js";
import { anyRubric } from "./testing/any-rubric.js";
import { goodRubric } from "./testing/good-rubric.js";
import { goodState } from "./testing/good-state.js";
import { failsafe, putAt } from "./testing/put-at.js";

const junk = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withNullPrototype: true,
  withSparseArray: true,
  withObjectString: true,
});
const rubric = goodRubric();

/** Pointers of everything in a document. */
const placesIn = (value: unknown, at = ""): readonly string[] =>
  typeof value === "object" && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, `${at}/${key}`))]
    : [at];

describe("parseRubric and parseState, laws", () => {
  it("read every rubric back to itself through JSON, and through text alone", () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(anyRubric, (one) => {
        for (const [, kind] of JSON.stringify(one).matchAll(/"kind":"([a-z-]+)"/gu)) if (kind !== undefined) kinds.add(kind);
        const read = parseRubric(JSON.parse(JSON.stringify(one)));
        expect(read).toEqual({ ok: true, value: one });
        expect(JSON.stringify(read.ok && parseRubric(read.value))).toBe(JSON.stringify(read));
        expect(parseRubric(failsafe(one))).toEqual(read);
      }),
      { numRuns: 120 },
    );
    expect(kinds.size).toBe(18);
  });

  it("never throw, whatever comes in, and never answer without an issue", () => {
    fc.assert(
      fc.property(junk, (input) => {
        for (const read of [parseRubric(input), parseState(input), parseState(input, rubric)])
          expect(read.ok || read.issues.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["a rubric", goodRubric(), (input: unknown) => parseRubric(input)],
    ["a state", goodState(), (input: unknown) => parseState(input, rubric)],
  ] as const)("never throw on %s with junk in one place, and point to somewhere in the document", (_, good, parse) => {
    const places = placesIn(good);
    fc.assert(
      fc.property(fc.constantFrom(...places), junk, (place, value) => {
        const read = parse(putAt(good, place, value));
        if (read.ok) return;
        for (const { path, message } of read.issues)
          expect([/^(?:\/|$)/u.test(path), message.zh !== "", message.en !== ""]).toEqual([true, true, true]);
      }),
      { numRuns: 300 },
    );
  });

  it("let nothing through that cannot be scored", () => {
    const end = fc.oneof(
      fc.constant(null),
      fc.integer({ min: -3, max: 520 }).map((tenths) => String(tenths / 10)),
      fc.integer({ min: -3, max: 520 }),
    );
    const value = fc.oneof(end, fc.boolean(), fc.constantFrom("principal", "deputy"), fc.record({ min: end, max: end }));
    const fact = fc.record({ id: fc.constantFrom(...rubric.facts.map(({ id }) => id)), value });
    const state = fc.record({
      facts: fc.uniqueArray(fact, { selector: ({ id }) => id, maxLength: 6 }),
      judgements: fc.array(
        fc.record({ criterion: fc.constant("work/planned"), points: fc.integer({ min: 0, max: 5 }).map((half) => half / 2) }),
        { maxLength: 1 },
      ),
    });
    let scored = 0;
    fc.assert(
      fc.property(state, (given) => {
        const read = parseState({ rubric: rubric.id, asOf: "2021-08-31", ...given }, rubric);
        if (!read.ok) return;
        scored += 1;
        const { total } = score(rubric, read.value);
        expect(total.min).toBeLessThanOrEqual(total.max);
      }),
      { numRuns: 1000 },
    );
    expect(scored).toBeGreaterThan(100);
  });
});
