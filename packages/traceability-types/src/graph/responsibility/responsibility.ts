import type { ChainFinding, EventRef } from "../findings/finding.js";
import type { TraceIndex } from "../index-events.js";
import type { Question } from "../question.js";
import { namedAs } from "../read/named-as.js";
import { eventRefs, timeText } from "../read/event-ref.js";
import { ALWAYS, NEVER } from "../times.js";
import { type AsOf, objectOf, questionOf } from "../trace/options.js";
import { visitsOf } from "../trace/visits-of.js";
import { type Hands, handsOf, ownersOf, type ResponsibilityPolicy } from "./hands.js";

/** Who had something from when to when (责任区间). */
export interface ResponsibleSpan {
  /** Nobody when empty; of a thing several only where the records contradict one another. */
  readonly parties: readonly string[];
  /** Milliseconds since 1970 UTC. */
  readonly from: number;
  /** `null`: until now. */
  readonly to: number | null;
  readonly evidence: readonly EventRef[];
}

/** Who was responsible for an item (责任认定), without a hole from its first event on. */
export interface Responsibility {
  readonly item: string;
  readonly spans: readonly ResponsibleSpan[];
  readonly findings: readonly ChainFinding[];
}

interface Moment {
  readonly time: number;
  readonly events: readonly number[];
  readonly hands: readonly Hands[];
}

/**
 * Who had an item from when to when (责任认定): by the parties that events name (`possessing_party`, else `owning_party`), else by the owners of the
 * places given in the policy; while it lies in a crate or a vehicle, by what is told of that. Spans without anybody are findings, and so are spans of
 * a thing that several claim. Parts of one lot may be with several at a time: there each has it from the first event that says so to the last.
 *
 * @example
 * ```ts
 * import { indexEvents, responsibility } from "@countykit/traceability-types/graph";
 *
 * const at = (hour: number) => ({ eventTime: `2026-07-01T0${hour}:00:00.000Z`, eventTimeZoneOffset: "+08:00" });
 * const box = "https://farm.example.cn/box/1";
 * const index = indexEvents([
 *   { type: "ObjectEvent", action: "ADD", epcList: [box], bizLocation: { id: "https://farm.example.cn/loc/store" }, ...at(1) },
 *   { type: "ObjectEvent", action: "OBSERVE", bizStep: "shipping", epcList: [box], readPoint: { id: "https://farm.example.cn/loc/store" }, ...at(2) },
 *   { type: "ObjectEvent", action: "OBSERVE", bizStep: "receiving", epcList: [box], bizLocation: { id: "https://shop.example.cn/loc/1" }, ...at(5) },
 * ]);
 * const owners = { "https://farm.example.cn/loc/store": "合作社", "https://shop.example.cn/loc/1": "门店" };
 * responsibility(index, box, { owners }).spans.map(({ parties }) => parties); // => [["合作社"], [], ["门店"]]
 * responsibility(index, box, { owners }).findings.map(({ kind }) => kind); // => ["nobody-responsible"]
 * responsibility(index, box, { owners, inTransit: "sender" }).spans.map(({ parties }) => parties); // => [["合作社"], ["门店"]]
 * ```
 * @throws {RangeError} when a time of the question is `NaN`
 * @source GS1 CBV 2.0, 7.5 (source and destination types); 乐昌 2019, 二（二）2(3)④: 责任可认定
 */
export function responsibility(
  index: TraceIndex,
  item: string,
  options: ResponsibilityPolicy & { readonly asOf?: AsOf } = {},
): Responsibility {
  const question = questionOf(index, options.asOf === undefined ? {} : { asOf: options.asOf });
  const object = objectOf(index, item);
  const { store } = index;
  if (object < 0) return { item, spans: [], findings: [] };
  const moments = momentsOf(question, object, NEVER, options);
  const isThing = namedAs(question).isThing(object);
  const found = isThing ? spansOfThing(moments) : spansOfLot(moments);
  const spans = found.map(({ parties, from, to, events }) => ({ parties, from, to, evidence: eventRefs(store, events) }));
  return { item, spans, findings: findingsOf(item, spans, isThing) };
}

