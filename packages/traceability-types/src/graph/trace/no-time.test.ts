import { expect, test } from "vitest";
import { commonSource } from "../common-source/common-source.js";
import { exposure } from "../exposure/exposure.js";
import { gaps } from "../gaps/gaps.js";
import { indexEvents } from "../index-events.js";
import { massBalance } from "../mass-balance/mass-balance.js";
import { recall } from "../recall/recall.js";
import { responsibility } from "../responsibility/responsibility.js";
import { tables } from "../tables/tables.js";
import { crate, lot, make, pack, see, shop } from "../testing/events.js";
import { ALWAYS, NEVER } from "../times.js";
import { questionOf, type TraceOptions } from "./options.js";
import { reach } from "./reach.js";
import { tellWay } from "./tell-way.js";
import { trace } from "./trace.js";

const none = Number.NaN;
const index = indexEvents([make(1, [lot("a")], [lot("b"), lot("c")])]);

test.each<Omit<TraceOptions, "direction">>([
  { at: none },
  { window: [none, 1] },
  { window: [1, none] },
  { asOf: { time: none } },
  { asOf: { recorded: none } },
])("a trace at no time is a mistake: %o", (options) => {
  for (const direction of ["forward", "back"] as const) {
    expect(() => trace(index, lot("a"), { direction, ...options })).toThrow(RangeError);
    expect(() => reach(index, lot("a"), { direction, ...options })).toThrow(RangeError);
    expect(() => reach(index, lot("nowhere"), { direction, ...options })).toThrow(RangeError);
  }
});

test.each([{ time: none }, { recorded: none }])("so is every other question as of no time: %o", (asOf) => {
  const options = { asOf };
  expect(() => recall(index, [lot("a")], { declared: 0, ...options })).toThrow(RangeError);
  expect(() => gaps(index, options)).toThrow(RangeError);
  expect(() => massBalance(index, options)).toThrow(RangeError);
  expect(() => commonSource(index, [lot("a")], options)).toThrow(RangeError);
  expect(() => exposure(index, [], lot("a"), [], options)).toThrow(RangeError);
  expect(() => responsibility(index, lot("a"), options)).toThrow(RangeError);
});

test("and a recall that is declared at no time, or of what was in a lot then, and tables as recorded then", () => {
  expect(() => recall(index, [lot("a")], { declared: none })).toThrow(RangeError);
  expect(() => recall(index, [{ id: lot("a"), window: [0, none] }], { declared: 0 })).toThrow(RangeError);
  expect(() => recall(index, [lot("a")], { declared: 0, deadlineHours: none })).toThrow(RangeError);
  expect(() => tables(index, { recorded: none })).toThrow(RangeError);
});

test("what was worked out without holds is never kept for questions that see them", () => {
  const events = [
    make(1, [lot("a")], [lot("b"), lot("c")]),
    pack(2, "ADD", crate(1), [{ epcClass: lot("b") }]),
    see(3, "OBSERVE", [crate(1)], shop("a")),
    make(4, [crate(1)], [lot("jam")]),
  ];
  const asked = indexEvents(events);
  const question = questionOf(asked, {});
  const start = { object: asked.store.objects.names.indexOf(lot("a")), low: NEVER, high: ALWAYS };
  tellWay({ ...question, asOf: none }, start, true);
  expect(trace(asked, lot("a"), { direction: "forward" })).toEqual(trace(indexEvents(events), lot("a"), { direction: "forward" }));
  expect(trace(asked, lot("a"), { direction: "forward" }).places).toEqual([shop("a")]);
});
