import { expect, test } from "vitest";
import { gaps } from "../gaps/gaps.js";
import { indexEvents } from "../index-events.js";
import { recall } from "../recall/recall.js";
import { crate, pack } from "../testing/events.js";
import { reach } from "../trace/reach.js";
import { trace } from "../trace/trace.js";
import { ALWAYS, NEVER } from "../times.js";
import { questionOf } from "../trace/options.js";
import { findText } from "../store/texts.js";
import { addCarriers, carriersOf, contentsOf } from "./follow.js";
import { type Spans, uncovered, withSpan } from "./windows.js";

const DEPTH = 5000;
const chain = indexEvents(Array.from({ length: DEPTH }, (_, at) => pack(1, "ADD", crate(at), [crate(at + 1)])));
const cycle = indexEvents(Array.from({ length: DEPTH }, (_, at) => pack(1, "ADD", crate(at), [crate((at + 1) % DEPTH)])));

test("what lies five thousand deep is traced and recalled through all that it lies in", () => {
  const { reached, visits } = trace(chain, crate(DEPTH), { direction: "forward" });
  expect([reached.length, visits.length]).toEqual([1, 2 * DEPTH]);
  expect(recall(chain, [crate(DEPTH)], { declared: 0 }).objects.map(({ id }) => id)).toEqual([crate(DEPTH)]);
  for (const direction of ["forward", "back"] as const) expect(reach(chain, crate(0), { direction }).reached.size).toBe(DEPTH + 1);
  expect(gaps(chain).filter(({ verdict }) => verdict === "fail")).toEqual([]);
});

test("a circle of five thousand is gone round once, by whatever it is entered", () => {
  for (const start of [0, 1, DEPTH - 1]) {
    const question = questionOf(cycle, {});
    const object = findText(cycle.store.objects, crate(start));
    expect(carriersOf(question, object, NEVER, ALWAYS, true).size).toBe(DEPTH);
    expect(contentsOf(question, object, NEVER, ALWAYS).size).toBe(DEPTH);
    for (const direction of ["forward", "back"] as const) expect(reach(cycle, crate(start), { direction }).reached.size).toBe(DEPTH);
  }
});

test("walking up from every one of a circle takes as many steps as there are carriers, not their square", () => {
  const question = questionOf(cycle, {});
  const walked = new Map<number, Spans>();
  let steps = 0;
  for (let at = 0; at < DEPTH; at += 1) {
    const object = findText(cycle.store.objects, crate(at));
    steps += addCarriers(question, object, NEVER, ALWAYS, false, walked).length / 3;
  }
  expect(walked.size).toBe(DEPTH);
  // Once in the time that they lie in one another, and once in the time before.
  expect(steps).toBe(2 * DEPTH - 1);
});

test("only what is not covered of a span is gone through, up to where it meets the rest", () => {
  expect(uncovered([], 1, 9)).toEqual([1, 9]);
  expect(uncovered([3, 4], 1, 9)).toEqual([1, 3, 4, 9]);
  expect(uncovered([3, 4, 6, 7], 4, 6)).toEqual([4, 6]);
  expect(uncovered([3, 4, 6, 7], 3, 7)).toEqual([4, 6]);
  expect(uncovered([1, 5], 5, 9)).toEqual([5, 9]);
  expect(uncovered([5, 9], 1, 5)).toEqual([1, 5]);
  expect(uncovered([3, 4], 6, 6)).toEqual([6, 6]);
  expect(uncovered([3, 4], 1, 2)).toEqual([1, 2]);
  // Whatever is new, with what was there, is what both make together.
  for (let low = 0; low < 9; low += 1)
    for (let high = low; high < 9; high += 1) {
      const parts = uncovered([2, 3, 5, 6], low, high);
      let spans: Spans = [2, 3, 5, 6];
      for (let part = 0; part < parts.length; part += 2) spans = withSpan(spans, parts[part] ?? 0, parts[part + 1] ?? 0) ?? spans;
      expect(spans).toEqual(withSpan([2, 3, 5, 6], low, high) ?? [2, 3, 5, 6]);
    }
});
