import type { DecidingSet } from "@countykit/core";
import { NO, YES } from "../conditions/compile-condition.js";
import { type CompiledRubric, compileRubric } from "../nodes/compile-rubric.js";
import type { Rubric } from "../rubric.js";
import type { State } from "../state.js";
import { type Block, blocksOf, boundingOf } from "../uplift/blocks.js";
import { keysOf, termsOf } from "../uplift/terms.js";
import { type Knowledge, knowledgeOf } from "../variables/knowledge.js";
import { emptyBaseOf } from "../variables/measures.js";
import { isOne, OPEN } from "../variables/range.js";
import { type DecisiveQuestion, pointsAsked } from "./decisive-question.js";
import { type Goal, goalsOfRating, goalsOfTotal } from "./goal.js";
import { type Outcome, type Subset, subsetsOf } from "./outcomes.js";
import { smallestSets } from "./smallest-sets.js";
import { settles, staysOpen } from "./stays-open.js";

/** A smallest set that can settle a question, and the answers that it can settle it to (定案事实集). */
export interface DecisiveSet extends DecidingSet {
  /** Grades, `vetoed` or `points-only` for the rating; `yes` and `no` for a total. */
  readonly answers: readonly string[];
}

/** The smallest sets of missing facts that can settle a question, as plain data. */
export interface DecisiveFacts {
  readonly question: { readonly kind: "rating" } | { readonly kind: "at-least"; readonly points: number };
  /** Whether it is settled already, whatever is still open; then there are no sets. */
  readonly settled: boolean;
  /** How many facts the smallest sets have; `null` when it is settled, when no set settles it, or when `tooMany` names anything. */
  readonly size: number | null;
  /** In the order of the rubric; at most a hundred. */
  readonly sets: readonly DecisiveSet[];
  /** Whether all sets of that size are listed; `false` as well when `tooMany` names anything. */
  readonly all: boolean;
  /** For every answer that is still possible, the smallest sets that can settle it to that one. Without a veto that holds, these have every open veto. */
  readonly byAnswer: readonly DecisiveAnswer[];
  /**
   * Items and vetoes that hang together through more open facts than can be tried. As long as there are any, nothing at all is listed, of the other items neither:
   * `sets` and `byAnswer` are empty. Empty when the answer is complete, or settled already.
   */
  readonly tooMany: readonly string[];
}

/** The smallest sets that can settle a question to one answer (指向某一结论的定案事实集): `size` is how many facts each of them holds. */
export interface DecisiveAnswer {
  readonly answer: string;
  readonly size: number;
  readonly sets: readonly (readonly string[])[];
  readonly all: boolean;
}

/** No more sets are listed: all of them are equally small. */
const LISTED = 100;

/**
 * The smallest sets of missing facts and judgements that can settle the rating, or whether the total reaches `atLeast` points (定案所需的最少事实). A set is
 * `certain` when every value of its facts settles the question, like the deciding sets of a finding. `atLeast` is points with at most two decimals.
 *
 * Exact: items only hang together through facts, so how far the least and the most total can move with so many facts known is found for each group of items
 * that share any, over all values of these facts, and groups are combined by a dynamic programme. An open veto is in every set that settles the rating but
 * those that make a veto hold. Where one group has too many open facts to try everything, `tooMany` names it and nothing is listed. A number without bounds
 * is tried at the limits of its measures and beside them. A base that is known to be 0 is in no set: nothing is learned of it.
 *
 * @throws {TypeError} when the question is none: points with more than two decimals, or a name that a question does not have; `parseDecisiveQuestion` reports it
 * @example
 * ```ts
 * import { decisiveFacts, guangdong2019, type State } from "@countykit/scoring-rubric";
 *
 * const state: State = { schema: "countykit-score/1", rubric: "cn-2021-guangdong-yue-shang-101", asOf: "2021-08-31", facts: [] };
 * const { size, sets } = decisiveFacts(guangdong2019, state, { atLeast: 100 });
 * size; // => 1
 * sets[0]; // => { "facts": ["villages.located"], "certain": false, "answers": ["no"] }
 * decisiveFacts(guangdong2019, state).byAnswer.map(({ answer, sets: [first] }) => [answer, first]); // => [["points-only", ["veto.accident", "progress", "veto.fraud"]], ["vetoed", ["veto.accident"]]]
 * ```
 * @source 粤商务电函〔2021〕101号, table of points, with its three vetoes
 */
