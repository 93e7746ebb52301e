import { describe, expect, test } from "vitest";
import type { NormalEvent } from "../../epcis/normal-event.js";
import { append, indexEvents, openIndex } from "../index-events.js";
import { attach, crate, item, kilos, lot, make, pack, see, shop } from "../testing/events.js";
import { instantOf } from "../testing/random-events.js";
import { ALWAYS, NEVER } from "../times.js";
import { reach } from "./reach.js";
import { trace, type Trace } from "./trace.js";

const ids = ({ reached }: Trace): readonly string[] => reached.map(({ id }) => id.replace("https://farm.example.cn/", ""));
const day = (number: number) => new Date(instantOf(number)).toISOString();

/** Takes everything out of a value, from the inside out. */
function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    spoil(inner);
    if (!Array.isArray(value)) Reflect.deleteProperty(value, key);
  }
  if (Array.isArray(value)) Reflect.set(value, "length", 0);
}

describe("where it was", () => {
  const events = [
    see(0, "ADD", [item(1)], shop("farm"), { disposition: "active" }),
    pack(1, "ADD", crate(1), [item(1)]),
    see(2, "OBSERVE", [crate(1)], shop("a"), {
      disposition: "in_transit",
      bizTransactionList: [{ type: "po", bizTransaction: "https://farm.example.cn/po/1" }],
      sourceList: [{ type: "owning_party", source: "https://farm.example.cn/party/farm" }],
      destinationList: [{ type: "owning_party", destination: "https://farm.example.cn/party/a" }],
    }),
    pack(3, "DELETE", crate(1), [item(1)]),
    see(4, "OBSERVE", [crate(1)], shop("b")),
  ];
  const found = trace(indexEvents(events), item(1), { direction: "forward" });

  test("with its crate while it lay in it, and not after", () => {
    expect(found.places).toEqual([shop("a"), shop("farm")]);
    expect(found.visits.map(({ event, carrier }) => [event, carrier])).toEqual([
      [0, item(1)],
      [1, crate(1)],
      [1, item(1)],
      [2, crate(1)],
      [3, crate(1)],
      [3, item(1)],
    ]);
  });
  test("who had it, by which documents, where and in what state it was last", () => {
    expect(found.transactions).toEqual([{ type: "po", id: "https://farm.example.cn/po/1" }]);
    expect(found.sources).toEqual([{ type: "owning_party", id: "https://farm.example.cn/party/farm" }]);
    expect(found.destinations).toEqual([{ type: "owning_party", id: "https://farm.example.cn/party/a" }]);
    expect(found.reached).toEqual([
      {
        id: item(1),
        time: NEVER,
        place: { time: instantOf(2), ids: [shop("a")] },
        holder: { time: instantOf(2), ids: ["https://farm.example.cn/party/a"] },
        disposition: { time: instantOf(2), ids: ["in_transit"] },
      },
    ]);
  });
  test("each answer is its reader's own: spoiling one leaves the next as it was", () => {
    const index = indexEvents(events);
    const asked = (): Trace => trace(index, item(1), { direction: "forward" });
    const first = asked();
    const before = JSON.stringify(first);
    spoil(first);
    expect(JSON.stringify(first)).not.toBe(before);
    expect(JSON.stringify(asked())).toBe(before);
  });
  test("the crate does not tell on what lay beside", () => {
    const beside = [...events, pack(1, "ADD", crate(1), [item(2)])];
    expect(ids(trace(indexEvents(beside), item(1), { direction: "forward" }))).toEqual(["item/1"]);
  });
  test("what is told at two places at one moment is told as both", () => {
    const twice = [see(1, "OBSERVE", [item(1)], shop("a")), see(1, "OBSERVE", [item(1)], shop("b"))];
    expect(trace(indexEvents(twice), item(1), { direction: "forward" }).reached[0]?.place).toEqual({
      time: instantOf(1),
      ids: [shop("a"), shop("b")],
    });
  });
  test("what it is attached to carries it", () => {
    const sensor = [
      attach(1, "ADD", crate("truck"), [crate(1)]),
      pack(1, "ADD", crate(1), [item(1)]),
      see(2, "OBSERVE", [crate("truck")], shop("a")),
    ];
    expect(trace(indexEvents(sensor), item(1), { direction: "forward" }).places).toEqual([shop("a")]);
    // But what is attached to a truck is not in it.
    expect(ids(trace(indexEvents(sensor), crate("truck"), { direction: "forward" }))).toEqual(["crate/truck"]);
  });
});

