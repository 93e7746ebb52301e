import { type EventRule, rule } from "../rule.js";

/** Times in UTC of one length: their order is that of their texts. */
const isEarlier = (a: string | undefined, b: string): boolean => a !== undefined && a < b;

const recordedBefore: EventRule = rule(
  "recorded-before-event",
  "warning",
  "GS1 EPCIS 2.0, 7.4.1 (recordTime)",
  ({ recordTime, eventTime }, found) => {
    if (isEarlier(recordTime, eventTime)) found("/recordTime", {}, recordTime);
  },
);

const DECLARATION = "GS1 EPCIS 2.0, 7.4.1 (error declaration)";

const declaredBefore: EventRule = rule("declared-before-event", "warning", DECLARATION, ({ errorDeclaration, eventTime }, found) => {
  const time = errorDeclaration?.declarationTime;
  if (isEarlier(time, eventTime)) found("/errorDeclaration/declarationTime", {}, time);
});

const correctedByItself: EventRule = rule("corrected-by-itself", "error", DECLARATION, ({ errorDeclaration, eventID }, found) => {
  const at = eventID === undefined ? undefined : errorDeclaration?.correctiveEventIDs?.indexOf(eventID);
  if (at !== undefined && at >= 0) found(`/errorDeclaration/correctiveEventIDs/${at}`, {}, eventID);
});

const eventIdForm: EventRule = rule("event-id-form", "warning", "GS1 CBV 2.0, 8.9 (event identifiers)", ({ eventID }, found) => {
  if (eventID !== undefined && !eventID.startsWith("ni:///") && !eventID.startsWith("urn:uuid:")) found("/eventID", {}, eventID);
});

const oddOffset: EventRule = rule(
  "odd-offset",
  "warning",
  "GS1 EPCIS 2.0, 7.4.1 (eventTimeZoneOffset)",
  ({ eventTimeZoneOffset }, found) => {
    const [, sign = "+", hours = "", minutes = ""] = /^([+-])(\d\d):(\d\d)$/u.exec(eventTimeZoneOffset) ?? [];
    const east = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
    if (east % 15 !== 0 || east < -12 * 60) found("/eventTimeZoneOffset", { offset: eventTimeZoneOffset }, eventTimeZoneOffset);
  },
);

export const WHEN_RULES: readonly EventRule[] = [recordedBefore, declaredBefore, correctedByItself, eventIdForm, oddOffset];
