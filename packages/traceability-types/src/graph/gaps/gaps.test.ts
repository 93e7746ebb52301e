import { describe, expect, test } from "vitest";
import type { NormalEvent } from "../../epcis/normal-event.js";
import { explainFinding } from "../findings/finding.js";
import { indexEvents } from "../index-events.js";
import { gaps } from "./gaps.js";
import type { GapOptions } from "./options.js";
import { metresBetween } from "./travel.js";

const id = (name: string): string => `https://farm.example.cn/${name}`;
const hour = (at: number): number => Date.UTC(2026, 6, 1) + at * 3_600_000;
const at = (time: number): Pick<NormalEvent, "eventTime" | "eventTimeZoneOffset"> => ({
  eventTime: new Date(hour(time)).toISOString(),
  eventTimeZoneOffset: "+08:00",
});
const [box, crate, other] = [id("box/1"), id("crate/1"), id("crate/2")];
const event = (time: number, more: Partial<NormalEvent>): NormalEvent => ({ type: "ObjectEvent", action: "OBSERVE", ...at(time), ...more });
const made = (time: number, thing = box): NormalEvent => event(time, { action: "ADD", epcList: [thing] });
const pack = (time: number, action: "ADD" | "DELETE", parentID = crate): NormalEvent =>
  event(time, { type: "AggregationEvent", action, parentID, childEPCs: [box] });
const kinds = (events: readonly NormalEvent[], options: GapOptions = {}): readonly string[] =>
  gaps(indexEvents(events), options).map(({ kind }) => kind);

describe("the life of a thing", () => {
  test("begins before it is used", () => {
    const sold = (time: number) => event(time, { bizStep: "retail_selling", epcList: [box] });
    expect(kinds([made(1), sold(2)])).toEqual([]);
    expect(kinds([made(2), sold(2)])).toEqual([]);
    expect(kinds([made(2), sold(1)])).toEqual(["used-before-made"]);
    expect(kinds([sold(1)])).toEqual(["never-made"]);
  });

  test("ends when it is retired or used up, which a crate is not", () => {
    const retired = event(2, { action: "DELETE", epcList: [box] });
    expect(kinds([made(1), retired, event(2, { epcList: [box] })])).toEqual([]);
    expect(kinds([made(1), retired, event(3, { epcList: [box] })])).toEqual(["used-after-end"]);
    const used = event(2, { type: "TransformationEvent", inputEPCList: [crate] });
    expect(
      kinds([
        event(1, { type: "AggregationEvent", action: "ADD", parentID: crate, childQuantityList: [{ epcClass: id("lot/1") }] }),
        used,
        pack(3, "DELETE"),
      ]),
    ).toEqual(["never-opened"]);
  });

  test("is of a lot once any event names it as a class, whichever comes first", () => {
    const moved = (time: number) => event(time, { epcList: [box] });
    const counted = (time: number) => event(time, { quantityList: [{ epcClass: box }] });
    const retired = event(2, { action: "DELETE", epcList: [box] });
    expect(kinds([made(1), retired, moved(3)])).toEqual(["used-after-end"]);
    expect(kinds([made(1), retired, counted(3)])).toEqual([]);
    expect(kinds([made(1), counted(1), retired, moved(3)])).toEqual([]);
  });

  test("is given to one thing; what a process puts out may be labelled once", () => {
    expect(kinds([made(1), { ...made(2), bizStep: "commissioning" }])).toEqual(["made-twice"]);
    expect(kinds([event(1, { type: "TransformationEvent", outputEPCList: [box] }), made(1)])).toEqual([]);
  });
});

describe("packing", () => {
  test("comes before unpacking", () => {
    expect(kinds([made(0), pack(1, "ADD"), pack(2, "DELETE")])).toEqual([]);
    expect(kinds([made(0), pack(2, "DELETE"), pack(2, "ADD")])).toEqual([]);
    expect(kinds([made(0), pack(2, "DELETE"), pack(3, "ADD"), pack(4, "DELETE")])).toEqual(["unpacked-before-packed"]);
  });

  test("elsewhere needs unpacking first", () => {
    const events = [made(0), pack(1, "ADD"), pack(3, "ADD", other), pack(4, "DELETE", other)];
    expect(kinds(events)).toEqual(["moved-without-unpacking"]);
    expect(kinds([...events, pack(2, "DELETE")])).toEqual([]);
  });

  test("that is never undone is told once for each container, when it has lasted", () => {
    const events = [
      made(0),
      pack(1, "ADD"),
      event(1, { type: "AggregationEvent", action: "ADD", parentID: crate, childEPCs: [id("box/2")] }),
    ];
    expect(kinds(events)).toEqual(["never-opened"]);
    expect(kinds(events, { asOf: { time: hour(24) }, openWithinHours: 24 })).toEqual([]);
    expect(kinds(events, { asOf: { time: hour(25) }, openWithinHours: 24 })).toEqual(["never-opened"]);
  });
});

