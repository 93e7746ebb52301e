import { expect, it } from "vitest";
import type { NormalEvent } from "../epcis/normal-event.js";
import { indexEvents } from "../graph/index-events.js";
import { recall as recallIn } from "../graph/recall/recall.js";
import { trace } from "../graph/trace/trace.js";
import { assessCapabilities } from "./capabilities/assess-capabilities.js";
import { originsOf, recallComplete, shipmentsOfLot } from "./events/trace-questions.js";
import type { TraceOf } from "./events/traced.js";
import { assessStages } from "./stages/assess-stages.js";
import { done, made, processed, to } from "./testing/small-chain.js";

const id = (name: string) => `https://trace.example.cn/class/${name}`;
const CRATE = "https://trace.example.cn/obj/crate-1";

const packed = (day: number, action: "ADD" | "DELETE", lot: string): NormalEvent => ({
  type: "AggregationEvent",
  action,
  eventTime: `2026-07-${String(day).padStart(2, "0")}T03:00:00.000Z`,
  eventTimeZoneOffset: "+08:00",
  parentID: CRATE,
  childQuantityList: [{ epcClass: lot }],
  bizLocation: { id: "loc:packhouse" },
});

const shipped = (day: number, eventID: string, shop: string): NormalEvent => ({
  type: "ObjectEvent",
  action: "OBSERVE",
  bizStep: "shipping",
  eventID,
  eventTime: `2026-07-${String(day).padStart(2, "0")}T05:00:00.000Z`,
  eventTimeZoneOffset: "+08:00",
  epcList: [CRATE],
  ...to(shop),
});

// One crate carries two lots one after the other, and its shipments name the crate only.
const events: readonly NormalEvent[] = [
  made(1, id("L1"), "farm:北乡"),
  made(1, id("L2"), "farm:九峰"),
  processed(2, [id("L1")], id("P1")),
  packed(3, "ADD", id("P1")),
  shipped(4, "S1", "商店甲"),
  packed(5, "DELETE", id("P1")),
  packed(6, "ADD", id("L2")),
  shipped(7, "S2", "商店乙"),
  packed(8, "DELETE", id("L2")),
  done(9, "retail_selling", id("P1"), { bizLocation: { id: "loc:shop" } }),
];

const index = indexEvents(events);
const traced =
  (direction: "back" | "forward"): TraceOf =>
  (item) => {
    const { reached, visits } = trace(index, item, { direction });
    return { reached: reached.map((one) => one.id), events: visits.map(({ event }) => event) };
  };
const [back, forward] = [traced("back"), traced("forward")];
const recall: TraceOf = (item) => {
  const { objects, notify } = recallIn(index, [item], { declared: 0 });
  return { reached: objects.map((one) => one.id), events: notify.flatMap(({ evidence }) => evidence.map(({ event }) => event)) };
};

it("follows lots in a reused crate to their own shipments, as the graph does", () => {
  expect(shipmentsOfLot(events, id("L1"), forward)).toEqual(["S1"]);
  expect(shipmentsOfLot(events, id("L2"), forward)).toEqual(["S2"]);
  expect(recallComplete(events, id("L1"), forward, recall)).toEqual({ affected: ["S1"], all: true, leftOut: [], unnotified: [] });
  expect(originsOf(events, id("P1"), back)).toEqual([{ item: id("L1"), place: "farm:北乡", event: "#0" }]);
});

it("sees the source, the flow and the recall of every lot through the graph", () => {
  const { capabilities } = assessCapabilities(events, { traceBack: back, traceForward: forward, recall });
  const verdicts = new Map(capabilities.map(({ capability, verdict, counts }) => [capability, [verdict, counts.holds, counts.whole]]));
  expect(verdicts.get("source-traceable")).toEqual(["pass", 3, 3]);
  expect(verdicts.get("flow-trackable")).toEqual(["pass", 3, 3]);
  expect(verdicts.get("product-recallable")).toEqual(["pass", 3, 3]);
});

it("sees the stages of a lot through the crate that it lay in", () => {
  const isPlot = (place: string) => place.startsWith("farm:");
  const { stages } = assessStages(events, { items: [id("P1")], traceBack: back, traceForward: forward, isPlot });
  expect(stages.map(({ stage, verdict }) => [stage, verdict])).toEqual([
    ["planting", "pass"],
    ["production", "pass"],
    ["processing", "pass"],
    ["circulation", "pass"],
    ["sale", "pass"],
  ]);
});

it("takes what was delivered twice for one event, wherever the graph met it", () => {
  const twice = [...events, ...events];
  const again = indexEvents(twice);
  const both: TraceOf = (item) => {
    const { reached, visits } = trace(again, item, { direction: "forward" });
    return { reached: reached.map((one) => one.id), events: visits.map(({ event }) => event) };
  };
  expect(shipmentsOfLot(twice, id("L1"), both)).toEqual(["S1"]);
});