describe("what became of it", () => {
  const mix = make(2, [kilos(lot("a"), "5"), kilos(lot("b"), "5")], [kilos(lot("jam"), "9")]);

  test("all outputs from then on, and no input beside it", () => {
    expect(ids(trace(indexEvents([mix]), lot("a"), { direction: "forward" }))).toEqual(["lot/a", "lot/jam"]);
    expect(ids(trace(indexEvents([mix]), lot("jam"), { direction: "back" }))).toEqual(["lot/a", "lot/b", "lot/jam"]);
  });
  test("what lay in a crate that went into a process went into it", () => {
    const events = [
      pack(1, "ADD", crate(1), [lot("a")]),
      make(2, [crate(1)], [lot("jam")]),
      pack(3, "ADD", crate(1), [lot("c")]),
      make(4, [crate(1)], [lot("jelly")]),
    ];
    const index = indexEvents(events);
    expect(ids(trace(index, lot("a"), { direction: "forward" }))).toContain("lot/jam");
    expect(ids(trace(index, lot("c"), { direction: "forward" }))).not.toContain("lot/jam");
  });
  test("a process of several events passes on only what went in before", () => {
    const run = { transformationID: "https://farm.example.cn/run/1" };
    const index = indexEvents([
      make(1, [lot("a")], [], run),
      make(2, [], [lot("x")], run),
      make(3, [lot("b")], [], run),
      make(4, [], [lot("y")], run),
    ]);
    expect(ids(trace(index, lot("a"), { direction: "forward" }))).toEqual(["lot/a", "lot/x", "lot/y"]);
    expect(ids(trace(index, lot("b"), { direction: "forward" }))).toEqual(["lot/b", "lot/y"]);
    expect(ids(trace(index, lot("x"), { direction: "back" }))).toEqual(["lot/a", "lot/x"]);
  });
  test("rework that goes round ends", () => {
    const index = indexEvents([make(1, [lot("a")], [lot("b")]), make(2, [lot("b")], [lot("a")]), make(3, [lot("a")], [lot("c")])]);
    expect([...reach(index, lot("c"), { direction: "back" }).reached]).toEqual([
      [lot("c"), ALWAYS],
      [lot("a"), instantOf(3)],
      [lot("b"), instantOf(2)],
    ]);
  });
  test("a lot that attributes tell of is where the things come from", () => {
    const things = [
      "https://id.gs1.org/01/06901234567892/21/1",
      "https://id.gs1.org/01/06901234567892/21/2",
      "https://id.gs1.org/01/06901234567908/21/1",
    ];
    const made = see(1, "ADD", things, undefined, { ilmd: { "{urn:epcglobal:cbv:mda}lotNumber": "L/7" } });
    const found = trace(indexEvents([made]), "https://id.gs1.org/01/06901234567892/10/L%2F7", { direction: "forward" });
    expect(found.reached.map(({ id }) => id)).toEqual(["https://id.gs1.org/01/06901234567892/10/L%2F7", ...things.slice(0, 2)]);
    expect(trace(indexEvents([made]), things[2] ?? "", { direction: "back" }).reached.map(({ id }) => id)).toContain(
      "https://id.gs1.org/01/06901234567908/10/L%2F7",
    );
    // To see things of a lot is not to make them.
    expect(trace(indexEvents([{ ...made, action: "OBSERVE" }]), things[0] ?? "", { direction: "back" }).reached).toHaveLength(1);
  });
  test("a class without a lot ends the trace, and is named", () => {
    const goods = "https://id.gs1.org/01/06901234567892";
    const index = indexEvents([make(1, [lot("a")], [kilos(goods, "5")]), make(2, [kilos(goods, "5")], [lot("b")])]);
    expect(trace(index, lot("a"), { direction: "forward" })).toMatchObject({ reached: [{ id: lot("a") }], untraceable: [goods] });
    expect(trace(index, lot("b"), { direction: "back" })).toMatchObject({ reached: [{ id: lot("b") }], untraceable: [goods] });
  });
});

