import type { FactPlan } from "../../variables/fact-plan.js";
import type { Knowledge } from "../../variables/knowledge.js";
import { factsOf } from "../../variables/measures.js";
import { isOne, type Range } from "../../variables/range.js";
import type { Domain } from "../../variables/variable.js";
import type { Direction } from "./directions.js";
import { keysOf } from "../terms.js";

/**
 * What is known, with everything that adds points one way only at its worst end (最不利情形). The least points stay the same, and less is open. What may be
 * good both ways, such as a base, stays as open as it is.
 */
export function worstCase(known: Knowledge, { variables, measures }: FactPlan, directions: ReadonlyMap<string, Direction>): Knowledge {
  const ranges = worstRanges(known.ranges, directions);
  const domains = known.domains.map((domain, number): Domain => {
    const variable = variables[number];
    if (domain.length < 2 || variable === undefined) return domain;
    if (variable.kind === "measure") {
      const same = factsOf(variable.measure).every((fact) => ranges.get(fact) === known.ranges.get(fact));
      return same ? domain : (measures.get(number)?.(ranges).domain ?? domain);
    }
    const direction = keysOf(variable).reduce((ways, key) => ways | (directions.get(key) ?? 0), 0);
    return direction === 3 ? domain : direction === 2 ? domain.slice(-1) : domain.slice(0, 1);
  });
  return { ...known, domains, ranges };
}

/** The same for ranges alone. */
export function worstRanges(known: Knowledge["ranges"], directions: ReadonlyMap<string, Direction>): Knowledge["ranges"] {
  const ranges = new Map<string, Range>();
  for (const [fact, range] of known) {
    const direction = directions.get(fact) ?? 0;
    const end = direction === 2 ? range.max : range.min;
    ranges.set(fact, direction === 3 || end === null || isOne(range) ? range : { min: end, max: end });
  }
  return ranges;
}
