import { type DecidingSet, distinctFacts } from "@countykit/core";
import type { Judged } from "./judge.js";

type Verdict = Judged["verdict"];

/** What several readings answer together: what they agree on; open while one of them is, unless others already disagree. */
export function agreed(verdicts: readonly Verdict[]): Verdict | "depends-on-reading" {
  const passes = verdicts.includes("pass");
  const fails = verdicts.includes("fail");
  return passes && fails ? "depends-on-reading" : verdicts.includes("unknown") ? "unknown" : passes ? "pass" : "fail";
}

/**
 * Which facts can settle several open readings together (同时定案): those that settle one of them and hold a set that settles each of the others;
 * failing that, all that is missing.
 */
export function decidingAll(open: readonly Pick<Judged, "missing" | "decides">[]): readonly DecidingSet[] {
  const [first, ...others] = open;
  if (first === undefined) return [];
  const covers = (set: DecidingSet, one: Pick<Judged, "decides">): DecidingSet | undefined =>
    one.decides.find(({ facts }) => facts.every((fact) => set.facts.includes(fact)));
  const common = first.decides.filter((set) => others.every((one) => covers(set, one) !== undefined));
  if (common.length > 0 || others.length === 0) {
    return common.map((set) => ({ ...set, certain: set.certain && others.every((one) => covers(set, one)?.certain === true) }));
  }
  const facts = distinctFacts(open.flatMap(({ missing }) => missing)).map(({ id }) => id);
  return facts.length === 0
    ? []
    : [{ facts, certain: open.every(({ decides }) => decides.length > 0 && decides.every(({ certain }) => certain)) }];
}
