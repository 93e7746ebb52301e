import { say } from "@countykit/core";
import type { NormalEvent } from "../normal-event.js";
import type { EventRule, Report } from "./rule.js";
import { ID_RULES } from "./rules/id-rules.js";
import { SENSOR_RULES } from "./rules/sensor-rules.js";
import { WHAT_RULES } from "./rules/what-rules.js";
import { WHEN_RULES } from "./rules/when-rules.js";
import { WHY_RULES } from "./rules/why-rules.js";
import { SENTENCES } from "./sentences-table.js";
import { MOST_ISSUES, type ValidationIssue } from "./validation.js";

/** Rules about events of all kinds, then those about sensors, which few events have. */
const RULES: readonly EventRule[] = [...WHAT_RULES, ...ID_RULES, ...WHEN_RULES, ...WHY_RULES];

/**
 * Holds events to what the standards ask beyond the form of documents (语义校验): keys with right check digits, things and classes in their own lists, units with quantities,
 * actions that fit, times in order, readings that can be. Events of any origin will do; paths are those of the list, `/0/epcList/1`. At most 1,000 issues are listed.
 *
 * @example
 * ```ts
 * import { validateEvents } from "@countykit/traceability-types/epcis";
 *
 * const packed = { type: "AggregationEvent", action: "ADD", eventTime: "2026-07-01T02:30:00.000Z", eventTimeZoneOffset: "+08:00" } as const;
 * const issues = validateEvents([{ ...packed, childEPCs: ["https://id.gs1.org/01/06901234567890/21/7"] }]);
 * issues.map(({ code, path, severity }) => `${severity} ${code} ${path}`); // => ["error no-parent /0/parentID", "error bad-id /0/childEPCs/0"]
 * ```
 * @source GS1 EPCIS 2.0, 7; GS1 Core Business Vocabulary 2.0, 7 and 8; GS1 General Specifications 7.9
 */
export function validateEvents(events: readonly NormalEvent[]): readonly ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  let index = 0;
  const report: Report = ({ id, severity, source }, path, message, received) => {
    const issue: ValidationIssue = { code: id, path: `/${index}${path}`, message, level: "semantic", severity, source };
    issues.push(received === undefined ? issue : { ...issue, received: received.slice(0, 200) });
  };
  const ids = new Map<string, number>();
  for (; index < events.length && issues.length < MOST_ISSUES; index += 1) {
    const event = events[index];
    if (event === undefined) continue;
    for (const { look } of RULES) look(event, report);
    if (event.sensorElementList !== undefined) for (const { look } of SENSOR_RULES) look(event, report);
    lookAtId(event, index, ids, report);
  }
  return issues.length < MOST_ISSUES ? issues : [...issues.slice(0, MOST_ISSUES), tooMany];
}

const SAME_ID: EventRule = {
  id: "same-event-id",
  severity: "warning",
  source: "GS1 EPCIS 2.0, 7.4.1 (eventID; error declaration)",
  look: () => undefined,
};

/** One event has one identifier; an event and the declaration that it was wrong share theirs. */
function lookAtId({ eventID, errorDeclaration }: NormalEvent, index: number, ids: Map<string, number>, report: Report): void {
  if (eventID === undefined || errorDeclaration !== undefined) return;
  const first = ids.get(eventID);
  if (first === undefined) ids.set(eventID, index);
  else report(SAME_ID, "/eventID", say(SENTENCES, "same-event-id", { first: first + 1 }), eventID);
}

const tooMany: ValidationIssue = {
  code: "too-many-issues",
  path: "",
  message: say(SENTENCES, "too-many-issues", { most: MOST_ISSUES }),
  level: "semantic",
  severity: "warning",
  source: "",
};
