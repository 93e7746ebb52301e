import { say } from "@countykit/core";
import { schemaIssues } from "../document/parse-document.js";
import { isObject } from "../normal/is-object.js";
import { type ReadEventsOptions, readEvents } from "../normal/read-events.js";
import { SENTENCES } from "./sentences-table.js";
import { validateEvents } from "./validate-events.js";
import type { EventProfile, Validation, ValidationIssue, ValidationLevel } from "./validation.js";

/** What a document is validated with. */
export interface ValidateOptions extends ReadEventsOptions {
  /** Profiles that the events are held to at the level `profile`. */
  readonly profiles?: readonly EventProfile[];
}

const SCHEMA = "GS1 EPCIS 2.0, EPCIS-JSON-Schema.json";

/**
 * Validates a document of EPCIS 2.0 in JSON-LD (校验 EPCIS 文件): its form as the official schema has it; from `semantic` on, what the standards ask of events beyond it; at
 * `profile`, what the given profiles ask. Every level has those before it. Paths are those of the document.
 *
 * At most 1,000 issues of form are listed, 1,000 of what the standards ask of events, and 1,000 offsets that differ; the first two end with one more that counts the rest, so
 * that there may be 3,002 in all, and what profiles find comes on top.
 *
 * @example
 * ```ts
 * import { validate } from "@countykit/traceability-types/epcis";
 *
 * const document = {
 *   "@context": "https://ref.gs1.org/standards/epcis/epcis-context.jsonld",
 *   type: "ObjectEvent",
 *   action: "OBSERVE",
 *   eventTime: "2026-07-01T10:30:00+08:00",
 *   eventTimeZoneOffset: "+09:00",
 *   quantityList: [{ epcClass: "urn:epc:class:lgtin:6901234.056789.L7", uom: "KGM" }],
 * };
 * validate(document, "schema"); // => { "ok": true, "issues": [] }
 * const { ok, issues } = validate(document, "semantic");
 * [ok, ...issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`)]; // => [
 * //   false,
 * //   "error unit-without-quantity /quantityList/0/uom",
 * //   "warning offset-differs /eventTimeZoneOffset",
 * // ]
 * ```
 * @source GS1 EPCIS 2.0, 7 and 10; GS1 Core Business Vocabulary 2.0, 7 and 8; EPCIS-JSON-Schema.json
 */
export function validate(document: unknown, level: ValidationLevel, options: ValidateOptions = {}): Validation {
  const form = schemaIssues(document).map((issue): ValidationIssue => ({ ...issue, level: "schema", severity: "error", source: SCHEMA }));
  if (level === "schema") return answer(form);
  const read = readEvents(document, options);
  // What cannot be read has issues of form.
  if (!read.ok)
    return answer(form.length > 0 ? form : read.issues.map((issue) => ({ ...issue, level: "schema", severity: "error", source: SCHEMA })));
  const { events } = read.value;
  const { path, list } = eventsIn(document);
  const placed = (issue: ValidationIssue): ValidationIssue => ({ ...issue, path: placeOf(issue.path, path) });
  const semantic = [...validateEvents(events).map(placed), ...offsetIssues(list).map(placed)];
  const profiles = level === "profile" ? (options.profiles ?? []) : [];
  const asked = profiles.flatMap(({ id, check }) =>
    check(events).map((issue): ValidationIssue => placed({ source: id, severity: "error", ...issue, level: "profile" })),
  );
  return answer([...form, ...semantic, ...asked]);
}

const answer = (issues: readonly ValidationIssue[]): Validation => ({ ok: issues.every(({ severity }) => severity !== "error"), issues });

interface Events {
  /** Where the list of events is; `null` when the document is an event itself. */
  readonly path: string | null;
  readonly list: readonly unknown[];
}

const PATHS: Readonly<Record<string, readonly string[]>> = {
  EPCISDocument: ["epcisBody", "eventList"],
  EPCISQueryDocument: ["epcisBody", "queryResults", "resultsBody", "eventList"],
};

function eventsIn(document: unknown): Events {
  const type = isObject(document) ? document["type"] : undefined;
  const steps = typeof type === "string" && Object.hasOwn(PATHS, type) ? PATHS[type] : undefined;
  if (steps === undefined) return { path: null, list: [document] };
  const list = steps.reduce<unknown>((one, step) => (isObject(one) ? one[step] : undefined), document);
  return { path: `/${steps.join("/")}`, list: Array.isArray(list) ? list : [list] };
}

const placeOf = (path: string, list: string | null): string => (list === null ? path.replace(/^\/0/u, "") : list + path);

/** An eventTime that is written with an offset of its own is written with the one of the place, or in UTC. */
function offsetIssues(list: readonly unknown[]): readonly ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  list.forEach((event, index) => {
    if (!isObject(event)) return;
    const { eventTime, eventTimeZoneOffset: offset } = event;
    const written = typeof eventTime === "string" ? /[+-]\d\d:\d\d$/u.exec(eventTime)?.[0] : undefined;
    if (typeof offset !== "string" || written === undefined || written === offset || /^[+-]00:00$/u.test(written)) return;
    issues.push({
      code: "offset-differs",
      path: `/${index}/eventTimeZoneOffset`,
      message: say(SENTENCES, "offset-differs", { written, offset }),
      received: offset,
      level: "semantic",
      severity: "warning",
      source: "GS1 EPCIS 2.0, 7.4.1 (eventTime, eventTimeZoneOffset)",
    });
  });
  return issues.slice(0, 1000);
}
