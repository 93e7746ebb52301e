import { NO, YES } from "../conditions/compile-condition.js";
import { settled } from "../conditions/settle.js";
import type { CompiledRubric } from "../nodes/compile-rubric.js";
import type { Ratio } from "../numbers/ratio.js";
import { type Block, boundingOf } from "../uplift/blocks.js";
import { keysOf } from "../uplift/terms.js";
import type { Knowledge } from "../variables/knowledge.js";
import type { Range } from "../variables/range.js";
import type { Domains } from "../variables/variable.js";
import { valuesOfNumber } from "./values-of-number.js";

/** What a block comes to once some of its facts are known: bounds of its points, and whether one of its vetoes holds. */
export interface Outcome {
  readonly least: number;
  readonly most: number;
  readonly veto: "no" | "open" | "yes";
}

/** Some facts of a block, and all that it can come to once they are known (事实子集及其结果). */
export interface Subset {
  /** Fact ids and paths of judgements. */
  readonly facts: readonly string[];
  readonly outcomes: readonly Outcome[];
}

/** More ways to know some facts of one block are not looked at. */
const WAYS = 50_000;

/** Every set of open facts of a block with its outcomes, the empty set first; `null` when there are too many ways. */
export function subsetsOf(compiled: CompiledRubric, block: Block, knowledge: Knowledge): readonly Subset[] | null {
  const { plan } = compiled;
  const open = block.keys.flatMap((key) => factOf(key, block, compiled, knowledge));
  let ways = 1;
  for (const { values } of open) ways *= values.length + 1;
  if (ways > WAYS) return null;
  const bounding = boundingOf(compiled, block);
  const vetoes = block.vetoes.flatMap((index) => compiled.vetoes[index] ?? []);
  const vetoed = settled({
    tables: vetoes.flatMap(({ test }) => test.tables),
    open: (of, add) => {
      for (const { test } of vetoes) test.open(of, add);
    },
    answer: (domains) => {
      const answers = vetoes.map(({ answer }) => answer(domains));
      return answers.includes(YES) ? YES : answers.every((answer) => answer === NO) ? NO : 3;
    },
  });
  const domains: Domains = [...knowledge.domains];
  const ranges = new Map<string, Range>(knowledge.ranges);
  const measures = block.variables.filter((number) => plan.variables[number]?.kind === "measure");
  const known: string[] = [];
  const numbers = new Set<string>();
  const found = new Map<string, { readonly facts: readonly string[]; readonly outcomes: Map<string, Outcome> }>();
  const leaf = (): void => {
    for (const number of measures) {
      const variable = plan.variables[number];
      const touched = variable !== undefined && keysOf(variable).some((fact) => numbers.has(fact));
      domains[number] = touched ? (plan.measures.get(number)?.(ranges).domain ?? []) : (knowledge.domains[number] ?? []);
    }
    const { least, most } = bounding(domains, ranges);
    const answer = vetoed.answer(domains);
    const veto = answer === YES ? "yes" : answer === NO ? "no" : "open";
    const name = known.join("\n");
    const subset = found.get(name) ?? { facts: [...known], outcomes: new Map<string, Outcome>() };
    subset.outcomes.set(`${least} ${most} ${veto}`, { least, most, veto });
    found.set(name, subset);
  };
  const branch = (at: number): void => {
    const fact = open[at];
    if (fact === undefined) return leaf();
    branch(at + 1);
    known.push(fact.id);
    for (const value of fact.values) {
      if (fact.variable === null) {
        const before = ranges.get(fact.id);
        if (typeof value === "number") continue;
        ranges.set(fact.id, { min: value, max: value });
        numbers.add(fact.id);
        branch(at + 1);
        numbers.delete(fact.id);
        if (before !== undefined) ranges.set(fact.id, before);
      } else if (typeof value === "number") {
        const before = domains[fact.variable] ?? [];
        domains[fact.variable] = [value];
        branch(at + 1);
        domains[fact.variable] = before;
      }
    }
    known.pop();
  };
  branch(0);
  return [...found.values()].map(({ facts, outcomes }) => ({ facts, outcomes: [...outcomes.values()] }));
}

/** An open fact: its variable and values there, or the values of a number. */
interface OpenFact {
  readonly id: string;
  readonly variable: number | null;
  readonly values: readonly (number | Ratio)[];
}

function factOf(key: string, block: Block, { plan }: CompiledRubric, knowledge: Knowledge): readonly OpenFact[] {
  for (const number of block.variables) {
    const variable = plan.variables[number];
    if (variable === undefined || variable.kind === "measure" || !keysOf(variable).includes(key)) continue;
    return [
      { id: variable.kind === "judged" ? variable.criterion : variable.fact, variable: number, values: knowledge.domains[number] ?? [] },
    ];
  }
  const form = plan.forms.get(key);
  return form?.kind === "number" ? [{ id: key, variable: null, values: valuesOfNumber(form, plan, knowledge) }] : [];
}
