import { describe, expect, it } from "vitest";
import { checkBudget } from "../check-budget.js";
import { arithmetic } from "../policies/arithmetic.js";
import { readBudgetTable } from "./read-budget-table.js";
import { amounts, budgetOf, issues, notes, tableOf, UNKNOWN, type Rows } from "./testing/tables.js";

describe("rows of a table", () => {
  const HEAD = ["序号", "项目", "金额（万元）"];
  const declared = (...rows: Rows): readonly unknown[] =>
    tableOf([HEAD, ...rows]).budget.declared.map(({ id, of, amount }) => [id, of, amount]);

  it("that are blank, or repeat the headings, are passed over and still counted", () => {
    const { budget } = tableOf([HEAD, ["", "", ""], ["", "培训", "1"], HEAD, [], ["", "物流", "2"]]);
    expect(budget.lines.map(({ id, name }) => [id, name])).toEqual([
      ["row-3", "培训"],
      ["row-6", "物流"],
    ]);
  });

  it("have the number of their row where the numbers begin anew in every section", () => {
    const ids = (numbers: readonly string[]): readonly string[] =>
      tableOf([HEAD, ...numbers.map((number) => [number, "培训", "1"])]).budget.lines.map(({ id }) => id);
    expect(ids(["1", "2", "3"])).toEqual(["1", "2", "3"]);
    expect(ids(["1", "2", "1"])).toEqual(["row-2", "row-3", "row-4"]);
    expect(ids(["1", "", "2"])).toEqual(["1", "row-3", "2"]);
  });

  it.each(["合计", "合 计", "总计", "共计：", "合计（万元）", "资金合计", "一、资金合计", "Total", "GRAND TOTAL"])(
    "of totals (%s) are no lines",
    (name) => {
      expect(declared(["1", "培训", "1"], ["2", "物流", "2"], ["", name, "3"])).toEqual([["row-4", { kind: "all" }, "3万元"]]);
      expect(declared(["1", "培训", "1"], ["2", "物流", "2"], [name, "", "3"])).toEqual([["row-4", { kind: "all" }, "3万元"]]);
      expect(declared(["", name, "3"], ["1", "培训", "1"], ["2", "物流", "2"])).toEqual([["row-2", { kind: "all" }, "3万元"]]);
    },
  );

  it("of subtotals stand for the lines since the one before, and a total for all above it", () => {
    expect(
      declared(
        ["1", "培训", "1"],
        ["2", "物流", "2"],
        ["", "小计", "3"],
        ["3", "站点", "4"],
        ["", "公共服务小计", "4"],
        ["4", "尾款", "5"],
        ["", "合计", "12"],
      ),
    ).toEqual([
      ["row-4", { kind: "line", in: ["1", "2"] }, "3万元"],
      ["row-6", { kind: "line", in: ["3"] }, "4万元"],
      ["row-8", { kind: "all" }, "12万元"],
    ]);
  });

  it("of subtotals stand for the lines up to the next one when the first stands before its lines", () => {
    expect(declared(["", "小计", "3"], ["1", "培训", "1"], ["2", "物流", "2"], ["", "小计", "4"], ["3", "站点", "4"])).toEqual([
      ["row-2", { kind: "line", in: ["1", "2"] }, "3万元"],
      ["row-5", { kind: "line", in: ["3"] }, "4万元"],
    ]);
  });

  it("of totals are held against the sum of the lines", () => {
    const verdicts = (total: string): readonly string[] =>
      checkBudget(budgetOf([HEAD, ["1", "培训", "1.1"], ["2", "物流", "2.2"], ["", "合计", total]]), [arithmetic], {
        asOf: "2022-01-01",
      }).map(({ id, verdict }) => `${id} ${verdict}`);
    expect(verdicts("3.3")).toEqual(["arithmetic/declared#row-4 pass"]);
    expect(verdicts("3.2999")).toEqual(["arithmetic/declared#row-4 fail"]);
    expect(verdicts("3.3001")).toEqual(["arithmetic/declared#row-4 fail"]);
  });

  it("of totals that nobody can place are told of and not counted", () => {
    const rows = [HEAD, ["1", "培训", "1"], ["", "公共服务合计", "1"], ["", "小计", "1"], ["", "小计", "1"]];
    expect(tableOf(rows).budget.lines.length).toBe(1);
    expect(notes(rows)).toEqual([
      ["total-unclear", 3, undefined],
      ["total-of-nothing", 4, undefined],
      ["total-of-nothing", 5, undefined],
    ]);
  });

  it("that are parts of the line above, and remarks, are told of and not counted", () => {
    const rows = [HEAD, ["1", "站点", "5"], ["", "其中：设备", "2"], ["注：含税", "", ""], ["", "", ""]];
    expect(tableOf(rows).budget.lines.map(({ name }) => name)).toEqual(["站点"]);
    expect(notes(rows)).toEqual([
      ["part-of-line", 3, undefined],
      ["remark-row", 4, undefined],
    ]);
  });

  it("without a name are issues, and with nothing but a name are unknown and told of", () => {
    expect(issues([HEAD, ["1", "", "5"]])).toEqual([["missing-name", 2, 2]]);
    expect(amounts([HEAD, ["", "一、公共服务", ""], ["", "站点", "5"]])).toEqual([UNKNOWN, "50000.00"]);
    expect(notes([HEAD, ["", "一、公共服务", ""], ["", "站点", "5"]])).toEqual([["only-a-name", 2, undefined]]);
  });

  it("have issues that are counted beyond a thousand", () => {
    const read = readBudgetTable([HEAD, ...Array.from({ length: 1200 }, () => ["", "培训", "x"])]);
    expect(read.ok ? null : [read.issues.length, read.issues.at(-1)?.message]).toEqual([
      1001,
      { zh: "另有 200 处问题没有列出", en: "200 more problems are not listed" },
    ]);
  });
});
