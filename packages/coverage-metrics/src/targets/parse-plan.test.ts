import type { Issue } from "@countykit/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInPlans } from "../policies/all.js";
import { parsePlan, parsePlanOrThrow } from "./parse-plan.js";
import { planJSONSchema } from "./plan-json-schema.js";
import { planSchema } from "./plan-schema.js";
import { GOOD_PLAN, MALFORMED_PLANS } from "./testing/malformed-plans-table.js";

/** A copy with the value at a path replaced; `undefined` removes it. */
function putAt(document: unknown, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(document);
  const steps = path.split("/").slice(1);
  const last = steps.pop();
  if (last === undefined) return value;
  const holder = steps.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), copy);
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
  return copy;
}

const failsafe = (value: unknown): unknown =>
  value === null
    ? "null"
    : Array.isArray(value)
      ? value.map(failsafe)
      : typeof value === "object"
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, failsafe(one)]))
        : String(value);

describe("parsePlan", () => {
  it("reads every plan of this package back to itself, also with all scalars as text", () => {
    expect(builtInPlans.length).toBe(5);
    for (const plan of builtInPlans) {
      expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
      expect(parsePlan(failsafe(plan))).toEqual({ ok: true, value: plan });
    }
  });

  it.each([
    ["60%", "0.6"],
    ["６０％", "0.6"],
    ["0.60", "0.60"],
    [0.6, "0.6"],
    [12, "12"],
    ["31亿元", "3100000000.00"],
    ["-3", "-3"],
  ])("reads a value of %j as %s", (written, read) => {
    const parsed = parsePlan(putAt(GOOD_PLAN, "/targets/0/value", written));
    expect(parsed.ok ? parsed.value.targets[0]?.value : parsed.issues).toBe(read);
  });

  it("takes a plan without acceptance, time limits or figures", () => {
    const [target] = GOOD_PLAN.targets;
    const { acceptance: _, schema: __, ...rest } = GOOD_PLAN;
    const { due: ___, ...undated } = target ?? {};
    const parsed = parsePlanOrThrow({ ...rest, targets: [{ ...undated, comparator: null, value: null }] });
    expect([parsed.schema, parsed.acceptance, parsed.targets[0]?.due, parsed.targets[0]?.value]).toEqual([
      "countykit-plan/1",
      null,
      null,
      null,
    ]);
  });

  it("throws, when asked to, with all that is wrong", () => {
    expect(() => parsePlanOrThrow({ ...GOOD_PLAN, id: "", cohort: 21 })).toThrow(/\/id.*\/cohort/s);
    expect(() => parsePlanOrThrow(null)).toThrow(TypeError);
  });

  it("offers the indicator and the field that were meant", () => {
    const wrong = parsePlan(putAt(putAt(GOOD_PLAN, "/targets/0/asks/indicator", "vilage-coverage"), "/targets/1/asks/params/时期", "2022"));
    expect(wrong.ok ? [] : wrong.issues.map(({ code, didYouMean }) => [code, didYouMean])).toEqual([
      ["unknown-indicator", "village-coverage"],
      ["unknown-key", undefined],
    ]);
    const named = parsePlan(putAt(GOOD_PLAN, "/targets/1/asks/params/本期", "2022"));
    expect(named.ok ? [] : named.issues.map(({ code, path, didYouMean }) => [code, path, didYouMean])).toEqual([
      ["unknown-key", "/targets/1/asks/params/本期", "period"],
    ]);
  });

  it("is a Standard Schema too", () => {
    expect(planSchema["~standard"].validate(GOOD_PLAN)).toEqual({ value: GOOD_PLAN });
    const wrong = planSchema["~standard"].validate({ ...GOOD_PLAN, cohort: 21 });
    expect(wrong.issues?.map(({ path }) => path)).toEqual([["cohort"]]);
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const read = parsePlan(anything);
        expect(read.ok ? [] : read.issues).not.toEqual(read.ok ? null : []);
      }),
    );
  });
});

describe("malformed plans", () => {
  it("are a corpus of at least 40, each spoilt in a place of its own", () => {
    expect(MALFORMED_PLANS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(MALFORMED_PLANS.map(([path, value]) => `${path} ${JSON.stringify(value)}`)).size).toBe(MALFORMED_PLANS.length);
    expect(parsePlan(GOOD_PLAN)).toEqual({ ok: true, value: GOOD_PLAN });
  });

  it.each(MALFORMED_PLANS.map((row) => [row[0] === "" ? "the plan" : row[0], JSON.stringify(row[1]), row[2], row] as const))(
    "%s as %s: %s",
    (_, __, ___, [path, value, code, at = path]) => {
      const read = parsePlan(putAt(GOOD_PLAN, path, value));
      if (read.ok) throw new Error("no issue at all");
      expect(read.issues.map((issue) => `${issue.code} ${issue.path}`)).toContain(`${code} ${at}`);
      for (const issue of read.issues) expect(complaint(issue)).toBe("");
    },
  );
});

/** What is wrong with an issue itself: both languages say something, each its own, and nothing is endless. */
function complaint({ message, hint, code }: Issue): string {
  for (const { zh, en } of hint === undefined ? [message] : [message, hint]) {
    if (!/\p{Script=Han}/u.test(zh)) return `${code}: not Chinese: ${zh}`;
    if (zh === en || en.trim() === "") return `${code}: no English`;
    if (zh.length > 700 || en.length > 700) return `${code}: too long`;
  }
  return "";
}

describe("the JSON Schema of plans", () => {
  const schema = planJSONSchema();

  it("names every indicator with its own parameters", () => {
    const text = JSON.stringify(schema);
    for (const [index, plan] of builtInPlans.entries()) {
      for (const { asks } of plan.targets) expect(text.includes(`"const":"${asks.indicator}"`), `${index} ${asks.indicator}`).toBe(true);
    }
    expect(text).toContain("覆盖口径 · mode");
  });

  it("requires what the parser requires", () => {
    expect(schema["required"]).toEqual(["id", "title", "document", "jurisdiction", "cohort", "targets"]);
  });
});
