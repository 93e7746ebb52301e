import { describe, expect, test } from "vitest";
import type { NormalEvent, SensorElement } from "../../epcis/normal-event.js";
import { explainFinding } from "../findings/finding.js";
import { indexEvents } from "../index-events.js";
import { exposure, type ExposureLimit } from "./exposure.js";

const id = (name: string): string => `https://farm.example.cn/${name}`;
const [box, truck] = [id("box/1"), id("truck/1")];
const time = (minute: number): string => new Date(Date.UTC(2026, 6, 1, 0, minute)).toISOString();
const at = (minute: number): Pick<NormalEvent, "eventTime" | "eventTimeZoneOffset"> => ({
  eventTime: time(minute),
  eventTimeZoneOffset: "+08:00",
});
const celsius = (value: string): SensorElement => ({ sensorReport: [{ type: "Temperature", value, uom: "CEL" }] });
const read = (minute: number, value: string, thing = box): NormalEvent => ({
  type: "ObjectEvent",
  action: "OBSERVE",
  epcList: [thing],
  sensorElementList: [celsius(value)],
  ...at(minute),
});
const limit: ExposureLimit = { type: "Temperature", uom: "CEL", min: "0", max: "4", everyMinutes: 10 };
const look = (events: readonly NormalEvent[], more: Partial<ExposureLimit> = {}) =>
  exposure(indexEvents(events), events, box, [{ ...limit, ...more }]);
const told = (events: readonly NormalEvent[]) =>
  look(events).limits[0]?.excursions.map(({ side, worst, shortest, longest }) => [side, worst, shortest / 60_000, longest / 60_000]);

describe("exposure", () => {
  test("at the limit is none, beyond it is one, on either side", () => {
    const around = (value: string) => look([read(0, "2"), read(10, value), read(20, "2")]).limits[0]?.verdict;
    expect([around("4"), around("4.0"), around("4.01"), around("0"), around("-0.01")]).toEqual(["pass", "pass", "fail", "pass", "fail"]);
    expect(told([read(0, "2"), read(10, "-3.5"), read(20, "2")])).toEqual([["below", "-3.5", 0, 20]]);
  });

  test("lasts between readings beyond the limit, and at most from the last good one to the next", () => {
    expect(told([read(0, "2"), read(10, "5"), read(20, "7"), read(25, "6"), read(30, "3")])).toEqual([["above", "7", 15, 30]]);
    // Nobody looked for twenty minutes, so nothing says that it lasted.
    expect(told([read(0, "2"), read(10, "5"), read(30, "5"), read(35, "3")])).toEqual([["above", "5", 0, 35]]);
    expect(told([read(0, "5"), read(10, "5")])).toEqual([["above", "5", 10, 10]]);
  });

  test("is unknown where nobody looked, and never passed", () => {
    const seen: NormalEvent = { type: "ObjectEvent", action: "OBSERVE", epcList: [box], ...at(31) };
    expect(look([read(0, "2"), read(10, "2"), read(20, "2")]).limits[0]?.verdict).toBe("pass");
    const open = look([read(0, "2"), read(10, "2"), read(20, "2"), seen]);
    expect(open.limits[0]?.verdict).toBe("unknown");
    expect(open.findings.map((finding) => explainFinding(finding).zh)).toEqual([
      `2026-07-01T00:20:00.000Z 至 2026-07-01T00:31:00.000Z，${box} 没有传感器读数`,
    ]);
    expect(look([seen]).limits[0]?.verdict).toBe("unknown");
    expect(look([]).limits[0]?.verdict).toBe("unknown");
    expect(look([read(0, "2")], { max: "four" }).limits[0]?.verdict).toBe("unknown");
    expect(look([read(0, "2")], { uom: "FAH" }).limits[0]?.readings).toBe(0);
  });

  test("is inherited from the truck while the box is in it, and cut to that time", () => {
    const load = (minute: number, action: "ADD" | "DELETE"): NormalEvent => ({
      type: "AggregationEvent",
      action,
      parentID: truck,
      childEPCs: [box],
      ...at(minute),
    });
    const span = (from: number, to: number, minValue: string, maxValue: string): SensorElement => ({
      sensorMetadata: { startTime: time(from), endTime: time(to) },
      sensorReport: [{ type: "Temperature", minValue, maxValue, uom: "CEL" }],
    });
    const logged: NormalEvent = {
      type: "ObjectEvent",
      action: "OBSERVE",
      epcList: [truck],
      sensorElementList: [span(0, 20, "5", "9"), span(20, 40, "2", "6"), span(40, 60, "1", "3")],
      ...at(70),
    };
    const events = [load(10, "ADD"), load(50, "DELETE"), logged, read(80, "30", truck)];
    // Above for all of 10 to 20, and at some time from 20 to 40.
    expect(told(events)).toEqual([["above", "9", 10, 30]]);
    expect(look(events).limits[0]?.verdict).toBe("fail");
  });

  test("tells what was lost on the way as a fraction", () => {
    const lot = (minute: number, bizStep: string, quantity?: string): NormalEvent => ({
      type: "ObjectEvent",
      action: "OBSERVE",
      bizStep,
      quantityList: [{ epcClass: box, ...(quantity === undefined ? {} : { quantity, uom: "KGM" }) }],
      ...at(minute),
    });
    expect(look([lot(1, "shipping", "100"), lot(2, "receiving", "93.5")]).lossRate).toEqual({ part: "6.5", whole: "100" });
    expect(look([lot(1, "shipping", "100"), lot(2, "receiving")]).lossRate).toBe(null);
    expect(look([lot(1, "shipping", "100")]).lossRate).toBe(null);
  });
});