describe("windows and times", () => {
  const events = [
    pack(1, "ADD", crate(1), [item(1)]),
    pack(3, "DELETE", crate(1), [item(1)]),
    pack(5, "ADD", crate(1), [item(2)]),
    make(6, [item(2)], [item(3)]),
  ];
  const index = indexEvents(events);
  test.each([
    [0, ["crate/1"]],
    [1, ["crate/1", "item/1"]],
    [3, ["crate/1", "item/1"]],
    [4, ["crate/1"]],
    [5, ["crate/1", "item/2", "item/3"]],
  ])("on day %d a crate holds what it holds then", (at, expected) => {
    expect(ids(trace(index, crate(1), { direction: "forward", at: instantOf(at) }))).toEqual(expected);
  });
  test("a window that ends before it begins reaches nothing", () => {
    expect(trace(index, crate(1), { direction: "forward", window: [instantOf(3), instantOf(2)] })).toMatchObject({
      reached: [],
      visits: [],
      places: [],
    });
  });
  test("before it was unpacked, it was still in it", () => {
    expect(ids(trace(index, crate(1), { direction: "forward", at: instantOf(4), asOf: { time: instantOf(2) } }))).toEqual([
      "crate/1",
      "item/1",
    ]);
  });
});

describe("corrections", () => {
  const first = { ...make(1, [lot("a")], [lot("b")]), eventID: "urn:uuid:1", recordTime: day(1) };
  const wrong = { ...first, errorDeclaration: { declarationTime: day(5), correctiveEventIDs: ["urn:uuid:2"] }, recordTime: day(5) };
  const right = { ...make(1, [lot("a")], [lot("c")]), eventID: "urn:uuid:2", recordTime: day(5) };
  const ask = (events: readonly NormalEvent[], recorded?: number) =>
    ids(
      trace(indexEvents(events), lot("a"), {
        direction: "forward",
        ...(recorded === undefined ? {} : { asOf: { recorded: instantOf(recorded) } }),
      }),
    );

  test("what was declared wrong counts until then", () => {
    const events = [first, wrong, right];
    expect(ask(events, 0)).toEqual(["lot/a"]);
    expect(ask(events, 1)).toEqual(["lot/a", "lot/b"]);
    expect(ask(events, 4)).toEqual(["lot/a", "lot/b"]);
    expect(ask(events, 5)).toEqual(["lot/a", "lot/c"]);
    expect(ask(events)).toEqual(["lot/a", "lot/c"]);
  });
  test("a declaration may come before its event", () => {
    expect(ask([wrong, right, first])).toEqual(["lot/a", "lot/c"]);
  });
  test("an event without an id is known by what it tells", () => {
    const { eventID: _, ...nameless } = first;
    const { eventID: __, ...declared } = wrong;
    for (const events of [
      [nameless, declared],
      [declared, nameless],
    ])
      expect(ask(events)).toEqual(["lot/a"]);
    expect(ask([{ ...nameless, disposition: "active" }, declared])).toEqual(["lot/a", "lot/b"]);
  });
  test("a copy counts once, recorded when it was first", () => {
    const index = indexEvents([{ ...first, recordTime: day(3) }, first]);
    expect([index.events, index.copies]).toEqual([2, 1]);
    expect(trace(index, lot("b"), { direction: "back", asOf: { recorded: instantOf(2) } }).reached).toHaveLength(2);
  });
  test("one id on different contents counts twice", () => {
    const index = indexEvents([first, { ...right, eventID: "urn:uuid:1" }]);
    expect(index.copies).toBe(0);
    expect(ids(trace(index, lot("a"), { direction: "forward" }))).toEqual(["lot/a", "lot/b", "lot/c"]);
  });
});

