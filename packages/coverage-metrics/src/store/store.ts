import type { Rows } from "../rosters/rows.js";
import { addAttendance, settleAttendances, takeAttendances } from "./attendance-table.js";
import { checkPacked } from "./check-packed.js";
import { addConversion, takeConversions } from "./conversion-table.js";
import { placeNumber } from "./division-code.js";
import { addSales, takeSales } from "./sales-table.js";
import { addSession, takeSessions } from "./session-table.js";
import { addStation, takeStations } from "./station-table.js";
import { openTables, STORED_ROSTERS, type StoredRoster, type Tables } from "./tables.js";
import { internFrom, textAfter } from "./texts.js";
import { addTown, takeTowns } from "./town-table.js";
import { addVillage, takeVillages } from "./village-table.js";

/** What `addAll` reads: rows one by one, or several at a time. */
export type RowSource<Row> = Iterable<Row | readonly Row[]> | AsyncIterable<Row | readonly Row[]>;

/** The large rosters in columns (名册库). The order in which rows and rosters come does not matter. */
export interface Store {
  /** Adds one row. */
  readonly add: <Name extends StoredRoster>(roster: Name, row: Rows[Name]) => void;
  /** Says that a roster was handed in, even when it holds no row: then there are none, and it is not that nobody knows. */
  readonly expect: (roster: StoredRoster) => void;
  readonly addAll: <Name extends StoredRoster>(roster: Name, rows: RowSource<Rows[Name]>) => Promise<void>;
  /** The columns themselves: plain data, in no form that anybody should build on. */
  readonly tables: Tables;
}

/** What a store takes for granted of its rows (名册库设定). */
export interface StoreOptions {
  /** Where a row is that does not say: the code of the county or town whose rosters these are. */
  readonly home?: string;
}

type Adders = { readonly [Name in StoredRoster]: (tables: Tables, row: Rows[Name], home: number) => void };

const ADDERS: Adders = {
  towns: ({ towns }, row) => addTown(towns, row),
  villages: ({ villages }, row) => addVillage(villages, row),
  stations: ({ stations }, row, home) => addStation(stations, row, home),
  sessions: ({ sessions }, row, home) => addSession(sessions, row, home),
  attendances: ({ attendances, sessions, persons }, row) => addAttendance(attendances, row, sessions, persons),
  conversions: ({ conversions, persons }, row, home) => addConversion(conversions, row, persons, home),
  sales: ({ sales }, row, home) => addSales(sales, row, home),
};

/**
 * Opens an empty store of the large rosters (打开名册库). Rows and rosters come in any order: an attendance before its session, a station before its
 * village. Things that rows share an id for are one thing: what one row leaves blank another may say, and where they contradict one another
 * either may hold.
 *
 * `home` is where a row is that does not say where; without it, nobody knows. It is put into the rows as they are added, so that what was added stays there
 * when the store is merged or packed.
 *
 * @throws {TypeError} from `add` and `addAll`, when a division code, day or word is none, or money is no canonical text; rows that were read are right
 * @throws {RangeError} from `add` and `addAll`, when an amount of sales is beyond 2^63 fen
 * @example
 * ```ts
 * import { figuresOf, openStore } from "@countykit/coverage-metrics";
 *
 * const store = openStore();
 * store.add("stations", { id: "S1", level: "village", at: "440281101201", status: "operating" });
 * store.add("villages", { code: "440281101201" });
 * figuresOf(store, { asOf: "2021-06-30", level: "county" }).get("440281")?.get("villages.located")?.min; // => "1"
 * ```
 * @source 遂政办发〔2021〕15号 三（二）: coverage is counted over the administrative villages of the county
 */
export function openStore({ home }: StoreOptions = {}): Store {
  const tables = openTables();
  const at = placeNumber(home);
  const noted = (roster: StoredRoster, rows: number): void => {
    tables.rows[roster] = (tables.rows[roster] ?? 0) + rows;
  };
  return {
    get tables() {
      settleAttendances(tables.attendances, tables.sessions, tables.persons);
      return tables;
    },
    add: (roster, row) => {
      ADDERS[roster](tables, row, at);
      noted(roster, 1);
    },
    expect: (roster) => noted(roster, 0),
    addAll: async (roster, rows) => {
      const adder = ADDERS[roster];
      let added = 0;
      const take = (given: Rows[typeof roster] | readonly Rows[typeof roster][]): void => {
        if (isList(given)) {
          for (const row of given) adder(tables, row, at);
          added += given.length;
        } else {
          adder(tables, given, at);
          added += 1;
        }
      };
      try {
        if (Symbol.iterator in rows) for (const given of rows) take(given);
        else for await (const given of rows) take(given);
      } finally {
        noted(roster, added);
      }
    },
  };
}

const isList = <Row>(given: Row | readonly Row[]): given is readonly Row[] => Array.isArray(given);

/**
 * Puts stores of parts of the rosters together in a new one (合并名册库), as if all rows had been added to one store. In which order, and which two
 * first, does not change any figure. Packed stores are taken in as open ones are.
 *
 * Rows stay where the home of their own part has put them, so parts may have different homes. The new store has none: of a row that is added to it later and
 * does not say where it is, nobody knows.
 *
 * @throws {TypeError} when a packed store is none of this version: its marker, or the type or length of a column, is another
 * @example
 * ```ts
 * import { figuresOf, mergeStores, openStore } from "@countykit/coverage-metrics";
 *
 * const [one, other] = [openStore(), openStore()];
 * one.add("villages", { code: "440281101201" });
 * other.add("villages", { code: "440281101202" });
 * figuresOf(mergeStores(one, other), { asOf: "2021-06-30", level: "province" }).get("44")?.get("villages")?.min; // => "2"
 * ```
 * @source 遂政办发〔2021〕15号 三（二）: coverage is counted over the administrative villages of the county
 */
export function mergeStores(...stores: readonly Pick<Store, "tables">[]): Store {
  const whole = openStore();
  for (const store of stores) {
    if ("schema" in store) checkPacked(store);
    takeAll(whole.tables, store.tables);
  }
  return whole;
}

/** Takes in all columns of another store. */
export function takeAll(tables: Tables, other: Tables): void {
  takeTowns(tables.towns, other.towns);
  takeVillages(tables.villages, other.villages);
  takeStations(tables.stations, other.stations);
  takeSales(tables.sales, other.sales);
  const sessions = takeSessions(tables.sessions, other.sessions);
  const persons = new Int32Array(other.persons.count);
  for (let from = 0, text = 0; from < other.persons.count; from += 1, text = textAfter(other.persons, text)) {
    persons[from] = internFrom(tables.persons, other.persons, text);
  }
  takeAttendances(tables.attendances, other.attendances, sessions, persons);
  takeConversions(tables.conversions, other.conversions, persons);
  for (const roster of STORED_ROSTERS) {
    const rows = other.rows[roster];
    if (rows !== undefined) tables.rows[roster] = (tables.rows[roster] ?? 0) + rows;
  }
}
