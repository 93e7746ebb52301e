import { criteriaOf, criterionOf, itemsOf } from "../criteria.js";
import type { FactForm, Rubric } from "../rubric.js";
import type { Scale } from "../scales/scale.js";

/** What a state is checked against. */
export interface RubricIndex {
  readonly id: string;
  readonly facts: ReadonlyMap<string, FactForm>;
  /** Scales by path. */
  readonly scales: ReadonlyMap<string, Scale>;
  /** Ids of the evidence of each item. */
  readonly evidence: ReadonlyMap<string, readonly string[]>;
}

/** Looks a rubric up by ids and paths (指标体系索引). */
export function indexOf(rubric: Rubric): RubricIndex {
  const items = itemsOf(rubric);
  const criteria = items.flatMap((one) => criteriaOf(criterionOf(one)));
  return {
    id: rubric.id,
    facts: new Map(rubric.facts.map((form) => [form.id, form])),
    scales: new Map(criteria.map(({ path, scale }) => [path, scale])),
    evidence: new Map(items.map(({ item }) => [item.id, item.evidence.map(({ id }) => id)])),
  };
}
