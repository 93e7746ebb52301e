import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBudget, parseBudgetOrThrow } from "../parse-budget.js";
import { readBudgetTable } from "./read-budget-table.js";

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    "项目",
    "金额（万元）",
    "类别",
    "单位：万元",
    "合计",
    "小计",
    "其中：设备",
    "12.5",
    "12.5万元",
    "物流",
    "中央",
    "",
    "注：x",
    "-1",
    "同上",
  ),
);

describe("any table", () => {
  it("is read or refused, never thrown at; what is read is a budget, and every issue has its row", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (rows) => {
        const read = readBudgetTable([["项目", "金额", "类别"], ...rows]);
        if (read.ok) expect(parseBudget(read.value.budget).ok || read.value.budget.lines.length === 0).toBe(true);
        for (const { row, message } of read.ok ? read.value.notes : read.issues) {
          expect(row).toBeGreaterThan(0);
          expect([message.zh === "", message.en === ""]).toEqual([false, false]);
        }
      }),
    );
  });

  it("of amounts in 万元 sums up exactly as the same amounts in yuan", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(999_999_999), { minLength: 1, maxLength: 20 }), (tenThousandths) => {
        const inWan = tenThousandths.map((one) => ["x", `${Math.floor(one / 10_000)}.${String(one % 10_000).padStart(4, "0")}`]);
        const inYuan = tenThousandths.map((one) => ["x", String(one)]);
        const lines = (unit: string, rows: readonly (readonly string[])[]): unknown => {
          const read = readBudgetTable([["项目", `金额（${unit}）`], ...rows]);
          return read.ok ? parseBudgetOrThrow(read.value.budget).lines : read.issues;
        };
        expect(lines("万元", inWan)).toEqual(lines("元", inYuan));
      }),
    );
  });
});
