import { describe, expect, it } from "vitest";
import { parsePolicyOrThrow } from "./parse-policy.js";
import { negativeList2019 } from "./policies/cn-2019-cai-jian-50.js";
import { guangdong2021 } from "./policies/cn-2021-guangdong-yue-shang-100.js";
import type { Policy } from "./policy.js";
import { selectPolicies } from "./select-policies.js";

const LECHANG = { cohort: 2021, jurisdiction: "440281" };
const PARENT = "cn-2021-guangdong-yue-shang-100";
const cite = { document: "某府办〔2022〕1号", locator: "第三条" };
const [, , training] = guangdong2021.rules;

/** A county policy with one rule made from the provincial cap on training. */
const county = (change: Record<string, unknown>, level = "county"): Policy =>
  parsePolicyOrThrow({
    id: "county",
    title: { zh: "某县办法", en: "county" },
    document: "某府办〔2022〕1号",
    level,
    jurisdiction: "440281",
    rules: [{ ...("kind" in change ? {} : training), id: "own", cite, tightens: `${PARENT}/training-cap`, ...change }],
  });

const conflictsOf = (change: Record<string, unknown>, parent: Policy = guangdong2021): readonly string[] =>
  selectPolicies([parent, county(change)], LECHANG, "2022-06-01").conflicts.map(({ code }) => code);

