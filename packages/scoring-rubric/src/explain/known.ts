import type { Bilingual } from "@countykit/core";
import { BONUS, compileRubric } from "../nodes/compile-rubric.js";
import { hundredths } from "../nodes/node.js";
import { reachable } from "../reachable.js";
import { looseSums } from "../reachable-totals.js";
import type { FactForm, NumberForm, Rubric } from "../rubric.js";
import type { State } from "../state.js";
import { knowledgeOf } from "../variables/knowledge.js";
import type { Range } from "../variables/range.js";

/** What a state says of the facts of a rubric, for explanations (已知事实). */
export interface Known {
  readonly rubric: Rubric;
  readonly form: (fact: string) => FactForm | undefined;
  readonly number: (fact: string) => NumberForm | undefined;
  readonly label: (fact: string) => Bilingual;
  readonly title: (path: string) => Bilingual;
  /** `null` when it is not known. */
  readonly flag: (fact: string) => boolean | null;
  /** The options that are still possible. */
  readonly options: (fact: string) => readonly string[];
  readonly range: (fact: string) => Range;
  readonly judged: (path: string) => number | null;
  /** Whether an item or a part, or all items of the groups together, can still have so many points; yes where that cannot be told. */
  readonly canGive: (path: string, points: number) => boolean;
  readonly canTotal: (points: number) => boolean;
}

export function openKnown(rubric: Rubric, state: State): Known {
  const compiled = compileRubric(rubric);
  const { plan, titles, nodes, numbers, roots, zeros } = compiled;
  const { ranges, domains } = knowledgeOf(plan, state);
  const values = new Map(state.facts.map(({ id, value }) => [id, value]));
  const judgements = new Map((state.judgements ?? []).map(({ criterion, points }) => [criterion, points]));
  const form = (fact: string): FactForm | undefined => plan.forms.get(fact);
  return {
    rubric,
    form,
    number: (fact) => {
      const own = form(fact);
      return own?.kind === "number" ? own : undefined;
    },
    label: (fact) => form(fact)?.label ?? { zh: fact, en: fact },
    title: (path) => titles.get(path) ?? { zh: path, en: path },
    flag: (fact) => {
      const value = values.get(fact);
      return typeof value === "boolean" ? value : null;
    },
    options: (fact) => {
      const own = form(fact);
      const all = own?.kind === "choice" ? own.options.map(({ id }) => id) : [];
      const value = values.get(fact);
      const named = typeof value === "string" ? [value] : Array.isArray(value) ? value : all;
      const left = all.filter((option) => named.includes(option));
      return left.length === 0 ? all : left;
    },
    range: (fact) => ranges.get(fact) ?? { min: null, max: null },
    judged: (path) => judgements.get(path) ?? null,
    canGive: (path, points) => {
      const node = nodes[numbers.get(path) ?? -1];
      const amounts = node === undefined ? null : reachable(node, domains, { least: zeros.slice(), most: zeros.slice() });
      return amounts === null || [...amounts].includes(hundredths(points));
    },
    canTotal: (points) => {
      const ofGroups = roots.filter(({ group }) => group !== BONUS);
      return looseSums(ofGroups, compiled, domains)?.has(hundredths(points)) !== false;
    },
  };
}