/** The moments at which something is told of an object or its carriers, from a time on. */
export function momentsOf(question: Question, object: number, from: number, policy: ResponsibilityPolicy): readonly Moment[] {
  const { store } = question.view;
  const owners = ownersOf(policy);
  const events = new Map<number, Set<number>>();
  visitsOf(question, object, from, true, (event, _carrier, time) => {
    const there = events.get(time);
    if (there === undefined) events.set(time, new Set([event]));
    else there.add(event);
  });
  return [...events]
    .sort(([a], [b]) => a - b)
    .map(([time, of]) => ({ time, events: [...of], hands: [...of].map((event) => handsOf(store, event, owners, policy)) }));
}

interface Raw {
  readonly parties: readonly string[];
  readonly from: number;
  to: number | null;
  readonly events: number[];
}

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort();

/** A thing is in one hand: who had it after one event must be who had it before the next. */
function spansOfThing(moments: readonly Moment[]): readonly Raw[] {
  const spans: Raw[] = [];
  for (const [number, { time, events, hands }] of moments.entries()) {
    const next = moments[number + 1];
    const ended = hands.some(({ what }) => what === "ended");
    if (next === undefined && ended) break;
    const parties = union([...hands.map(({ after }) => after), ...(next?.hands.map(({ before }) => before) ?? [])]);
    push(spans, { parties, from: time, to: next?.time ?? null, events: [...events, ...(next?.events ?? [])] });
  }
  return spans;
}

/** Each party has some of a lot from the first event that says so to the last; then the spans of all are laid over one another. */
function spansOfLot(moments: readonly Moment[]): readonly Raw[] {
  const held = new Map<string, { from: number; to: number | null }>();
  for (const { time, hands } of moments)
    for (const { before, after } of hands) {
      for (const party of before) held.set(party, { from: held.get(party)?.from ?? time, to: after.includes(party) ? null : time });
      for (const party of after) held.set(party, { from: held.get(party)?.from ?? time, to: null });
    }
  const over = moments.at(-1)?.hands.every(({ what }) => what === "ended") === true;
  const spans: Raw[] = [];
  for (const [number, { time, events }] of moments.entries()) {
    const next = moments[number + 1];
    const to = next?.time ?? null;
    if (next === undefined && over) break;
    const parties = [...held]
      .filter(([, span]) => span.from <= time && (span.to === null || (to !== null && span.to >= to)))
      .map(([party]) => party);
    push(spans, { parties: parties.sort(), from: time, to, events: [...events, ...(next?.events ?? [])] });
  }
  return spans;
}

function push(spans: Raw[], span: Raw): void {
  const last = spans.at(-1);
  if (last !== undefined && last.parties.join("\u0000") === span.parties.join("\u0000")) {
    last.to = span.to;
    last.events.push(...span.events.slice(0, 20));
  } else spans.push(span);
}

function findingsOf(object: string, spans: readonly ResponsibleSpan[], isThing: boolean): readonly ChainFinding[] {
  const findings: ChainFinding[] = [];
  for (const { parties, from, to, evidence } of spans) {
    const tell = { subjects: [object, ...parties], evidence };
    const since = timeText(from);
    if (parties.length === 0 && to === null)
      findings.push({ kind: "nobody-responsible-since", verdict: "fail", ...tell, params: { object, from: since } });
    else if (parties.length === 0 && to !== null)
      findings.push({ kind: "nobody-responsible", verdict: "fail", ...tell, params: { object, from: since, to: timeText(to) } });
    else if (parties.length > 1 && isThing)
      findings.push({
        kind: "several-responsible",
        verdict: "fail",
        ...tell,
        params: { object, from: since, to: timeText(to ?? ALWAYS), parties: parties.join("、") },
      });
  }
  return findings;
}
