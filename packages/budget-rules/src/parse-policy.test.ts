import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { parsePolicy, parsePolicyOrThrow } from "./parse-policy.js";
import { builtInPolicies } from "./policies/all.js";
import { guangdong2021 } from "./policies/cn-2021-guangdong-yue-shang-100.js";

describe("parsePolicy", () => {
  it("reads every policy of this package back to itself", () => {
    expect(builtInPolicies.length).toBeGreaterThan(4);
    for (const policy of builtInPolicies) expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ ok: true, value: policy });
  });

  it("reads a policy whose scalars are all text, as YAML's failsafe schema gives them", () => {
    const failsafe = (value: unknown): unknown =>
      value === null
        ? "null"
        : Array.isArray(value)
          ? value.map(failsafe)
          : typeof value === "object"
            ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, failsafe(one)]))
            : String(value);
    for (const policy of builtInPolicies) expect(parsePolicy(failsafe(policy))).toEqual({ ok: true, value: policy });
  });

  it("keeps the digits of a limit written in YAML", () => {
    const text = `
schema: countykit-policy/1
id: xx-2022
title: { zh: 某县办法, en: A county's rules }
document: 某府办〔2022〕1号
level: county
jurisdiction: 440281
cohorts: [2021]
from: 2022-04-18
until:
rules:
  - kind: share
    id: training
    title: { zh: 培训, en: training }
    force: mandatory
    cite: { document: 某府办〔2022〕1号, locator: 第三条 }
    operator: "<="
    limit: 0.1000000000000000000000001
    tightens: cn-2021-guangdong-yue-shang-100/training-cap
    readings:
      - { id: only, title: { zh: 唯一, en: only }, part: { kind: category, in: [training] }, base: { kind: all }, preferred: true }
`;
    const read = parsePolicyOrThrow(parseYaml(text, { schema: "failsafe" }));
    expect([read.cohorts, read.from, read.until, read.jurisdiction]).toEqual([[2021], "2022-04-18", null, "440281"]);
    expect(read.rules[0]).toMatchObject({ limit: "0.1000000000000000000000001", readings: [{ preferred: true }] });
  });

  it("does not take just any text for a yes or a number", () => {
    const [rule] = guangdong2021.rules;
    const read = parsePolicy({
      ...guangdong2021,
      cohorts: ["2021.0"],
      rules: [
        { ...rule, readings: [{ id: "a", title: { zh: "甲", en: "a" }, part: { kind: "all" }, base: { kind: "all" }, preferred: "True" }] },
      ],
    });
    expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, path])).toEqual([
      ["not-year", "/cohorts/0"],
      ["wrong-type", "/rules/0/readings/0/preferred"],
    ]);
  });

  it("reports problems of form and contradictions together", () => {
    const [rule] = guangdong2021.rules;
    const read = parsePolicy({ ...guangdong2021, id: "", from: "2023-01-01", until: "2022-01-01", rules: [rule, rule] });
    expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, path])).toEqual([
      ["blank", "/id"],
      ["period-reversed", "/until"],
      ["duplicate-id", "/rules/1/id"],
    ]);
  });

  it("lets a floor of exactly all, and a cap of nothing or of exactly all, stand", () => {
    const [rule] = guangdong2021.rules;
    for (const [operator, limit] of [
      [">=", "100%"],
      ["<=", "0"],
      ["<=", "1"],
      ["<", "1"],
      [">", "0"],
      [">=", "0.0001"],
    ]) {
      expect(parsePolicy({ ...guangdong2021, rules: [{ ...rule, operator, limit }] }).ok).toBe(true);
    }
    for (const [operator, limit] of [
      [">=", "0"],
      ["<", "0"],
      [">", "100%"],
      ["<=", "100.01%"],
    ]) {
      expect(parsePolicy({ ...guangdong2021, rules: [{ ...rule, operator, limit }] }).ok).toBe(false);
    }
  });

  it("lets a limit above all stand where the part need not lie in the base", () => {
    const [rule] = guangdong2021.rules;
    if (rule?.kind !== "share") throw new Error("no share");
    const title = { zh: "甲", en: "a" };
    const county = { kind: "source", in: ["county"] };
    const share = (base: unknown, operator: string, limit: string): readonly string[] => {
      const read = parsePolicy({
        ...guangdong2021,
        rules: [{ ...rule, operator, limit, readings: [{ id: "a", title, part: county, base }] }],
      });
      return read.ok ? [] : read.issues.map(({ code }) => code);
    };
    const central = { kind: "source", in: ["central"] };
    for (const base of [central, { kind: "base", name: "grant" }]) {
      expect(share(base, ">=", "150%")).toEqual([]);
      expect(share(base, "<=", "2")).toEqual([]);
      expect(share(base, ">", "1")).toEqual([]);
      expect(share(base, ">=", "0")).toEqual(["limit-never-binds"]);
      expect(share(base, "<", "0")).toEqual(["limit-never-holds"]);
    }
    expect(share({ kind: "all" }, ">=", "150%")).toEqual(["limit-out-of-range"]);
    expect(share({ kind: "all" }, ">", "1")).toEqual(["limit-never-holds"]);
  });

  it("calls levels by their names", () => {
    const [rule] = guangdong2021.rules;
    const read = parsePolicy({ ...guangdong2021, jurisdiction: "000000", rules: [{ ...rule, delegatedTo: "national" }] });
    expect(read.ok ? [] : read.issues.map(({ message }) => message)).toEqual([
      {
        zh: "省级文件不能在 000000 这么大的范围施行",
        en: "A document of provincial level cannot be in force in the whole of 000000",
      },
      {
        zh: "省级文件只能授权给更低的层级，不能授权给国家级",
        en: "A document of provincial level can delegate to a lower level only, not to national level",
      },
    ]);
  });

  it("takes selectors that nest 32 deep, and no deeper", () => {
    const part = (depth: number): unknown => (depth === 1 ? { kind: "all" } : { kind: "not", of: part(depth - 1) });
    const [rule] = guangdong2021.rules;
    const read = (depth: number): boolean =>
      parsePolicy({
        ...guangdong2021,
        rules: [{ ...rule, readings: [{ id: "a", title: { zh: "甲", en: "a" }, part: part(depth), base: { kind: "all" } }] }],
      }).ok;
    expect([read(31), read(32), read(33)]).toEqual([true, true, false]);
  });

  it("throws in its throwing twin, with the place of the first problem", () => {
    expect(() => parsePolicyOrThrow({ ...guangdong2021, jurisdiction: "44" })).toThrow(
      new TypeError("/jurisdiction: Expected a division code of six digits, found “44”"),
    );
    expect(() => parsePolicyOrThrow(null)).toThrow(TypeError);
  });
});
