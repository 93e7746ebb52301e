import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { parseRubric, parseRubricOrThrow } from "./parse-rubric.js";
import { rubricSchema } from "./rubric-schema.js";
import { failsafe, putAt } from "./testing/put-at.js";
import { goodRubric } from "./testing/good-rubric.js";

const YAML = `
id: county-2022
title: { zh: 某县考评, en: A county's table of points }
document: 某府办〔2022〕1号
level: county
jurisdiction: 440281
cutoff:
weight: 5
facts:
  - { kind: flag, id: plan, label: { zh: 方案, en: a plan } }
  - { kind: number, id: growth, label: { zh: 增速, en: growth }, unit: ratio, unitLabel: { zh: 增速, en: growth }, whole: false }
groups:
  - id: all
    title: { zh: 全部, en: Everything }
    weight: 5
    cite: { document: 某府办〔2022〕1号, locator: 附件 }
    items:
      - id: plan-quality
        title: { zh: 方案, en: Plan }
        weight: 2.5
        cite: { document: 某府办〔2022〕1号, locator: 附件 1 }
        scale: { kind: judged, least: 1, most: 2.5, step: 0.5, when: { kind: flag, fact: plan }, otherwise: 0 }
      - id: growth
        title: { zh: 增速, en: Growth }
        weight: 2.5
        cite: { document: 某府办〔2022〕1号, locator: 附件 2 }
        scale:
          kind: tiers
          measure: { kind: fact, fact: growth }
          tiers:
            - { points: 2.5, from: { at: 0.1000000000000000000000001, included: true } }
            - { points: 1, from: { at: 0.05, included: false }, to: { at: 0.1000000000000000000000001, included: false } }
          otherwise: 0
`;

