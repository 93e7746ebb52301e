/** Whether every id in a list stands for one thing (唯一标识结论). */
export interface IdentityUnique {
  readonly unique: boolean;
  /** Ids that stand there more than once, each once, in the order in which they repeat. */
  readonly duplicates: readonly string[];
}

/**
 * Looks for ids that were given twice (身份唯一性). Ids are compared letter by letter; write them in one form first (`canonicalId` of /ids).
 *
 * @example
 * ```ts
 * import { identityUnique } from "@countykit/traceability-types/assess";
 *
 * identityUnique(["A1", "A2", "A1"]); // => { "unique": false, "duplicates": ["A1"] }
 * ```
 * @source self-evaluation report of Lechang for 2019, 二（二）2(3)④
 */
export function identityUnique(ids: readonly string[]): IdentityUnique {
  const seen = new Set<string>();
  const duplicates = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) duplicates.add(id);
    seen.add(id);
  }
  return { unique: duplicates.size === 0, duplicates: [...duplicates] };
}
