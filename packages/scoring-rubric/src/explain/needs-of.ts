import type { Operator } from "@countykit/core";
import type { Condition } from "../conditions/condition.js";
import type { Need } from "./gap.js";
import type { Known } from "./known.js";
import { emptyBaseOf } from "../variables/measures.js";
import { numberNeed } from "./number-need.js";

/** What a condition lacks to hold, or not to hold (条件差距): nothing when it surely does; else all that together makes it so. */
export function needsOf(condition: Condition, wanted: boolean, known: Known): readonly Need[] {
  switch (condition.kind) {
    case "flag": {
      const value = known.flag(condition.fact);
      return value === wanted ? [] : [{ kind: "flag", fact: condition.fact, wanted, open: value === null }];
    }
    case "one-of": {
      const form = known.form(condition.fact);
      const all = form?.kind === "choice" ? form.options.map(({ id }) => id) : [];
      const options = all.filter((option) => condition.options.includes(option) === wanted);
      const possible = known.options(condition.fact);
      if (possible.every((option) => options.includes(option))) return [];
      return [{ kind: "choice", fact: condition.fact, options, open: possible.some((option) => options.includes(option)) }];
    }
    case "compare": {
      const { measure, operator, limit } = condition;
      const base = emptyBaseOf(measure, { get: known.range });
      if (base !== null) return [{ kind: "empty-base", base }];
      const against = (one: Exclude<Operator, "==">): readonly Need[] => {
        const need = numberNeed(measure, one, limit, known);
        return need === null ? [] : [need];
      };
      if (operator !== "==") return against(wanted ? operator : OTHERWISE[operator]);
      return wanted ? [...against(">="), ...against("<=")] : someOf(1, [against("<"), against(">")]);
    }
    case "not":
      return needsOf(condition.of, !wanted, known);
    case "all-of":
      return someOf(wanted ? condition.of.length : 1, each(condition.of, wanted, known));
    case "any-of":
      return someOf(wanted ? 1 : condition.of.length, each(condition.of, wanted, known));
    case "at-least":
      return someOf(wanted ? condition.count : condition.of.length - condition.count + 1, each(condition.of, wanted, known));
  }
}

const each = (conditions: readonly Condition[], wanted: boolean, known: Known): readonly (readonly Need[])[] =>
  conditions.map((one) => needsOf(one, wanted, known));

/** So many of several lists of needs; those that need nothing already count. */
export function someOf(count: number, of: readonly (readonly Need[])[]): readonly Need[] {
  const left = of.filter((needs) => needs.length > 0);
  const missing = count - (of.length - left.length);
  if (missing <= 0) return [];
  return missing >= left.length ? left.flat() : [{ kind: "some", count: missing, of: left }];
}

const OTHERWISE = { "<=": ">", ">=": "<", "<": ">=", ">": "<=" } as const satisfies Record<
  Exclude<Operator, "==">,
  Exclude<Operator, "==">
>;
