import { describe, expect, test } from "vitest";
import { explainFinding } from "../findings/finding.js";
import { type LabelledAmount, originCapacity, type RegisteredPlot } from "./origin-capacity.js";

const plum = { product: "黄金柰李", season: "2026" };
const plot = (id: string, more: Partial<RegisteredPlot>): RegisteredPlot => ({ id, ...plum, ...more });
const sold = (quantity?: string, uom = "KGM"): LabelledAmount => ({ ...plum, ...(quantity === undefined ? {} : { quantity, uom }) });
const verdict = (plots: readonly RegisteredPlot[], labels: readonly LabelledAmount[]) => originCapacity(plots, labels)[0]?.verdict;

describe("what registered plots can yield", () => {
  const plots = [plot("一号", { area: "3.3", yieldCap: "1000" }), plot("二号", { area: "0.7", yieldCap: "1500.5" })];

  test("bounds what may be sold under the name, exactly", () => {
    // 3.3 × 1000 + 0.7 × 1500.5 = 4350.35
    expect(verdict(plots, [sold("4350.34")])).toBe("pass");
    expect(verdict(plots, [sold("4"), sold("4346.35")])).toBe("pass");
    expect(verdict(plots, [sold("4350.350000000000000001")])).toBe("fail");
    expect(verdict(plots, [sold("4.35035", "TNE")])).toBe("pass");
  });

  test("is told with both numbers", () => {
    const [finding] = originCapacity(plots, [sold("5", "TNE")]).flatMap(({ findings }) => findings);
    expect(finding === undefined ? null : explainFinding(finding)).toEqual({
      zh: "黄金柰李 2026产季以地理标志名义销售 5000 公斤，超过登记面积的产能 4350.35 公斤",
      en: "黄金柰李, season 2026: 5000 kg were sold under the name, more than the registered plots can yield, 4350.35 kg",
    });
  });

  test("that are partly known give an answer when every value agrees, and else none", () => {
    const surveyed = [plot("一号", { areaBetween: ["3", "3.5"], yieldCap: "1000" })];
    expect([
      verdict(surveyed, [sold("3000")]),
      verdict(surveyed, [sold("3000.1")]),
      verdict(surveyed, [sold("3500")]),
      verdict(surveyed, [sold("3500.1")]),
    ]).toEqual(["pass", "unknown", "unknown", "fail"]);
    expect(originCapacity(surveyed, [sold("3200")])[0]?.capacity).toEqual({ unit: "kg", min: "3000", max: "3500" });
    const uncapped = [...plots, plot("三号", { area: "2" })];
    expect([verdict(uncapped, [sold("4350")]), verdict(uncapped, [sold("4351")])]).toEqual(["pass", "unknown"]);
    expect(originCapacity(uncapped, [sold("4351")])[0]?.missing).toEqual(["三号"]);
    expect([verdict(plots, [sold("4000"), sold()]), verdict(plots, [sold("4351"), sold()])]).toEqual(["unknown", "fail"]);
    expect(verdict(plots, [sold("10", "C62")])).toBe("unknown");
    expect(verdict([], [sold("1")])).toBe("unknown");
  });

  test("are counted by product and season", () => {
    const answers = originCapacity(plots, [sold("1"), { product: "黄金柰李", season: "2025", quantity: "1", uom: "KGM" }]);
    expect(answers.map(({ season, verdict: answer }) => [season, answer])).toEqual([
      ["2026", "pass"],
      ["2025", "unknown"],
    ]);
  });
});
