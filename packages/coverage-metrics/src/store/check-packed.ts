import { STORED_ROSTERS } from "./tables.js";
import { textAfter } from "./texts.js";

/** The form in which this version packs a store. */
export const PACKED = "countykit-store/2";

/** Columns as a message from another thread brings them: their own class may be of another realm, so they are told by their tag. */
const TAGS = { bytes: "Uint8Array", ints: "Int32Array", numbers: "Float64Array", bigs: "BigInt64Array" } as const;

type Form = keyof typeof TAGS;

/** The columns of each table that have one place for each thing. */
const COLUMNS = {
  villages: { claims: "bytes", reach: "ints", recognised: "ints" },
  stations: { claims: "ints", at: "numbers", built: "numbers", opened: "numbers", closed: "numbers" },
  sessions: { claims: "ints", at: "numbers", date: "numbers", attendance: "numbers", most: "numbers" },
  attendances: { session: "ints", person: "ints", poor: "bytes" },
  conversions: { claims: "ints", person: "ints", at: "numbers", date: "numbers" },
  sales: { name: "ints", at: "numbers", fen: "bigs", most: "bigs", said: "bytes" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Form>>>>;

/**
 * Looks whether something is a store that this version has packed: its marker, and every column of the right type and length that names nothing beyond
 * another one's end. A message may come from anywhere, and a wrong column would be read as zeros.
 *
 * @throws {TypeError} when it is not
 */
export function checkPacked(packed: unknown): void {
  if (at(packed, "schema") !== PACKED) refuse("schema", PACKED);
  const tables = at(packed, "tables");
  codes(tables, "towns.codes");
  const counts = {
    villages: codes(tables, "villages.codes"),
    stations: texts(tables, "stations.ids"),
    sessions: texts(tables, "sessions.ids"),
    attendances: whole(tables, "attendances.count"),
    conversions: texts(tables, "conversions.ids"),
    sales: texts(tables, "sales.keys"),
  };
  const [persons, sales, sets] = [texts(tables, "persons"), texts(tables, "sales.names"), names(tables)];
  for (const table of keysOf(COLUMNS)) {
    for (const [name, form] of Object.entries<Form>(COLUMNS[table])) column(tables, `${table}.${name}`, form, counts[table]);
  }
  const served = whole(tables, "stations.served.count");
  column(tables, "stations.served.code", "numbers", served);
  column(tables, "stations.served.station", "ints", served);
  numbers(tables, "villages.reach", sets);
  numbers(tables, "villages.recognised", sets);
  numbers(tables, "stations.served.station", counts.stations);
  numbers(tables, "attendances.session", counts.sessions);
  numbers(tables, "attendances.person", persons, -1);
  numbers(tables, "conversions.person", persons, -2);
  numbers(tables, "sales.name", sales);
  const rows = at(tables, "rows");
  if (typeof rows !== "object" || rows === null) refuse("rows", "counts of rows");
  for (const roster of STORED_ROSTERS) if (at(rows, roster) !== undefined) whole(tables, `rows.${roster}`);
}

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(record).filter((key): key is Key => key in record);

function refuse(path: string, expected: string): never {
  throw new TypeError(`not a store that this version has packed: ${path} is not ${expected}`);
}

/** What stands at a path of names; nothing where there is none. */
function at(holder: unknown, path: string): unknown {
  let found = holder;
  for (const name of path.split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return undefined;
    found = Reflect.get(found, name);
  }
  return found;
}

function whole(tables: unknown, path: string): number {
  const count = at(tables, path);
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : refuse(path, "a count");
}

function column(tables: unknown, path: string, form: Form, length: number): void {
  const found = at(tables, path);
  if (Object.prototype.toString.call(found) !== `[object ${TAGS[form]}]` || !ArrayBuffer.isView(found) || lengthOf(found) !== length)
    refuse(path, `${length} of ${TAGS[form]}`);
}

const lengthOf = (found: object): unknown => Reflect.get(found, "length");

const isInts = (found: unknown): found is Int32Array => Object.prototype.toString.call(found) === `[object ${TAGS.ints}]`;

function ints(tables: unknown, path: string): Int32Array {
  const found = at(tables, path);
  return isInts(found) ? found : refuse(path, TAGS.ints);
}

/** A column of numbers that another table gives: from the least one that stands for none, to the last that is there. */
function numbers(tables: unknown, path: string, end: number, least = 0): void {
  for (const number of ints(tables, path)) if (number < least || number >= end) refuse(path, `a column of numbers below ${end}`);
}

/** Slots of a hash table: a power of two, so that a mask finds them, and one free, so that looking for what is not there ends. */
function slots(tables: unknown, path: string, count: number, width: number): void {
  const { length } = ints(tables, `${path}.slots`);
  if (length < 2 || (length & (length - 1)) !== 0 || length / width <= count) refuse(`${path}.slots`, `room for ${count}`);
}

function codes(tables: unknown, path: string): number {
  const count = whole(tables, `${path}.count`);
  column(tables, `${path}.keys`, "numbers", count);
  slots(tables, path, count, 1);
  return count;
}

function texts(tables: unknown, path: string): number {
  const [count, end, words] = [whole(tables, `${path}.count`), whole(tables, `${path}.end`), ints(tables, `${path}.words`)];
  column(tables, `${path}.words`, "ints", end);
  slots(tables, path, count, 2);
  let [number, text] = [0, 0];
  for (; text < end && words[text] === number; number += 1) text = textAfter({ words }, text);
  return text === end && number === count ? count : refuse(`${path}.words`, `${count} texts`);
}

function names(tables: unknown): number {
  const [sets, numbered] = [at(tables, "villages.names.sets"), at(tables, "villages.names.numbers")];
  const lists = Array.isArray(sets) && sets.every((set) => Array.isArray(set) && set.every((name) => typeof name === "string"));
  if (!lists || sets.length === 0) return refuse("villages.names.sets", "lists of names");
  if (Object.prototype.toString.call(numbered) !== "[object Map]") refuse("villages.names.numbers", "a Map");
  return sets.length;
}
