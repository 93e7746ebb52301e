import { describe, expect, it } from "vitest";
import type { Session, Station } from "../rosters/rows.js";
import { compareDates } from "./compare-dates.js";
import type { RosterRows } from "./open-county-book.js";
import { storeOf } from "./testing/store-of.js";

const days = { before: "2020-12-31", after: "2021-06-30" };
const TOWN = "440281101";
const villages = [1, 2, 3, 4].map((number) => ({ code: `${TOWN}20${number}` }));
const inVillage = (number: number, more: Partial<Station> = {}): Station => ({
  id: `S${number}`,
  level: "village",
  at: `${TOWN}20${number}`,
  serves: [],
  ...more,
});

const change = (rosters: RosterRows, id: string): string => {
  const found = compareDates(storeOf(rosters), { ...days, level: "county" })
    .get("440281")
    ?.get(id);
  const span = (one: { readonly min: string | null; readonly max: string | null } | undefined): string => `${one?.min} … ${one?.max}`;
  return found === undefined ? "none" : `${span(found.before)} | ${span(found.after)} | ${span(found.change)}`;
};

describe("two days side by side 两期对比", () => {
  it("tells by how much coverage grew", () => {
    const stations = [
      inVillage(1, { opened: "2020-06-01" }),
      inVillage(2, { opened: "2021-03-01" }),
      inVillage(3, { built: "2021-06-30" }),
    ];
    expect(change({ villages, stations }, "villages.operating")).toBe("1 … 1 | 2 … 3 | 1 … 2");
    expect(change({ villages, stations }, "villages.located")).toBe("1 … 2 | 3 … 3 | 1 … 2");
  });

  it("knows that an unknown status without dates changes nothing", () => {
    const rosters: RosterRows = { villages, stations: [inVillage(1), inVillage(2, { at: TOWN }), inVillage(3, { demonstration: true })] };
    expect(change(rosters, "stations.village.operating")).toBe("0 … 3 | 0 … 3 | 0 … 0");
    expect(change(rosters, "villages.located")).toBe("0 … 3 | 0 … 3 | 0 … 0");
    expect(change(rosters, "towns.full.located")).toBe("0 … 0 | 0 … 0 | 0 … 0");
  });

  it("counts a station that closed against another that opened in the same village", () => {
    const stations = [inVillage(1, { opened: "2020-01-01", closed: "2021-02-01" }), inVillage(1, { id: "New", opened: "2021-02-02" })];
    expect(change({ villages, stations }, "villages.operating")).toBe("1 … 1 | 1 … 1 | 0 … 0");
    expect(change({ villages, stations: stations.slice(0, 1) }, "villages.operating")).toBe("1 … 1 | 0 … 0 | -1 … -1");
  });

  it("lets a station that stays keep up the village that another leaves, if it stands there", () => {
    const stays: Station = { id: "L", level: "village", at: TOWN, opened: "2020-01-01", serves: [] };
    const leaves = inVillage(1, { opened: "2020-01-01", closed: "2021-02-01" });
    const comes = inVillage(1, { opened: "2021-02-01" });
    expect(change({ villages, stations: [stays, leaves] }, "villages.operating")).toBe("1 … 2 | 0 … 1 | -1 … 0");
    expect(change({ villages, stations: [stays, comes] }, "villages.operating")).toBe("0 … 1 | 1 … 2 | 0 … 1");
  });

  it("says nothing of villages and towns changing, which have no dates", () => {
    expect(change({ villages: villages.map((one, index) => (index === 0 ? one : { ...one, poverty: true })) }, "villages.poverty")).toBe(
      "3 … 4 | 3 … 4 | 0 … 0",
    );
  });

  it("counts new people, none of whom came before", () => {
    const session = (id: string, date: string, more: Partial<Session> = {}): Session => ({
      id,
      kind: "popular",
      date,
      at: "440281",
      ...more,
    });
    const sessions = [session("T1", "2020-05-05"), session("T2", "2021-05-05")];
    const attendances = [
      { session: "T1", person: "甲" },
      { session: "T2", person: "甲" },
      { session: "T2", person: "乙" },
      { session: "T2", person: "丙" },
    ];
    expect(change({ sessions, attendances }, "training.persons")).toBe("1 … 1 | 3 … 3 | 2 … 2");
    expect(change({ sessions, attendances: [{ session: "T1" }, ...attendances] }, "training.persons")).toBe("2 … 2 | 3 … 4 | 1 … 2");
    expect(change({ sessions, attendances }, "training.person-times")).toBe("1 … 1 | 4 … 4 | 3 … 3");
    expect(
      change({ sessions: [session("T1", "2020-05-05"), session("T3", "2021-01-01", { attendance: 7 })] }, "training.person-times"),
    ).toBe("0 … null | 7 … null | 7 … 7");
  });

  it("lets a session or case of which rows give different days fall on any day from the first to the last", () => {
    const on = (dates: readonly string[]): RosterRows => ({
      sessions: dates.map((date) => ({ id: "T1", kind: "popular", date, at: "440281", attendance: 3 })),
      conversions: dates.map((date) => ({ id: "C1", person: "甲", kind: "employment", date, at: "440281" })),
    });
    const changes = (...dates: readonly string[]): readonly string[] =>
      ["sessions", "training.person-times", "training.persons", "training.converted"].map((id) => change(on(dates), id));
    expect(changes("2020-01-01", "2020-12-31")).toEqual([
      "1 … 1 | 1 … 1 | 0 … 0",
      "3 … 3 | 3 … 3 | 0 … 0",
      "3 … 3 | 3 … 3 | 0 … 0",
      "1 … 1 | 1 … 1 | 0 … 0",
    ]);
    expect(changes("2021-01-01", "2021-06-30")).toEqual([
      "0 … 0 | 1 … 1 | 1 … 1",
      "0 … 0 | 3 … 3 | 3 … 3",
      "0 … 0 | 3 … 3 | 3 … 3",
      "0 … 0 | 1 … 1 | 1 … 1",
    ]);
    expect(changes("2020-12-31", "2021-01-01")).toEqual([
      "0 … 1 | 1 … 1 | 0 … 1",
      "0 … 3 | 3 … 3 | 0 … 3",
      "0 … 3 | 3 … 3 | 0 … 3",
      "0 … 1 | 1 … 1 | 0 … 1",
    ]);
    expect(changes("2021-06-30", "2021-07-01")).toEqual([
      "0 … 0 | 0 … 1 | 0 … 1",
      "0 … 0 | 0 … 3 | 0 … 3",
      "0 … 0 | 0 … 3 | 0 … 3",
      "0 … 0 | 0 … 1 | 0 … 1",
    ]);
  });

  it("names what keeps a change open", () => {
    const compared = compareDates(storeOf({ villages, stations: [inVillage(1, { opened: "2021-03-01" })] }), { ...days, level: "county" });
    const found = compared.get("440281")?.get("villages.located");
    expect(found?.change.missing.map(({ label }) => label.zh)).toEqual(["1 个站点是否已建成"]);
  });

  it("compares a day with itself, and throws when the days are turned round", () => {
    const store = storeOf({ villages, stations: [inVillage(1, { opened: "2021-03-01" }), inVillage(2)] });
    const same = compareDates(store, { before: days.after, after: days.after, level: "county" }).get("440281");
    expect([...(same ?? [])].filter(([, { change: by }]) => by.min !== "0" || by.max !== "0")).toEqual([]);
    expect(() => compareDates(store, { before: days.after, after: days.before, level: "county" })).toThrow(RangeError);
  });

  it("leaves sales out, whose periods do not move with the day", () => {
    expect(
      change({ villages, sales: [{ series: "agri-sales", period: "2020", amount: "1.00", at: "440281" }] }, "sales.agri-sales.2020"),
    ).toBe("none");
  });
});
