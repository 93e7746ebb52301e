import type { Exact } from "@countykit/core";
import type { StateFact } from "@countykit/scoring-rubric";
import { compareExact, endsOf } from "./exact-number.js";

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

/** Numbers are the same however they are written, and bounds that are one value are that value. */
function same({ value: a }: StateFact, { value: b }: StateFact): boolean {
  const [one, other] = [endsOf(a), endsOf(b)];
  if (one === null || other === null) return JSON.stringify(a) === JSON.stringify(b);
  return sameEnd(one.min, other.min) && sameEnd(one.max, other.max);
}

function sameEnd(a: Exact | null, b: Exact | null): boolean {
  const order = a === null || b === null ? null : compareExact(a, b);
  return order === null ? JSON.stringify(a) === JSON.stringify(b) : order === 0;
}

/** The value of a fact as people read it in a note. */
export function valueText(value: StateFact["value"]): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (!("min" in value)) return value.join(" | ");
  const [min, max] = [value.min, value.max].map((end) => (end === null ? "…" : typeof end === "string" ? end : `${end.part}/${end.whole}`));
  return min === max ? String(min) : `[${min}, ${max}]`;
}
