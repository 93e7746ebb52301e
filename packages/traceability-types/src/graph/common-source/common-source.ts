import { linksIn } from "../flows/events-in.js";
import { carriersOf } from "../holds/follow.js";
import { holdsOfParent } from "../holds/parent-holds.js";
import type { TraceIndex } from "../index-events.js";
import type { Question } from "../question.js";
import * as code from "../store/codes.js";
import { counts } from "../view.js";
import { ALWAYS, NEVER } from "../times.js";
import { type AsOf, objectOf, questionOf } from "../trace/options.js";
import { reachFrom } from "../trace/reach-from.js";
import { visitsOf } from "../trace/visits-of.js";

/** What several complaints may have in common (共同来源). */
export interface SharedSource {
  readonly kind: "lot" | "process" | "place" | "carrier";
  /** A canonical id; of a process its transformationID, or the number of its event. */
  readonly id: string;
  /** Which of the items it explains: what they are made of, went through or lay in; in the order of the items. */
  readonly explains: readonly string[];
  /**
   * How many others it also fed, that nobody complains of: of a lot or process, end products; of a place or carrier, objects that were there.
   * The fewer, the more it stands out.
   */
  readonly alsoFed: number;
}

/** What the complaints share (共同来源分析): exact counts, and no probability. */
export interface CommonSource {
  /** Those that explain most come first, then those that fed fewest others, then by kind and id. */
  readonly sources: readonly SharedSource[];
  /** Items that no event names. */
  readonly notFound: readonly string[];
}

type Candidate = { readonly kind: SharedSource["kind"]; readonly number: number; readonly items: Set<number>; time: number };

/**
 * What several complaints have in common (共同来源分析): earlier lots, processes, places and carriers, traced back through time, with how many of the
 * complaints each explains, and how many others it fed without a complaint. Only what at least two items share is listed (or all, for one item).
 *
 * @example
 * ```ts
 * import { commonSource, indexEvents } from "@countykit/traceability-types/graph";
 *
 * const at = (hour: number) => ({ eventTime: `2026-07-01T0${hour}:00:00.000Z`, eventTimeZoneOffset: "+08:00" });
 * const lot = (name: string) => ({ epcClass: `https://farm.example.cn/lot/${name}` });
 * const make = (hour: number, from: string, ...to: string[]) => ({ type: "TransformationEvent", inputQuantityList: [lot(from)], outputQuantityList: to.map(lot), ...at(hour) });
 * const index = indexEvents([make(1, "plot-7", "jar-1", "jar-2", "jar-3"), make(2, "plot-8", "jar-4")]);
 * const [first] = commonSource(index, ["https://farm.example.cn/lot/jar-1", "https://farm.example.cn/lot/jar-2"]).sources;
 * [first?.id, first?.explains.length, first?.alsoFed]; // => ["https://farm.example.cn/lot/plot-7", 2, 1]
 * ```
 * @throws {RangeError} when a time of the question is `NaN`
 * @source 食品安全法 (2021), article 63: a producer stops, recalls and tells; trace decision 0071
 */
