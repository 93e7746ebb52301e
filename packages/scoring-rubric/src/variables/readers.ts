import type { StateFact } from "../state.js";
import { type Cells, oneCell } from "./cells.js";
import type { Knowledge, Said } from "./knowledge.js";
import { factsOf } from "./measures.js";
import type { Variable } from "./variable.js";

/** How the values that a variable may have are read off a state (变量取值). What is not said, or names nothing of the rubric, leaves it open. */
export function readerOf(
  variable: Variable,
  measure: ((ranges: Knowledge["ranges"]) => Cells) | undefined,
  allowed: Knowledge["ranges"],
): (said: Said) => Cells {
  const open: Cells = measure?.(allowed) ?? { domain: Array.from({ length: variable.size }, (_, value) => value), sure: true };
  switch (variable.kind) {
    case "flag": {
      const { fact } = variable;
      const [no, yes] = [oneCell(0), oneCell(1)];
      return ({ facts }) => {
        const value = facts.get(fact);
        return value === true ? yes : value === false ? no : open;
      };
    }
    case "choice": {
      const { fact, options } = variable;
      return ({ facts }) => chosen(options, facts.get(fact)) ?? open;
    }
    case "judged": {
      const { criterion, points } = variable;
      return ({ judged }) => {
        const given = judged.get(criterion);
        const at = given === undefined ? -1 : points.indexOf(Math.round(given * 100));
        return at < 0 ? open : oneCell(at);
      };
    }
    case "measure": {
      const facts = factsOf(variable.measure);
      return ({ facts: given, ranges }) => (facts.some((fact) => given.has(fact)) ? (measure?.(ranges) ?? open) : open);
    }
  }
}

function chosen(options: readonly string[], value: StateFact["value"] | undefined): Cells | null {
  if (typeof value === "string") {
    const at = options.indexOf(value);
    return at < 0 ? null : oneCell(at);
  }
  if (!Array.isArray(value)) return null;
  const domain = options.flatMap((option, index) => (value.includes(option) ? [index] : []));
  return domain.length === 0 ? null : { domain, sure: true };
}
