import { describe, expect, it } from "vitest";
import { checkBudget } from "../check-budget.js";
import { builtInPolicies } from "../index.js";
import { budgetOf, issues, notes, type Rows, tableOf } from "./testing/tables.js";

const names = (rows: Rows): readonly unknown[] => tableOf(rows).budget.lines.map(({ name, amount }) => [name, amount]);

describe("a row with a name and an amount is a line", () => {
  it.each(["共计：6000人次", "设备合计：50台", "其中线下200万元，其余线上", "小计", "合计", "备注：二期"])(
    "whatever it buys: %s",
    (content) => {
      const rows = [
        ["项目", "类别", "金额（万元）", "建设内容"],
        ["培训", "培训", "300", content],
        ["物流", "物流", "1200", ""],
      ];
      expect(names(rows)).toEqual([
        ["培训", "300万元"],
        ["物流", "1200万元"],
      ]);
      expect([tableOf(rows).budget.declared, notes(rows)]).toEqual([[], []]);
      const budget = { ...budgetOf(rows), programme: { cohort: 2021, jurisdiction: "440281" } };
      const verdicts = checkBudget(budget, builtInPolicies, { asOf: "2022-01-01" }).filter(({ id }) => id.includes("training-cap"));
      expect(verdicts.length).toBeGreaterThan(0);
      expect(verdicts.map(({ verdict }) => verdict)).toEqual(verdicts.map(() => "fail"));
    },
  );

  it.each([
    ["用途", "其中硬件"],
    ["说明", "备注：二期"],
    ["建设内容", "合计"],
    ["备注", "注：含税"],
  ])("whatever stands in the first column %s: %s", (heading, cell) => {
    expect(
      names([
        [heading, "项目", "金额（万元）"],
        [cell, "培训", "300"],
        ["", "物流", "1200"],
      ]),
    ).toEqual([
      ["培训", "300万元"],
      ["物流", "1200万元"],
    ]);
  });

  it("of which the content is the name only where there is no other", () => {
    const rows = [
      ["建设内容", "金额（万元）"],
      ["培训", "300"],
      ["物流", "1200"],
      ["合计", "1500"],
    ];
    expect([names(rows).length, tableOf(rows).budget.declared.length]).toEqual([2, 1]);
  });

  it("also when 其中 stands before it below a total or below a line without an amount", () => {
    const head = ["项目", "类别", "金额（万元）"];
    const lines = [
      ["培训", "300万元"],
      ["物流", "1200万元"],
    ];
    expect(names([head, ["合计", "", "1500"], ["其中：培训", "培训", "300"], ["物流", "物流", "1200"]])).toEqual(lines);
    expect(names([head, ["公共服务", "", ""], ["其中：培训", "培训", "300"], ["物流", "物流", "1200"]]).slice(1)).toEqual(lines);
    expect(names([head, ["培训", "", "300"], ["其中：设备", "", "100"], ["其中：场地", "", "50"], ["物流", "物流", "1200"]])).toEqual(
      lines,
    );
  });

  it("and is an issue when it may be one more part of the line above", () => {
    const head = ["项目", "金额（万元）"];
    expect(issues([head, ["公共服务", "600"], ["其中：站点", "400"], ["中心", "200"], ["培训", "7"]])).toEqual([["part-unclear", 4, 2]]);
    expect(issues([head, ["公共服务", "600"], ["其中：站点", "400"], ["中心", "199"], ["培训", "7"]])).toEqual([]);
  });
});

describe("quantities of a table", () => {
  const quantities = (cell: string, unit = ""): unknown =>
    tableOf([
      ["项目", "金额（元）", "数量", "计量单位"],
      ["x", "1", cell, unit],
    ]).budget.lines[0]?.quantity;

  it.each([
    ["1,000个", "1000"],
    ["１，０００个", "1000"],
    ["１２个", "12"],
    ["1,234,567.5 个", "1234567.5"],
    ["12个", "12"],
  ])("%s", (cell, value) => {
    expect(quantities(cell)).toEqual({ value, unit: "个" });
  });

  it.each(["1,00个", "约20个", "若干", "2-3个"])("%s cannot be read, and is told of", (cell) => {
    const rows = [
      ["项目", "金额（元）", "数量"],
      ["x", "1", cell],
    ];
    expect([quantities(cell), notes(rows)]).toEqual([undefined, [["quantity-not-read", 2, 3]]]);
    expect(tableOf(rows).notes[0]?.message.zh).toBe(`读不出数量“${cell}”，没有读入`);
  });
});
