import { fail, ok, type Result } from "@countykit/core";
import type { ExtensionValue, NormalEvent } from "../normal-event.js";
import { normalDecimal } from "../normal/decimal.js";
import { compareDecimals } from "../semantic/compare-decimals.js";
import { fulfilling } from "./fulfils.js";
import { anyOf } from "./look.js";
import type { MasterData, Query, QueryOrder } from "./query.js";
import { queryIssue } from "./query-issues.js";

/** What is looked up beside the events. */
export interface RunQueryOptions {
  readonly masterData?: MasterData;
}

const NONE: MasterData = {};

/** Queries that were made ready, with the master data that they were made ready for. */
const READY = new WeakMap<Query, { readonly masterData: MasterData; readonly test: (event: NormalEvent) => boolean }>();

/**
 * Whether an event meets all conditions of a query (事件是否符合查询). Of several values of one field one is enough. A field that is not there meets nothing, but an event
 * without a time of recording was recorded before all times.
 *
 * @example
 * ```ts
 * import { matches, type NormalEvent, parseQuery } from "@countykit/traceability-types/epcis";
 *
 * const event: NormalEvent = { type: "ObjectEvent", eventTime: "2026-07-01T02:30:00.000Z", eventTimeZoneOffset: "+08:00", quantityList: [{ epcClass: "https://id.gs1.org/01/06901234567892/10/L7", quantity: "12.5", uom: "KGM" }] };
 * const [some, more] = [parseQuery({ GE_quantity_KGM: 12.5, MATCH_epcClass: "urn:epc:idpat:lgtin:6901234.056789.*" }), parseQuery({ GT_quantity_KGM: 12.5 })];
 * some.ok && more.ok ? [matches(some.value, event), matches(more.value, event)] : []; // => [true, false]
 * ```
 * @source GS1 EPCIS 2.0, 8.2.7.1
 */
export function matches(query: Query, event: NormalEvent, { masterData = NONE }: RunQueryOptions = {}): boolean {
  return readyFor(query, masterData)(event);
}

function readyFor(query: Query, masterData: MasterData): (event: NormalEvent) => boolean {
  const before = READY.get(query);
  if (before?.masterData === masterData) return before.test;
  const tests = query.conditions.map(({ look, demand }) => {
    const fulfils = fulfilling(demand, masterData);
    const early = look.from === "field" && look.field === "recordTime" && (demand.is === "LT" || demand.is === "LE");
    return (event: NormalEvent): boolean => (early && event.recordTime === undefined) || anyOf(look, event, fulfils);
  });
  const test = (event: NormalEvent): boolean => tests.every((one) => one(event));
  READY.set(query, { masterData, test });
  return test;
}

/**
 * The events that meet a query (执行查询), ordered and bounded as it says; events without the field of the order come last, equals stay as they stood. More than
 * `maxEventCount` of them are an issue.
 *
 * @example
 * ```ts
 * import { type NormalEvent, parseQuery, runQuery } from "@countykit/traceability-types/epcis";
 *
 * const event = (eventTime: string, bizStep: string): NormalEvent => ({ type: "ObjectEvent", eventTime, eventTimeZoneOffset: "+08:00", bizStep });
 * const events = [event("2026-07-01T00:00:00.000Z", "shipping"), event("2026-07-02T00:00:00.000Z", "receiving"), event("2026-07-03T00:00:00.000Z", "shipping")];
 * const query = parseQuery({ EQ_bizStep: "shipping", orderBy: "eventTime", orderDirection: "DESC", eventCountLimit: 1 });
 * const answer = query.ok ? runQuery(query.value, events) : query;
 * answer.ok ? answer.value.map(({ eventTime }) => eventTime) : answer.issues; // => ["2026-07-03T00:00:00.000Z"]
 * ```
 * @source GS1 EPCIS 2.0, 8.2.7.1
 */
export function runQuery(
  query: Query,
  events: Iterable<NormalEvent>,
  { masterData = NONE }: RunQueryOptions = {},
): Result<readonly NormalEvent[]> {
  const test = readyFor(query, masterData);
  const found: NormalEvent[] = [];
  const most = query.maxEventCount ?? Number.POSITIVE_INFINITY;
  for (const event of events) {
    if (!test(event)) continue;
    found.push(event);
    if (found.length > most) return fail(queryIssue("query-too-large", "/maxEventCount", { most }, { expected: `≤ ${most}` }));
  }
  const ordered = query.order === undefined ? found : inOrder(found, query.order);
  return ok(query.eventCountLimit === undefined ? ordered : ordered.slice(0, query.eventCountLimit));
}

function inOrder(events: readonly NormalEvent[], { by, direction }: QueryOrder): readonly NormalEvent[] {
  const keyed = events.map((event, at) => ({ event, at, key: typeof by === "string" ? event[by] : keyOf(event, by.names) }));
  const sign = direction === "ASC" ? 1 : -1;
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) return a.key === b.key ? a.at - b.at : a.key === undefined ? 1 : -1;
    return sign * compareKeys(a.key, b.key) || a.at - b.at;
  });
  return keyed.map(({ event }) => event);
}

function keyOf({ extensions = {} }: NormalEvent, names: readonly string[]): string | number | undefined {
  for (const name of names) {
    const value: ExtensionValue | undefined = Object.hasOwn(extensions, name) ? Reflect.get(extensions, name) : undefined;
    if (typeof value === "string" || typeof value === "number") return value;
  }
  return undefined;
}

/** Numbers by their size and before texts; texts by the bytes of their characters. */
function compareKeys(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return compareDecimals(normalDecimal(a) ?? "0", normalDecimal(b) ?? "0");
  if (typeof a === "number" || typeof b === "number") return typeof a === "number" ? -1 : 1;
  return compareBytes(a, b);
}

/** UTF-16 orders characters beyond the first plane below some within it; UTF-8 does not. */
function compareBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (x !== y) return high(x) === high(y) ? x - y : high(x) ? 1 : -1;
  }
  return a.length - b.length;
}

const high = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
