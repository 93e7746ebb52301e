import { openAttendances } from "./attendance-table.js";
import { checkPacked, PACKED } from "./check-packed.js";
import type { Codes } from "./codes.js";
import type { NameSets } from "./name-sets.js";
import { openStore, type Store, type StoreOptions, takeAll } from "./store.js";
import type { Tables } from "./tables.js";
import type { Texts } from "./texts.js";

/** A store as plain columns without spare room (打包的名册库): what a worker hands back, or what is kept between two runs. */
export interface PackedStore {
  readonly schema: typeof PACKED;
  /** Typed arrays, lists and one `Map`, in no form that anybody should build on. */
  readonly tables: Tables;
}

/**
 * Packs a store (打包名册库) into typed arrays that share nothing with it: a worker sends them with `postMessage`, which copies or transfers them.
 * `mergeStores` takes packed stores as it takes open ones.
 *
 * @example
 * ```ts
 * import { figuresOf, openStore, packStore, unpackStore } from "@countykit/coverage-metrics";
 *
 * const store = openStore();
 * store.add("villages", { code: "440281101201" });
 * const again = unpackStore(packStore(store));
 * figuresOf(again, { asOf: "2021-06-30", level: "town" }).get("440281101")?.get("villages")?.min; // => "1"
 * ```
 * @source 遂政办发〔2021〕15号 三（二）: coverage is counted over the administrative villages of the county
 */
export function packStore({ tables }: Pick<Store, "tables">): PackedStore {
  const { towns, villages, stations, sessions, attendances, conversions, sales, persons, rows } = tables;
  const [v, s, t, a, c, l] = [
    villages.codes.count,
    stations.ids.count,
    sessions.ids.count,
    attendances.count,
    conversions.ids.count,
    sales.keys.count,
  ];
  return {
    schema: PACKED,
    tables: {
      towns: { codes: packCodes(towns.codes) },
      villages: {
        codes: packCodes(villages.codes),
        claims: villages.claims.slice(0, v),
        reach: villages.reach.slice(0, v),
        recognised: villages.recognised.slice(0, v),
        names: packNames(villages.names),
      },
      stations: {
        ids: packTexts(stations.ids),
        claims: stations.claims.slice(0, s),
        at: stations.at.slice(0, s),
        built: stations.built.slice(0, s),
        opened: stations.opened.slice(0, s),
        closed: stations.closed.slice(0, s),
        served: {
          station: stations.served.station.slice(0, stations.served.count),
          code: stations.served.code.slice(0, stations.served.count),
          count: stations.served.count,
        },
      },
      sessions: {
        ids: packTexts(sessions.ids),
        claims: sessions.claims.slice(0, t),
        at: sessions.at.slice(0, t),
        date: sessions.date.slice(0, t),
        attendance: sessions.attendance.slice(0, t),
        most: sessions.most.slice(0, t),
      },
      attendances: {
        session: attendances.session.slice(0, a),
        person: attendances.person.slice(0, a),
        poor: attendances.poor.slice(0, a),
        count: a,
        pending: openAttendances().pending,
      },
      conversions: {
        ids: packTexts(conversions.ids),
        claims: conversions.claims.slice(0, c),
        person: conversions.person.slice(0, c),
        at: conversions.at.slice(0, c),
        date: conversions.date.slice(0, c),
      },
      sales: {
        keys: packTexts(sales.keys),
        names: packTexts(sales.names),
        name: sales.name.slice(0, l),
        at: sales.at.slice(0, l),
        fen: sales.fen.slice(0, l),
        most: sales.most.slice(0, l),
        said: sales.said.slice(0, l),
      },
      persons: packTexts(persons),
      rows: { ...rows },
    },
  };
}

/**
 * Opens a packed store (解包名册库). Rows may be added to it; what was packed stays as it is. Rows that were packed stay where their
 * home has put them; the home itself is not packed, so say it again for rows that are to be added.
 *
 * @throws {TypeError} when it is no packed store of this version: its marker, or the type or length of a column, is another
 * @example
 * ```ts
 * import { openStore, packStore, unpackStore } from "@countykit/coverage-metrics";
 *
 * const store = openStore();
 * store.add("villages", { code: "440281101201" });
 * unpackStore(packStore(store)).tables.rows; // => { "villages": 1 }
 * ```
 * @source 遂政办发〔2021〕15号 三（二）: coverage is counted over the administrative villages of the county
 */
export function unpackStore(packed: PackedStore, options: StoreOptions = {}): Store {
  checkPacked(packed);
  const store = openStore(options);
  takeAll(store.tables, packed.tables);
  return store;
}

const packCodes = ({ keys, count, slots }: Codes): Codes => ({ keys: keys.slice(0, count), count, slots: slots.slice() });

const packTexts = ({ words, end, count, slots }: Texts): Texts => ({ words: words.slice(0, end), end, count, slots: slots.slice() });

const packNames = ({ sets, numbers }: NameSets): NameSets => ({ sets: sets.map((set) => [...set]), numbers: new Map(numbers) });
