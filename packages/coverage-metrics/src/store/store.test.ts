import { describe, expect, it } from "vitest";
import { figuresOf } from "../roll-up/figures-of.js";
import { allText } from "../roll-up/testing/plain.js";
import type { Sales, Village } from "../rosters/rows.js";
import { openStore, type Store } from "./store.js";

const asOf = "2021-06-30";
const VILLAGES: readonly Village[] = [{ code: "440281101201" }, { code: "440281101202" }, { code: "440281102201" }];
const count = (store: Store, figure: string, area = "000000"): string => {
  const found = figuresOf(store, { asOf, level: ["nation", "county", "town"] })
    .get(area)
    ?.get(figure);
  return `${found?.min} … ${found?.max}`;
};

async function* slowly<Row>(rows: readonly Row[]): AsyncGenerator<Row, undefined, unknown> {
  for (const row of rows) yield await Promise.resolve(row);
  return undefined;
}

describe("a store of large rosters 名册库", () => {
  it("reads lists, generators and streams, row by row or several at a time", async () => {
    const sources = [VILLAGES, VILLAGES.values(), [VILLAGES], slowly(VILLAGES), slowly([VILLAGES.slice(0, 2), VILLAGES.slice(2)])];
    for (const source of sources) {
      const store = openStore();
      await store.addAll("villages", source);
      expect([count(store, "villages"), store.tables.rows.villages]).toEqual(["3 … 3", 3]);
    }
  });

  it("tells a roster without rows from one that nobody handed in", () => {
    const store = openStore();
    expect(count(store, "stations")).toBe("undefined … undefined");
    store.expect("stations");
    expect(count(store, "stations")).toBe("0 … 0");
  });

  it("keeps what it took in when a source fails on the way", async () => {
    const store = openStore();
    const broken = function* (): Generator<Village, undefined, unknown> {
      yield { code: "440281101201" };
      throw new Error("the file ends here");
    };
    await expect(store.addAll("villages", broken())).rejects.toThrow("the file ends here");
    expect([count(store, "villages"), store.tables.rows.villages]).toEqual(["1 … 1", 1]);
  });

  it("puts rows that do not say where they are in their home", () => {
    const session = { id: "T1", kind: "popular", date: "2021-03-01", attendance: 30 } as const;
    const [lechang, anywhere] = [openStore({ home: "440281" }), openStore()];
    for (const store of [lechang, anywhere]) {
      store.add("villages", { code: "440281101201" });
      store.add("sessions", session);
    }
    expect([count(lechang, "sessions", "440281"), count(lechang, "sessions", "440281101"), count(lechang, "sessions")]).toEqual([
      "1 … 1",
      "0 … 1",
      "1 … 1",
    ]);
    expect([count(anywhere, "sessions", "440281"), count(anywhere, "sessions")]).toEqual(["0 … 1", "1 … 1"]);
  });

  it.each([
    ["villages", { code: "440281101" }],
    ["towns", { code: "440281101201" }],
    ["towns", { code: "440281" }],
  ] as const)("throws at a code of another level: %s %j", (roster, row) => {
    expect(() => openStore().add(roster, row)).toThrow(TypeError);
  });

  it("throws at what no reader lets through: a code of letters, money that is no decimal text, an amount beyond 2^63 fen", () => {
    const store = openStore();
    const sales: Sales = { series: "agri-sales", period: "2021-05" };
    expect(() => store.add("stations", { id: "S", level: "village", at: "乐昌市" })).toThrow(TypeError);
    expect(() => store.add("sales", { ...sales, amount: "1.234" })).toThrow(TypeError);
    expect(() => store.add("sales", { ...sales, amount: "92233720368547758.08" })).toThrow(RangeError);
    store.add("sales", { ...sales, amount: "92233720368547758.07" });
    expect(count(store, "sales.agri-sales.2021-05")).toBe("92233720368547758.07 … 92233720368547758.07");
  });

  it("keeps nothing of a row at which it throws", () => {
    const none: readonly string[] = JSON.parse('["公路", 5]');
    const broken = [
      ["towns", { code: "bad" }],
      ["villages", { code: "bad", reach: ["公路"] }],
      ["villages", { code: "440281101201", reach: ["公路"], recognised: none }],
      ["villages", { code: "440281101201", reach: none }],
      ["stations", { id: "S", level: "village", at: "bad", status: "built" }],
      ["stations", { id: "S", level: "village", at: "440281101201", status: "built", serves: ["440281101201", "bad"] }],
      ["sessions", { id: "T", kind: "popular", date: "2021-03-01", at: "bad", attendance: 3 }],
      ["sessions", { id: "T", kind: "popular", date: "2021-3-1", at: "440281", attendance: 3 }],
      ["conversions", { id: "C", person: "甲", kind: "start-up", date: "2021-03-01", at: "bad" }],
      ["sales", { series: "agri-sales", period: "2020", amount: "1.00", at: "bad" }],
      ["sales", { series: "agri-sales", period: "2020", amount: "1.234" }],
    ] as const;
    for (const [roster, row] of broken) {
      const [store, empty] = [openStore(), openStore()];
      expect(() => store.add(roster, row)).toThrow(TypeError);
      expect(store.tables).toEqual(empty.tables);
      store.expect(roster);
      empty.expect(roster);
      expect(allText(store, asOf)).toBe(allText(empty, asOf));
    }
  });
});
