import type { MissingFact } from "@countykit/core";

/** Facts, each once, in the order of their first mention. */
export const distinctFacts = (facts: readonly MissingFact[]): readonly MissingFact[] => [
  ...new Map(facts.map((fact) => [fact.id, fact])).values(),
];
