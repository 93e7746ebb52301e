import fc from "fast-check";
import { expect, test } from "vitest";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import type { StateFact } from "../state.js";
import { criterionAt, itemsOf, type Judged, scored, stateOf, type Values } from "../testing/guangdong.js";
import type { Gap, Need, NumberNeed } from "./gap.js";
import { gapsOf } from "./gaps-of.js";

const LIMITS: Readonly<Record<string, number>> = {
  residents: 700_000,
  "training.person-times": 9000,
  villages: 260,
  "fund.total": 9_000_000,
};

/** A state in which everything is known. */
const worlds = fc.tuple(
  ...guangdong2019.facts.map((form): fc.Arbitrary<readonly [string, StateFact["value"]]> => {
    const named = <T extends StateFact["value"]>(value: fc.Arbitrary<T>) => value.map((one) => [form.id, one] as const);
    if (form.kind === "flag") return named(fc.boolean());
    if (form.kind === "choice") return named(fc.constantFrom(...form.options.map(({ id }) => id)));
    const least = Number(form.least ?? "0");
    const most = Number(form.most ?? LIMITS[form.id] ?? 220);
    if (form.unit === "ratio") return named(fc.integer({ min: least * 100, max: 100 }).map((share) => String(share / 100)));
    return named(fc.integer({ min: Math.max(least, 1), max: most }).map((count) => (form.unit === "yuan" ? `${count}.00` : String(count))));
  }),
);
const states = worlds.map((facts): Values => Object.fromEntries(facts));
const judgements: fc.Arbitrary<Judged> = fc.record({ "fund-ledger": fc.integer({ min: 1, max: 5 }), plan: fc.integer({ min: 1, max: 2 }) });

/** The state after some needs are met, a number by its distance less a part of it. */
function met(needs: readonly Need[], values: Values, judged: Judged, less: bigint): readonly [Values, Judged] {
  let [now, given] = [values, judged];
  for (const need of needs) {
    if (need.kind === "flag") now = { ...now, [need.fact]: need.wanted };
    else if (need.kind === "choice") now = { ...now, [need.fact]: need.options[0] ?? null };
    else if (need.kind === "judgement") given = { ...given, [need.criterion]: need.most };
    else if (need.kind === "number") now = { ...now, [moved(need)]: shifted(need, now, less) };
    else if (need.kind === "some") for (const one of need.of.slice(0, need.count)) [now, given] = met(one, now, given, less);
  }
  return [now, given];
}

const moved = ({ measure }: NumberNeed): string => (measure.kind === "fact" ? measure.fact : measure.part);

/** In the smallest steps there are: hundredths for money and shares, ones for counts. */
function shifted(need: NumberNeed, values: Values, less: bigint): string {
  const form = guangdong2019.facts.find(({ id }) => id === moved(need));
  const whole = form?.kind === "number" && form.whole;
  const steps = (text: unknown): bigint => {
    const [ones = "0", places = ""] = String(text).replace("-", "").split(".");
    const amount = whole ? BigInt(ones) : BigInt(ones + places.padEnd(2, "0"));
    return String(text).startsWith("-") ? -amount : amount;
  };
  const by = steps(need.by?.min) - less;
  const value = steps(values[moved(need)]) + (need.direction === "up" ? by : -by);
  if (whole) return String(value);
  const digits = String(value < 0n ? -value : value).padStart(3, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const pointsAfter = (gap: Gap, values: Values, judged: Judged, less: bigint): number => {
  const [now, given] = met(gap.needs, values, judged, less);
  return criterionAt(scored(now, given), gap.criterion).points.min;
};

test("when all needs of a gap are met the criterion gives its points, and gives them by no less", () => {
  let looked = 0;
  fc.assert(
    fc.property(states, judgements, (values, judged) => {
      for (const gap of gapsOf(scored(values, judged), guangdong2019, stateOf(values, judged))) {
        expect(pointsAfter(gap, values, judged, 0n)).toBeGreaterThanOrEqual(gap.points);
        const [only, ...others] = gap.needs;
        if (only?.kind === "number" && others.length === 0) {
          expect(pointsAfter(gap, values, judged, 1n)).toBeLessThan(gap.points);
          looked += 1;
        }
      }
    }),
    { numRuns: 40 },
  );
  expect(looked).toBeGreaterThan(100);
});

/** Both ends of a number that is known within bounds, moved as far as may be needed. */
const movedRange = (need: NumberNeed, values: Values): StateFact["value"] => {
  const value = values[moved(need)];
  const by = BigInt(typeof need.by?.max === "string" ? need.by.max : "0") * (need.direction === "up" ? 1n : -1n);
  const shift = (end: unknown): string => String(BigInt(String(end)) + by);
  return typeof value === "object" && value !== null && "min" in value ? { min: shift(value.min), max: shift(value.max) } : shift(value);
};

const VILLAGES = "service/stations/villages";

test("of numbers that are known within bounds, the longest distance is enough and nothing shorter is sure", () => {
  const range = (max: number) =>
    fc
      .tuple(fc.integer({ min: 1, max }), fc.integer({ min: 0, max: 20 }))
      .map(([min, more]) => ({ min: String(min), max: String(min + more) }));
  fc.assert(
    fc.property(range(180), range(240), (located, villages) => {
      const values: Values = { "villages.located": located, villages };
      const state = stateOf(values);
      for (const gap of gapsOf(scored(values), guangdong2019, state).filter(({ criterion }) => criterion === VILLAGES)) {
        const [need] = gap.needs;
        if (need?.kind !== "number" || need.by === null) continue;
        const now = { ...values, "villages.located": movedRange(need, values) };
        expect(criterionAt(scored(now), VILLAGES).points.min).toBeGreaterThanOrEqual(gap.points);
        const short = { ...need, by: { ...need.by, max: String(Number(need.by.max) - 1) } };
        const less = { ...values, "villages.located": movedRange(short, values) };
        expect(criterionAt(scored(less), VILLAGES).points.min).toBeLessThan(gap.points);
      }
    }),
    { numRuns: 150 },
  );
});

test("a criterion has a gap exactly when it does not surely have its most, and each gap gains", () => {
  const known = fc.tuple(states, fc.subarray(guangdong2019.facts.map(({ id }) => id)));
  fc.assert(
    fc.property(known, judgements, ([values, some], judged) => {
      const part: Values = Object.fromEntries(Object.entries(values).filter(([id]) => some.includes(id)));
      const scoring = scored(part, judged);
      const gaps = gapsOf(scoring, guangdong2019, stateOf(part, judged));
      for (const item of itemsOf(scoring)) {
        const own = gaps.filter((gap) => gap.item === item.id);
        expect(own.length > 0).toBe(item.points.min < item.weight);
        for (const { criterion, gain, points, kind, needs } of own) {
          const now = criterionAt(scoring, criterion).points;
          expect([gain > 0, needs.length > 0, kind]).toEqual([true, true, points > now.max ? "lost" : "open"]);
          expect(gain).toBe(points - now.min);
        }
      }
    }),
    { numRuns: 80 },
  );
});
