import type { Issue, Result } from "@countykit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawSample } from "./draw-sample.js";
import { sampleCounts } from "./sample-counts.js";
import { guangdongSamplePlan } from "./sample-plan.js";
import { MALFORMED_COUNTS, MALFORMED_OPTIONS, MALFORMED_PLANS, MALFORMED_ROSTERS, type Row } from "./testing/malformed-samples-table.js";

/** Both are called as somebody without types calls them. */
const count = (counts: unknown, plan: unknown = guangdongSamplePlan): Result<unknown> => Reflect.apply(sampleCounts, null, [counts, plan]);
const draw = (rows: unknown, options: unknown): Result<unknown> => Reflect.apply(drawSample, null, [rows, options]);

const COUNTS = { stations: 137, povertyStations: 39 };
const ROWS = Array.from({ length: 10 }, (_, at) => ({ id: `S${at}`, poverty: at < 4, town: "甲" }));
const titled = (rows: readonly Row[]): readonly (readonly [string, Row])[] =>
  rows.map((row, index) => [`${index + 1}: ${row[1]} at “${row[2]}”`, row]);

function issuesOf(result: Result<unknown>): readonly Issue[] {
  if (result.ok) throw new Error("no issue at all");
  return result.issues;
}

function expectIssue(result: Result<unknown>, code: string, path: string): void {
  const issues = issuesOf(result);
  expect(issues.map((issue) => `${issue.code} ${issue.path}`)).toContain(`${code} ${path}`);
  for (const { message, hint } of issues) {
    for (const { zh, en } of hint === undefined ? [message] : [message, hint]) {
      expect([/\p{Script=Han}/u.test(zh), /\p{Script=Han}/u.test(en.replaceAll(/“[^”]*”/gu, "")), en.trim() === ""]).toEqual([
        true,
        false,
        false,
      ]);
    }
  }
}

it("are a hundred, each spoilt in one place of what is good otherwise", () => {
  const all = [...MALFORMED_PLANS, ...MALFORMED_COUNTS, ...MALFORMED_OPTIONS, ...MALFORMED_ROSTERS];
  expect([all.length >= 100, MALFORMED_PLANS.length + MALFORMED_ROSTERS.length >= 40]).toEqual([true, true]);
  expect([count(COUNTS).ok, count(COUNTS, guangdongSamplePlan).ok]).toEqual([true, true]);
  expect([draw(ROWS, { seed: "1" }).ok, draw(ROWS, { seed: "1", byTown: true, plan: guangdongSamplePlan }).ok]).toEqual([true, true]);
});

describe("plans that are none are refused where stations are counted and where they are drawn", () => {
  it.each(titled(MALFORMED_PLANS))("%s", (_, [plan, code, path]) => {
    expectIssue(count(COUNTS, plan), code, `/plan${path}`);
    expectIssue(draw(ROWS, { seed: "1", plan }), code, `/options/plan${path}`);
  });
});

describe("counts, options and rosters that are none", () => {
  it.each(titled(MALFORMED_COUNTS))("counts %s", (_, [counts, code, path]) => expectIssue(count(counts), code, path));
  it.each(titled(MALFORMED_OPTIONS))("options %s", (_, [options, code, path]) => expectIssue(draw(ROWS, options), code, `/options${path}`));
  it.each(titled(MALFORMED_ROSTERS))("roster %s", (_, [rows, code, path]) =>
    expectIssue(draw(rows, { seed: "1", byTown: true }), code, path),
  );
});

it("are all told at once, with what was meant", () => {
  const plan = { share: "30", povertyShare: "50%", visits: 2.5, povertyVisits: 2 };
  expect(issuesOf(count({ stations: 3, povertyStations: 4 }, plan)).map(({ code, path, didYouMean }) => [code, path, didYouMean])).toEqual([
    ["share-out-of-range", "/plan/share", "0.3"],
    ["not-decimal", "/plan/povertyShare", "0.5"],
    ["not-count", "/plan/visits", undefined],
    ["more-than-all", "/povertyStations", undefined],
  ]);
  const [share] = issuesOf(count(COUNTS, { ...plan, share: "30" }));
  expect(share).toEqual({
    code: "share-out-of-range",
    path: "/plan/share",
    expected: "0 … 1",
    received: "“30”",
    didYouMean: "0.3",
    message: { zh: "比例应在 0 至 1 之间，实际是 30", en: "A share lies between 0 and 1, not at 30" },
    hint: { zh: "30% 写作 0.3", en: "30 % is written 0.3" },
  });
  const twice = issuesOf(draw([ROWS[0], ROWS[1], ROWS[0]], { seed: "" }));
  expect(twice.map(({ code, path, message }) => [code, path, message.en])).toEqual([
    ["not-seed", "/options/seed", "Expected some text as a seed, found “”"],
    ["duplicate-id", "/2/id", "The station “S0” stands twice, first in row 1"],
  ]);
});

it.each([
  ["share", ["0", "0.0001", "0.9999", "1", "1.000", 0, 1, 0.3, " 0.30 "], ["-0.0001", "1.0001"]],
  ["povertyShare", ["0", "1"], ["-0.0001", "1.0001"]],
  ["visits", [2, 3, 1000], [1, 2.5]],
  ["povertyVisits", [0, 4, 5], [-1, 6]],
])("hold %s to its limits, below, at and above", (key, good, bad) => {
  const reads = (value: unknown): boolean => count(COUNTS, { ...guangdongSamplePlan, [key]: value }).ok;
  expect([good.map(reads), bad.map(reads)]).toEqual([good.map(() => true), bad.map(() => false)]);
});

it("takes a plan of shares in numbers for the same plan, and a plan of nothing for nothing", () => {
  const share = { ...guangdongSamplePlan, share: 0.3, povertyShare: 0.5 };
  expect(count(COUNTS, share)).toEqual(count(COUNTS));
  const nothing = { share: "0", povertyShare: "0", visits: 0, povertyVisits: 0 };
  expect(count(COUNTS, nothing)).toMatchObject({
    ok: true,
    value: { sample: 0, povertyInSample: 0, visits: { size: { min: 0, max: 0 } } },
  });
  expect(draw(ROWS, { seed: "1", plan: nothing })).toMatchObject({ ok: true, value: { videos: [], visits: [] } });
});

it("passes over what else a roster says of a station", () => {
  const more = ROWS.map((row) => ({ ...row, address: "某村委会旁", phone: null }));
  expect(draw(more, { seed: "1" })).toEqual(draw(ROWS, { seed: "1" }));
});

it("never throw, whatever comes in, and never answer without an issue", () => {
  const junk = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true });
  fc.assert(
    fc.property(junk, junk, (one, other) => {
      for (const read of [
        count(one, other),
        count(COUNTS, one),
        draw(one, other),
        draw(ROWS, { seed: "1", plan: one }),
        draw([one, ...ROWS], { seed: "1" }),
      ])
        expect(read.ok || read.issues.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});
