import type { Finding, Verdict } from "@countykit/core";
import { expect } from "vitest";

/** An open fact and the values it can take. */
export interface OpenFact<Value> {
  readonly id: string;
  readonly values: readonly Value[];
}

/**
 * Holds a finding against every way to fill in its open facts, tried one by one: it is decided exactly when all ways agree; when it is open,
 * everything it names as deciding really can decide, no smaller set of facts can, and only what always decides is called certain
 * (all that does, when certainty is exact).
 */
export function expectDecidesTruly<Value>(
  finding: Finding,
  facts: readonly OpenFact<Value>[],
  verdictOf: (world: ReadonlyMap<string, Value>) => Verdict,
  certainty: "exact" | "claimed" = "exact",
): void {
  const worlds = worldsOf(facts).map((world) => ({ world, verdict: verdictOf(world) }));
  const agreed = (of: typeof worlds): boolean => of.every(({ verdict }) => verdict === of[0]?.verdict && verdict !== "unknown");
  expect(finding.verdict).toBe(agreed(worlds) ? worlds[0]?.verdict : "unknown");
  if (finding.verdict !== "unknown") {
    expect([finding.missing, finding.decides]).toEqual([[], []]);
    return;
  }
  const outcomes = (set: readonly string[]): readonly boolean[] => {
    const classes = new Map<string, typeof worlds>();
    for (const one of worlds) {
      const key = JSON.stringify(set.map((id) => one.world.get(id)));
      classes.set(key, [...(classes.get(key) ?? []), one]);
    }
    return [...classes.values()].map(agreed);
  };
  const ids = facts.map(({ id }) => id);
  expect(finding.missing.every(({ id }) => ids.includes(id))).toBe(true);
  expect(finding.decides.length).toBeGreaterThan(0);
  const size = subsetsBySize(ids).find((set) => outcomes(set).includes(true))?.length;
  for (const { facts: set, certain } of finding.decides) {
    expect(set.length).toBe(size);
    expect(outcomes(set)).toContain(true);
    const always = !outcomes(set).includes(false);
    if (certain || certainty === "exact") expect(certain).toBe(always);
  }
}

const worldsOf = <Value>(facts: readonly OpenFact<Value>[]): readonly ReadonlyMap<string, Value>[] =>
  facts.reduce<readonly ReadonlyMap<string, Value>[]>(
    (worlds, { id, values }) => worlds.flatMap((world) => values.map((value) => new Map([...world, [id, value]]))),
    [new Map()],
  );

function subsetsBySize(ids: readonly string[]): readonly (readonly string[])[] {
  const all = ids.reduce<readonly (readonly string[])[]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);
  return [...all].sort((a, b) => a.length - b.length);
}
