import type { Operator } from "@countykit/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantity } from "./testing/asked.js";
import { asks, between, judged } from "./testing/judged.js";
import type { Asks, Judged } from "./judge.js";

type Range = readonly [number, number];

const range = (least: number, most: number): fc.Arbitrary<Range> =>
  fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
const operator = fc.constantFrom<Operator>(">=", ">", "<=", "<");
const limit = fc.integer({ min: 0, max: 24 }).map((twentieths) => (twentieths / 20).toFixed(2));

const part = ([min, max]: Range) => quantity("villages", String(min), String(max), ["part"]);
const whole = ([min, max]: Range) => quantity("villages", String(min), String(max), ["whole"]);
const values = ([min, max]: Range): readonly number[] => Array.from({ length: max - min + 1 }, (_, index) => min + index);
const verdictOf = (p: Range, w: Range, against: Asks): Judged["verdict"] => judged(part(p), whole(w), against).verdict;

/** Every way to fill in what is open. */
const worlds = (p: Range, w: Range): readonly (readonly [number, number])[] =>
  values(p).flatMap((one) => values(w).map((all) => [one, all] as const));

describe("judging, whatever the numbers", () => {
  it("is decided exactly when all ways to fill in the unknown agree", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(range(0, 6), range(1, 6), operator, limit, (p, w, by, at) => {
        const against = asks(by, at);
        const answers = new Set(worlds(p, w).map(([one, all]) => verdictOf([one, one], [all, all], against)));
        const verdict = verdictOf(p, w, against);
        seen.add(verdict);
        expect(verdict).toBe(answers.size === 1 ? [...answers][0] : "unknown");
      }),
      { numRuns: 300 },
    );
    expect([...seen].sort()).toEqual(["fail", "pass", "unknown"]);
  });

  it("never turns a verdict round when an unknown is filled in, also with two sides and a base that may be nothing", () => {
    const any: fc.Arbitrary<Asks> = fc.oneof(
      fc.tuple(fc.constantFrom<Operator>(">=", ">", "<=", "<", "=="), limit).map(([by, at]) => asks(by, at)),
      fc.tuple(limit, limit).map(([a, b]) => between(a < b ? a : b, a < b ? b : a)),
    );
    fc.assert(
      fc.property(range(0, 5), range(0, 5), any, fc.boolean(), (p, w, against, growth) => {
        const { verdict, missing, decides } = judged(part(p), whole(w), against, { growth });
        if (verdict === "unknown") return;
        expect([missing, decides]).toEqual([[], []]);
        for (const [one, all] of worlds(p, w))
          expect(judged(part([one, one]), whole([all, all]), against, { growth }).verdict).toBe(verdict);
      }),
      { numRuns: 300 },
    );
  });

  it("never decides by knowing less", () => {
    fc.assert(
      fc.property(range(0, 12), range(1, 12), range(0, 3), range(0, 3), operator, limit, (p, w, [less, more], [fewer, further], by, at) => {
        const before = verdictOf(p, w, asks(by, at));
        const wider = verdictOf([p[0] - less, p[1] + more], [Math.max(1, w[0] - fewer), w[1] + further], asks(by, at));
        expect([before, "unknown"]).toContain(wider);
      }),
    );
  });

  it("lists exactly the smallest sets of facts that can decide, and says which always do", () => {
    fc.assert(
      fc.property(range(0, 9), range(1, 9), operator, limit, (p, w, by, at) => {
        const against = asks(by, at);
        const { verdict, decides } = judged(part(p), whole(w), against);
        if (verdict !== "unknown") return;
        const openPart = p[0] < p[1];
        const openWhole = w[0] < w[1];
        const byPart = openPart ? values(p).map((one) => verdictOf([one, one], w, against) !== "unknown") : [];
        const byWhole = openWhole ? values(w).map((all) => verdictOf(p, [all, all], against) !== "unknown") : [];
        const single = [
          ...(byPart.includes(true) ? [{ facts: ["figure/part"], certain: !openWhole }] : []),
          ...(byWhole.includes(true) ? [{ facts: ["figure/whole"], certain: !openPart }] : []),
        ];
        const idle = at === "0.00" ? [{ facts: ["figure/part"], certain: true }] : null;
        expect(decides).toEqual(idle ?? (single.length > 0 ? single : [{ facts: ["figure/part", "figure/whole"], certain: true }]));
        for (const { facts, certain } of decides) {
          if (certain && facts.length === 1) expect((facts[0] === "figure/part" ? byPart : byWhole).every(Boolean)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("asks of an open base exactly what makes the target hold", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        operator,
        fc.integer({ min: 1, max: 24 }),
        fc.boolean(),
        (count, by, twentieths, growth) => {
          const against = asks(by, (twentieths / 20).toFixed(2));
          const open = judged(part([count, count]), quantity("villages", "0", null, ["whole"]), against, { growth });
          const bound = Number(open.holdsIf?.value ?? Number.NaN);
          const upward = open.holdsIf?.operator === "<=" || open.holdsIf?.operator === "<";
          const at = (all: number): Judged["verdict"] | "none" =>
            all < 1 ? "none" : judged(part([count, count]), whole([all, all]), against, { growth }).verdict;
          expect([at(bound), at(bound + (upward ? 1 : -1))]).toEqual([
            bound < 1 ? "none" : "pass",
            bound + (upward ? 1 : -1) < 1 ? "none" : "fail",
          ]);
        },
      ),
    );
  });

  it("has a margin that is negative exactly where a target is missed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 500 }), operator, limit, (count, all, by, at) => {
        const { verdict, margin, gap } = judged(part([count, count]), whole([all, all]), asks(by, at));
        const short = String(margin?.min).startsWith("-");
        expect([verdict, gap?.kind === "room"]).toEqual(short ? ["fail", false] : ["pass", true]);
        expect(gap?.amount.min).toBe(String(margin?.min).replace("-", ""));
      }),
    );
  });
});
