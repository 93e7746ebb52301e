import { describe, expect, it } from "vitest";
import { openBook } from "../../figures/open-book.js";
import { checkPlan } from "../../targets/check-plan.js";
import { parsePlan } from "../../targets/parse-plan.js";

const planAsking = (indicator: string, params: Readonly<Record<string, unknown>>) => ({
  id: "p",
  title: { zh: "方案", en: "plan" },
  document: "遂政办发〔2021〕15号",
  jurisdiction: "331123",
  cohort: 2020,
  targets: [
    {
      id: "t",
      title: { zh: "目标", en: "target" },
      asks: { indicator, params },
      comparator: ">=",
      value: "1",
      due: null,
      force: "mandatory",
      cite: { document: "遂政办发〔2021〕15号", locator: "四（六）3" },
    },
  ],
});

const issues = (indicator: string, params: Readonly<Record<string, unknown>>) => {
  const read = parsePlan(planAsking(indicator, params));
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, path]);
};

describe("sales tiers in a plan 方案中的档次", () => {
  it.each(["2@10000000", "2@10000000.00", `${"9".repeat(15)}@1`, `1@${"9".repeat(30)}`])("can be judged when %s was read", (tier) => {
    const read = parsePlan(planAsking("sales-tiers", { at: "1", year: "2022", above: [tier] }));
    const [finding] = read.ok ? checkPlan(read.value, openBook({ asOf: "2022-12-31" })) : [];
    expect(finding?.verdict).toBe("unknown");
  });

  it.each(["foo", "2@", "@1", "2@1.234", "-1@5", "2@1万元"])("are refused when they read %s", (tier) => {
    expect(issues("sales-tiers", { at: "5000000", year: "2022", above: [tier] })).toEqual([["not-tier", "/targets/0/asks/params/above/0"]]);
  });

  it.each(["2022-Q3", "2022-08", "22", "2022年"])("are of a year, and not of %s", (year) => {
    expect(issues("sales-tiers", { at: "5000000", year })).toEqual([["not-year", "/targets/0/asks/params/year"]]);
    expect(issues("shop-count", { year })).toEqual([["not-year", "/targets/0/asks/params/year"]]);
  });
});
