import type { Rubric } from "../rubric.js";
import type { State, StateFact } from "../state.js";
import { readDecimal } from "../numbers/ratio.js";
import { cellsOfFact, cellsOfShare, type Cells } from "./cells.js";
import { isOne, rangeOf, type Range } from "./range.js";
import type { Domain, Domains, Variable } from "./variable.js";

/** What a state says of the variables of a rubric (已知情况). */
export interface Knowledge {
  readonly domains: Domains;
  /** Ranges of the number facts by id. */
  readonly ranges: ReadonlyMap<string, Range>;
  /** Whether every value in every domain surely is possible. */
  readonly sure: boolean;
}

/** How facts of a rubric are looked up, made once. */
export interface FactPlan {
  readonly forms: ReadonlyMap<string, Rubric["facts"][number]>;
  readonly variables: readonly Variable[];
}

/** Reads a state by the variables of a rubric. Facts that the rubric does not name are passed over. */
export function knowledgeOf({ forms, variables }: FactPlan, { facts, judgements = [] }: Pick<State, "facts" | "judgements">): Knowledge {
  const given = new Map<string, StateFact>();
  for (const fact of facts) given.set(fact.id, fact);
  const ranges = new Map<string, Range>();
  for (const form of forms.values()) if (form.kind === "number") ranges.set(form.id, rangeOf(form, given.get(form.id)));
  let sure = true;
  const domains = variables.map((variable): Domain => {
    switch (variable.kind) {
      case "flag": {
        const value = given.get(variable.fact)?.value;
        return value === true ? TRUE : value === false ? FALSE : EITHER;
      }
      case "choice":
        return optionsOf(variable.options, given.get(variable.fact)?.value);
      case "judged": {
        const judged = judgements.find(({ criterion }) => criterion === variable.criterion);
        const at = judged === undefined ? -1 : variable.points.indexOf(Math.round(judged.points * 100));
        return at < 0 ? variable.points.map((_, index) => index) : [at];
      }
      case "measure": {
        const cells = cellsOfMeasure(variable, forms, ranges);
        if (!cells.sure) sure = false;
        return cells.domain;
      }
    }
  });
  return { domains, ranges, sure };
}

const FALSE: Domain = [0];
const TRUE: Domain = [1];
const EITHER: Domain = [0, 1];

function optionsOf(options: readonly string[], value: StateFact["value"] | undefined): Domain {
  const named = typeof value === "string" ? [value] : Array.isArray(value) ? value : null;
  const domain = options.flatMap((option, index) => (named === null || named.includes(option) ? [index] : []));
  return domain.length === 0 ? options.map((_, index) => index) : domain;
}

/** The values that a measure may have when its facts lie in these ranges. */
export function cellsOfMeasure(
  { measure, limits }: Extract<Variable, { readonly kind: "measure" }>,
  forms: FactPlan["forms"],
  ranges: ReadonlyMap<string, Range>,
): Cells {
  const rangeFor = (fact: string): Range => ranges.get(fact) ?? OPEN;
  const isCount = (fact: string): boolean => {
    const form = forms.get(fact);
    return form?.kind === "number" && form.whole;
  };
  if (measure.kind === "fact") return cellsOfFact(rangeFor(measure.fact), limits, isCount(measure.fact));
  const cap = measure.cap === undefined ? null : readDecimal(measure.cap);
  return cellsOfShare(rangeFor(measure.part), rangeFor(measure.whole), limits, {
    cap,
    whole: isCount(measure.part) && isCount(measure.whole),
  });
}

const OPEN: Range = { min: null, max: null };

/** The facts that a variable rests on and that are not known for certain; for a judged range its own path. */
export function openFactsOf(variable: Variable, { domains, ranges }: Knowledge, number: number): readonly string[] {
  if ((domains[number] ?? []).length < 2) return [];
  if (variable.kind === "judged") return [variable.criterion];
  if (variable.kind !== "measure") return [variable.fact];
  const { measure } = variable;
  const facts = measure.kind === "fact" ? [measure.fact] : [measure.part, measure.whole];
  return facts.filter((fact) => !isOne(ranges.get(fact) ?? OPEN));
}
