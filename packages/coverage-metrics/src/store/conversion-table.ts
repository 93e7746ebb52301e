import type { Conversion } from "../rosters/rows.js";
import { NOBODY } from "./attendance-table.js";
import { wordClaim } from "./claims.js";
import { dayNumber, joinSpan } from "./day-number.js";
import { placeNumber } from "./division-code.js";
import { roomForInts, roomForNumbers } from "./grow.js";
import { joinPlace } from "./place.js";
import { internFrom, internText, openTexts, textAfter, type Texts } from "./texts.js";

/** The conversions of trainees, one place each. */
export interface ConversionTable {
  ids: Texts;
  claims: Int32Array;
  /** -1 when nobody wrote the person down, -2 when rows of one case name different ones. */
  person: Int32Array;
  at: Float64Array;
  /** As `joinSpan` joins them. */
  date: Float64Array;
}

export const CONVERSION_KIND_LIST = ["employment", "start-up"] as const;

const EITHER = -2;

export const openConversions = (): ConversionTable => ({
  ids: openTexts(),
  claims: new Int32Array(0),
  person: new Int32Array(0),
  at: new Float64Array(0),
  date: new Float64Array(0),
});

/**
 * Adds one conversion. Everything is read before the case and the person are given a place, so that a row at which this throws leaves nothing.
 *
 * @throws {TypeError} when the code is no division code, the date no day or the kind on no list
 */
export function addConversion(table: ConversionTable, row: Conversion, persons: Texts, home: number): void {
  const [claims, at, date] = [wordClaim(CONVERSION_KIND_LIST, row.kind, 0), placeNumber(row.at) || home, dayNumber(row.date)];
  const person = row.person === undefined ? NOBODY : internText(persons, row.person);
  put(table, room(table, internText(table.ids, row.id)), claims, person, at, date);
}

/** Takes in the conversions of another table, by the numbers that persons have here. */
export function takeConversions(table: ConversionTable, other: ConversionTable, persons: Int32Array): void {
  for (let from = 0, text = 0; from < other.ids.count; from += 1, text = textAfter(other.ids, text)) {
    const person = other.person[from] ?? NOBODY;
    const number = room(table, internFrom(table.ids, other.ids, text));
    const here = person < 0 ? person : (persons[person] ?? NOBODY);
    put(table, number, other.claims[from] ?? 0, here, other.at[from] ?? 0, other.date[from] ?? 0);
  }
}

function room(table: ConversionTable, conversion: number): number {
  if (conversion >= table.claims.length) {
    const known = table.person.length;
    table.claims = roomForInts(table.claims, conversion + 1);
    table.person = roomForInts(table.person, conversion + 1).fill(NOBODY, known);
    table.at = roomForNumbers(table.at, conversion + 1);
    table.date = roomForNumbers(table.date, conversion + 1);
  }
  return conversion;
}

function put(table: ConversionTable, number: number, claims: number, person: number, at: number, date: number): void {
  table.claims[number] = (table.claims[number] ?? 0) | claims;
  table.person[number] = joinPerson(table.person[number] ?? NOBODY, person);
  table.at[number] = joinPlace(table.at[number] ?? 0, at);
  table.date[number] = joinSpan(table.date[number] ?? 0, date);
}

const joinPerson = (one: number, other: number): number => (one === other || other === NOBODY ? one : one === NOBODY ? other : EITHER);
