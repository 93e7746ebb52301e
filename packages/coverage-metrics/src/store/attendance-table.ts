import type { Attendance } from "../rosters/rows.js";
import { flagClaim } from "./claims.js";
import { roomForBytes, roomForInts } from "./grow.js";
import { namedSessions, type SessionTable } from "./session-table.js";
import { BATCH, internTexts, openTextBatch, type TextBatch, type Texts } from "./texts.js";

/** The attendances, in the order in which they came: session, person and whether the person is poor. */
export interface AttendanceTable {
  session: Int32Array;
  /** -1 when nobody wrote the person down. */
  person: Int32Array;
  poor: Uint8Array;
  count: number;
  readonly pending: Pending;
}

/** Rows that have come and wait for others, to be put down together. */
interface Pending {
  count: number;
  readonly session: string[];
  readonly person: (string | null)[];
  readonly poor: Uint8Array;
  readonly sessions: Int32Array;
  readonly persons: Int32Array;
  readonly batch: TextBatch;
}

export const NOBODY = -1;

export const openAttendances = (): AttendanceTable => ({
  session: new Int32Array(0),
  person: new Int32Array(0),
  poor: new Uint8Array(0),
  count: 0,
  pending: {
    count: 0,
    session: [],
    person: [],
    poor: new Uint8Array(BATCH),
    sessions: new Int32Array(BATCH),
    persons: new Int32Array(BATCH),
    batch: openTextBatch(),
  },
});

/** Adds one attendance; its session need not be there yet. It is in the table after the next `settleAttendances`. */
export function addAttendance(table: AttendanceTable, row: Attendance, sessions: SessionTable, persons: Texts): void {
  const { pending } = table;
  const { count } = pending;
  pending.session[count] = row.session;
  pending.person[count] = row.person ?? null;
  pending.poor[count] = flagClaim(row.poor, 0);
  pending.count = count + 1;
  if (pending.count === BATCH) settleAttendances(table, sessions, persons);
}

/** Puts down the rows that wait. */
export function settleAttendances(table: AttendanceTable, sessions: SessionTable, persons: Texts): void {
  const { pending } = table;
  const { count } = pending;
  if (count === 0) return;
  namedSessions(sessions, pending.session, count, pending.sessions, pending.batch);
  internTexts(persons, pending.person, count, pending.persons, pending.batch);
  for (let row = 0; row < count; row += 1) put(table, pending.sessions[row] ?? 0, pending.persons[row] ?? NOBODY, pending.poor[row] ?? 0);
  pending.count = 0;
}

/** Takes in the attendances of another table, by the numbers that sessions and persons have here. */
export function takeAttendances(table: AttendanceTable, other: AttendanceTable, sessions: Int32Array, persons: Int32Array): void {
  for (let from = 0; from < other.count; from += 1) {
    const person = other.person[from] ?? NOBODY;
    put(table, sessions[other.session[from] ?? 0] ?? 0, person < 0 ? person : (persons[person] ?? NOBODY), other.poor[from] ?? 0);
  }
}

function put(table: AttendanceTable, session: number, person: number, poor: number): void {
  const { count } = table;
  if (count >= table.session.length) {
    table.session = roomForInts(table.session, count + 1);
    table.person = roomForInts(table.person, count + 1);
    table.poor = roomForBytes(table.poor, count + 1);
  }
  table.session[count] = session;
  table.person[count] = person;
  table.poor[count] = poor;
  table.count = count + 1;
}
