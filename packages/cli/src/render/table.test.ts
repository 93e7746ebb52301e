import stringWidth from "string-width";
import { expect, it } from "vitest";
import { aligned, boxed, type Column, fitColumns } from "./table.js";

const columns: readonly Column[] = [
  { head: "事项", width: 8, align: "left" },
  { head: "金额", width: 10, align: "right" },
];

const plain = (line: string): string => line;

it("sets numbers to the right and lets a row stretch across", () => {
  const rows = [["三级物流占比", "1500 万元"], { across: ["达到下限"] }, ["培训", "—"]] as const;
  expect(boxed(columns, rows, plain).split("\n")).toEqual([
    "┌──────────┬────────────┐",
    "│ 事项     │       金额 │",
    "├──────────┼────────────┤",
    "│ 三级物流 │  1500 万元 │",
    "│ 占比     │            │",
    "├──────────┴────────────┤",
    "│ 达到下限              │",
    "├──────────┬────────────┤",
    "│ 培训     │          — │",
    "└──────────┴────────────┘",
  ]);
});

it("aligns without borders", () => {
  const lines = aligned(columns, [["物流", "36.67%"]], plain).split("\n");
  expect(lines).toEqual(["事项            金额  ", "物流          36.67%  "]);
  expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
});

it("keeps the indent of a cell in all its lines, and sets further ones in", () => {
  const cells = [
    [{ text: "  Project management", hang: true }, "4"],
    [{ text: "Rules", hang: true }, "2"],
  ];
  const lines = aligned(
    [
      { head: "", width: 14, align: "left" },
      { head: "", width: 2, align: "left" },
    ],
    cells,
    plain,
  ).split("\n");
  expect(lines.map((line) => line.trimEnd())).toEqual(["  Project       4", "    management", "Rules           2"]);
});

it("makes no column narrower than an indent and the longest word after it, while another can give way", () => {
  expect(fitColumns([["    Leadership"], ["so much to say"]], 24)).toEqual([14, 10]);
});
