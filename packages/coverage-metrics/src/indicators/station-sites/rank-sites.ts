/** A place that may become a station, and how good a base it has; `null` when nobody has looked. */
export interface SiteCandidate {
  readonly id: string;
  readonly base: number | null;
}

/** Candidates in the order of their base; those with the same base share a rank, and keep the order in which they came. */
export interface SiteRanking {
  readonly order: readonly string[];
  /** Groups with the same base: the clause does not part them. */
  readonly ties: readonly (readonly string[])[];
  /** Those whose base nobody knows: they cannot be placed. */
  readonly unranked: readonly string[];
}

/**
 * Puts candidate sites in the order in which they are to be taken (选址优先顺序): the better the base a place has already, the earlier. The base is a
 * mark on any one scale.
 *
 * @throws {RangeError} when a base is not a finite number
 * @example
 * ```ts
 * import { rankSites } from "@countykit/coverage-metrics";
 *
 * rankSites([
 *   { id: "a", base: 2 },
 *   { id: "b", base: 5 },
 * ]).order; // => ["b", "a"]
 * ```
 * @source 乐府办〔2022〕9号 四（一）2(2): sites with a better base come first
 */
export function rankSites(candidates: readonly SiteCandidate[]): SiteRanking {
  const marked = candidates.flatMap(({ id, base }) => (base === null ? [] : [{ id, base: finite(base) }]));
  const bases = [...new Set(marked.map(({ base }) => base))].sort((a, b) => b - a);
  const groups = bases.map((base) => marked.filter((one) => one.base === base).map(({ id }) => id));
  return {
    order: groups.flat(),
    ties: groups.filter((group) => group.length > 1),
    unranked: candidates.filter(({ base }) => base === null).map(({ id }) => id),
  };
}

function finite(base: number): number {
  if (!Number.isFinite(base)) throw new RangeError(`Not a mark: ${base}`);
  return base;
}
