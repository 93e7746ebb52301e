import { describe, expect, it } from "vitest";
import { readBudgetTable } from "./read-budget-table.js";
import { amounts, budgetOf, issues, notes, UNKNOWN } from "./testing/tables.js";

describe("amounts of a table", () => {
  it.each([
    ["金额（元）", "12.5", "12.50"],
    ["金额（万元）", "12.5", "125000.00"],
    ["金额(万元)", "12.5", "125000.00"],
    ["金额【万元】", "12.5", "125000.00"],
    ["金额/万元", "12.5", "125000.00"],
    ["金额万元", "12.5", "125000.00"],
    ["预算金额（单位：万元）", "12.5", "125000.00"],
    ["资金（亿元）", "0.0125", "1250000.00"],
    ["概算（千元）", "12.5", "12500.00"],
    ["amount (yuan)", "12.5", "12.50"],
    ["Amount in yuan", "12.5", "12.50"],
    ["Budget (10,000 yuan)", "12.5", "125000.00"],
    ["金额（万元）", "12.5万元", "125000.00"],
    ["金额（万元）", "125000元", "125000.00"],
    ["金额（元）", "12.5万元", "125000.00"],
    ["金额", "12.5万元", "125000.00"],
    ["金额", "１２.５ 万元", "125000.00"],
    ["金额（元）", "4,167,785.00", "4167785.00"],
    ["金额（万元）", "1,234.5678", "12345678.00"],
    ["金额（万元）", "0", "0.00"],
    ["金额（万元）", "", UNKNOWN],
    ["金额（万元）", "  ", UNKNOWN],
  ])("%s: %s", (heading, cell, amount) => {
    expect(
      amounts([
        ["项目", heading],
        ["培训", cell],
        ["物流", "1万元"],
      ])[0],
    ).toEqual(amount);
  });

  it("take the unit that the table states above or below itself", () => {
    expect(
      amounts([
        ["单位：万元", ""],
        ["项目", "金额"],
        ["培训", "12.5"],
      ]),
    ).toEqual(["125000.00"]);
    expect(
      amounts([
        ["某县预算表", ""],
        ["", "（金额单位：万元）"],
        ["项目", "金额"],
        ["培训", "12.5"],
      ]),
    ).toEqual(["125000.00"]);
    expect(
      amounts([
        ["项目", "金额"],
        ["培训", "12.5"],
        ["单位：万元", ""],
      ]),
    ).toEqual(["125000.00"]);
    expect(
      amounts([
        ["单位：某县商务局", ""],
        ["项目", "金额（万元）"],
        ["培训", "12.5"],
      ]),
    ).toEqual(["125000.00"]);
  });

  it("are refused where two units are stated, or one that is not known", () => {
    expect(
      issues([
        ["单位：元", ""],
        ["项目", "金额（万元）"],
        ["培训", "12.5"],
      ]),
    ).toEqual([["two-units", 1, 1]]);
    expect(
      issues([
        ["单位：美元", ""],
        ["项目", "金额"],
        ["培训", "12.5"],
      ]),
    ).toEqual([["unknown-unit", 1, 1]]);
    expect(
      issues([
        ["项目", "金额（美元）"],
        ["培训", "12.5"],
      ]),
    ).toEqual([["unknown-unit", 1, 2]]);
  });

  it("are told to be read as yuan, once, when no unit is stated anywhere", () => {
    expect(
      amounts([
        ["项目", "金额"],
        ["培训", "12.5"],
        ["物流", "13"],
      ]),
    ).toEqual(["12.50", "13.00"]);
    expect(
      notes([
        ["项目", "金额"],
        ["培训", "12.5"],
        ["物流", "13"],
      ]),
    ).toEqual([["unit-not-stated", 1, 2]]);
    expect(
      notes([
        ["项目", "金额"],
        ["培训", "12.5元"],
      ]),
    ).toEqual([]);
  });

  it("are issues at their place when they are none, whatever stands there", () => {
    const wrong = ["十二万", "-", "1.2E+07", "-5", "12.3456789", "100-200", "同上", "#REF!", "12.5%"];
    const read = readBudgetTable([["项目", "金额（万元）"], ...wrong.map((cell) => ["培训", cell])]);
    expect(read.ok ? [] : read.issues.map(({ code, row, column, received }) => [code, row, column, received])).toEqual([
      ["not-money", 2, 2, "“十二万”"],
      ["not-money", 3, 2, "“-”"],
      ["number-lost-digits", 4, 2, undefined],
      ["negative-amount", 5, 2, undefined],
      ["finer-than-fen", 6, 2, "“12.3456789”"],
      ["not-money", 7, 2, "“100-200”"],
      ["not-money", 8, 2, "“同上”"],
      ["not-money", 9, 2, "“#REF!”"],
      ["not-money", 10, 2, "“12.5%”"],
    ]);
    expect(read.ok ? null : read.issues[0]?.message).toEqual({ zh: "“十二万” 不是金额", en: "“十二万” is not an amount of money" });
    const bare = readBudgetTable([
      ["项目", "金额（万元）"],
      ["培训", "五百五"],
    ]);
    expect(bare.ok ? null : bare.issues[0]?.message).toEqual({ zh: "“五百五” 不是金额", en: "“五百五” is not an amount of money" });
  });

  it("of investments have the unit of their own heading, never that of another column", () => {
    const rows = [
      ["项目", "金额（万元）", "总投资（元）"],
      ["培训", "12.5", "400000"],
    ];
    expect(budgetOf(rows).lines[0]?.investment).toBe("400000.00");
    expect(
      issues([
        ["项目", "金额（万元）", "总投资"],
        ["培训", "12.5", "40"],
      ]),
    ).toEqual([["column-without-unit", 1, 3]]);
    expect(
      issues([
        ["项目", "金额", "总投资（万元）"],
        ["培训", "12.5", "40"],
      ]),
    ).toEqual([["column-without-unit", 1, 2]]);
    expect(
      budgetOf([
        ["项目", "金额（万元）", "总投资"],
        ["培训", "12.5", "40万元"],
      ]).lines[0]?.investment,
    ).toBe("400000.00");
    expect(budgetOf([["单位：万元"], ["项目", "金额", "总投资"], ["培训", "12.5", "40"]]).lines[0]?.investment).toBe("400000.00");
  });
});
