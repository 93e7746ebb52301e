import { describe, expect, it } from "vitest";
import { amounts, budgetOf, issues, notes, tableOf } from "./testing/tables.js";

describe("the unit of a table", () => {
  it.each([
    "某县预算表（单位：万元）",
    "币种：人民币 单位：万元",
    "单位：万元、人次",
    "资金单位：万元",
    "单位：（万元）",
    "（万元）",
    "单位 万元",
    "金额单位为万元",
    "单位:万元",
    "【单位：万元】",
    "Unit: 10,000 yuan",
  ])("may be stated as %s", (cell) => {
    const rows = [
      [cell, ""],
      ["项目", "金额"],
      ["培训", "12.5"],
    ];
    expect([amounts(rows), notes(rows)]).toEqual([["125000.00"], []]);
  });

  it("may be stated in the heading of the items", () => {
    const rows = [
      ["项目（单位：万元）", "金额"],
      ["培训", "12.5"],
    ];
    expect([amounts(rows), notes(rows)]).toEqual([["125000.00"], []]);
  });

  it("is no part of the title", () => {
    expect(tableOf([["某县预算表（单位：万元）"], ["项目", "金额"], ["培训", "1"]]).budget.name).toBe("某县预算表");
    expect(tableOf([["币种：人民币 单位：万元"], ["项目", "金额"], ["培训", "1"]]).budget.name).toBe("预算表");
  });

  it("is an issue when another is stated anywhere", () => {
    const head = ["项目", "金额"];
    expect(issues([["单位：万元"], head, ["培训", "12.5"], ["单位：元"], ["物流", "3"]])).toEqual([["two-units", 4, 1]]);
    expect(issues([["某表（单位：万元）"], ["项目（单位：元）", "金额"], ["培训", "12.5"]])).toEqual([["two-units", 2, 1]]);
    expect(issues([["单位：元、万元"], head, ["培训", "12.5"]])).toEqual([["unknown-unit", 1, 1]]);
    expect(issues([["单位：万元"], head, ["培训", "12.5"], ["单位：万元"]])).toEqual([]);
  });

  it("may be that of each row in its column 单位, and is then no unit of a quantity", () => {
    const rows = [
      ["项目", "金额", "单位"],
      ["培训", "12.5", "万元"],
      ["物流", "300", "元"],
      ["站点", "0.1", "亿元"],
      ["合计", "1012.53", "万元"],
    ];
    expect([amounts(rows), notes(rows)]).toEqual([["125000.00", "300.00", "10000000.00"], []]);
    expect(budgetOf(rows).declared.map((one) => ("amount" in one ? one.amount : null))).toEqual(["10125300.00"]);
    expect(
      issues([
        ["项目", "金额（万元）", "单位"],
        ["培训", "12.5", "元"],
      ]),
    ).toEqual([["two-units", 2, 3]]);
    expect(
      issues([
        ["项目", "金额（万元）", "单位"],
        ["培训", "12.5", "万元"],
      ]),
    ).toEqual([]);
  });

  it("is not who is in charge, which is told of", () => {
    expect(
      notes([
        ["项目", "金额（万元）", "单位"],
        ["培训", "12.5", "商务局"],
      ]),
    ).toEqual([["unit-without-quantity", 2, 3]]);
  });
});

describe("the headings of a table", () => {
  it("are the first that will do; what stands above them and is no title is an issue", () => {
    const few = ["项目", "金额（万元）"];
    const many = ["序号", "项目", "金额（万元）", "类别", "备注"];
    expect(issues([few, ["培训", "300"], many, ["1", "物流", "1200", "物流", ""]])).toContainEqual(["other-headings", 3, undefined]);
    expect(issues([["培训", "300"], ["物流", "2"], few, ["站点", "5"]])).toEqual([
      ["row-above-headings", 1, undefined],
      ["row-above-headings", 2, undefined],
    ]);
    expect(
      issues([
        ["某县预算表", "单位：万元"],
        ["填报单位：某县商务局", "2021年3月5日"],
        ["某表", "某表"],
        ["项目", "金额"],
        ["站点", "5"],
      ]),
    ).toEqual([]);
  });
});
