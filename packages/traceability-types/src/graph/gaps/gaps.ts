import type { ChainFinding } from "../findings/finding.js";
import type { TraceIndex } from "../index-events.js";
import type { Question } from "../question.js";
import { eventsInTime } from "../read/events-in-time.js";
import { eventRefs, timeText } from "../read/event-ref.js";
import { KIND, TRANSFORMATION } from "../store/codes.js";
import { isUntraceable } from "../store/traceable.js";
import { questionOf } from "../trace/options.js";
import { type Life, lifeOf, sellingWords } from "./life.js";
import type { GapOptions } from "./options.js";
import { neverOpened, packingFindings } from "./packing.js";
import { earlyReceipts, loneDeclarations, reusedIds, untraceableClasses } from "./records.js";
import { travelFindings } from "./travel.js";

/**
 * Where the records of a chain have holes or contradict one another (链条断点核查): things used but never made, or before they were made, or after they
 * were used up; taken out before they were put in, received before they were sent; one id given twice, one event id on different events; containers never opened,
 * moves without unpacking; declarations of events that are not there; goods without a lot; things in two places at once, or faster than anything
 * travels. What contradicts is `fail`, what is only missing `unknown`; each has its events.
 *
 * @example
 * ```ts
 * import { explainFinding, gaps, indexEvents } from "@countykit/traceability-types/graph";
 *
 * const at = (hour: number) => ({ eventTime: `2026-07-01T0${hour}:00:00.000Z`, eventTimeZoneOffset: "+08:00" });
 * const box = "https://farm.example.cn/box/1";
 * const index = indexEvents([
 *   { type: "ObjectEvent", action: "OBSERVE", bizStep: "packing", epcList: [box], ...at(1) },
 *   { type: "ObjectEvent", action: "ADD", bizStep: "commissioning", epcList: [box], ...at(2) },
 * ]);
 * gaps(index).map((finding) => explainFinding(finding).en); // => ["https://farm.example.cn/box/1 was in use at 2026-07-01T01:00:00.000Z, before it was made at 2026-07-01T02:00:00.000Z"]
 * ```
 * @throws {RangeError} when a time of the question is `NaN`
 * @source GS1 EPCIS 2.0, 7.4; GS1 CBV 2.0, 7.1; trace decision 0071
 */
export function gaps(index: TraceIndex, options: GapOptions = {}): readonly ChainFinding[] {
  const question = questionOf(index, options.asOf === undefined ? {} : { asOf: options.asOf });
  const { store } = index;
  const events = eventsInTime(question.view, question.asOf);
  const selling = sellingWords(store);
  const places = new Map(Object.entries(options.places ?? {}));
  const opened = new Set<number>();
  const findings: ChainFinding[] = [];
  for (let object = 0; object < store.objects.names.length; object += 1) {
    const life = lifeOf(question, object, selling);
    if (life === undefined || (!life.isThing && isUntraceable(store.objects.names[object] ?? ""))) continue;
    for (const finding of lifeFindings(question, life)) findings.push(finding);
    for (const finding of packingFindings(question, life)) findings.push(finding);
    const closed = neverOpened(question, life, options.openWithinHours ?? 0, opened);
    if (closed !== undefined) findings.push(closed);
    if (!life.isThing) continue;
    for (const finding of travelFindings(store, life, places, options)) findings.push(finding);
  }
  return [
    ...findings,
    ...earlyReceipts(store, events, options.shipmentTypes ?? ["desadv", "bol"]),
    ...reusedIds(question.view),
    ...loneDeclarations(store),
    ...untraceableClasses(question.view, events),
  ];
}

function lifeFindings({ view: { store } }: Question, life: Life): readonly ChainFinding[] {
  const object = store.objects.names[life.object] ?? "";
  const time = (event: number): number => store.time.data[event] ?? 0;
  const { firstMade, firstUsed, firstTaken, ended, afterEnd } = life;
  const findings: ChainFinding[] = [];
  const tell = (events: readonly number[]) => ({ subjects: [object], evidence: eventRefs(store, events) });
  // A crate or a vehicle is not used up by what is done with it.
  const isPackaging = life.isParent;
  if (firstTaken >= 0 && firstMade < 0 && !isPackaging)
    findings.push({ kind: "never-made", verdict: "unknown", ...tell([firstTaken]), params: { object } });
  if (firstMade >= 0 && firstUsed >= 0 && time(firstUsed) < time(firstMade) && !isPackaging)
    findings.push({
      kind: "used-before-made",
      verdict: "fail",
      ...tell([firstUsed, firstMade]),
      params: { object, made: timeText(time(firstMade)), used: timeText(time(firstUsed)) },
    });
  if (ended >= 0 && afterEnd >= 0 && !isPackaging)
    findings.push({
      kind: "used-after-end",
      verdict: "fail",
      ...tell([ended, afterEnd]),
      params: { object, ended: timeText(time(ended)), used: timeText(time(afterEnd)) },
    });
  const times = life.isThing && !isPackaging ? madeTimes(store, life) : 1;
  if (times > 1) findings.push({ kind: "made-twice", verdict: "fail", ...tell(life.made), params: { object, times } });
  return findings;
}

/** How often a thing was made: what a process puts out may be named once more when it gets its number. */
function madeTimes({ kind }: Question["view"]["store"], { made }: Life): number {
  const outputs = made.filter((event) => ((kind.data[event] ?? 0) & KIND) === TRANSFORMATION).length;
  return Math.max(outputs, made.length - outputs);
}
