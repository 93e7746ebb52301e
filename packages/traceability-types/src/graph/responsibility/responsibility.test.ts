import { describe, expect, test } from "vitest";
import type { NormalEvent } from "../../epcis/normal-event.js";
import { explainFinding } from "../findings/finding.js";
import { indexEvents } from "../index-events.js";
import { responsibility } from "./responsibility.js";

const id = (name: string): string => `https://farm.example.cn/${name}`;
const hour = (at: number): number => Date.UTC(2026, 6, 1) + at * 3_600_000;
const box = id("box/1");
const seen = (time: number, bizStep: string, more: Partial<NormalEvent> = {}): NormalEvent => ({
  type: "ObjectEvent",
  action: "OBSERVE",
  bizStep,
  epcList: [box],
  eventTime: new Date(hour(time)).toISOString(),
  eventTimeZoneOffset: "+08:00",
  ...more,
});
const from = (party: string) => ({ sourceList: [{ type: "possessing_party", source: party }] });
const to = (party: string) => ({ destinationList: [{ type: "possessing_party", destination: party }] });
const spans = (events: readonly NormalEvent[], options = {}) =>
  responsibility(indexEvents(events), box, options).spans.map(({ parties, from: since, to: until }) => [parties.join("+"), since, until]);
const kinds = (events: readonly NormalEvent[], options = {}) =>
  responsibility(indexEvents(events), box, options).findings.map(({ kind }) => kind);

describe("who is responsible", () => {
  const owners = { [id("loc/coop")]: "合作社", [id("loc/shop")]: "门店" };
  const journey = [
    seen(1, "commissioning", { action: "ADD", bizLocation: { id: id("loc/coop") } }),
    seen(2, "shipping", { readPoint: { id: id("loc/coop") }, ...to("门店") }),
    seen(5, "receiving", { bizLocation: { id: id("loc/shop") } }),
    seen(6, "retail_selling", { readPoint: { id: id("loc/shop") } }),
  ];

  test("is told without a hole, and nobody is a finding", () => {
    expect(spans(journey, { owners })).toEqual([
      ["合作社", hour(1), hour(2)],
      ["", hour(2), hour(5)],
      ["门店", hour(5), hour(6)],
    ]);
    expect(kinds(journey, { owners })).toEqual(["nobody-responsible"]);
  });

  test("on the road is for the policy to say", () => {
    expect(spans(journey, { owners, inTransit: "sender" })).toEqual([
      ["合作社", hour(1), hour(5)],
      ["门店", hour(5), hour(6)],
    ]);
    expect(spans(journey, { owners, inTransit: "receiver" })).toEqual([
      ["合作社", hour(1), hour(2)],
      ["门店", hour(2), hour(6)],
    ]);
    expect(kinds(journey, { owners, inTransit: "receiver" })).toEqual([]);
  });

  test("of what any event names as a class is of a lot, whichever comes first: two may have some", () => {
    const counted = { epcList: [], quantityList: [{ epcClass: box }] };
    const [one, two] = [seen(1, "receiving", to("甲")), seen(2, "receiving", to("乙"))];
    const contested = [one, seen(2, "shipping", { ...from("乙"), ...to("丙") }), two];
    expect(kinds(contested, { inTransit: "receiver" })).toContain("several-responsible");
    expect(kinds([...contested, seen(3, "stocking", counted)], { inTransit: "receiver" })).not.toContain("several-responsible");
  });

  test("is contested when one has it and another gives it away", () => {
    const events = [seen(1, "receiving", to("甲")), seen(2, "shipping", { ...from("乙"), ...to("丙") }), seen(3, "receiving", to("丙"))];
    expect(kinds(events, { inTransit: "receiver" })).toEqual(["several-responsible"]);
    const [finding] = responsibility(indexEvents(events), box, { inTransit: "receiver" }).findings;
    expect(finding === undefined ? "" : explainFinding(finding).en).toBe(
      `Several are responsible for ${box} from 2026-07-01T01:00:00.000Z to 2026-07-01T02:00:00.000Z: 乙、甲`,
    );
  });

  test("is nobody since it was last sent, until it arrives", () => {
    expect(kinds([seen(1, "shipping", from("甲"))])).toEqual(["nobody-responsible-since"]);
    expect(kinds([seen(1, "shipping", from("甲")), seen(2, "receiving", to("乙"))])).toEqual(["nobody-responsible"]);
  });

  test("of parts of a lot may be several", () => {
    const lot = { epcList: [], quantityList: [{ epcClass: box, quantity: "5", uom: "KGM" }] };
    const events = [
      seen(1, "receiving", { ...lot, ...to("甲") }),
      seen(2, "shipping", { ...lot, ...from("甲") }),
      seen(3, "receiving", { ...lot, ...to("乙") }),
      seen(4, "inspecting", { ...lot, ...from("甲") }),
    ];
    expect(spans(events)).toEqual([
      ["甲", hour(1), hour(3)],
      ["乙+甲", hour(3), hour(4)],
      ["乙", hour(4), null],
    ]);
    expect(kinds(events)).toEqual([]);
  });

  test("follows the crate that it lies in, and nothing is told of what no event names", () => {
    const crate = id("crate/1");
    const pack = seen(1, "packing", {
      type: "AggregationEvent",
      action: "ADD",
      parentID: crate,
      childEPCs: [box],
      epcList: [],
      ...to("甲"),
    });
    expect(spans([pack, seen(3, "receiving", { epcList: [crate], ...to("乙") })])).toEqual([
      ["甲", hour(1), hour(3)],
      ["乙", hour(3), null],
    ]);
    expect(spans([])).toEqual([]);
  });
});