export function commonSource(
  index: TraceIndex,
  items: readonly string[],
  options: { readonly asOf?: AsOf; readonly most?: number } = {},
): CommonSource {
  const question = questionOf(index, options.asOf === undefined ? {} : { asOf: options.asOf });
  const candidates = new Map<string, Candidate>();
  const notFound: string[] = [];
  const objects = new Map<number, string>();
  for (const item of items) {
    const object = objectOf(index, item);
    if (object < 0) notFound.push(item);
    else if (!objects.has(object)) objects.set(object, item);
  }
  for (const object of objects.keys()) collect(question, object, candidates);
  const complaints = new Set(objects.keys());
  const least = Math.min(2, complaints.size);
  const ranked = [...candidates.values()].filter(({ items: of }) => of.size >= least).sort((a, b) => b.items.size - a.items.size);
  const most = options.most ?? 100;
  // Ties at the end are looked at too, up to ten times as many, so that the order does not hang on which came first.
  const last = ranked[most - 1]?.items.size ?? 0;
  const looked = ranked.filter(({ items: of }) => of.size >= last).slice(0, most * 10);
  const places = looked.filter(({ kind }) => kind === "place").map(({ number }) => number);
  const there = othersAt(question, places, complaints);
  const sources = looked.map((candidate): SharedSource => {
    const explains = [...objects].filter(([object]) => candidate.items.has(object)).map(([, item]) => item);
    return { kind: candidate.kind, id: nameOf(question, candidate), explains, alsoFed: alsoFed(question, candidate, complaints, there) };
  });
  const ORDER = ["lot", "process", "place", "carrier"];
  sources.sort(
    (a, b) =>
      b.explains.length - a.explains.length ||
      a.alsoFed - b.alsoFed ||
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  return { sources: sources.slice(0, most), notFound };
}

/** Everything that one item came from, through, and in. */
function collect(question: Question, item: number, candidates: Map<string, Candidate>): void {
  const { store } = question.view;
  const add = (kind: Candidate["kind"], number: number, time: number): void => {
    const key = `${kind} ${number}`;
    let candidate = candidates.get(key);
    if (candidate === undefined) candidates.set(key, (candidate = { kind, number, items: new Set(), time }));
    candidate.items.add(item);
    candidate.time = Math.min(candidate.time, time);
  };
  const { reached } = reachFrom(question, [{ object: item, low: NEVER, high: ALWAYS }], false);
  for (const [object, time] of reached) {
    if (object !== item) add("lot", object, time);
    visitsOf(question, object, time, false, (event, carrier, when) => {
      for (const place of [store.readPoint.data[event] ?? 0, store.bizLocation.data[event] ?? 0])
        if (place > 0) add("place", place - 1, when);
      if (carrier !== object && !reached.has(carrier)) add("carrier", carrier, when);
    });
    for (const [carrier, spans] of carriersOf(question, object, NEVER, time, false))
      linksIn(question, carrier, spans, (link, when) => {
        const event = link >>> 4;
        if ((link & 7) === code.OUTPUT && ((store.kind.data[event] ?? 0) & code.KIND) === code.TRANSFORMATION)
          add("process", processOf(question, event), when);
      });
  }
}

/** A transformation by the number of its name, or −1 − its event. */
function processOf({ view: { store } }: Question, event: number): number {
  if (((store.kind.data[event] ?? 0) & code.IS_PART) === 0) return -1 - event;
  return (store.rows.data[(store.rowStart.data[event + 1] ?? 1) - 1] ?? 0) >>> 4;
}

function nameOf({ view: { store } }: Question, { kind, number }: Candidate): string {
  if (kind === "place") return store.places.names[number] ?? "";
  if (kind !== "process") return store.objects.names[number] ?? "";
  return number < 0 ? String(-1 - number) : (store.objects.names[number] ?? "").slice(1);
}

/** How many others a candidate fed. */
function alsoFed(question: Question, candidate: Candidate, complaints: ReadonlySet<number>, at: ReadonlyMap<number, number>): number {
  const { kind, number } = candidate;
  if (kind === "lot") return endProducts(question, [number], complaints);
  if (kind === "process") return endProducts(question, outputsOf(question, number), complaints);
  if (kind === "place") return at.get(number) ?? 0;
  const there = new Set<number>();
  for (const { child, known } of holdsOfParent(question.view, number).holds) if (known <= question.asOf) there.add(child);
  let others = 0;
  for (const object of there) if (!complaints.has(object)) others += 1;
  return others;
}

/** Objects made of some that nothing else is made of, and nobody complains of. */
function endProducts(question: Question, from: readonly number[], complaints: ReadonlySet<number>): number {
  const { store } = question.view;
  const { reached } = reachFrom(
    question,
    from.map((object) => ({ object, low: NEVER, high: ALWAYS })),
    true,
  );
  let count = 0;
  for (const object of reached.keys()) {
    if (complaints.has(object)) continue;
    let used = false;
    linksIn(question, object, [NEVER, ALWAYS], (link) => {
      if ((link & 7) === code.INPUT || (link & 7) === code.LOT) used = true;
    });
    if (!used && (store.chainLength.data[object] ?? 0) > 0) count += 1;
  }
  return count;
}

function outputsOf(question: Question, process: number): readonly number[] {
  const { store } = question.view;
  const events: number[] = [];
  if (process < 0) events.push(-1 - process);
  else
    linksIn(question, process, [NEVER, ALWAYS], (link) => {
      if ((link & 7) === code.PART) events.push(link >>> 4);
    });
  const outputs = new Set<number>();
  for (const event of events)
    for (let row = store.rowStart.data[event] ?? 0; row < (store.rowStart.data[event + 1] ?? 0); row += 1) {
      const told = store.rows.data[row] ?? 0;
      if ((told & 7) === code.OUTPUT) outputs.add(told >>> 4);
    }
  return [...outputs];
}

/** How many objects nobody complains of any event names at each of some places: one walk through all events, and one through the rows of those that are there. */
function othersAt(question: Question, places: readonly number[], complaints: ReadonlySet<number>): ReadonlyMap<number, number> {
  const { store } = question.view;
  const found = new Map<number, number>();
  const events = eventsAt(question, places);
  // At which place an object was met last: each counts once for each place.
  const met = new Uint32Array(places.length > 0 ? store.objects.names.length : 0);
  for (const [at, place] of places.entries()) {
    let others = 0;
    for (const event of events.get(place + 1) ?? [])
      for (let row = store.rowStart.data[event] ?? 0; row < (store.rowStart.data[event + 1] ?? 0); row += 1) {
        const told = store.rows.data[row] ?? 0;
        const object = told >>> 4;
        if ((told & 7) >= code.LOT || met[object] === at + 1) continue;
        met[object] = at + 1;
        if (!complaints.has(object)) others += 1;
      }
    found.set(place, others);
  }
  return found;
}

/** The events at each of some places, by number + 1. */
function eventsAt({ view, asOf }: Question, places: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const { store } = view;
  const found = new Map(places.map((place) => [place + 1, new Array<number>()] as const));
  if (places.length === 0) return found;
  const [readPoint, bizLocation, time] = [store.readPoint.data, store.bizLocation.data, store.time.data];
  for (let event = 0; event < store.time.length; event += 1) {
    const [read, kept] = [readPoint[event] ?? 0, bizLocation[event] ?? 0];
    if (read + kept === 0 || (time[event] ?? 0) > asOf || !counts(view, event)) continue;
    if (read > 0) found.get(read)?.push(event);
    if (kept > 0 && kept !== read) found.get(kept)?.push(event);
  }
  return found;
}
