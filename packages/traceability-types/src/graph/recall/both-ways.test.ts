import { describe, expect, test } from "vitest";
import type { NormalEvent, Quantity } from "../../epcis/normal-event.js";
import { indexEvents } from "../index-events.js";
import { recall } from "./recall.js";
import type { RecalledObject } from "./recall-types.js";

const id = (name: string): string => `https://farm.example.cn/${name}`;
const at = (hour: number): Pick<NormalEvent, "eventTime" | "eventTimeZoneOffset"> => ({
  eventTime: new Date(Date.UTC(2026, 6, 1) + hour * 3_600_000).toISOString(),
  eventTimeZoneOffset: "+08:00",
});
const kg = (name: string, quantity: string): Quantity => ({ epcClass: id(name), quantity, uom: "KGM" });
const pieces = (name: string, quantity: string): Quantity => ({ epcClass: id(name), quantity });
const named = (hour: number, action: "ADD" | "OBSERVE", name: string): NormalEvent => ({
  type: "ObjectEvent",
  action,
  epcList: [id(name)],
  ...at(hour),
});
const cook = (hour: number, output: Quantity): readonly NormalEvent[] => [
  { type: "ObjectEvent", action: "ADD", quantityList: [kg("bad", "80"), kg("good", "20")], ...at(hour) },
  {
    type: "TransformationEvent",
    inputQuantityList: [kg("bad", "80"), kg("good", "20")],
    outputQuantityList: [output],
    ...at(hour),
  },
];
const jamIn = (events: readonly NormalEvent[], name = "jam"): RecalledObject | undefined =>
  recall(indexEvents(events), [id("bad")], { declared: 0 }).objects.find((object) => object.id === id(name));
const told = (object: RecalledObject | undefined) => [object?.total, object?.suspect.min, object?.suspect.max, object?.all];

describe("a lot that is also named as a thing", () => {
  test("is as much as its amounts say when it was only seen, before or after", () => {
    for (const hour of [1, 3])
      expect(told(jamIn([named(hour, "OBSERVE", "jam"), ...cook(2, kg("jam", "100"))]))).toEqual(["100", "80", "80", false]);
  });

  test("has no total when it was added as a thing, since nobody said how much", () => {
    for (const hour of [1, 3])
      expect(told(jamIn([named(hour, "ADD", "jam"), ...cook(2, kg("jam", "100"))]))).toEqual([null, null, null, false]);
  });

  test("is no single piece when pieces of it were counted", () => {
    expect(told(jamIn([named(1, "OBSERVE", "jam"), ...cook(2, pieces("jam", "50"))]))).toEqual(["50", "0", "50", false]);
    expect(told(jamIn([named(1, "ADD", "jam"), ...cook(2, pieces("jam", "50"))]))).toEqual([null, null, null, false]);
  });

  test("gives an unknown part of itself to what it goes into as a thing", () => {
    const jar: NormalEvent = {
      type: "TransformationEvent",
      inputEPCList: [id("jam")],
      outputQuantityList: [kg("jar", "40")],
      ...at(3),
    };
    expect(told(jamIn([...cook(2, kg("jam", "100")), jar], "jar"))).toEqual(["40", "0", "40", false]);
  });

  test("is nobody's single piece when it is received as a thing", () => {
    const received: NormalEvent = {
      ...named(3, "OBSERVE", "jam"),
      bizStep: "receiving",
      destinationList: [{ type: "possessing_party", destination: "甲" }],
    };
    const { notify } = recall(indexEvents([...cook(2, pieces("jam", "50")), received]), [id("bad")], { declared: 0 });
    expect(notify.filter(({ object }) => object === id("jam")).map(({ party, atMost, unit }) => [party, atMost, unit])).toEqual([
      ["甲", "50", "C62"],
    ]);
  });

  test("lies in a crate in an amount that is not known when it was also packed as a thing", () => {
    const pack = (more: Partial<NormalEvent>): NormalEvent => ({
      type: "AggregationEvent",
      action: "ADD",
      parentID: id("crate"),
      ...at(3),
      ...more,
    });
    const events = [...cook(2, kg("jam", "100")), pack({ childEPCs: [id("jam")] }), pack({ childQuantityList: [kg("jam", "10")] })];
    const found = recall(indexEvents(events), [id("crate")], { declared: 0 }).objects.find((object) => object.id === id("jam"));
    expect(told(found)).toEqual(["100", "0", "100", false]);
  });

  test("is the same in whatever order the events of one instant come", () => {
    for (const action of ["ADD", "OBSERVE"] as const) {
      const [made = named(1, action, "jam"), cooked = made] = cook(1, kg("jam", "100"));
      const stray = named(1, action, "jam");
      const orders = [
        [stray, made, cooked],
        [stray, cooked, made],
        [made, stray, cooked],
        [made, cooked, stray],
        [cooked, stray, made],
        [cooked, made, stray],
      ];
      const answers = orders.map((events) => told(jamIn(events)));
      expect(new Set(answers.map((answer) => answer.join()))).toHaveProperty("size", 1);
    }
  });

  test("is a thing as of a time by which nothing had named it otherwise", () => {
    const before: NormalEvent = { type: "TransformationEvent", inputQuantityList: [kg("bad", "1")], outputEPCList: [id("jam")], ...at(1) };
    const events = [before, ...cook(3, kg("jam", "100"))];
    const early = recall(indexEvents(events), [id("bad")], { declared: 0, asOf: { time: Date.UTC(2026, 6, 1, 2) } });
    expect(told(early.objects.find((object) => object.id === id("jam")))).toEqual(["1", "1", "1", true]);
    expect(told(jamIn(events))).toEqual([null, null, null, false]);
  });
});