describe("records", () => {
  const desadv = { bizTransactionList: [{ type: "desadv", bizTransaction: "urn:desadv:1" }] };

  test("of a receipt come after those of the shipment", () => {
    const sent = (time: number) => event(time, { bizStep: "shipping", epcList: [box], ...desadv });
    const got = (time: number) => event(time, { bizStep: "receiving", epcList: [box], ...desadv });
    expect(kinds([made(0), sent(1), got(1)])).toEqual([]);
    expect(kinds([made(0), sent(2), got(1)])).toEqual(["received-before-shipped"]);
  });

  test("have ids of their own, and what declares them wrong names them", () => {
    expect(
      kinds([
        { ...made(1), eventID: "urn:uuid:1" },
        { ...made(1), eventID: "urn:uuid:1" },
      ]),
    ).toEqual([]);
    expect(
      kinds([
        { ...made(1), eventID: "urn:uuid:1" },
        { ...event(2, { epcList: [box] }), eventID: "urn:uuid:1" },
      ]),
    ).toEqual(["event-id-reused"]);
    const errorDeclaration = { declarationTime: at(5).eventTime };
    expect(kinds([{ ...made(1), eventID: "urn:uuid:1", errorDeclaration }])).toEqual(["declaration-without-event"]);
    expect(
      kinds([
        { ...made(1), eventID: "urn:uuid:1", errorDeclaration },
        { ...made(1), eventID: "urn:uuid:1" },
      ]),
    ).toEqual([]);
    expect(kinds([{ ...made(1), errorDeclaration }])).toEqual(["declaration-without-event"]);
    expect(kinds([{ ...made(1), errorDeclaration }, made(1)])).toEqual([]);
  });

  test("name lots, and not only goods", () => {
    const goods = "https://id.gs1.org/01/06901234567892";
    const [finding] = gaps(
      indexEvents([event(1, { quantityList: [{ epcClass: goods, quantity: "3" }] }), event(2, { quantityList: [{ epcClass: goods }] })]),
    );
    expect(finding?.params).toEqual({ object: goods, events: 2 });
    expect(finding === undefined ? "" : explainFinding(finding).zh).toBe(`${goods} 只写到商品，没有批号或序列号，2 个事件因此无法追溯`);
  });
});

describe("travel", () => {
  const [lechang, guangzhou] = [id("loc/lechang"), id("loc/guangzhou")];
  const places = { [lechang]: { latitude: 25.13, longitude: 113.35 }, [guangzhou]: { latitude: 23.13, longitude: 113.26 } };
  const seen = (time: number, place: string) => event(time, { epcList: [box], readPoint: { id: place } });

  test("takes time: 222 km in two hours at 120 km an hour, and not in one and a half", () => {
    expect(
      Math.floor(
        metresBetween(places[lechang] ?? { latitude: 0, longitude: 0 }, places[guangzhou] ?? { latitude: 0, longitude: 0 }) / 1000,
      ),
    ).toBe(220);
    expect(kinds([made(0), seen(1, lechang), seen(3, guangzhou)], { places, topSpeed: 120 })).toEqual([]);
    expect(kinds([made(0), seen(1, lechang), seen(2.5, guangzhou)], { places, topSpeed: 120 })).toEqual(["impossible-travel"]);
    expect(kinds([made(0), seen(1, lechang), seen(2.5, guangzhou)], { places })).toEqual([]);
  });

  test("cannot be to two places at once, which a room and its building are not", () => {
    expect(kinds([made(0), seen(1, lechang), seen(1, guangzhou)])).toEqual(["two-places-at-once"]);
    expect(kinds([made(0), seen(1, lechang), seen(1, guangzhou)], { places })).toEqual(["two-places-at-once"]);
    expect(kinds([made(0), seen(1, lechang), seen(1, `${lechang}/room-2`)])).toEqual([]);
    expect(kinds([made(0), seen(1, lechang), seen(2, guangzhou)])).toEqual([]);
  });
});
