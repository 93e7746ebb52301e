import type { StateFact } from "@countykit/scoring-rubric";

/** One fact that two sides say something different of. */
export interface Difference {
  readonly kept: StateFact;
  readonly other: StateFact;
}

/** Facts put together, what was taken from the second side, and where the two differ. */
export interface Merged {
  readonly facts: readonly StateFact[];
  readonly taken: readonly StateFact[];
  readonly differences: readonly Difference[];
}

/** Puts facts together (事实合并): what the first side says counts, the second fills in what it leaves open. */
export function mergeFacts(first: readonly StateFact[], second: readonly StateFact[]): Merged {
  const said = new Map(first.filter(({ value }) => value !== null).map((fact) => [fact.id, fact]));
  const taken = second.filter(({ id, value }) => value !== null && !said.has(id));
  const differences = second.flatMap((other): readonly Difference[] => {
    const kept = said.get(other.id);
    return kept === undefined || other.value === null || same(kept, other) ? [] : [{ kept, other }];
  });
  const replaced = new Set(taken.map(({ id }) => id));
  return { facts: [...first.filter(({ id }) => !replaced.has(id)), ...taken], taken, differences };
}

const same = (a: StateFact, b: StateFact): boolean => JSON.stringify(plain(a.value)) === JSON.stringify(plain(b.value));

/** Bounds that are one value are that value. */
function plain(value: StateFact["value"]): unknown {
  if (typeof value !== "object" || value === null || !("min" in value)) return value;
  const { min, max } = value;
  return JSON.stringify(min) === JSON.stringify(max) ? min : { min, max };
}

/** The value of a fact as people read it in a note. */
export function valueText(value: StateFact["value"]): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (!("min" in value)) return value.join(" | ");
  const [min, max] = [value.min, value.max].map((end) => (end === null ? "…" : typeof end === "string" ? end : `${end.part}/${end.whole}`));
  return min === max ? String(min) : `[${min}, ${max}]`;
}
