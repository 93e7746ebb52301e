import { describe, expect, it } from "vitest";
import { figuresOf } from "../roll-up/figures-of.js";
import { rollUp } from "../roll-up/roll-up.js";
import { allText } from "../roll-up/testing/plain.js";
import { type PackedStore, packStore, unpackStore } from "./pack.js";
import { mergeStores, openStore, type Store, type StoreOptions } from "./store.js";

const asOf = "2021-06-30";

/** A store with rows of every roster. */
function filled(options: StoreOptions = {}): Store {
  const store = openStore(options);
  store.add("towns", { code: "440281101" });
  store.add("villages", { code: "440281101201", reach: ["公路"], recognised: ["电商专业村"] });
  store.add("stations", { id: "S1", level: "village", at: "440281101201", status: "operating", serves: ["440281101201"] });
  store.add("sessions", { id: "T1", kind: "popular", date: "2021-03-01", attendance: 30 });
  store.add("attendances", { session: "T1", person: "甲" });
  store.add("conversions", { id: "C1", person: "甲", kind: "employment", date: "2021-05-01" });
  store.add("sales", { series: "agri-sales", period: "2020", amount: "1.00", at: "440281" });
  return store;
}

/** The packed store with something else at a path; nothing there when it is not given. */
function changed(path: string, value?: unknown): PackedStore {
  const packed = structuredClone(packStore(filled()));
  const names = path.split(".");
  const last = names.pop() ?? "";
  let holder: object = packed;
  for (const name of names) holder = Reflect.get(holder, name);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return packed;
}

const WRONG: readonly (readonly [path: string, value?: unknown])[] = [
  ["schema"],
  ["schema", "countykit-store/1"],
  ["tables"],
  ["tables.towns"],
  ["tables.rows"],
  ["tables.rows.towns", -1],
  ["tables.rows.towns", "1"],
  ["tables.towns.codes.keys", new Float64Array(2)],
  ["tables.towns.codes.slots", new Int32Array(0)],
  ["tables.towns.codes.slots", new Int32Array(3)],
  ["tables.villages.codes.count", 0.5],
  ["tables.villages.claims", [0]],
  ["tables.villages.reach", Int32Array.of(9)],
  ["tables.villages.names.sets", []],
  ["tables.villages.names.sets", [[], [1]]],
  ["tables.villages.names.numbers", {}],
  ["tables.stations.ids.words", new Int32Array(0)],
  ["tables.stations.ids.end", 2],
  ["tables.stations.ids.slots", new Int32Array(2)],
  ["tables.stations.built", new Int32Array(1)],
  ["tables.stations.closed", new Float64Array(2)],
  ["tables.stations.served.count", 2],
  ["tables.stations.served.station", Int32Array.of(-1)],
  ["tables.sessions.date", new Int32Array(1)],
  ["tables.sessions.most"],
  ["tables.attendances.count", 2],
  ["tables.attendances.session", Int32Array.of(1)],
  ["tables.attendances.person", Int32Array.of(-2)],
  ["tables.attendances.poor", new Uint8Array(2)],
  ["tables.conversions.person", Int32Array.of(1)],
  ["tables.conversions.date", new Int32Array(1)],
  ["tables.sales.fen", new Float64Array(1)],
  ["tables.sales.name", Int32Array.of(1)],
  ["tables.sales.names.words", new Int32Array(12)],
  ["tables.persons", null],
  ["tables.persons.count", 2],
];

describe("packed stores 打包的名册库", () => {
  it("say the same when they are unpacked, also after a message has copied them", () => {
    const text = allText(filled(), asOf);
    for (const packed of [packStore(filled()), structuredClone(packStore(filled())), packStore(unpackStore(packStore(filled())))]) {
      expect(allText(unpackStore(packed), asOf)).toBe(text);
      expect(allText(mergeStores(packed), asOf)).toBe(text);
    }
    expect(allText(unpackStore(packStore(openStore())), asOf)).toBe(allText(openStore(), asOf));
  });

  it.each(WRONG.map(([path, value]) => ({ path, value })))("are refused when something else stands at $path", ({ path, value }) => {
    const packed = changed(path, value);
    expect(() => unpackStore(packed)).toThrow(TypeError);
    expect(() => unpackStore(packed)).toThrow(/^not a store that this version has packed: /u);
    if (path !== "schema" || value !== undefined) expect(() => mergeStores(openStore(), packed)).toThrow(TypeError);
  });

  it.each([null, undefined, 5, "store", [], {}])("are not just anything: %j", (anything) => {
    expect(() => Reflect.apply(unpackStore, undefined, [anything])).toThrow(TypeError);
  });
});

describe("the home of rows that do not say where they are 默认所在地", () => {
  const session = { id: "T1", kind: "popular", date: "2021-03-01" } as const;
  const held = (store: Store): readonly (string | null | undefined)[] =>
    ["440281", "440222", "000000"].map((area) => {
      const found = figuresOf(store, { asOf, level: ["county", "nation"] })
        .get(area)
        ?.get("sessions");
      return found === undefined ? "none" : `${found.min} … ${found.max}`;
    });
  const part = (home: string | undefined, id: string): Store => {
    const store = openStore(home === undefined ? {} : { home });
    store.add("sessions", { ...session, id });
    return store;
  };

  it("stays with the rows of each part when stores are merged or packed", () => {
    const [lechang, renhua] = [part("440281", "T1"), part("440222", "T2")];
    for (const store of [mergeStores(lechang, renhua), mergeStores(packStore(renhua), lechang)])
      expect(held(store)).toEqual(["1 … 1", "1 … 1", "2 … 2"]);
    expect(held(unpackStore(packStore(lechang)))).toEqual(["1 … 1", "none", "1 … 1"]);
  });

  it("is not that of the whole: a row that is added later may be anywhere", () => {
    for (const store of [mergeStores(part("440281", "T1")), unpackStore(packStore(part("440281", "T1")))]) {
      store.add("sessions", { ...session, id: "T9" });
      expect(held(store)).toEqual(["1 … 2", "none", "2 … 2"]);
    }
  });

  it("can be said again when a store is unpacked", () => {
    const store = unpackStore(packStore(part("440281", "T1")), { home: "440281" });
    store.add("sessions", { ...session, id: "T9" });
    expect(held(store)).toEqual(["2 … 2", "none", "2 … 2"]);
  });

  it("is that of all rows which a roll-up reads", async () => {
    const rosters = { sessions: [session], villages: [{ code: "440281101201" }] };
    const options = { asOf, level: "county" } as const;
    const [anywhere, there] = [await rollUp(rosters, options), await rollUp(rosters, { ...options, home: "440281" })];
    expect([anywhere, there].map((figures) => figures.get("440281")?.get("sessions")?.min)).toEqual(["0", "1"]);
    await expect(rollUp({}, { ...options, home: "乐昌" })).rejects.toThrow(TypeError);
  });
});
