import { describe, expect, it } from "vitest";
import type { Sales } from "../rosters/rows.js";
import { mergeStores, type Store } from "../store/store.js";
import { figuresOf } from "./figures-of.js";
import { LEVELS } from "./testing/plain.js";
import { storeOf } from "./testing/store-of.js";

const row = (amount: string | undefined, at?: string, period = "2020"): Sales => ({
  series: "rural-online-retail",
  period,
  ...(amount === undefined ? {} : { amount }),
  ...(at === undefined ? {} : { at }),
});
const sales = (rows: readonly Sales[], area: string, days: { readonly asOf?: string; readonly period?: string } = {}): string =>
  text(storeOf({ sales: rows, villages: [{ code: "440281101201" }, { code: "440222103204" }] }), area, days);

const text = (store: Store, area: string, { asOf = "2021-06-30", period = "2020" } = {}): string => {
  const found = figuresOf(store, { asOf, level: LEVELS }).get(area)?.get(`sales.rural-online-retail.${period}`);
  return found === undefined ? "none" : `${found.min} … ${found.max}${found.missing.map(({ label }) => `; ${label.zh}`).join("")}`;
};

describe("sales 销售额", () => {
  it("are those of the area's own row, to the fen and beyond 2^53 of them", () => {
    const rows = [row("0.10", "440281"), row("90071992547409.93", "440222")];
    expect([sales(rows, "440281"), sales(rows, "440222"), sales(rows, "4402"), sales(rows, "000000")]).toEqual([
      "0.10 … 0.10",
      "90071992547409.93 … 90071992547409.93",
      "90071992547410.03 … 90071992547410.03",
      "90071992547410.03 … 90071992547410.03",
    ]);
  });

  it("are at least what is known of the areas inside, while one of them is silent", () => {
    expect(sales([row("3.00", "440281")], "4402")).toBe("3.00 … null; 1 个地区的2020 农村网络零售额");
    expect(sales([row("3.00", "440281"), row(undefined, "440222")], "44")).toBe("3.00 … null; 1 个地区的2020 农村网络零售额");
    expect(sales([row("3.00", "440281")], "440222")).toBe("0.00 … null; 1 个地区的2020 农村网络零售额");
  });

  it("are the area's own row, not that and its towns' once more", () => {
    const rows = [row("5.00", "440281"), row("2.00", "440281101"), row("1.00", "440222")];
    expect([sales(rows, "440281"), sales(rows, "4402")]).toEqual(["5.00 … 5.00", "6.00 … 6.00"]);
  });

  it("are all the store's when a row does not say whose", () => {
    expect([sales([row("7.00")], "000000"), sales([row("7.00")], "440281")]).toEqual([
      "7.00 … 7.00",
      "0.00 … null; 1 个地区的2020 农村网络零售额",
    ]);
  });

  it("count a row that is entered twice once, and keep both amounts of one that is entered with two", () => {
    expect(sales([row("5.00", "440281"), row("5.00", "440281")], "440281")).toBe("5.00 … 5.00");
    expect(sales([row("5.00", "440281"), row("5.01", "440281"), row("5.00", "440281")], "440281")).toBe(
      "5.00 … 5.01; 1 个地区前后矛盾的2020 农村网络零售额以哪条为准",
    );
    expect(sales([row(undefined, "440281"), row("5.00", "440281")], "440281")).toBe("5.00 … 5.00");
  });

  it("are what contradictory rows of the area say, whatever its towns told", () => {
    const torn = "100.00 … 120.00; 1 个地区前后矛盾的2020 农村网络零售额以哪条为准";
    const rows = [row("100.00", "440281"), row("120.00", "440281"), row("30.00", "440281101")];
    expect([sales(rows, "440281"), sales(rows.slice(0, 2), "440281"), sales([...rows].reverse(), "440281")]).toEqual([torn, torn, torn]);
    expect(sales([...rows, row("1.00", "440222")], "4402")).toBe(torn.replace("100.00", "101.00").replace("120.00", "121.00"));
  });

  it("are the same whichever of contradictory rows are merged first", () => {
    const store = (...amounts: readonly string[]): Store => storeOf({ sales: amounts.map((amount) => row(amount, "440281")) });
    const of = (one: Store): string => {
      const found = figuresOf(one, { asOf: "2021-06-30", level: "county" }).get("440281")?.get("sales.rural-online-retail.2020");
      return `${found?.min} … ${found?.max}`;
    };
    expect([
      of(mergeStores(store("5.00", "7.00"), store("6.00"))),
      of(mergeStores(store("6.00"), store("5.00", "7.00"))),
      of(mergeStores(store("6.00"), store("7.00"), store("5.00"))),
    ]).toEqual(["5.00 … 7.00", "5.00 … 7.00", "5.00 … 7.00"]);
  });

  it("are the town's own row, not that and its villages' once more", () => {
    const rows = [row("100.00", "440281101"), row("30.00", "440281101201")];
    expect([sales(rows, "440281101"), sales(rows.slice(1), "440281101")]).toEqual(["100.00 … 100.00", "30.00 … 30.00"]);
  });

  it("of a town without its own row are at least what its villages told", () => {
    const villages = [201, 202, 203].map((number) => ({ code: `440281101${number}` }));
    const told = (...numbers: readonly number[]): string =>
      text(storeOf({ villages, sales: numbers.map((number) => row("30.00", `440281101${number}`)) }), "440281101");
    expect([told(201), told(201, 202, 203), told(201, 202, 203, 209)]).toEqual([
      "30.00 … null; 2 个地区的2020 农村网络零售额",
      "90.00 … 90.00",
      "120.00 … 120.00",
    ]);
  });

  it("of an area are no more than what is known of its parts, only where a roster names all of them", () => {
    const rest = "100.00 … null; 1 个地区其余部分的2020 农村网络零售额";
    const county = [row("100.00", "440281")];
    expect([text(storeOf({ sales: county }), "44"), text(storeOf({ sales: [row("100.00", "440281101")] }), "440281")]).toEqual([
      rest.replace("1 个", "2 个"),
      rest,
    ]);
    expect(text(storeOf({ sales: county, towns: [{ code: "440281101" }] }), "44")).toBe("100.00 … 100.00");
    expect(text(storeOf({ sales: [row("100.00", "441900")] }), "4419")).toBe("100.00 … 100.00");
    const towns = [{ code: "440281101" }, { code: "440281102" }];
    const two = [row("1.00", "440281101"), row("2.00", "440281102")];
    expect([text(storeOf({ sales: two, towns }), "440281"), text(storeOf({ sales: two.slice(1), towns }), "440281")]).toEqual([
      "3.00 … 3.00",
      "2.00 … null; 1 个地区的2020 农村网络零售额",
    ]);
    expect(text(storeOf({ sales: [row("100.00", "440222")], towns }), "440222")).toBe("100.00 … 100.00");
    expect(text(storeOf({ sales: [row("100.00", "440222103")], towns }), "440222")).toBe(rest);
  });

  it("are not waited for from a place that only a session names", () => {
    const session = { id: "T1", kind: "popular", date: "2021-03-01", at: "440282", pairing: true } as const;
    const store = storeOf({ sales: [row("100.00", "440281")], sessions: [session], towns: [{ code: "440281101" }] });
    expect([text(store, "44"), text(store, "440282")]).toEqual(["100.00 … 100.00", "0.00 … null; 1 个地区的2020 农村网络零售额"]);
  });

  it("add up beyond 2^63 fen", () => {
    const most = "92233720368547758.07";
    expect(sales([row(most, "440281"), row(most, "440222")], "4402")).toBe("184467440737095516.14 … 184467440737095516.14");
  });

  it("are there from the last day of their period on", () => {
    const on = (period: string, asOf: string): string => sales([row("1.00", "440281", period)], "440281", { asOf, period });
    expect([on("2020", "2020-12-30"), on("2020", "2020-12-31")]).toEqual(["none", "1.00 … 1.00"]);
    expect([on("2021-Q2", "2021-06-29"), on("2021-Q2", "2021-06-30")]).toEqual(["none", "1.00 … 1.00"]);
    expect([on("2020-02", "2020-02-28"), on("2020-02", "2020-02-29")]).toEqual(["none", "1.00 … 1.00"]);
    expect([on("2021-02", "2021-02-27"), on("2021-02", "2021-02-28")]).toEqual(["none", "1.00 … 1.00"]);
  });
});
