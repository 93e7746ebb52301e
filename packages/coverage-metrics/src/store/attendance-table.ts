import type { Attendance } from "../rosters/rows.js";
import { flagClaim } from "./claims.js";
import { roomForBytes, roomForInts } from "./grow.js";
import { namedSession, type SessionTable } from "./session-table.js";
import { internText, type Texts } from "./texts.js";

/** The attendances, in the order in which they came: session, person and whether the person is poor. */
export interface AttendanceTable {
  session: Int32Array;
  /** -1 when nobody wrote the person down. */
  person: Int32Array;
  poor: Uint8Array;
  count: number;
  /** The last session and its number: a sheet's rows follow one another. */
  last: string;
  lastNumber: number;
}

export const NOBODY = -1;

export const openAttendances = (): AttendanceTable => ({
  session: new Int32Array(0),
  person: new Int32Array(0),
  poor: new Uint8Array(0),
  count: 0,
  last: "",
  lastNumber: -1,
});

/** Adds one attendance; its session need not be there yet. */
export function addAttendance(table: AttendanceTable, row: Attendance, sessions: SessionTable, persons: Texts): void {
  const person = row.person === undefined ? NOBODY : internText(persons, row.person);
  if (row.session !== table.last || table.lastNumber < 0) {
    table.lastNumber = namedSession(sessions, row.session);
    table.last = row.session;
  }
  put(table, table.lastNumber, person, flagClaim(row.poor, 0));
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
