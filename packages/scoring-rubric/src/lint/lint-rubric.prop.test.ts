import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRatios, type Ratio, ratio, readDecimal } from "../numbers/ratio.js";
import { parseRubricOrThrow } from "../parse/parse-rubric.js";
import { anyRubric } from "../parse/testing/any-rubric.js";
import { goodRubric } from "../parse/testing/good-rubric.js";
import { putAt } from "../parse/testing/put-at.js";
import type { Tier, TierEnd } from "../scales/scale.js";
import { lintRubric } from "./lint-rubric.js";
import type { Place } from "./rubric-remark.js";

const end = (limits: readonly string[]): fc.Arbitrary<TierEnd> => fc.record({ at: fc.constantFrom(...limits), included: fc.boolean() });

/** Tiers with ends among these limits, none of them empty by itself. */
const tiersAt = (limits: readonly string[]): fc.Arbitrary<readonly Tier[]> =>
  fc.array(
    fc
      .record({ points: fc.integer({ min: 0, max: 3 }), low: fc.option(end(limits)), high: fc.option(end(limits)) })
      .filter(({ low, high }) => low === null || high === null || isRange(low, high))
      .map(({ points, low, high }): Tier => ({ points, ...(low === null ? {} : { from: low }), ...(high === null ? {} : { to: high }) })),
    { minLength: 1, maxLength: 4 },
  );

const isRange = (low: TierEnd, high: TierEnd): boolean => {
  const side = compareRatios(readDecimal(low.at), readDecimal(high.at));
  return side < 0 || (side === 0 && low.included && high.included);
};

/** Whether a number lies in a range, end by end. */
const lies = (value: Ratio, from: TierEnd | null | undefined, to: TierEnd | null | undefined): boolean =>
  inside(from, (at) => compareRatios(value, at)) && inside(to, (at) => compareRatios(at, value));
const inside = (one: TierEnd | null | undefined, side: (at: Ratio) => number): boolean =>
  one === null || one === undefined || side(readDecimal(one.at)) > 0 || (one.included && side(readDecimal(one.at)) === 0);
const liesIn = (value: Ratio, { from, to }: Place): boolean => lies(value, from, to);

describe("lintRubric, laws", () => {
  it.each([
    ["a growth, between and on its limits", "growth", ["-0.10", "0", "0.3", "0.30", "0.5"], numbers(-4, 12, 20)],
    [
      "a count, of which only whole numbers from 1 to 500 are",
      "villages",
      ["1", "2", "3.5", "4", "499", "500"],
      [...numbers(1, 10, 1), ...numbers(495, 500, 1)],
    ],
  ] as const)("names as overlaps, gaps and idle tiers of %s exactly what trying every number finds", (_, fact, limits, values) => {
    const scored = tiersAt(limits).map((tiers) => ({ kind: "tiers", measure: { kind: "fact", fact }, tiers, otherwise: 0 }) as const);
    const seen = new Set<string>();
    fc.assert(
      fc.property(scored, (scale) => {
        const { tiers } = scale;
        const remarks = lintRubric(parseRubricOrThrow(putAt(goodRubric(), "/groups/1/items/0/scale", scale)));
        const idle = remarks.flatMap((one) =>
          one.code === "tier-out-of-reach" || one.code === "tier-overtaken" ? [one.params.tier - 1] : [],
        );
        const counts = new Set<number>();
        for (const value of values) {
          const holding = [...tiers.entries()].flatMap(([index, { from, to }]) => (lies(value, from, to) ? [index] : []));
          const best = Math.max(...holding.map((index) => tiers[index]?.points ?? 0));
          counts.add(holding.find((index) => tiers[index]?.points === best) ?? -1);
          const gaps = remarks.flatMap((one) => (one.code === "tiers-gap" && liesIn(value, one.params.place) ? [one.code] : []));
          expect(gaps.length).toBe(holding.length === 0 ? 1 : 0);
          const pairs = remarks.flatMap((one) =>
            one.code === "tiers-overlap" && liesIn(value, one.params.place) ? [one.params.tiers.map((tier) => tier - 1)] : [],
          );
          const expected = holding.flatMap((second, place) => holding.slice(0, place).map((first) => [first, second]));
          expect(pairs.map(String).sort()).toEqual(expected.map(String).sort());
        }
        for (const { code } of remarks) if (code.startsWith("tier")) seen.add(code);
        expect(idle).toEqual(tiers.flatMap((_tier, index) => (counts.has(index) ? [] : [index])));
      }),
      { numRuns: 200 },
    );
    expect([...seen].sort()).toEqual(
      ["tier-out-of-reach", "tier-overtaken", "tiers-gap", "tiers-overlap"].filter(
        (code) => fact === "villages" || code !== "tier-out-of-reach",
      ),
    );
  });

  it("looks over any rubric that can be read, points into it, and says the same each time", () => {
    fc.assert(
      fc.property(anyRubric, (rubric) => {
        const remarks = lintRubric(rubric);
        for (const { path, text } of remarks) {
          expect(standsAt(rubric, path)).toBe(true);
          expect(text.zh !== text.en).toBe(true);
        }
        expect(JSON.stringify(lintRubric(rubric))).toBe(JSON.stringify(remarks));
      }),
      { numRuns: 60 },
    );
  });
});

function numbers(from: number, to: number, parts: number): readonly Ratio[] {
  return Array.from({ length: (to - from) * (parts === 1 ? 1 : 2) + 1 }, (_, index) =>
    parts === 1 ? ratio(from + index) : ratio(from * 2 + index, parts),
  );
}

function standsAt(document: unknown, path: string): boolean {
  let value = document;
  for (const step of path.split("/").slice(1)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return false;
    value = Reflect.get(value, step);
  }
  return true;
}
