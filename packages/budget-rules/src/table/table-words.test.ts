import { describe, expect, it } from "vitest";
import { lintBudget } from "../lint-budget.js";
import { parseBudget, parseBudgetOrThrow } from "../parse-budget.js";
import { placeInTable } from "./place-in-table.js";
import { budgetOf, issues, notes, tableOf } from "./testing/tables.js";

describe("words of a table", () => {
  const lines = (field: string, ...words: readonly string[]): readonly unknown[] =>
    tableOf([["项目", "金额（元）", field], ...words.map((word) => ["x", "1", word])]).budget.lines;
  const categories = (...words: readonly string[]): readonly unknown[] =>
    budgetOf([["项目", "金额（元）", "类别"], ...words.map((word) => ["x", "1", word])]).lines.map(({ category }) => category);
  const sources = (...words: readonly string[]): readonly unknown[] =>
    budgetOf([["项目", "金额（元）", "资金来源"], ...words.map((word) => ["x", "1", word])]).lines.map(({ source }) => source);

  it("are categories by id, name or what tables call them", () => {
    expect(categories("logistics", "Logistics", "物流", "物流体系建设", "市镇村三级物流配送体系", "快递物流类")).toEqual(
      Array.from({ length: 6 }, () => "logistics"),
    );
    expect(categories("农村电商公共服务体系", "人才培训", "商贸流通", "农产品上行", "工业品下行", "可持续发展", "项目宣传")).toEqual([
      "public-service",
      "training",
      "commerce",
      "upward",
      "downward-goods",
      "sustained-development",
      "publicity",
    ]);
  });

  it("are sources by id, name or what tables call them", () => {
    expect(
      sources("中央", "中央财政资金", "central", "省级资金", "省级财政专项资金", "市级", "县级配套资金", "企业自筹", "社会资本"),
    ).toEqual(["central", "central", "central", "provincial", "provincial", "municipal", "county", "enterprise", "social"]);
  });

  it("leave money from above open between the treasuries above", () => {
    const { sources: found } = budgetOf([
      ["项目", "金额（元）", "来源"],
      ["a", "1", "上级财政资金"],
      ["b", "1", "县级"],
    ]);
    expect(found).toEqual([
      { id: "superior", name: "上级资金", oneOf: ["central", "provincial", "municipal"] },
      { id: "county", name: "县级资金" },
    ]);
  });

  it("that mean nothing known leave the line unknown and are told of, with what was likely meant", () => {
    const rows = [
      ["项目", "金额（元）", "类别", "来源"],
      ["a", "1", "三级物流站网", "中央、省级"],
      ["b", "1", "物流服务站", "彩票"],
    ];
    const { budget, notes: told } = tableOf(rows);
    expect(budget.lines).toEqual([
      { id: "row-2", name: "a", amount: "1元" },
      { id: "row-3", name: "b", amount: "1元" },
    ]);
    expect(told.map(({ code, row, column, didYouMean }) => [code, row, column, didYouMean])).toEqual([
      ["unknown-word", 2, 3, "logistics"],
      ["unknown-word", 2, 4, undefined],
      ["unknown-word", 3, 3, undefined],
      ["unknown-word", 3, 4, undefined],
    ]);
    expect(told[3]?.message).toEqual({
      zh: "不认识“彩票”这个资金来源，这一行的资金来源按不知道算",
      en: "“彩票” is no source that is known; that of this row is taken to be unknown",
    });
  });

  it("are uses, several in a cell; one of the county's own stays as it is, and lintBudget tells its place", () => {
    expect(lines("用途标签", "硬件设备购置和装修、stations，自定")).toEqual([
      { id: "row-2", name: "x", amount: "1元", tags: ["hardware-and-fit-out", "stations", "自定"] },
    ]);
    const table = tableOf([
      ["项目", "金额（元）", "用途标签"],
      ["x", "1", "自定"],
    ]);
    expect(
      placeInTable(lintBudget(parseBudgetOrThrow(table.budget), []), table).map(({ code, row, column }) => [code, row, column]),
    ).toEqual([["unused-tag", 2, 3]]);
  });

  it("are quantities, years and places", () => {
    const rows = [
      ["项目", "金额（元）", "数量（个）", "资金年度", "乡镇", "行政村"],
      ["站点", "1", "6", "2019年", "坪石镇", ""],
      ["站点", "1", "6座", "2020", "", "清洞村"],
    ];
    expect(tableOf(rows).budget.lines).toEqual([
      { id: "row-2", name: "站点", amount: "1元", vintage: 2019, quantity: { value: "6", unit: "个" }, at: { town: "坪石镇" } },
      { id: "row-3", name: "站点", amount: "1元", vintage: 2020, quantity: { value: "6", unit: "座" }, at: { village: "清洞村" } },
    ]);
    expect(
      notes([
        ["项目", "金额（元）", "数量"],
        ["站点", "1", "6"],
      ]),
    ).toEqual([["quantity-without-unit", 2, 3]]);
    expect(
      issues([
        ["项目", "金额（元）", "资金年度"],
        ["站点", "1", "去年"],
      ]),
    ).toEqual([["not-a-year", 2, 3]]);
  });
});

describe("what a table leaves open", () => {
  it("is the county and the batch, and is never taken from anywhere", () => {
    expect(
      tableOf([
        ["项目", "金额（元）"],
        ["培训", "1"],
      ]).budget.programme,
    ).toEqual({ cohort: null, jurisdiction: null });
  });

  it("is found in the table when parseBudget finds something wrong", () => {
    const table = tableOf([
      ["编号", "项目", "金额（元）"],
      ["A", "培训", "1"],
      ["A", "物流", "2"],
    ]);
    const read = parseBudget(table.budget);
    expect(read.ok ? [] : placeInTable(read.issues, table).map(({ code, row, column }) => [code, row, column])).toEqual([
      ["duplicate-id", 3, 1],
    ]);
  });
});
