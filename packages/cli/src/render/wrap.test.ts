import { expect, it } from "vitest";
import { flow, narrowest, wrap } from "./wrap.js";

it("counts a wide character as two columns", () => {
  expect(wrap("资金使用比例", 6)).toEqual(["资金使", "用比例"]);
});

it("begins no line with a closing mark and ends none with an opening one", () => {
  expect(wrap("合计，小计", 4)).toEqual(["合", "计，", "小计"]);
  expect(wrap("占比（原则上）", 8)).toEqual(["占比（原", "则上）"]);
  expect(wrap("占比比（原", 8)).toEqual(["占比比", "（原"]);
});

it("keeps a number with its unit, its sign and its document", () => {
  expect(wrap("余量 1500 万元", 10)).toEqual(["余量", "1500 万元"]);
  expect(wrap("限值 ≤ 10%", 8)).toEqual(["限值", "≤ 10%"]);
  expect(wrap("全覆盖 100.00%（≥ 100%）", 16)).toEqual(["全覆盖 100.00%", "（≥ 100%）"]);
  expect(wrap("支出率 [82.50%, 84.00%]", 18)).toEqual(["支出率", "[82.50%, 84.00%]"]);
  expect(wrap("乐府办〔2022〕9号", 14)).toEqual(["乐府办", "〔2022〕9号"]);
  expect(wrap("附件2 第15条", 10)).toEqual(["附件2", "第15条"]);
});

it("breaks English at spaces and cuts only a word that is too long", () => {
  expect(wrap("the quick brown fox", 10)).toEqual(["the quick", "brown fox"]);
  expect(wrap("cn-2021-guangdong", 8)).toEqual(["cn-2021-", "guangdon", "g"]);
});

it("keeps line breaks, empty lines and short text", () => {
  expect(wrap("a\n\nb", 5)).toEqual(["a", "", "b"]);
  expect(wrap("", 5)).toEqual([""]);
});

it("knows the longest piece", () => {
  expect(narrowest("余量 1500 万元\n≤ 10%")).toBe(9);
});

it("sets short texts side by side, and breaks between them", () => {
  const facts = ["lechang-2019", "事实截至 2021-08-31", "佐证材料尚未核对"];
  expect(flow(facts, 80)).toEqual(["lechang-2019    事实截至 2021-08-31    佐证材料尚未核对"]);
  expect(flow(facts, 35)).toEqual(["lechang-2019    事实截至 2021-08-31", "佐证材料尚未核对"]);
  expect(flow(facts, 34)).toEqual(["lechang-2019", "事实截至 2021-08-31", "佐证材料尚未核对"]);
  expect(flow(["事实截至 2021-08-31"], 10)).toEqual(["事实截至", "2021-08-31"]);
  expect(flow([], 10)).toEqual([]);
});
