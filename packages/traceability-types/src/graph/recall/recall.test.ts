import { describe, expect, test } from "vitest";
import type { NormalEvent, Quantity } from "../../epcis/normal-event.js";
import { indexEvents } from "../index-events.js";
import { NEVER } from "../times.js";
import { recall } from "./recall.js";
import type { RecalledObject, RecallLot, RecallOptions } from "./recall-types.js";

const id = (name: string): string => `https://farm.example.cn/${name}`;
const hour = (at: number): number => Date.UTC(2026, 6, 1) + at * 3_600_000;
const at = (time: number): Pick<NormalEvent, "eventTime" | "eventTimeZoneOffset"> => ({
  eventTime: new Date(hour(time)).toISOString(),
  eventTimeZoneOffset: "+08:00",
});
const kg = (name: string, quantity?: string, uom = "KGM"): Quantity => ({
  epcClass: id(name),
  ...(quantity === undefined ? {} : { quantity, uom }),
});
const made = (time: number, ...quantityList: Quantity[]): NormalEvent => ({
  type: "ObjectEvent",
  action: "ADD",
  ...at(time),
  quantityList,
});
const turned = (
  time: number,
  inputQuantityList: Quantity[],
  outputQuantityList: Quantity[],
  more: Partial<NormalEvent> = {},
): NormalEvent => ({
  type: "TransformationEvent",
  ...at(time),
  inputQuantityList,
  outputQuantityList,
  ...more,
});
const seen = (time: number, bizStep: string, quantityList: Quantity[], more: Partial<NormalEvent> = {}): NormalEvent => ({
  type: "ObjectEvent",
  action: "OBSERVE",
  bizStep,
  ...at(time),
  quantityList,
  ...more,
});

const declared = hour(100);
const found = (
  events: readonly NormalEvent[],
  lots: readonly RecallLot[],
  name: string,
  options: Partial<RecallOptions> = {},
): RecalledObject | undefined =>
  recall(indexEvents(events), lots, { declared, ...options }).objects.find((object) => object.id === id(name));
const bounds = (...args: Parameters<typeof found>): readonly (string | null)[] => {
  const object = found(...args);
  return object === undefined ? [] : [object.suspect.min, object.suspect.expected, object.suspect.max];
};

describe("a recalled lot", () => {
  test("is suspect as a whole, and so is all that is made of it alone", () => {
    const events = [made(1, kg("plum", "100")), turned(2, [kg("plum", "60")], [kg("jam", "50"), kg("stones", "5")])];
    expect(bounds(events, [id("plum")], "plum")).toEqual(["100", "100", "100"]);
    expect(bounds(events, [id("plum")], "jam")).toEqual(["50", "50", "50"]);
    expect(found(events, [id("plum")], "jam")?.all).toBe(true);
    expect(found(events, [id("plum")], "plum")?.since).toBe(NEVER);
  });

  test("that no event names is told back", () => {
    expect(recall(indexEvents([]), [id("plum")], { declared }).notFound).toEqual([id("plum")]);
  });
});

describe("the events that a recall rests on", () => {
  test("are all told, where the evidence of a notice shows the first twenty", () => {
    const to = { destinationList: [{ type: "possessing_party", destination: "商店甲" }] };
    const shipments = Array.from({ length: 25 }, (_, number) => seen(2 + number, "shipping", [kg("lot", "1")], to));
    const events = [made(0, kg("other")), made(1, kg("lot", "25")), ...shipments];
    const { events: all, notify } = recall(indexEvents(events), [id("lot")], { declared });
    expect(notify.map(({ evidence }) => evidence.length)).toEqual([20]);
    expect(all).toEqual(Array.from({ length: 26 }, (_, number) => number + 1));
  });
});

