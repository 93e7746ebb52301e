import type { MissingFact } from "@countykit/core";

/** Facts by id, each once (缺失事实去重): one cell may leave several things open. */
export const distinctFacts = (facts: readonly MissingFact[]): readonly MissingFact[] => [
  ...new Map(facts.map((one) => [one.id, one])).values(),
];