describe("selectPolicies", () => {
  it("takes batch and place first, then the date", () => {
    const dated = { ...guangdong2021, id: "dated", cohorts: null, from: "2021-07-01", until: "2022-01-01" };
    const of = (programme: Parameters<typeof selectPolicies>[1], asOf: string): unknown => {
      const { applicable, excluded, open } = selectPolicies([guangdong2021, dated], programme, asOf);
      return [
        applicable.map(({ id }) => id),
        excluded.map(({ policy, reason }) => `${policy.id} ${reason}`),
        open.map(({ policy, missing }) => `${policy.id} ${missing.map(({ id }) => id).join()}`),
      ];
    };
    expect(of(LECHANG, "2021-06-30")).toEqual([[PARENT], ["dated not-yet-in-force"], []]);
    expect(of(LECHANG, "2021-07-01")).toEqual([[PARENT, "dated"], [], []]);
    expect(of(LECHANG, "2021-12-31")).toEqual([[PARENT, "dated"], [], []]);
    expect(of(LECHANG, "2022-01-01")).toEqual([[PARENT], ["dated repealed"], []]);
    expect(of({ cohort: 2019, jurisdiction: "440222" }, "2021-07-01")).toEqual([["dated"], [`${PARENT} cohort`], []]);
    expect(of({ cohort: 2021, jurisdiction: "331123" }, "2021-07-01")).toEqual([[], [`${PARENT} jurisdiction`, "dated jurisdiction"], []]);
    expect(of({ cohort: null, jurisdiction: "440281" }, "2021-07-01")).toEqual([["dated"], [], [`${PARENT} programme/cohort`]]);
  });

  it("takes a lower limit, the same limit and a strict operator for a cap as tightening, anything else as loosening", () => {
    expect(conflictsOf({ limit: "0.1499" })).toEqual([]);
    expect(conflictsOf({ limit: "15%" })).toEqual([]);
    expect(conflictsOf({ limit: "15%", operator: "<" })).toEqual([]);
    expect(conflictsOf({ limit: "0.1501" })).toEqual(["loosens-parent"]);
    expect(conflictsOf({ operator: ">=", limit: "0.10" })).toEqual(["not-comparable"]);
    const strict = {
      ...guangdong2021,
      rules: guangdong2021.rules.map((rule) => (rule.kind === "share" ? { ...rule, operator: "<" as const } : rule)),
    };
    expect(conflictsOf({ limit: "0.15" }, strict)).toEqual(["loosens-parent"]);
  });

  it("takes a weaker force as loosening and a stronger one as tightening", () => {
    expect(conflictsOf({ force: "mandatory" })).toEqual([]);
    expect(conflictsOf({ force: "target" })).toEqual(["loosens-parent"]);
  });

  it("does not compare what measures something else", () => {
    expect(conflictsOf({ readings: [{ id: "a", title: { zh: "甲", en: "a" }, part: { kind: "all" }, base: { kind: "all" } }] })).toEqual([
      "not-comparable",
    ]);
    expect(conflictsOf({ tightens: `${PARENT}/logistics-floor` })).toEqual(["not-comparable"]);
  });

  it("keeps the higher rule in force beside one that loosens it without leave", () => {
    const { applicable, displaced, conflicts } = selectPolicies([guangdong2021, county({ limit: "0.2" })], LECHANG, "2022-06-01");
    expect(applicable).toEqual([guangdong2021, county({ limit: "0.2" })]);
    expect(displaced).toEqual([]);
    expect(conflicts).toMatchObject([{ code: "loosens-parent", path: "/1/rules/0/tightens", received: `${PARENT}/training-cap` }]);
  });

  it("lets a level to which the higher rule delegates take its place, and no lower one", () => {
    const delegating = (to: "city" | "county"): Policy => ({
      ...guangdong2021,
      rules: guangdong2021.rules.map((rule) => ({ ...rule, delegatedTo: to })),
    });
    const own = county({ limit: "0.2" });
    const { applicable, displaced, conflicts } = selectPolicies([delegating("county"), own], LECHANG, "2022-06-01");
    expect(conflicts).toEqual([]);
    expect(displaced).toEqual([{ rule: `${PARENT}/training-cap`, by: "county/own" }]);
    expect(applicable.map(({ rules }) => rules.map(({ id }) => id))).toEqual([["hardware-cap", "logistics-floor"], ["own"]]);
    expect(conflictsOf({ limit: "0.2" }, delegating("city"))).toEqual(["loosens-parent"]);
  });

  it("lets nothing take the place of a higher rule with which it cannot be compared, whatever was delegated", () => {
    const cap = {
      kind: "amount-cap",
      title: training?.title,
      force: "mandatory",
      cite,
      of: { kind: "all" },
      operator: "<=",
      limit: "200万元",
    };
    const parent = parsePolicyOrThrow({
      ...guangdong2021,
      rules: [...guangdong2021.rules, { ...cap, id: "ceiling", delegatedTo: "county" }],
    });
    const against = (own: Record<string, unknown>): readonly unknown[] => {
      const change = { title: training?.title, force: "mandatory", ...own, tightens: `${PARENT}/ceiling` };
      const { applicable, displaced, conflicts } = selectPolicies([parent, county(change)], LECHANG, "2022-06-01");
      return [applicable[0] === parent, displaced.length, conflicts.map(({ code }) => code)];
    };
    expect(against({ kind: "requirement", fact: "x", must: { kind: "hold" } })).toEqual([true, 0, ["not-comparable"]]);
    expect(against({ ...cap, force: "target", of: { kind: "pending" } })).toEqual([true, 0, ["not-comparable"]]);
    expect(against({ ...cap, limit: "200.01万元" })).toEqual([false, 1, []]);
  });

  it("holds the places that two counts name against one another", () => {
    const count = {
      kind: "count-cap",
      title: training?.title,
      force: "mandatory",
      cite,
      of: { kind: "all" },
      count: "lines",
      unit: "个",
      operator: ">=",
      limit: "1",
    };
    const places = (per: string, above: readonly string[] | undefined, own: readonly string[] | undefined): readonly string[] => {
      const rule = (named: typeof own): Record<string, unknown> => ({ ...count, per, ...(named === undefined ? {} : { places: named }) });
      const parent = parsePolicyOrThrow({ ...guangdong2021, rules: [{ ...rule(above), id: "stations" }] });
      return conflictsOf({ ...rule(own), tightens: `${PARENT}/stations` }, parent);
    };
    expect(places("town", ["甲镇", "乙镇"], ["甲镇"])).toEqual(["not-comparable"]);
    expect(places("town", ["甲镇", "乙镇"], undefined)).toEqual(["not-comparable"]);
    expect(places("town", ["甲镇", "乙镇"], ["乙镇", "甲镇"])).toEqual([]);
    expect(places("town", ["甲镇"], ["甲镇", "乙镇"])).toEqual([]);
    expect(places("town", undefined, ["甲镇"])).toEqual([]);
    expect(places("county", ["甲镇"], undefined)).toEqual([]);
  });

  it("reports a parent that is not there or not higher, and leaves one alone that does not apply", () => {
    expect(conflictsOf({ tightens: "nowhere/rule" })).toEqual(["unknown-parent"]);
    expect(conflictsOf({ limit: "0.2" }, { ...guangdong2021, level: "county", jurisdiction: "440281" })).toEqual(["parent-not-higher"]);
    expect(conflictsOf({ limit: "0.2" }, { ...guangdong2021, cohorts: [2019] })).toEqual([]);
  });

  it("lets a negative list grow and not shrink", () => {
    const rule = negativeList2019.rules.find(({ kind }) => kind === "prohibited-uses");
    if (rule?.kind !== "prohibited-uses") throw new Error("no negative list");
    const own = (uses: typeof rule.uses): readonly string[] =>
      conflictsOf({ ...rule, id: "own", tightens: `${negativeList2019.id}/${rule.id}`, uses }, negativeList2019);
    expect(own([...rule.uses, { tag: "vehicles", term: { zh: "车辆", en: "vehicles" }, keywords: [] }])).toEqual([]);
    expect(own(rule.uses)).toEqual([]);
    expect(own(rule.uses.slice(1))).toEqual(["loosens-parent"]);
  });
});
