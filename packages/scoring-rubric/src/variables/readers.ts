import type { StateFact } from "../state.js";
import { type Cells, oneCell } from "./cells.js";
import type { FactPlan } from "./fact-plan.js";
import type { Knowledge, Said } from "./knowledge.js";
import { factsOf } from "./measures.js";
import type { Variable } from "./variable.js";

/** How the values that a variable may have are read off a state (变量取值). What is not said, or names nothing of the rubric, leaves it open. */
export function readerOf(
  variable: Variable,
  places: FactPlan["places"],
  measure: ((ranges: Knowledge["ranges"]) => Cells) | undefined,
  allowed: Knowledge["ranges"],
): (said: Said) => Cells {
  const open: Cells = measure?.(allowed) ?? { domain: Array.from({ length: variable.size }, (_, value) => value), sure: true };
  // A fact that the rubric does not have stands nowhere, where nothing is ever said.
  const placeOf = (fact: string): number => places.facts.get(fact) ?? places.facts.size;
  switch (variable.kind) {
    case "flag": {
      const place = placeOf(variable.fact);
      const [no, yes] = [oneCell(0), oneCell(1)];
      return ({ values }) => {
        const value = values[place];
        return value === true ? yes : value === false ? no : open;
      };
    }
    case "choice": {
      const place = placeOf(variable.fact);
      return ({ values }) => chosen(variable.options, values[place]) ?? open;
    }
    case "judged": {
      const { criterion, points } = variable;
      const place = places.judged.get(criterion) ?? -1;
      return ({ judged }) => {
        const given = judged[place];
        const at = given === undefined ? -1 : points.indexOf(Math.round(given * 100));
        return at < 0 ? open : oneCell(at);
      };
    }
    case "measure": {
      const [first = -1, second = first] = factsOf(variable.measure).map(placeOf);
      return ({ values, ranges }) => (values[first] === undefined && values[second] === undefined ? open : (measure?.(ranges) ?? open));
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
