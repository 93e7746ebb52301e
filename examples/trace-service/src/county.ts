import { fail, ok, type Result } from "@countykit/core";
import type { NormalEvent } from "@countykit/traceability-types/epcis";
import { append, openIndex, type Recall, recall, type Trace, trace, type TraceIndex } from "@countykit/traceability-types/graph";
import { type Captured, captureDocument, captureLines } from "./capture.js";
import type { CountyData } from "./county-data.js";
import { fault } from "./fault.js";
import { type Entry, type Journal, openJournal } from "./journal.js";
import { jsonIn } from "./read-body.js";
import { parseRecall, type RecallRequest } from "./recall-request.js";

/** What the service holds: the events and their index, the recalls that were declared, and the journal that both are read from when it starts. */
export interface County {
  readonly data: CountyData;
  readonly index: TraceIndex;
  /** By the numbers under which the index knows them. */
  readonly events: NormalEvent[];
  readonly recalls: RecallRequest[];
  readonly journal: Journal;
}

/** Opens the journal and does again what it tells, by the same code that took it. */
export function openCounty(path: string, data: CountyData): County {
  const county: County = { data, index: openIndex(), events: [], recalls: [], journal: openJournal(path) };
  for (const [line, entry] of county.journal.entries.entries()) {
    const again = entry.kind === "recall" ? readRecall(county, entry.body) : captureOf(entry);
    if (!again.ok) throw new Error(`line ${line + 1} of the journal cannot be read: ${JSON.stringify(again.issues[0])}`);
    if ("events" in again.value) take(county, again.value);
    else county.recalls.push(again.value);
  }
  return county;
}

/** Takes events: to the disk first, then into the index. */
export function capture(county: County, entry: Entry): Result<Captured & { readonly copies: number }> {
  const read = captureOf(entry);
  if (!read.ok) return read;
  county.journal.add(entry);
  const before = county.index.copies;
  take(county, read.value);
  return ok({ ...read.value, copies: county.index.copies - before });
}

const captureOf = ({ kind, body, recorded }: Entry): Result<Captured> =>
  kind === "lines" ? captureLines(body, recorded) : captureDocument(body, recorded);

function take({ index, events: held }: County, { events }: Captured): void {
  for (const event of events) held.push(event);
  append(index, events);
}

/** Reads a recall. A lot that no event names is most likely a slip of the pen, so it holds back the whole. */
export function readRecall(county: County, body: string): Result<RecallRequest> {
  const json = jsonIn(body);
  const request = json.ok ? parseRecall(json.value) : json;
  if (!request.ok) return request;
  const unknown = request.value.lots.flatMap((lot, at) =>
    historyOf(county, lot) === null ? [fault("unknown-id", { path: `/lots/${at}`, received: lot.slice(0, 80) })] : [],
  );
  return unknown.length > 0 ? fail(...unknown) : request;
}

/** Answers a recall as of a moment, in milliseconds since 1970 UTC. */
export const recallNow = ({ index, data }: County, { lots, declared, deadlineHours }: RecallRequest, now: number): Recall =>
  recall(index, lots, { declared, deadlineHours, asOf: { time: now }, owners: data.owners, inTransit: "sender" });

/** Where a thing comes from and all that happened to it; `null` when no event names it. */
export function historyOf({ index }: County, id: string): Trace | null {
  const history = trace(index, id, { direction: "back" });
  return history.visits.length === 0 ? null : history;
}

/** Who made a thing: whoever answers for the place at which events first name it. */
export function makerOf({ data: { owners } }: County, id: string, { visits }: Trace): string | undefined {
  const place = visits.flatMap(({ object, carrier, bizLocation, readPoint }) =>
    object === id && carrier === id ? [bizLocation ?? readPoint ?? ""] : [],
  )[0];
  return place !== undefined && Object.hasOwn(owners, place) ? owners[place] : undefined;
}

/** The recall that a thing falls under, if any. */
export function recallOf(county: County, id: string, now: number): RecallRequest | undefined {
  return county.recalls.find((request) => affected(county, request, now).has(id));
}

/** What a recall reaches is worked out once for as long as no event comes in. */
const known = new WeakMap<RecallRequest, { readonly events: number; readonly ids: ReadonlySet<string> }>();

function affected(county: County, request: RecallRequest, now: number): ReadonlySet<string> {
  const before = known.get(request);
  if (before?.events === county.index.events) return before.ids;
  const ids = new Set(recallNow(county, request, now).objects.map((object) => object.id));
  known.set(request, { events: county.index.events, ids });
  return ids;
}
