import { fail, ok, type Result } from "@countykit/core";
import type { NormalEvent } from "@countykit/traceability-types/epcis";
import {
  append,
  openIndex,
  type Reached,
  type Recall,
  reach,
  recall,
  type Trace,
  type TraceIndex,
  type TraceOptions,
  trace,
} from "@countykit/traceability-types/graph";
import { addBreadth, type Breadth, isWiderThan } from "./breadth.js";
import { type Captured, captureDocument, captureLines } from "./capture.js";
import type { CountyData } from "./county-data.js";
import { fault } from "./fault.js";
import { inadmissible } from "./inadmissible.js";
import { type Entry, type Journal, openJournal } from "./journal.js";
import { answersFor, madeBy } from "./made-by.js";
import { jsonIn } from "./read-body.js";
import { parseRecall, type RecallRequest } from "./recall-request.js";

/** What the service holds: the events and their index, the recalls that were declared, and the journal that both are read from when it starts. */
export interface County {
  readonly data: CountyData;
  readonly index: TraceIndex;
  /** By the numbers under which the index knows them. */
  readonly events: NormalEvent[];
  readonly recalls: RecallRequest[];
  /** Who made what. */
  readonly makers: Map<string, string>;
  readonly breadth: Breadth;
  readonly journal: Journal;
}

/** Opens the journal and does again what it tells, by the same code that took it. */
export function openCounty(path: string, data: CountyData): County {
  const breadth: Breadth = { named: new Map(), carriers: new Map() };
  const county: County = { data, index: openIndex(), events: [], recalls: [], makers: new Map(), breadth, journal: openJournal(path) };
  for (const [line, entry] of county.journal.entries.entries()) {
    const again = entry.kind === "recall" ? readRecall(county, entry.body) : captureOf(entry);
    if (!again.ok) throw new Error(`line ${line + 1} of the journal cannot be read: ${JSON.stringify(again.issues[0])}`);
    if ("events" in again.value) take(county, again.value);
    else county.recalls.push(again.value);
  }
  return county;
}

/** Takes events that are for these parties to tell: to the disk first, then into the index. */
export function capture(county: County, entry: Entry, parties: readonly string[]): Result<Captured & { readonly copies: number }> {
  const read = captureOf(entry);
  if (!read.ok) return read;
  const issues = inadmissible(read.value, parties, county.data, Date.parse(entry.recorded));
  if (issues.length > 0) return fail(...issues);
  county.journal.add(entry);
  const before = county.index.copies;
  take(county, read.value);
  return ok({ ...read.value, copies: county.index.copies - before });
}

const captureOf = ({ kind, body, recorded }: Entry): Result<Captured> =>
  kind === "lines" ? captureLines(body, recorded) : captureDocument(body, recorded);

function take({ index, data, events: held, makers, breadth }: County, { events }: Captured): void {
  for (const event of events) {
    held.push(event);
    addBreadth(breadth, event);
    const place = event.bizLocation ?? event.readPoint;
    if (place === undefined) continue;
    for (const id of madeBy(event)) if (!makers.has(id)) makers.set(id, answersFor(data, place.id));
  }
  append(index, events);
}

/** Reads a recall. A lot that no event names is most likely a slip of the pen, so it holds back the whole. */
export function readRecall(county: County, body: string): Result<RecallRequest> {
  const json = jsonIn(body);
  const request = json.ok ? parseRecall(json.value) : json;
  if (!request.ok) return request;
  const unknown = request.value.lots.flatMap((lot, at) =>
    isNamed(county, lot) ? [] : [fault("unknown-id", { path: `/lots/${at}`, received: lot.slice(0, 80) })],
  );
  return unknown.length > 0 ? fail(...unknown) : request;
}

/** Answers a recall. Time serves its clock alone: what somebody's fast clock dates some minutes ahead is recalled as well. */
export function recallNow({ index, data }: County, { lots, declared, deadlineHours }: RecallRequest, now: number): Recall {
  const { clock } = recall(index, [], { declared, deadlineHours, asOf: { time: now } });
  return { ...recall(index, lots, { declared, deadlineHours, owners: data.owners, inTransit: "sender" }), clock };
}

/** Whether any event names a thing. */
export const isNamed = ({ breadth }: County, id: string): boolean => breadth.named.has(id);

/** As many visits are worked out for one answer, some 100 MB of them. */
const MOST_VISITS = 500_000;

/** What a thing comes from or went into; the whole trace, too, unless its visits would be too many. */
export function traceOf(
  { index, breadth }: County,
  id: string,
  direction: TraceOptions["direction"],
): Reached & { readonly told: Trace | null } {
  const found = reach(index, id, { direction });
  return { ...found, told: isWiderThan(breadth, found.reached.keys(), MOST_VISITS) ? null : trace(index, id, { direction }) };
}

/** Where a thing comes from and all that happened to it: nothing of either where that is too much for a page; `null` when no event names it. */
export function historyOf(county: County, id: string): History | null {
  if (!isNamed(county, id)) return null;
  const { told } = traceOf(county, id, "back");
  if (told === null) return { visits: [], places: [] };
  return told.visits.length === 0 ? null : told;
}

export type History = Pick<Trace, "visits" | "places">;

/** Who made a thing: whoever answers for the place of the event that made it, the first that was recorded, whatever it is dated. */
export const makerOf = ({ makers }: County, id: string): string | undefined => makers.get(id);

/** The recall that a thing falls under, if any. */
export const recallOf = (county: County, id: string): RecallRequest | undefined =>
  county.recalls.find((request) => affected(county, request).has(id));

/** What a recall reaches is worked out once for as long as no event comes in. */
const known = new WeakMap<RecallRequest, { readonly events: number; readonly ids: ReadonlySet<string> }>();

function affected({ index }: County, request: RecallRequest): ReadonlySet<string> {
  const before = known.get(request);
  if (before?.events === index.events) return before.ids;
  const ids = new Set(request.lots.flatMap((lot) => [...reach(index, lot, { direction: "forward" }).reached.keys()]));
  known.set(request, { events: index.events, ids });
  return ids;
}
