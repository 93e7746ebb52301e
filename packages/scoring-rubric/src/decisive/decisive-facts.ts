import type { DecidingSet } from "@countykit/core";
import { type CompiledRubric, compileRubric } from "../nodes/compile-rubric.js";
import type { Rubric } from "../rubric.js";
import type { State } from "../state.js";
import { blocksOf } from "../uplift/blocks.js";
import { keysOf, termsOf } from "../uplift/terms.js";
import { type Knowledge, knowledgeOf } from "../variables/knowledge.js";
import { isOne, OPEN } from "../variables/range.js";
import { type Goal, goalsOfRating, goalsOfTotal } from "./goal.js";
import { type Subset, subsetsOf } from "./outcomes.js";
import { smallestSets } from "./smallest-sets.js";
import { staysOpen } from "./stays-open.js";

/** A smallest set that can settle a question, and the answers that it can settle it to (定案事实集). */
export interface DecisiveSet extends DecidingSet {
  /** Grades, `vetoed` or `points-only` for the rating; `yes` and `no` for a total. */
  readonly answers: readonly string[];
}

/** The smallest sets of missing facts that can settle a question, as plain data. */
export interface DecisiveFacts {
  readonly question: { readonly kind: "rating" } | { readonly kind: "at-least"; readonly points: number };
  /** Whether it is settled already; then there are no sets. */
  readonly settled: boolean;
  /** How many facts the smallest sets have; `null` when it is settled, when no set settles it, or when not everything could be tried. */
  readonly size: number | null;
  /** In the order of the rubric; at most a hundred. */
  readonly sets: readonly DecisiveSet[];
  /** Whether all sets of that size are listed. */
  readonly all: boolean;
  /** Items and vetoes whose open facts are too many to try everything; then nothing is listed. Empty when the answer is complete. */
  readonly tooMany: readonly string[];
}

/** No more sets are listed: all of them are equally small. */
const LISTED = 100;

export function decisiveFacts(rubric: Rubric, state: State, question?: { readonly atLeast: number }): DecisiveFacts {
  const compiled = compileRubric(rubric);
  const knowledge = knowledgeOf(compiled.plan, state);
  const goals = question === undefined ? goalsOfRating(rubric) : goalsOfTotal(rubric, question.atLeast);
  const asked: DecisiveFacts["question"] = question === undefined ? { kind: "rating" } : { kind: "at-least", points: question.atLeast };
  const blocks = blocksOf(compiled, termsOf(compiled), openKeys(compiled, knowledge), question === undefined).map((block) => ({
    block,
    subsets: subsetsOf(compiled, block, knowledge),
  }));
  const tooMany = blocks.flatMap(({ block, subsets }) =>
    subsets === null ? [...block.terms.map(({ item }) => item.id), ...block.vetoes.flatMap((index) => rubric.vetoes[index]?.id ?? [])] : [],
  );
  const nothing = { question: asked, settled: false, size: null, sets: [], all: tooMany.length === 0, tooMany: [...new Set(tooMany)] };
  if (tooMany.length > 0) return nothing;
  const subsets = blocks.map((one) => one.subsets ?? []);
  const found = goals.flatMap((goal) => {
    const sets = smallestSets(subsets, goal, LISTED);
    return sets === null ? [] : [{ goal, ...sets }];
  });
  const size = Math.min(...found.map((one) => one.size));
  if (found.length === 0) return nothing;
  if (size === 0) return { ...nothing, settled: true };
  const smallest = found.filter((one) => one.size === size);
  const sets = merged(compiled, smallest, subsets, goals);
  return { ...nothing, size, sets: sets.slice(0, LISTED), all: sets.length <= LISTED && smallest.every(({ all }) => all) };
}

/** Whether a fact or judgement is not known. */
function openKeys({ plan }: CompiledRubric, { domains, ranges }: Knowledge): (key: string) => boolean {
  const open = new Set(
    plan.variables.flatMap((variable, number) => {
      if ((domains[number]?.length ?? 0) < 2) return [];
      return variable.kind === "measure" ? keysOf(variable).filter((fact) => !isOne(ranges.get(fact) ?? OPEN)) : keysOf(variable);
    }),
  );
  return (key) => open.has(key);
}

/** The sets of all goals, each once, with the facts and sets in the order of the rubric. */
function merged(
  { missable }: CompiledRubric,
  found: readonly { readonly goal: Goal; readonly sets: readonly (readonly Subset[])[] }[],
  blocks: readonly (readonly Subset[])[],
  goals: readonly Goal[],
): readonly DecisiveSet[] {
  const order = new Map(missable.map(({ id }, index) => [id, index]));
  const placeOf = (fact: string): number => order.get(fact) ?? order.size;
  const sets = new Map<string, { readonly facts: readonly string[]; readonly subsets: readonly Subset[]; readonly answers: string[] }>();
  for (const { goal, sets: own } of found) {
    for (const subsets of own) {
      const facts = subsets.flatMap((subset) => subset.facts).sort((a, b) => placeOf(a) - placeOf(b));
      const name = facts.join("\n");
      const known = sets.get(name);
      if (known === undefined) sets.set(name, { facts, subsets, answers: [goal.answer] });
      else known.answers.push(goal.answer);
    }
  }
  const places = ({ facts }: { readonly facts: readonly string[] }): readonly number[] => facts.map(placeOf);
  return [...sets.values()]
    .sort((a, b) => compareLists(places(a), places(b)))
    .map(({ facts, subsets, answers }) => ({ facts, certain: !staysOpen(blocks, subsets, goals), answers }));
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? -1;
    if (value !== other) return value - other;
  }
  return a.length - b.length;
}
