import { describe, expect, it } from "vitest";
import { issues, notes, type Rows, tableOf } from "./testing/tables.js";

const HEAD = ["项目", "金额（万元）"];
const read = (...rows: Rows): readonly unknown[] => {
  const { lines, declared } = tableOf([HEAD, ...rows]).budget;
  return [lines.map(({ name }) => name), declared.map(({ id, of }) => [id, of.kind === "all" ? "all" : of.in])];
};

describe("rows of totals", () => {
  it.each([
    "合计金额",
    "合计数",
    "合计1",
    "合计 元",
    "总额",
    "总 额",
    "总金额",
    "资金总额",
    "总预算",
    "全县总投入",
    "计",
    "总 计：",
    "2021年度合计",
    "Total amount",
    "Total budget",
    "Totals",
    "Total 2021",
    "Grand-total",
    "Sum total",
    "Total (yuan)",
    "Sum",
    "Total:",
    "小计1",
    "Subtotal: logistics",
    "Sub-total",
    "Logistics subtotal",
  ])("are known by many names: %s", (name) => {
    expect(read(["培训", "1"], ["物流", "2"], [name, "3"])).toEqual([["培训", "物流"], [["row-4", "all"]]]);
    // One that is wrong is a total, too, and is told to fail.
    expect(read(["培训", "1"], ["物流", "2"], [name, "4"])).toEqual([["培训", "物流"], [["row-4", "all"]]]);
  });

  it.each(["设计", "会计培训", "统计系统", "累计培训", "培训，共计：6000人次", "Totally new centre", "总部"])(
    "but %s is a line",
    (name) => {
      expect(read([name, "1"], ["物流", "2"])).toEqual([[name, "物流"], []]);
    },
  );

  it("under another name are issues when they are exactly the sum of the lines above, of their section, or of all below", () => {
    expect(issues([HEAD, ["培训", "1"], ["物流", "2"], ["全部盘子", "3"]])).toEqual([["looks-like-total", 4, 2]]);
    expect(issues([HEAD, ["培训", "1"], ["物流", "2"], ["全部盘子", "2.9999"]])).toEqual([]);
    expect(issues([HEAD, ["培训", "1"], ["物流", "2"], ["全部盘子", "3.0001"]])).toEqual([]);
    expect(issues([HEAD, ["培训", "1"], ["全部盘子", "1"]])).toEqual([]);
    expect(issues([HEAD, ["a", "7"], ["小计", "7"], ["b", "2"], ["c", "3"], ["d", "5"]])).toEqual([["looks-like-total", 6, 2]]);
    expect(issues([HEAD, ["全部盘子", "3"], ["培训", "1"], ["物流", "2"]])).toEqual([["looks-like-total", 2, 2]]);
    expect(issues([HEAD, ["a", "0"], ["b", "0"], ["c", "0"]])).toEqual([]);
  });

  it("are told of only when they have a number or a category of their own, as lines have", () => {
    const rows = [
      ["序号", ...HEAD],
      ["1", "培训", "1"],
      ["2", "物流", "2"],
      ["3", "站点", "3"],
    ];
    expect([issues(rows), notes(rows)]).toEqual([[], [["equals-sum-above", 4, 3]]]);
  });

  it("at the end of each section are read as what their amount fits", () => {
    expect(read(["a", "1"], ["合计", "1"], ["b", "2"], ["合计", "2"], ["总计", "3"])).toEqual([
      ["a", "b"],
      [
        ["row-3", ["row-2"]],
        ["row-5", ["row-4"]],
        ["row-6", "all"],
      ],
    ]);
    expect(read(["a", "1"], ["合计", "1"], ["b", "2"], ["合计", "3"])).toEqual([
      ["a", "b"],
      [
        ["row-3", ["row-2"]],
        ["row-5", "all"],
      ],
    ]);
    expect(read(["合计", "1"], ["a", "1"], ["合计", "2"], ["b", "2"])).toEqual([
      ["a", "b"],
      [
        ["row-2", ["row-3"]],
        ["row-4", ["row-5"]],
      ],
    ]);
    const wrong = [HEAD, ["a", "1"], ["合计", "1"], ["b", "2"], ["合计", "2.5"], ["总计", "9"]];
    expect([notes(wrong), tableOf(wrong).budget.declared.map(({ id }) => id)]).toEqual([
      [["total-unclear", 5, undefined]],
      ["row-3", "row-6"],
    ]);
  });

  it("are refused beyond five hundred", () => {
    const rows = (count: number): Rows => [
      HEAD,
      ...Array.from({ length: count }, () => [
        ["a", "1"],
        ["合计", "1"],
      ]).flat(),
    ];
    expect(issues(rows(500))).toEqual([]);
    expect(issues(rows(501))).toEqual([["too-many-totals", 1003, undefined]]);
    expect(issues(rows(16_000))).toEqual([["too-many-totals", 1003, undefined]]);
  });
});

describe("rows that head a section", () => {
  const NUMBERED = ["序号", "项目", "金额（万元）"];

  it("are subtotals when their amount is the sum below them", () => {
    const rows = [NUMBERED, ["一", "公共服务", "600"], ["1", "站点", "400"], ["2", "中心", "200"], ["二", "培训", "150"]];
    const { lines, declared } = tableOf(rows).budget;
    expect(lines.map(({ name }) => name)).toEqual(["站点", "中心", "培训"]);
    expect(declared).toEqual([{ kind: "amount", id: "row-2", name: "公共服务", of: { kind: "line", in: ["1", "2"] }, amount: "600万元" }]);
    expect(notes(rows)).toEqual([["section-is-subtotal", 2, 3]]);
  });

  it("are told of when they say more, which the lines below do not", () => {
    const rows = [
      ["序号", "项目", "类别", "金额（万元）"],
      ["一", "公共服务", "公共服务", "600"],
      ["1", "站点", "", "400"],
      ["2", "中心", "", "200"],
    ];
    expect(notes(rows)).toEqual([
      ["section-cells-left-out", 2, undefined],
      ["section-is-subtotal", 2, 4],
    ]);
    expect(tableOf(rows).budget.lines.map(({ category }) => category)).toEqual([undefined, undefined]);
  });

  it("are issues when it is not, below or above", () => {
    for (const amount of ["599.9999", "600.0001"])
      expect(issues([NUMBERED, ["一", "公共服务", amount], ["1", "站点", "400"], ["2", "中心", "200"]])).toEqual([
        ["section-unclear", 2, 3],
      ]);
  });

  it("are known by the numbers before their names, and by decimals, one within another", () => {
    expect(
      read(
        ["一、公共服务", "600"],
        ["（一）站点", "400"],
        ["1.县城", "300"],
        ["2.乡镇", "100"],
        ["（二）中心", "200"],
        ["二、培训", "150"],
        ["合计", "750"],
      ),
    ).toEqual([
      ["1.县城", "2.乡镇", "（二）中心", "二、培训"],
      [
        ["row-2", ["row-4", "row-5", "row-6"]],
        ["row-3", ["row-4", "row-5"]],
        ["row-8", "all"],
      ],
    ]);
    expect(read(["1.公共服务", "600"], ["1.1站点", "400"], ["1.2中心", "200"])).toEqual([["1.1站点", "1.2中心"], [["row-2", "all"]]]);
    expect(read(["一、公共服务", "600"], ["站点", "400"], ["中心", "200"], ["二、培训", "150"])).toEqual([
      ["站点", "中心", "二、培训"],
      [["row-2", ["row-3", "row-4"]]],
    ]);
  });
});
