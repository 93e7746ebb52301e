import { describe, expect, test } from "vitest";
import type { NormalEvent, Quantity } from "../../epcis/normal-event.js";
import { indexEvents } from "../index-events.js";
import type { FlowRow } from "./flow-row.js";
import { recall } from "./recall.js";
import { numbers, type Simulated, simulate } from "./testing/simulate.js";

const lot = (object: number): string => `https://farm.example.cn/lot/${object}`;
const at = (time: number): Pick<NormalEvent, "eventTime" | "eventTimeZoneOffset"> => ({
  eventTime: new Date(Date.UTC(2026, 6, 1) + time * 60_000).toISOString(),
  eventTimeZoneOffset: "+08:00",
});
const quantity = ({ object, matter, atto }: FlowRow): Quantity => ({
  epcClass: lot(object),
  ...(atto === null ? {} : { quantity: String(atto), ...(matter === "KGM" ? { uom: "KGM" } : {}) }),
});

/** A simulated chain as the events that would be written of it. */
function eventsOf({ rows }: Simulated, asThing: (row: FlowRow) => boolean = () => false): readonly NormalEvent[] {
  const events: NormalEvent[] = [];
  const turned = new Map<number, FlowRow[]>();
  const things = (of: readonly FlowRow[]): readonly string[] => of.filter(asThing).map(({ object }) => lot(object));
  const classes = (of: readonly FlowRow[]): readonly Quantity[] => of.filter((row) => !asThing(row)).map(quantity);
  for (const row of rows) {
    if (row.process < 0)
      events.push({ type: "ObjectEvent", action: "ADD", ...at(row.time), epcList: things([row]), quantityList: classes([row]) });
    else turned.set(row.event, [...(turned.get(row.event) ?? []), row]);
  }
  for (const of of turned.values()) {
    const [ins, outs] = [of.filter(({ out }) => !out), of.filter(({ out }) => out)];
    events.push({
      type: "TransformationEvent",
      ...at(of[0]?.time ?? 0),
      transformationID: `urn:process:${of[0]?.process}`,
      inputEPCList: things(ins),
      inputQuantityList: classes(ins),
      outputEPCList: things(outs),
      outputQuantityList: classes(outs),
    });
  }
  return events;
}

/** The same, where some lots are named as things now and then, seen, added, put in or made, in any order. */
function namedBothWays(chain: Simulated, seed: number): readonly NormalEvent[] {
  const pick = numbers(seed * 7 + 1);
  const both = new Set([...chain.truth.keys()].filter(() => pick(3) === 0));
  // One row at least goes on to name it as a class: else it is a thing for all that anybody can tell.
  const asClass = new Set(both);
  const asThings = new Set(chain.rows.filter(({ object }) => both.has(object) && !asClass.delete(object) && pick(4) === 0));
  const strays = [...both].flatMap((object): readonly NormalEvent[] =>
    pick(2) === 0 ? [] : [{ type: "ObjectEvent", action: pick(3) === 0 ? "ADD" : "OBSERVE", ...at(pick(8)), epcList: [lot(object)] }],
  );
  const events = eventsOf(chain, (row) => asThings.has(row));
  return pick(2) === 0 ? [...strays, ...events] : [...events, ...strays];
}

/** Amounts of the chains are whole numbers, and so are their bounds. */
const whole = (text: string): number => Number(text);

/** Where a recall does not hold what is true of a chain, and how many of its lots have bounds. */
function check(
  chain: Simulated,
  seed: number,
  eventsFor: (chain: Simulated) => readonly NormalEvent[],
): { faults: string[]; bounded: number } {
  const faults: string[] = [];
  let bounded = 0;
  const found = recall(
    indexEvents(eventsFor(chain)),
    chain.origins.map(({ object }) => lot(object)),
    { declared: 0 },
  );
  const objects = new Map(found.objects.map((object) => [object.id, object]));
  for (const [object, { suspect, total }] of chain.truth) {
    const told = objects.get(lot(object));
    if (told === undefined) {
      if (suspect > 0) faults.push(`${seed}: ${object} is missed`);
      continue;
    }
    if (told.all && suspect < total) faults.push(`${seed}: ${object} is not all suspect`);
    if (told.unit !== "KGM") continue;
    bounded += 1;
    if (told.suspect.min !== null && whole(told.suspect.min) > suspect)
      faults.push(`${seed}: ${object} at least ${told.suspect.min}, in truth ${suspect}`);
    if (told.suspect.max !== null && whole(told.suspect.max) < suspect)
      faults.push(`${seed}: ${object} at most ${told.suspect.max}, in truth ${suspect}`);
  }
  return { faults, bounded };
}

describe("a recall of written events", () => {
  test("holds the truth of 400 chains", () => {
    const checked = Array.from({ length: 400 }, (_, at) => check(simulate(50_000 + at), at, (chain) => eventsOf(chain)));
    expect(checked.flatMap(({ faults }) => faults)).toEqual([]);
    expect(checked.reduce((sum, { bounded }) => sum + bounded, 0)).toBeGreaterThan(1000);
  });

  test("holds the truth of 400 chains whose lots are also named as things", () => {
    // Water that nobody wrote down shows only where every amount is told.
    const checked = Array.from({ length: 400 }, (_, at) => check(simulate(60_000 + at, true), at, (chain) => namedBothWays(chain, at)));
    expect(checked.flatMap(({ faults }) => faults)).toEqual([]);
    expect(checked.reduce((sum, { bounded }) => sum + bounded, 0)).toBeGreaterThan(500);
  });
});