export function decisiveFacts(rubric: Rubric, state: State, question?: DecisiveQuestion): DecisiveFacts {
  const compiled = compileRubric(rubric);
  const knowledge = knowledgeOf(compiled.plan, state);
  const points = question === undefined ? null : pointsAsked(question);
  const goals = points === null ? goalsOfRating(rubric) : goalsOfTotal(rubric, points);
  const asked: DecisiveFacts["question"] = points === null ? { kind: "rating" } : { kind: "at-least", points };
  const nothing: DecisiveFacts = { question: asked, settled: false, size: null, sets: [], all: true, byAnswer: [], tooMany: [] };
  const blocks = blocksOf(compiled, termsOf(compiled), openKeys(compiled, knowledge), points === null);
  if (goals.some((goal) => settles(outcomeNow(compiled, blocks, knowledge), goal))) return { ...nothing, settled: true };
  const tried = blocks.map((block) => ({ block, subsets: subsetsOf(compiled, block, knowledge) }));
  const tooMany = tried.flatMap(({ block, subsets }) =>
    subsets === null ? [...block.terms.map(({ item }) => item.id), ...block.vetoes.flatMap((index) => rubric.vetoes[index]?.id ?? [])] : [],
  );
  if (tooMany.length > 0) return { ...nothing, all: false, tooMany: [...new Set(tooMany)] };
  const subsets = tried.map((one) => one.subsets ?? []);
  const found = goals.flatMap((goal) => {
    const sets = smallestSets(subsets, goal, LISTED);
    return sets === null ? [] : [{ goal, ...sets }];
  });
  const size = Math.min(...found.map((one) => one.size));
  if (found.length === 0) return nothing;
  const smallest = found.filter((one) => one.size === size);
  const sets = merged(compiled, smallest, subsets, goals);
  const byAnswer = found.map(
    (one): DecisiveAnswer => ({
      answer: one.goal.answer,
      size: one.size,
      sets: merged(compiled, [one], null, goals).map(({ facts }) => facts),
      all: one.all,
    }),
  );
  return { ...nothing, size, sets: sets.slice(0, LISTED), all: sets.length <= LISTED && smallest.every(({ all }) => all), byAnswer };
}

/** What everything comes to while nothing more is known. */
function outcomeNow(compiled: CompiledRubric, blocks: readonly Block[], { domains, ranges }: Knowledge): Outcome {
  let [least, most] = [0, 0];
  for (const block of blocks) {
    const ends = boundingOf(compiled, block)(domains, ranges);
    least += ends.least;
    most += ends.most;
  }
  const answer = compiled.vetoed.answer(domains);
  return { least, most, veto: answer === YES ? "yes" : answer === NO ? "no" : "open" };
}

/** Whether a fact or judgement is not known. Of a share the base of which is known to be nothing, there is nothing to learn. */
function openKeys({ plan }: CompiledRubric, { domains, ranges }: Knowledge): (key: string) => boolean {
  const open = new Set(
    plan.variables.flatMap((variable, number) => {
      if ((domains[number]?.length ?? 0) < 2) return [];
      if (variable.kind !== "measure") return keysOf(variable);
      return emptyBaseOf(variable.measure, ranges) === null ? keysOf(variable).filter((fact) => !isOne(ranges.get(fact) ?? OPEN)) : [];
    }),
  );
  return (key) => open.has(key);
}

/** The sets of all goals, each once, with the facts and sets in the order of the rubric. */
function merged(
  { missable }: CompiledRubric,
  found: readonly { readonly goal: Goal; readonly sets: readonly (readonly Subset[])[] }[],
  blocks: readonly (readonly Subset[])[] | null,
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
    .map(({ facts, subsets, answers }) => ({ facts, certain: blocks !== null && !staysOpen(blocks, subsets, goals), answers }));
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? -1;
    if (value !== other) return value - other;
  }
  return a.length - b.length;
}
