import { describe, expect, it } from "vitest";
import { readBudgetTable } from "./read-budget-table.js";
import { budgetOf, issues, notes, tableOf } from "./testing/tables.js";

describe("headings of a table", () => {
  it("are known in Chinese and English, by width and case, in any order", () => {
    const chinese = [
      ["资金来源", "序号", "项目名称", "类别", "预算金额（万元）", "建设内容", "备注"],
      ["中央", "1", "培训班", "培训", "3", "办班", "两期"],
    ];
    const english = [
      ["SOURCE", "No.", "Item", "Category", "Amount (万元)", "Content", "Remarks"],
      ["central", "1", "培训班", "Training", "3", "办班", "两期"],
    ];
    for (const rows of [chinese, english])
      expect(budgetOf(rows).lines).toEqual([
        { id: "1", name: "培训班", category: "training", amount: "30000.00", source: "central", purpose: "办班；两期" },
      ]);
  });

  it("may stand below titles, the first of which names the budget", () => {
    const { budget } = tableOf([
      ["附件2", ""],
      ["某县项目资金概算表", ""],
      ["单位：万元", ""],
      ["项目", "金额"],
      ["培训", "3"],
    ]);
    expect([budget.name, budget.lines]).toEqual(["某县项目资金概算表", [{ id: "row-5", name: "培训", amount: "3万元" }]]);
  });

  it("are all issues when they are not known, so that nothing is lost", () => {
    const read = readBudgetTable([
      ["项目", "金额（万元）", "责任单位", "资金来原"],
      ["培训", "3", "", "中央"],
    ]);
    expect(read.ok ? [] : read.issues.map(({ code, row, column, didYouMean }) => [code, row, column, didYouMean])).toEqual([
      ["unknown-heading", 1, 3, undefined],
      ["unknown-heading", 1, 4, "资金来源"],
    ]);
    expect(read.ok ? null : read.issues[0]?.message).toEqual({
      zh: "不认识“责任单位”这一栏，不能略去",
      en: "The column “责任单位” is not known, and it is not left out in silence",
    });
  });

  it("are missing, doubled, or not there at all", () => {
    expect(
      issues([
        ["序号", "项目"],
        ["1", "培训"],
      ]),
    ).toEqual([["missing-column", 1, undefined]]);
    expect(
      issues([
        ["序号", "金额（元）"],
        ["1", "3"],
      ]),
    ).toContainEqual(["missing-column", 1, undefined]);
    expect(
      issues([
        ["项目", "金额（元）", "预算（元）"],
        ["培训", "1", "2"],
      ]),
    ).toEqual([["duplicate-heading", 1, 3]]);
    expect(issues([])).toEqual([["no-headings", 1, undefined]]);
    expect(
      issues([
        ["培训", "3"],
        ["物流", "4"],
      ]),
    ).toEqual([["no-headings", 1, undefined]]);
  });

  it("leave no cell without a heading behind", () => {
    expect(
      issues([
        ["项目", "金额（元）", ""],
        ["培训", "1", ""],
        ["物流", "2", "县里自筹"],
      ]),
    ).toEqual([["cell-without-heading", 3, 3]]);
    expect(
      issues([
        ["项目", "金额（元）"],
        ["培训", "1", "", "x"],
      ]),
    ).toEqual([["cell-without-heading", 2, 4]]);
  });

  it("of shares are told not to be checked, as the table does not say of what", () => {
    expect(
      notes([
        ["项目", "金额（元）", "占比（%）"],
        ["培训", "1", "100"],
      ]),
    ).toEqual([["share-not-checked", 1, 3]]);
  });
});
