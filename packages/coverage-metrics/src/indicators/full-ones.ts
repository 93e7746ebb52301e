import { compare, difference, distinctFacts, type MissingFact, type Ternary } from "@countykit/core";
import { bounded, intervalOf, known, type Quantity } from "../figures/quantity.js";
import type { Observed } from "./indicator.js";

/** One of several things that should be covered altogether. */
export interface Covering {
  readonly name: string;
  readonly part: Quantity;
  readonly whole: Quantity;
}

/**
 * Of several things, how many are covered altogether (全覆盖项数), and by name those that are not known to be. A thing without a base, such as an area
 * in which no village is known to lie, is not known to be covered.
 */
export function fullOnes(unit: string, things: readonly Covering[]): Observed {
  const judged = things.map((one) => ({ ...one, full: isFull(one) }));
  const open = judged.filter(({ full }) => full === "unknown");
  const certain = judged.filter(({ full }) => full === "yes").length;
  const evidence = things.flatMap(({ part, whole }) => [...part.evidence, ...whole.evidence]);
  return {
    part: bounded(unit, certain, certain + open.length, distinctFacts(open.flatMap(factsOf)), evidence),
    whole: known(unit, things.length),
    lacking: judged.filter(({ full }) => full !== "yes").map(({ name }) => name),
  };
}

const isFull = ({ part, whole }: Covering): Ternary =>
  compare(intervalOf(whole), "<=", 0) === "yes" ? "unknown" : compare(difference(intervalOf(part), intervalOf(whole)), ">=", 0);

function factsOf({ name, part, whole }: Covering): readonly MissingFact[] {
  const missing = [...part.missing, ...whole.missing];
  return missing.length > 0 ? missing : [{ id: `base/${name}`, label: { zh: `${name}的基数`, en: `base of ${name}` } }];
}
