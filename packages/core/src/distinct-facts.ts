import type { MissingFact } from "./finding.js";

/**
 * Facts by id, each once (缺失事实去重), in the order of their first mention: one fact may leave several things open. Of facts that share an id the last
 * label stands. The list that is given is not changed.
 *
 * @example
 * ```ts
 * import { distinctFacts } from "@countykit/core";
 *
 * const villages = { id: "figure/villages", label: { zh: "行政村数", en: "number of villages" } };
 * distinctFacts([villages, villages]).map(({ id }) => id); // => ["figure/villages"]
 * ```
 * @source semantics § 2: an unknown names the facts that would decide it
 */
export const distinctFacts = (facts: readonly MissingFact[]): readonly MissingFact[] => [
  ...new Map(facts.map((one) => [one.id, one])).values(),
];