describe("what is mixed", () => {
  const mixed = (output: string) => [
    made(1, kg("bad", "80"), kg("good", "20")),
    turned(2, [kg("bad", "80"), kg("good", "20")], [kg("jam", output), kg("rest", "1")]),
  ];

  test("is suspect at least by what does not fit elsewhere, and at most by what went in", () => {
    expect(bounds(mixed("19"), [id("bad")], "jam")).toEqual(["0", "15.2", "19"]);
    expect(bounds(mixed("20"), [id("bad")], "jam")).toEqual(["0", "16", "20"]);
    expect(bounds(mixed("21"), [id("bad")], "jam")).toEqual(["1", "16.8", "21"]);
    expect(bounds(mixed("99"), [id("bad")], "jam")).toEqual(["79", "79.2", "80"]);
  });

  test("and drawn again is bounded by what is left in the lot", () => {
    const events = [...mixed("99"), turned(3, [kg("jam", "40")], [kg("jar", "40")])];
    // Of 99 kg with 79 to 80 suspect, 59 stay behind: at least 20 are in the 40.
    expect(bounds(events, [id("bad")], "jar")).toEqual(["20", "32", "40"]);
    expect(found(events, [id("bad")], "jar")?.share).toEqual({
      min: { part: "20", whole: "40" },
      expected: { part: "32", whole: "40" },
      max: { part: "40", whole: "40" },
    });
  });

  test("in other units, or without amounts, is widened and not guessed", () => {
    const bottles = [
      made(1, kg("bad", "80"), kg("good", "20")),
      turned(2, [kg("bad", "80"), kg("good", "20")], [{ epcClass: id("bottles"), quantity: "50" }]),
    ];
    expect(bounds(bottles, [id("bad")], "bottles")).toEqual(["0", null, "50"]);
    const unweighed = [made(1, kg("bad", "80"), kg("good", "20")), turned(2, [kg("bad"), kg("good", "20")], [kg("jam", "30")])];
    expect(bounds(unweighed, [id("bad")], "jam")).toEqual(["0", null, "30"]);
    const untold = [made(1, kg("bad", "80"), kg("good", "20")), turned(2, [kg("bad", "80"), kg("good", "20")], [kg("jam")])];
    expect(found(untold, [id("bad")], "jam")?.share).toEqual({ min: "0", expected: null, max: "1" });
    const only = [made(1, kg("bad", "80")), turned(2, [kg("bad", "80")], [kg("jam")])];
    expect(found(only, [id("bad")], "jam")?.share).toEqual({ min: "1", expected: "1", max: "1" });
  });

  test("goes back into a lot in rework, and what was drawn before is not touched", () => {
    const events = [
      made(1, kg("bad", "10"), kg("good", "100")),
      turned(2, [kg("good", "40")], [kg("early", "40")]),
      turned(3, [kg("bad", "10")], [kg("good", "10")]),
      turned(4, [kg("good", "50")], [kg("late", "50")]),
    ];
    expect(found(events, [id("bad")], "early")).toBeUndefined();
    expect(bounds(events, [id("bad")], "late")).toEqual(["0", "7.142857142857142857", "10"]);
    expect(bounds(events, [id("bad")], "good")).toEqual(["10", "10", "10"]);
  });
});

describe("what is packed", () => {
  const crate = id("crate/1");
  const pack = (time: number, action: "ADD" | "DELETE", childQuantityList: Quantity[]): NormalEvent => ({
    type: "AggregationEvent",
    action,
    parentID: crate,
    childQuantityList,
    ...at(time),
  });

  test("goes into a process by its amount when its crate does; the crate itself is no matter", () => {
    const events = [
      made(1, kg("bad", "80"), kg("good", "20")),
      pack(2, "ADD", [kg("bad", "30")]),
      turned(3, [kg("good", "20")], [kg("jam", "45")], { inputEPCList: [crate] }),
    ];
    expect(bounds(events, [id("bad")], "jam")).toEqual(["25", "27", "30"]);
  });

  test("is what is recalled when its crate is, and not the rest of its lot", () => {
    const events = [
      made(1, kg("plum", "80")),
      pack(2, "ADD", [kg("plum", "30")]),
      pack(4, "DELETE", [kg("plum", "30")]),
      turned(5, [kg("plum", "60")], [kg("jam", "60")]),
    ];
    expect(bounds(events, [crate], "plum")).toEqual(["30", "30", "30"]);
    expect(bounds(events, [crate], "jam")).toEqual(["10", "22.5", "30"]);
    expect(found(events, [{ id: crate, window: [hour(6), hour(7)] }], "plum")).toBeUndefined();
  });
});

