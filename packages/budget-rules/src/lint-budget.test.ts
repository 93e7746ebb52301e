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

  it("asks whether the near name was meant", () => {
    const [issue] = lintBudget(parseBudgetOrThrow({ id: "x", name: "某县", ...adopted(`${RULE}s`, "a") }), [guangdong2021]);
    expect(issue?.hint).toEqual({ zh: `是不是 ${RULE}？`, en: `Did you mean ${RULE}?` });
  });

  it("says so in both languages", () => {
    const [issue] = lintBudget(parseBudgetOrThrow({ id: "x", name: "某县", ...adopted(RULE, "?") }), [guangdong2021]);
    expect(issue?.message.zh).toContain("没有“?”这种理解，可选的有：row-2-on-subtotal、rows-2-3-on-subtotal");
    expect(issue?.message.en).toContain("has no reading “?”; its readings are: row-2-on-subtotal, rows-2-3-on-subtotal");
  });
});

describe("names that nobody speaks of", () => {
  const line = (more: Record<string, unknown>): Record<string, unknown> => ({ lines: [{ id: "1", name: "一", ...more }] });

  it.each([
    ["category", "培训", "training"],
    ["category", "电商人才培训", "training"],
    ["category", "三级物流", "logistics"],
    ["category", "物流配送体系", "logistics"],
    ["category", "商贸流通", "commerce"],
    ["category", "公共服务体系", "public-service"],
    ["category", "农产品上行", "upward"],
    ["category", "trainning", "training"],
    ["category", "Logistics", "logistics"],
    ["category", "其他", undefined],
    ["source", "中央财政资金", "central"],
    ["source", "centrel", "central"],
    ["source", "某基金", undefined],
  ])("finds the %s %s, and what was meant: %s", (field, name, meant) => {
    expect(lint(line({ [field]: name }))).toEqual([[`unused-${field}`, `/lines/0/${field}`, meant]]);
  });

  it("finds uses of a line, of a part of it and excluded ones, and those checked throughout", () => {
    const tags = { tags: ["硬件设备"], notTags: ["装修"], partTags: ["hardware-and-fitout"] };
    const found = lint({ ...line(tags), completeTags: ["楼堂馆所"] });
    expect(found).toEqual([
      ["unused-tag", "/lines/0/tags/0", "hardware-and-fit-out"],
      ["unused-tag", "/lines/0/notTags/0", "hardware-and-fit-out"],
      ["unused-tag", "/lines/0/partTags/0", "hardware-and-fit-out"],
      ["unused-tag", "/completeTags/0", "official-buildings"],
    ]);
  });

  it("tells each name once, where it stands first", () => {
    const lines = ["培训", "物流", "培训"].map((category, index) => ({ id: String(index), name: "一", category }));
    expect(lint({ lines })).toEqual([
      ["unused-category", "/lines/0/category", "training"],
      ["unused-category", "/lines/1/category", "logistics"],
    ]);
  });

  it("has nothing to say of usual names, of names that a policy given speaks of, and of lines that name nothing", () => {
    expect(lint(line({ category: "training", source: "central", tags: ["hardware-and-fit-out"] }))).toEqual([]);
    expect(lint(line({}))).toEqual([]);
    const [rule] = guangdong2021.rules;
    if (rule === undefined) throw new Error("no rule");
    const { cite, force, title } = rule;
    const base = { title, force, cite };
    const term = { zh: "甲", en: "a" };
    const speaks = (own: Policy["rules"][number], more: Record<string, unknown>): readonly unknown[] =>
      lint(line(more), { ...guangdong2021, rules: [own] });
    const all = { kind: "all" as const };
    const use = { kind: "prohibited-uses" as const, id: "a", ...base, binds: all, open: false, uses: [{ tag: "甲", term, keywords: [] }] };
    const direction = {
      kind: "permitted-directions" as const,
      id: "a",
      ...base,
      of: all,
      by: "category" as const,
      open: false,
      directions: [{ id: "甲", term }],
    };
    const cap = { id: "c", title, sources: ["甲"], operator: "<=" as const, limit: { kind: "rate" as const, rate: "0.5" } };
    const subsidy = { kind: "subsidy-rate" as const, id: "a", ...base, of: all, caps: [cap] };
    const own = {
      kind: "amount-cap" as const,
      id: "a",
      ...base,
      of: { kind: "not" as const, of: { kind: "category" as const, in: ["培训"] } },
      operator: "<=" as const,
      limit: "1.00",
    };
    expect(speaks(use, { tags: ["甲"] })).toEqual([]);
    expect(speaks(use, { category: "甲" })).toHaveLength(1);
    expect(speaks(direction, { category: "甲" })).toEqual([]);
    expect(speaks(direction, { tags: ["甲"] })).toHaveLength(1);
    expect(speaks(subsidy, { source: "甲" })).toEqual([]);
    expect(speaks(own, { category: "培训" })).toEqual([]);
  });

  it("takes a name that the budget selects by itself to be meant, unless it looks like a known one", () => {
    const figure = (name: string): Record<string, unknown> => ({
      ...line({ category: name }),
      declared: [{ kind: "amount", id: "a", name: "小计", of: { kind: "category", in: [name] }, amount: "5" }],
    });
    expect(lint(figure("其他"))).toEqual([]);
    expect(lint(figure("培训"))).toEqual([["unused-category", "/lines/0/category", "training"]]);
  });

  it("looks at the sources that one may be, not at its own name", () => {
    const superior = { id: "上级专项", name: "上级资金", oneOf: ["central", "省级"] };
    const sources = [superior, { id: "central", name: "中央" }, { id: "省级", name: "省级" }];
    expect(lint({ ...line({ source: "上级专项" }), sources })).toEqual([["unused-source", "/sources/0/oneOf/1", "provincial"]]);
  });

  it("says what it leads to, in both languages", () => {
    const [issue] = lintBudget(parseBudgetOrThrow({ id: "x", name: "某县", ...line({ category: "培训" }) }), [guangdong2021]);
    expect(issue?.message.zh).toBe("所给的政策都没有提到“培训”这个类别，写了也不起作用");
    expect(issue?.message.en).toBe("None of the policies given speaks of the category “培训”, so it has no effect");
    expect(issue?.hint).toEqual({ zh: "是不是 training？", en: "Did you mean training?" });
  });
});
