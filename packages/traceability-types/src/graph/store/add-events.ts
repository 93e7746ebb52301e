import type { Issue } from "@countykit/core";
import type { NormalEvent } from "../../epcis/normal-event.js";
import { readTime } from "../times.js";
import { linkEvents } from "./chains.js";
import { pushNarrow, pushTime, pushWhole, reserveNarrow, reserveTimes, reserveWhole } from "./columns.js";
import { applyDeclared, declare, settle } from "./declarations.js";
import { emptyReading, type Reading, readEvent } from "./read-event.js";
import { findNameless, isSame } from "./same-event.js";
import type { Store } from "./store.js";
import { claim } from "./texts.js";

/** Issues are kept up to this many, and counted beyond. */
const MOST_ISSUES = 1000;

/** Adds events to what is kept, each under the next number. */
export function addEvents(store: Store, events: readonly NormalEvent[]): void {
  const first = store.time.length;
  reserve(store, events);
  const reading = emptyReading();
  const fresh = new Map<string, Reading[]>();
  try {
    for (const event of events) addEvent(store, event, reading, fresh);
  } finally {
    // What came before something that is no event is kept, and would be a copy if it came again: it has to be found.
    settle(store, fresh);
    linkEvents(store, first);
    store.version += 1;
  }
}

function reserve(store: Store, events: readonly NormalEvent[]): void {
  for (const column of [store.rowStart, store.hashA, store.hashB]) reserveWhole(column, events.length);
  for (const column of [store.time, store.recorded]) reserveTimes(column, events.length);
  for (const column of [store.kind, store.step, store.disposition, store.readPoint, store.bizLocation])
    reserveNarrow(column, events.length);
}

function addEvent(store: Store, event: NormalEvent, reading: Reading, fresh: Map<string, Reading[]>): void {
  const number = store.time.length;
  const unread = readEvent(store, event, reading);
  if (unread !== undefined) {
    refuse(store, number, unread, event[unread]);
    return skip(store);
  }
  if (event.errorDeclaration !== undefined) {
    const at = readTime(event.errorDeclaration.declarationTime);
    if (at === undefined) refuse(store, number, "errorDeclaration/declarationTime", event.errorDeclaration.declarationTime);
    else {
      store.declarations += 1;
      declare(store, event, reading, at, fresh);
    }
    return skip(store);
  }
  const first = event.eventID === undefined ? findNameless(store, number, reading) : findNamed(store, number, event.eventID, reading);
  if (first >= 0) {
    if (reading.recorded < (store.recorded.data[first] ?? 0)) store.recorded.data[first] = reading.recorded;
    store.copies += 1;
    return skip(store);
  }
  keep(store, reading);
  store.eventIds.names[number] = event.eventID ?? "";
  applyDeclared(store, number, event.eventID, reading);
}

/** An event of the same id that tells the same; −1 when there is none, and then the event counts under `number`. */
function findNamed(store: Store, number: number, id: string, reading: Reading): number {
  const first = claim(store.eventIds, id, number);
  if (first === number) return -1;
  if (isSame(store, first, reading)) return first;
  const others = store.namesakes.get(first);
  const same = others?.find((other) => isSame(store, other, reading));
  if (same !== undefined) return same;
  if (others === undefined) store.namesakes.set(first, [number]);
  else others.push(number);
  return -1;
}

function keep(store: Store, reading: Reading): void {
  const { rows, rowStart } = store;
  if (reading.otherKind > 0) store.otherKinds.set(store.time.length, reading.otherKind - 1);
  push(store, reading);
  const { data: amounts } = reading.amounts;
  for (let at = 0; at < reading.amounts.length; at += 3) {
    pushWhole(store.amountRow, rows.length + (amounts[at] ?? 0));
    pushNarrow(store.amount, amounts[at + 1] ?? 0);
    pushNarrow(store.unit, amounts[at + 2] ?? 0);
  }
  const { data: papers } = reading.papers;
  for (let at = 0; at < reading.papers.length; at += 2) {
    pushWhole(store.paperEvent, store.time.length - 1);
    pushNarrow(store.paperType, papers[at] ?? 0);
    pushNarrow(store.paper, papers[at + 1] ?? 0);
  }
  for (let at = 0; at < reading.rows.length; at += 1) pushWhole(rows, reading.rows.data[at] ?? 0);
  pushWhole(rowStart, rows.length);
}

function push(store: Store, reading: Reading): void {
  pushTime(store.time, reading.time);
  pushTime(store.recorded, reading.recorded);
  pushNarrow(store.kind, reading.kind);
  pushNarrow(store.step, reading.step);
  pushNarrow(store.disposition, reading.disposition);
  pushNarrow(store.readPoint, reading.readPoint);
  pushNarrow(store.bizLocation, reading.bizLocation);
  pushWhole(store.hashA, reading.hash.a);
  pushWhole(store.hashB, reading.hash.b);
}

const NOTHING: Reading = { ...emptyReading(), recorded: Number.POSITIVE_INFINITY };

/** A number for what is no event of its own: nothing leads to it. */
function skip(store: Store): void {
  store.eventIds.names[store.time.length] = "";
  push(store, NOTHING);
  pushWhole(store.rowStart, store.rows.length);
}

function refuse(store: Store, number: number, field: string, received: string | undefined): void {
  store.issueCount += 1;
  if (store.issues.length >= MOST_ISSUES) return;
  const issue: Issue = {
    code: "unreadable-time",
    path: `/${number}/${field}`,
    message: {
      zh: "时间应写成 UTC，精确到毫秒，如 2026-07-01T02:30:00.000Z；该事件未计入",
      en: "A time is written in UTC to the millisecond, 2026-07-01T02:30:00.000Z; the event is left out",
    },
    ...(received === undefined ? {} : { received: received.slice(0, 80) }),
  };
  store.issues.push(issue);
}