describe("parseRubric", () => {
  it("reads a rubric back to itself, also with all scalars as text", () => {
    expect(parseRubric(JSON.parse(JSON.stringify(goodRubric())))).toEqual({ ok: true, value: goodRubric() });
    expect(parseRubric(failsafe(goodRubric()))).toEqual({ ok: true, value: goodRubric() });
  });

  it("reads YAML, with half points as numbers and every digit of a limit", () => {
    const rubric = parseRubricOrThrow(parseYaml(YAML, { schema: "failsafe" }));
    expect([rubric.schema, rubric.jurisdiction, rubric.weight, rubric.cohorts, rubric.cutoff, rubric.bonus]).toEqual([
      "countykit-rubric/1",
      "440281",
      5,
      null,
      null,
      null,
    ]);
    expect([rubric.vetoes, rubric.grades, rubric.groups[0]?.items[0]?.evidence]).toEqual([[], [], []]);
    expect(rubric.groups[0]?.items[0]?.scale).toMatchObject({ least: 1, most: 2.5, step: 0.5 });
    expect(rubric.groups[0]?.items[1]?.scale).toMatchObject({
      tiers: [{ points: 2.5, from: { at: "0.1000000000000000000000001", included: true } }, { to: { included: false } }],
    });
    expect(parseRubric(rubric)).toEqual({ ok: true, value: rubric });
  });

  it.each([
    [0.7, "0.7"],
    [1, "1"],
    [" 0.70 ", "0.70"],
    ["-0.05", "-0.05"],
  ])("reads a limit of %j as %s", (written, read) => {
    const parsed = parseRubric(putAt(goodRubric(), "/bonus/items/0/scale/when/of/0/limit", written));
    expect(parsed.ok ? JSON.stringify(parsed.value.bonus).includes(`"limit":"${read}"`) : parsed.issues).toBe(true);
  });

  it.each([
    [1000, 1000],
    ["0.5", 0.5],
    ["99.99", 99.99],
    [0.29, 0.29],
  ])("reads points of %j as %d", (written, read) => {
    const parsed = parseRubric(putAt(goodRubric(), "/groups/1/items/0/weight", written));
    expect(parsed.ok ? parsed.value.groups[1]?.items[0]?.weight : parsed.issues).toBe(read);
  });

  it("knows no zero with a sign, which JSON would lose", () => {
    const parsed = parseRubricOrThrow(putAt(goodRubric(), "/grades/1/from", -0));
    expect(Object.is(parsed.grades[1]?.from, 0)).toBe(true);
  });

  it("says which field, fact and option were meant", () => {
    const meant = (path: string, value: unknown): readonly unknown[] => {
      const read = parseRubric(putAt(goodRubric(), path, value));
      return read.ok ? [] : read.issues.map(({ code, didYouMean, hint }) => [code, didYouMean, hint?.en]);
    };
    expect(meant("/groups/0/items/0/评分标准", {})).toEqual([["unknown-key", "scale", "Did you mean scale?"]]);
    expect(meant("/vetoes/0/when/fact", "acident")).toEqual([["unknown-fact", "accident", "Did you mean accident?"]]);
    expect(meant("/groups/0/items/0/scale/options/1/when/options/0", "principle")).toEqual([
      ["unknown-option", "principal", "Did you mean principal?"],
    ]);
    expect(meant("/groups/1/items/0/scale/tiers/0/from/at", "70%")).toEqual([
      ["not-decimal", "0.7", 'Write it as text, such as "12" or "0.70"; 70 % is "0.70"'],
    ]);
    expect(meant("/groups/1/items/0/scale/kind", "tier")).toEqual([["unknown-kind", "tiers", "Did you mean tiers?"]]);
  });

  it("lets no fact have the name of a judged item, since what is missing is told by either", () => {
    const judged = { kind: "judged", least: 0, most: 1, step: 1, when: null, otherwise: 0 };
    const spoilt = putAt(putAt(goodRubric(), "/groups/1/items/0/id", "growth"), "/groups/1/items/0/scale", judged);
    const read = parseRubric(spoilt);
    expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, path])).toEqual([["id-of-fact-and-range", "/groups/1/items/0/scale"]]);
  });

  it("reads what nests eight levels, and not nine", () => {
    const plan = { kind: "flag", fact: "plan" };
    const inside = (levels: number): unknown => (levels === 1 ? plan : { kind: "not", of: inside(levels - 1) });
    expect(parseRubric(putAt(goodRubric(), "/vetoes/0/when", inside(8))).ok).toBe(true);
    expect(parseRubric(putAt(goodRubric(), "/vetoes/0/when", inside(9))).ok).toBe(false);
  });

  it.each([
    ["/groups/1/items/0/scale/otherwise", [-1000, 999.99, 1000], [-1000.01, 1000.01, 0.005]],
    ["/groups/1/items/0/weight", [0.01, 1000], [0, 1000.01]],
    ["/groups/0/items/0/least", [3.99, 4], [4.01]],
    ["/groups/0/items/1/scale/of/0/scale/step", [0.01, 0.25, 0.5, 1], [0.3, 0.99, 2]],
    ["/bonus/items/0/scale/when/count", [1, 2], [0, 3]],
    ["/groups/1/items/0/scale/tiers/1/from/at", ["0.6999", 0.5, "-1"], ["0.70", "0.7001"]],
    ["/groups/1/items/0/scale/measure/cap", ["0.5", "200"], ["0", "-1"]],
    ["/facts/3/most", ["1", "1000000"], ["0", "1.5"]],
    ["/grades/1/from", [59.99, -1000], [60, 60.01]],
    ["/bounds/least", [102, -1000], [102.01]],
    ["/id", ["x".repeat(2000)], ["x".repeat(2001)]],
  ])("holds %s to its limits, below, at and above", (path, good, bad) => {
    const reads = (value: unknown): boolean => parseRubric(putAt(goodRubric(), path, value)).ok;
    expect([good.map(reads), bad.map(reads)]).toEqual([good.map(() => true), bad.map(() => false)]);
  });

  it("reads a judged range of a thousand values, and not of one more", () => {
    const judged = (most: number) => ({ kind: "judged", least: 0, most, step: 0.01, when: null, otherwise: 0 });
    const reads = (most: number): boolean => parseRubric(putAt(goodRubric(), "/groups/1/items/0/scale", judged(most))).ok;
    expect([reads(9.98), reads(9.99), reads(10)]).toEqual([true, true, false]);
  });

  it("tells several contradictions at once, also beside what has the wrong form", () => {
    const spoilt = putAt(putAt(putAt(goodRubric(), "/facts/0/id", "pln"), "/weight", "x"), "/grades/1/from", 70);
    const read = parseRubric(spoilt);
    expect(read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "not-points /weight",
      "unknown-fact /groups/0/items/1/scale/of/0/scale/when/fact",
      "unknown-fact /groups/0/items/1/scale/of/1/scale/of/0/scale/of/0/when/fact",
      "unknown-fact /bonus/items/0/scale/when/of/1/of/0/fact",
      "grades-not-descending /grades/1/from",
    ]);
  });

  it("throws, when asked to, with all that is wrong, and is a Standard Schema too", () => {
    expect(() => parseRubricOrThrow({ ...goodRubric(), id: "", weight: -1 })).toThrow(/\/id.*\/weight/su);
    expect(() => parseRubricOrThrow(null)).toThrow(TypeError);
    expect(rubricSchema["~standard"].validate(goodRubric())).toEqual({ value: goodRubric() });
    expect(rubricSchema["~standard"].validate({ ...goodRubric(), weight: -1 }).issues?.map(({ path }) => path)).toEqual([["weight"]]);
  });
});
