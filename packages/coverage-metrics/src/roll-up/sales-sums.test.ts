import { describe, expect, it } from "vitest";
import type { Sales } from "../rosters/rows.js";
import { figuresOf } from "./figures-of.js";
import { LEVELS } from "./testing/plain.js";
import { storeOf } from "./testing/store-of.js";

const row = (amount: string | undefined, at?: string, period = "2020"): Sales => ({
  series: "rural-online-retail",
  period,
  ...(amount === undefined ? {} : { amount }),
  ...(at === undefined ? {} : { at }),
});
const sales = (rows: readonly Sales[], area: string, { asOf = "2021-06-30", period = "2020" } = {}): string => {
  const found = figuresOf(storeOf({ sales: rows, villages: [{ code: "440281101201" }, { code: "440222103204" }] }), { asOf, level: LEVELS })
    .get(area)
    ?.get(`sales.rural-online-retail.${period}`);
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

  it("count a row that is entered twice once, and know nothing of one that is entered with two amounts", () => {
    expect(sales([row("5.00", "440281"), row("5.00", "440281")], "440281")).toBe("5.00 … 5.00");
    expect(sales([row("5.00", "440281"), row("5.01", "440281"), row("5.00", "440281")], "440281")).toBe(
      "0.00 … null; 1 个地区的2020 农村网络零售额",
    );
    expect(sales([row(undefined, "440281"), row("5.00", "440281")], "440281")).toBe("5.00 … 5.00");
  });

  it("are there from the last day of their period on", () => {
    const on = (period: string, asOf: string): string => sales([row("1.00", "440281", period)], "440281", { asOf, period });
    expect([on("2020", "2020-12-30"), on("2020", "2020-12-31")]).toEqual(["none", "1.00 … 1.00"]);
    expect([on("2021-Q2", "2021-06-29"), on("2021-Q2", "2021-06-30")]).toEqual(["none", "1.00 … 1.00"]);
    expect([on("2020-02", "2020-02-28"), on("2020-02", "2020-02-29")]).toEqual(["none", "1.00 … 1.00"]);
    expect([on("2021-02", "2021-02-27"), on("2021-02", "2021-02-28")]).toEqual(["none", "1.00 … 1.00"]);
  });
});