describe("where it is", () => {
  const [coop, shop, other] = [id("loc/coop"), id("loc/shop"), id("loc/other")];
  const owners = { [coop]: "合作社", [shop]: "一店", [other]: "二店" };
  const ship = (time: number, name: string, amount: string, to: string): NormalEvent =>
    seen(time, "shipping", [kg(name, amount)], {
      readPoint: { id: coop },
      destinationList: [{ type: "possessing_party", destination: to }],
    });
  const take = (time: number, name: string, amount: string, place: string): NormalEvent =>
    seen(time, "receiving", [kg(name, amount)], { bizLocation: { id: place } });
  const events = [
    { ...made(1, kg("plum", "100")), bizLocation: { id: coop } },
    ship(2, "plum", "60", "一店"),
    take(3, "plum", "59", shop),
    ship(4, "plum", "40", "二店"),
    seen(5, "retail_selling", [kg("plum", "20")], { readPoint: { id: shop } }),
  ];

  test("is told by party, with what each had at most, a shipment and its receipt counted once", () => {
    const { notify } = recall(indexEvents(events), [id("plum")], { declared, owners });
    expect(notify.map(({ party, atMost, from, to }) => [party, atMost, from, to])).toEqual([
      ["一店", "60", hour(2), hour(5)],
      ["二店", "40", hour(4), hour(4)],
      ["合作社", "100", hour(1), hour(4)],
    ]);
  });

  test("is told of the object: who still has some, in which state, and what is gone", () => {
    const object = found(events, [id("plum")], "plum", { owners });
    expect([object?.holders, object?.status, object?.place, object?.gone.sold]).toEqual([["一店"], "in-transit", shop, "20"]);
    expect(object?.lastSeen).toEqual({ event: 4, time: "2026-07-01T05:00:00.000Z" });
    const gone = found([...events, seen(6, "destroying", [kg("plum", "80")], { action: "DELETE" })], [id("plum")], "plum", { owners });
    expect([gone?.status, gone?.gone.destroyed, gone?.holders]).toEqual(["destroyed", "80", []]);
  });

  test("of what is all gone has nobody, and of what is nearly gone still has somebody", () => {
    const cooked = (amount: string): readonly (readonly string[] | undefined)[] => {
      const all = [
        { ...made(1, kg("plum", "100")), bizLocation: { id: coop } },
        turned(2, [kg("plum", amount)], [kg("jam", "50")], { bizLocation: { id: coop } }),
      ];
      const object = found(all, [id("plum")], "plum", { owners });
      return [object?.status === undefined ? [] : [object.status], object?.holders];
    };
    expect(cooked("99")).toEqual([["in-stock"], ["合作社"]]);
    expect(cooked("100")).toEqual([["consumed"], []]);
    // Amounts that are not told keep everybody on the list but of what is gone altogether.
    const sold = [
      { ...made(1, kg("plum", "100")), bizLocation: { id: coop } },
      seen(2, "inspecting", [kg("plum")], { bizLocation: { id: shop } }),
      seen(3, "retail_selling", [kg("plum", "100")], { readPoint: { id: shop } }),
    ];
    const object = found(sold, [id("plum")], "plum", { owners });
    expect([object?.status, object?.holders]).toEqual(["sold", []]);
  });

  test("is the place where nobody knows whose it is", () => {
    expect(recall(indexEvents(events), [id("plum")], { declared }).notify.map(({ party }) => party)).toEqual(
      [coop, shop, "一店", "二店"].sort(),
    );
  });

  test("follows things through sale, and before as of an earlier time", () => {
    const box = id("box/1");
    const boxed = [
      made(1, kg("plum", "100")),
      turned(2, [kg("plum", "1")], [], { outputEPCList: [box] }),
      seen(3, "receiving", [], { epcList: [box], bizLocation: { id: shop } }),
      seen(4, "retail_selling", [], { epcList: [box], readPoint: { id: shop } }),
    ];
    expect([found(boxed, [id("plum")], "box/1")?.status, found(boxed, [id("plum")], "box/1")?.holders]).toEqual(["sold", []]);
    const used = [...boxed.slice(0, 3), turned(4, [], [kg("jam", "1")], { inputEPCList: [box], bizLocation: { id: shop } })];
    expect([found(used, [id("plum")], "box/1")?.status, found(used, [id("plum")], "box/1")?.holders]).toEqual(["consumed", []]);
    expect(found(boxed, [id("plum")], "box/1", { asOf: { time: hour(3) } })?.status).toBe("in-stock");
    expect(bounds(boxed, [id("plum")], "box/1")).toEqual(["1", "1", "1"]);
  });
});

describe("the clock of a recall", () => {
  test("runs from the declaration to the time as of which it is asked, and has no clock of its own", () => {
    const clock = (time?: number) =>
      recall(indexEvents([]), [], { declared, deadlineHours: 24, ...(time === undefined ? {} : { asOf: { time } }) }).clock;
    expect(clock()).toEqual({ declared, deadline: hour(124), hours: null, overdue: null });
    expect(clock(declared - 1)).toEqual({ declared, deadline: hour(124), hours: null, overdue: false });
    expect(clock(declared)).toEqual({ declared, deadline: hour(124), hours: 0, overdue: false });
    expect(clock(hour(124) - 1)).toEqual({ declared, deadline: hour(124), hours: 23, overdue: false });
    expect(clock(hour(124))).toEqual({ declared, deadline: hour(124), hours: 24, overdue: false });
    expect(clock(hour(124) + 1)).toEqual({ declared, deadline: hour(124), hours: 24, overdue: true });
  });
});

test("a recall tells as many parties as there are", () => {
  const parties = Array.from({ length: 130_000 }, (_, party) => ({ type: "possessing_party", destination: id(`shop/${party}`) }));
  const sold = Array.from({ length: parties.length / 100 }, (_, at) =>
    seen(2, "shipping", [kg("lot", "1")], { destinationList: parties.slice(at * 100, (at + 1) * 100) }),
  );
  const { notify } = recall(indexEvents([made(1, kg("lot", "1000")), ...sold]), [id("lot")], { declared });
  expect(notify).toHaveLength(parties.length);
});
