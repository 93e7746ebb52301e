import type { DecidingSet, MissingFact } from "@countykit/core";

/**
 * Of the sets of facts that can settle a question, the smallest ones (最小定案事实集), each once, in the order given. A set is certain when it
 * holds every fact that is open.
 */
export function smallestSets(candidates: readonly (readonly MissingFact[])[], open: readonly MissingFact[]): readonly DecidingSet[] {
  const all = distinctFacts(open).length;
  const sets = new Map<string, readonly string[]>();
  for (const candidate of candidates) {
    const facts = distinctFacts(candidate).map(({ id }) => id);
    if (facts.length > 0) sets.set(JSON.stringify(facts), facts);
  }
  const size = [...sets.values()].reduce((least, { length }) => (length < least ? length : least), Number.POSITIVE_INFINITY);
  return [...sets.values()].filter(({ length }) => length === size).map((facts) => ({ facts, certain: facts.length === all }));
}

/** Facts, each once, in the order of their first mention. */
export const distinctFacts = (facts: readonly MissingFact[]): readonly MissingFact[] => [...new Map(facts.map((fact) => [fact.id, fact])).values()];
