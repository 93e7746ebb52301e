import { describe, expect, it } from "vitest";
import { lintBudget } from "./lint-budget.js";
import { parseBudgetOrThrow } from "./parse-budget.js";
import { guangdong2021 } from "./policies/cn-2021-guangdong-yue-shang-100.js";
import type { Policy } from "./policy.js";

const RULE = "cn-2021-guangdong-yue-shang-100/logistics-floor";

const lint = (more: Record<string, unknown>, policy: Policy = guangdong2021): readonly unknown[] =>
  lintBudget(parseBudgetOrThrow({ id: "x", name: "某县", ...more }), [policy]).map(({ code, path, didYouMean }) => [
    code,
    path,
    didYouMean,
  ]);

const exception = (rule: string, level: string): Record<string, unknown> => ({
  exceptions: [{ rule, authority: "省商务厅", level, document: "粤商函1号", date: "2022-05-01", reason: "灾后重建" }],
});

const adopted = (rule: string, reading: string): Record<string, unknown> => ({
  adopted: [{ rule, reading, by: "省商务厅", date: "2022-05-01", document: "粤商函2号" }],
});

describe("lintBudget", () => {
  it("has nothing to say of entries that name what there is", () => {
    expect(lint({ ...exception(RULE, "county"), ...adopted(RULE, "rows-2-3-on-subtotal") })).toEqual([]);
  });

  it("finds rules and readings that do not exist, and what was meant", () => {
    expect(lint(exception(`${RULE}s`, "province"))).toEqual([["unknown-rule", "/exceptions/0/rule", RULE]]);
    expect(lint(adopted("nowhere/rule", "a"))).toEqual([["unknown-rule", "/adopted/0/rule", undefined]]);
    expect(lint(adopted(RULE, "row-2-3-on-subtotal"))).toEqual([["unknown-reading", "/adopted/0/reading", "rows-2-3-on-subtotal"]]);
  });

  it("finds exceptions from a level below the issuer of a mandatory rule", () => {
    const mandatory = { ...guangdong2021, rules: guangdong2021.rules.map((rule) => ({ ...rule, force: "mandatory" as const })) };
    expect(lint(exception(RULE, "city"), mandatory)).toEqual([["exception-level", "/exceptions/0/level", undefined]]);
    expect(lint(exception(RULE, "province"), mandatory)).toEqual([]);
    expect(lint(exception(RULE, "national"), mandatory)).toEqual([]);
  });

  it("accepts a reading adopted for a part of a combination, however deep, and only one that there is", () => {
    const [, floor] = guangdong2021.rules;
    if (floor === undefined) throw new Error("no floor");
    const { cite, force, title } = floor;
    const deep = { kind: "all-of" as const, id: "deep", title, force, cite, rules: [floor] };
    const both = { kind: "any-of" as const, id: "both", title, force, cite, rules: [deep, { ...floor, id: "own" }] };
    const policy = { ...guangdong2021, rules: [both] };
    const part = (name: string, reading = "rows-2-3-on-subtotal"): readonly unknown[] =>
      lint(adopted(`${policy.id}/${name}`, reading), policy);
    expect(part("both/own")).toEqual([]);
    expect(part("both/deep/logistics-floor")).toEqual([]);
    expect(part("both/own", "row-2-3-on-subtotal")).toEqual([["unknown-reading", "/adopted/0/reading", "rows-2-3-on-subtotal"]]);
    expect(part("both/owner")).toEqual([["unknown-rule", "/adopted/0/rule", `${policy.id}/both/own`]]);
    expect(part("deep/logistics-floor")).toEqual([["unknown-rule", "/adopted/0/rule", `${policy.id}/both/deep/logistics-floor`]]);
    expect(lint(exception(`${policy.id}/both/own`, "province"), policy)).toEqual([
      ["unknown-rule", "/exceptions/0/rule", `${policy.id}/both`],
    ]);
  });

  it("calls levels by their names", () => {
    const mandatory = { ...guangdong2021, rules: guangdong2021.rules.map((rule) => ({ ...rule, force: "mandatory" as const })) };
    const [issue] = lintBudget(parseBudgetOrThrow({ id: "x", name: "某县", ...exception(RULE, "city") }), [mandatory]);
    expect(issue?.message.zh).toBe(`${RULE} 是强制规则，由省级制定，市级不能批准例外`);
    expect(issue?.message.en).toBe(`${RULE} is mandatory and was issued at provincial level; an exception at city level does not count`);
  });

  it("says so in both languages", () => {
    const [issue] = lintBudget(parseBudgetOrThrow({ id: "x", name: "某县", ...adopted(RULE, "?") }), [guangdong2021]);
    expect(issue?.message.zh).toContain("没有“?”这种理解，可选的有：row-2-on-subtotal、rows-2-3-on-subtotal");
    expect(issue?.message.en).toContain("has no reading “?”; its readings are: row-2-on-subtotal, rows-2-3-on-subtotal");
  });
});
