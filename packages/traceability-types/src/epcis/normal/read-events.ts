import type { Issue, Result } from "@countykit/core";
import { formIssue } from "../form/form-issues.js";
import { DOCUMENT, EVENT } from "../form/forms-table.js";
import { checker } from "../document/parse-document.js";
import type { NormalEvent } from "../normal-event.js";
import { type Context, extendContext, GS1_CONTEXT, type KnownContexts } from "./context.js";
import { isObject } from "./is-object.js";
import { normalise } from "./normalise.js";

/** What the events of a document are read with. */
export interface ReadEventsOptions {
  /** Contexts that the document names, by address: `{ "https://example.org/context.jsonld": { "@context": { "ex": "https://ns.example.org/" } } }`. None is ever fetched. */
  readonly contexts?: KnownContexts;
}

/** The events of a document, in the order of the document. */
export interface EventReading {
  readonly events: readonly NormalEvent[];
  /** Namespaces of users by prefix, for writing the events back. */
  readonly namespaces: Readonly<Record<string, string>>;
}

const documentIssues = checker(DOCUMENT, "readable");
const eventIssues = checker(EVENT, "readable");

/**
 * Reads the events of a document in one form (读取并规范化事件): bare names, prefixes, URNs and addresses of GS1's words all alike, identifiers canonical, times in UTC, names of
 * users' fields in full. It takes a document, the answer to a query or a single event, and also what older or laxer writers make of them: it asks for what is needed to
 * understand them, not for all that the schema asks (`validate` does).
 *
 * @example
 * ```ts
 * import { readEvents } from "@countykit/traceability-types/epcis";
 *
 * const read = readEvents({
 *   "@context": ["https://ref.gs1.org/standards/epcis/epcis-context.jsonld", { lc: "https://ns.lechang.example.cn/" }],
 *   type: "ObjectEvent",
 *   action: "ADD",
 *   bizStep: "urn:epcglobal:cbv:bizstep:commissioning",
 *   eventTime: "2026-07-01T10:30:00+08:00",
 *   eventTimeZoneOffset: "+08:00",
 *   quantityList: [{ epcClass: "urn:epc:class:lgtin:6901234.056789.L7", quantity: 12.5, uom: "KGM" }],
 *   "lc:plot": "P-07",
 * });
 * read.ok ? read.value.events[0] : read.issues; // => {
 * //   "type": "ObjectEvent",
 * //   "eventTime": "2026-07-01T02:30:00.000Z",
 * //   "eventTimeZoneOffset": "+08:00",
 * //   "action": "ADD",
 * //   "quantityList": [{ "epcClass": "https://id.gs1.org/01/06901234567892/10/L7", "quantity": "12.5", "uom": "KGM" }],
 * //   "bizStep": "commissioning",
 * //   "extensions": { "{https://ns.lechang.example.cn/}plot": "P-07" },
 * // }
 * ```
 * @source GS1 EPCIS 2.0, 7 and 10; GS1 Core Business Vocabulary 2.0, 7 and 8; JSON-LD 1.1
 */
export function readEvents(input: unknown, options: ReadEventsOptions = {}): Result<EventReading> {
  const issues = documentIssues(input);
  if (issues.length > 0 || !isObject(input)) return { ok: false, issues };
  const known = options.contexts ?? {};
  return guarded(() => {
    const { list, context, alone } = listOf(input, known);
    const events = list.map((event) => normalise(event, context, known));
    const namespaces = namespacesOf(alone ? extendContext(context, input["@context"], known) : context);
    const issues: Issue[] = [];
    for (const [index, event] of events.entries()) if (!isTold(event.eventTime)) issues.push(timeIssue(event, alone ? "" : `/${index}`));
    return { value: { events, namespaces }, issues };
  });
}

/**
 * Reads one event in one form (规范化单个事件), with the context of its document: the same as `readEvents` does for all of them, for whoever reads line by line.
 *
 * @example
 * ```ts
 * import { normaliseEvent } from "@countykit/traceability-types/epcis";
 *
 * const event = { type: "ObjectEvent", action: "OBSERVE", eventTime: "2026-07-01T10:30:00.1415+08:00", eventTimeZoneOffset: "+08:00", "lc:plot": "P-07" };
 * const read = normaliseEvent(event, { lc: "https://ns.lechang.example.cn/" });
 * read.ok ? [read.value.eventTime, read.value.extensions] : []; // => ["2026-07-01T02:30:00.142Z", { "{https://ns.lechang.example.cn/}plot": "P-07" }]
 * ```
 * @source GS1 EPCIS 2.0, 7 and 10; JSON-LD 1.1
 */
export function normaliseEvent(event: unknown, context?: unknown, options: ReadEventsOptions = {}): Result<NormalEvent> {
  const issues = eventIssues(event);
  if (issues.length > 0 || !isObject(event)) return { ok: false, issues };
  const known = options.contexts ?? {};
  return guarded(() => {
    const value = normalise(event, extendContext(GS1_CONTEXT, context, known), known);
    return { value, issues: isTold(value.eventTime) ? [] : [timeIssue(value, "")] };
  });
}

/** Reading what was found readable does not throw, unless the input changes while it is read. */
function guarded<T>(read: () => { readonly value: T; readonly issues: readonly Issue[] }): Result<T> {
  try {
    const { value, issues } = read();
    return issues.length === 0 ? { ok: true, value } : { ok: false, issues };
  } catch {
    return { ok: false, issues: [formIssue("unreadable", "", {}, {})] };
  }
}

type Written = Readonly<Record<string, unknown>>;

interface Found {
  readonly list: readonly Written[];
  readonly context: Context;
  readonly alone: boolean;
}

function listOf(document: Written, known: KnownContexts): Found {
  const type = document["type"];
  if (type !== "EPCISDocument" && type !== "EPCISQueryDocument") return { list: [document], context: GS1_CONTEXT, alone: true };
  const context = extendContext(GS1_CONTEXT, document["@context"], known);
  const body = within(document, "epcisBody");
  const list = (type === "EPCISDocument" ? body : within(within(body, "queryResults"), "resultsBody"))["eventList"];
  return { list: (Array.isArray(list) ? list : [list]).filter(isObject), context, alone: false };
}

const within = (object: Written, name: string): Written => {
  const value = object[name];
  return isObject(value) ? value : {};
};

/** Events that are read one by one mostly have one context. */
const told = new WeakMap<Context, Readonly<Record<string, string>>>();

function namespacesOf(context: Context): Readonly<Record<string, string>> {
  const before = told.get(context);
  if (before !== undefined) return { ...before };
  const own = [...context.prefixes].filter(
    ([prefix, namespace]) => !prefix.startsWith("@") && GS1_CONTEXT.prefixes.get(prefix) !== namespace,
  );
  const namespaces = Object.fromEntries(own);
  told.set(context, namespaces);
  return { ...namespaces };
}

/** Times that are right by themselves may leave the years that can be written when they are carried to UTC; then they stay as they were. */
const isTold = (time: string): boolean => time.length === 24 && time.charCodeAt(10) === T && time.charCodeAt(23) === Z;
const [T, Z] = [84, 90];

const timeIssue = ({ eventTime }: NormalEvent, path: string): Issue =>
  formIssue("not-text", `${path}/eventTime`, { text: "time", received: eventTime }, { expected: "time", received: eventTime });
