import type { Session } from "../rosters/rows.js";
import { flagClaim, wordClaim } from "./claims.js";
import { dayNumber, joinSpan } from "./day-number.js";
import { placeNumber } from "./division-code.js";
import { roomForInts, roomForNumbers } from "./grow.js";
import { joinPlace } from "./place.js";
import { internFrom, internText, internTexts, openTexts, textAfter, type TextBatch, type Texts } from "./texts.js";

/** The training sessions, one place each; one that only attendances name is not `listed`. */
export interface SessionTable {
  ids: Texts;
  claims: Int32Array;
  at: Float64Array;
  /** As `joinSpan` joins them. */
  date: Float64Array;
  /** The least and the most who came, by what rows of the session say: the same but where they contradict one another, -1 when none says it. */
  attendance: Float64Array;
  most: Float64Array;
}

/** Where the bits of each claim stand. */
export const SESSION = { kind: 0, pairing: 9, signIn: 11, photos: 13, nameList: 15, listed: 17 } as const;
export const SESSION_KIND_LIST = [
  "popular",
  "incubation",
  "summit",
  "skills",
  "cross-border",
  "platform",
  "station-heads",
  "value-adding",
  "other",
] as const;

export const UNSAID = -1;

export const openSessions = (): SessionTable => ({
  ids: openTexts(),
  claims: new Int32Array(0),
  at: new Float64Array(0),
  date: new Float64Array(0),
  attendance: new Float64Array(0),
  most: new Float64Array(0),
});

/**
 * Adds one session. Everything is read before the session is given a place, so that a row at which this throws leaves nothing.
 *
 * @throws {TypeError} when the code is no division code, the date no day or the kind on no list
 */
export function addSession(table: SessionTable, row: Session, home: number): void {
  const claims =
    wordClaim(SESSION_KIND_LIST, row.kind, SESSION.kind) |
    flagClaim(row.pairing, SESSION.pairing) |
    flagClaim(row.signIn, SESSION.signIn) |
    flagClaim(row.photos, SESSION.photos) |
    flagClaim(row.nameList, SESSION.nameList) |
    (1 << SESSION.listed);
  const [at, date] = [placeNumber(row.at) || home, dayNumber(row.date)];
  const came = row.attendance ?? UNSAID;
  put(table, room(table, internText(table.ids, row.id)), claims, at, date, came, came);
}

/** The numbers of some sessions, whether or not their own rows have come by. */
export function namedSessions(table: SessionTable, ids: readonly string[], count: number, numbers: Int32Array, batch: TextBatch): void {
  internTexts(table.ids, ids, count, numbers, batch);
  room(table, table.ids.count - 1);
}

/** Takes in the sessions of another table and tells their numbers here. */
export function takeSessions(table: SessionTable, other: SessionTable): Int32Array {
  const numbers = new Int32Array(other.ids.count);
  for (let from = 0, text = 0; from < other.ids.count; from += 1, text = textAfter(other.ids, text)) {
    const session = room(table, internFrom(table.ids, other.ids, text));
    numbers[from] = session;
    const [claims, at, date] = [other.claims[from] ?? 0, other.at[from] ?? 0, other.date[from] ?? 0];
    put(table, session, claims, at, date, other.attendance[from] ?? UNSAID, other.most[from] ?? UNSAID);
  }
  return numbers;
}

function room(table: SessionTable, session: number): number {
  if (session >= table.claims.length) {
    const known = table.attendance.length;
    table.claims = roomForInts(table.claims, session + 1);
    table.at = roomForNumbers(table.at, session + 1);
    table.date = roomForNumbers(table.date, session + 1);
    table.attendance = roomForNumbers(table.attendance, session + 1).fill(UNSAID, known);
    table.most = roomForNumbers(table.most, session + 1).fill(UNSAID, known);
  }
  return session;
}

function put(table: SessionTable, session: number, claims: number, at: number, date: number, least: number, most: number): void {
  table.claims[session] = (table.claims[session] ?? 0) | claims;
  table.at[session] = joinPlace(table.at[session] ?? 0, at);
  table.date[session] = joinSpan(table.date[session] ?? 0, date);
  if (least === UNSAID) return;
  const held = table.attendance[session] ?? UNSAID;
  table.attendance[session] = held === UNSAID ? least : Math.min(held, least);
  table.most[session] = Math.max(table.most[session] ?? UNSAID, most);
}