describe("asking", () => {
  test("an object may be written in any form; one that no event names reaches itself", () => {
    const index = indexEvents([make(1, [kilos("https://id.gs1.org/01/06901234567892/10/L7", "5")], [lot("b")])]);
    expect(trace(index, "(01)06901234567892(10)L7", { direction: "forward" }).reached).toHaveLength(2);
    expect(trace(index, "nothing", { direction: "back" })).toMatchObject({
      reached: [{ id: "nothing", time: ALWAYS }],
      visits: [],
      untraceable: [],
    });
  });
  test("an index that grew after it was asked answers anew, also to what came late", () => {
    const index = append(openIndex(), [pack(5, "ADD", crate(1), [item(1)]), see(6, "OBSERVE", [crate(1)], shop("a"))]);
    expect(trace(index, item(1), { direction: "forward" }).places).toEqual([shop("a")]);
    append(index, [pack(1, "ADD", crate(2), [item(1)]), see(2, "OBSERVE", [crate(2)], shop("b")), pack(5, "DELETE", crate(1), [item(1)])]);
    expect(trace(index, item(1), { direction: "forward" }).places).toEqual([shop("b")]);
  });
});

describe("what several traces have in common", () => {
  const [juice, other] = [lot("juice"), lot("other")];
  const picked = [lot("a"), lot("b"), lot("c")];
  const index = indexEvents([
    ...picked.map((id) => see(0, "ADD", [kilos(id, "5")], shop("farm"))),
    make(
      1,
      picked.map((id) => kilos(id, "5")),
      [kilos(juice, "15")],
    ),
    make(2, [kilos(juice, "15")], [item(1), item(2)]),
    make(3, [kilos(juice)], [kilos(other), kilos(lot("a"))]),
  ]);

  test("is told again of whatever else came of it, and is not spoiled by whoever changes an answer", () => {
    const before = JSON.stringify(trace(index, item(2), { direction: "back" }));
    const handed: { visits: unknown[]; reached: { place?: { ids: string[] } }[]; places: string[] } = JSON.parse("{}");
    Object.assign(handed, trace(index, item(1), { direction: "back" }));
    expect(handed.reached).toHaveLength(5);
    for (const { place } of handed.reached) place?.ids.push("spoiled");
    for (const visit of handed.visits) Object.assign(Object(visit), { event: -1 });
    handed.visits.length = 0;
    handed.places.push("spoiled");
    expect(JSON.stringify(trace(index, item(2), { direction: "back" }))).toBe(before);
  });

  test("is told anew where matter came back to what it was followed from", () => {
    const { reached } = trace(index, lot("a"), { direction: "forward" });
    expect(reached.map(({ id }) => id)).toEqual([lot("a"), juice, item(1), item(2), other]);
    expect(trace(index, juice, { direction: "forward" }).reached.map(({ id }) => id)).toEqual([juice, item(1), item(2), lot("a"), other]);
    expect(trace(index, other, { direction: "back" }).reached.map(({ id }) => id)).toEqual([...picked, juice, other]);
  });

  test("is forgotten when events come late", () => {
    const late = indexEvents([make(1, [kilos(lot("a")), kilos(lot("b"))], [kilos(juice)]), make(2, [kilos(juice)], [item(1)])]);
    expect(trace(late, item(1), { direction: "back" }).reached).toHaveLength(4);
    append(late, [make(0, [kilos(lot("early"))], [kilos(lot("a"))])]);
    expect(trace(late, item(1), { direction: "back" }).reached).toHaveLength(5);
  });
});
