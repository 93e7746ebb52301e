import type { MissingFact, Ternary } from "@countykit/core";
import { jointBounds } from "./bounds/joint-bounds.js";
import type { Ends } from "./bounds/sums.js";
import { type Answer, NO, YES } from "./conditions/compile-condition.js";
import { itemScore, openFactsUnder } from "./item-score.js";
import { type CompiledRubric, compileRubric } from "./nodes/compile-rubric.js";
import { hundredths, pointsOf } from "./nodes/node.js";
import { papersLacking } from "./papers.js";
import { ratingOf } from "./rating.js";
import type { Rubric } from "./rubric.js";
import type { GroupScore, ItemScore, Points, Scoring, VetoAnswer } from "./scoring.js";
import type { State } from "./state.js";
import { type Knowledge, knowledgeOf } from "./variables/knowledge.js";

/** Scores states by one rubric (评分器). */
export type Scorer = (state: State) => Scoring;

export function scorerOf(rubric: Rubric): Scorer {
  const compiled = compileRubric(rubric);
  return (state) => scoreWith(compiled, state);
}

export const score = (rubric: Rubric, state: State): Scoring => scorerOf(rubric)(state);

function scoreWith(compiled: CompiledRubric, state: State): Scoring {
  const { rubric, roots } = compiled;
  const knowledge = knowledgeOf(compiled.plan, state);
  const lacking = papersLacking(compiled, state.evidence);
  const bounds = jointBounds(compiled, knowledge, lacking);
  const context = { compiled, knowledge, bounds, claims: claimsOf(compiled, state) };
  const scored = roots.map((root) => itemScore(root, lacking[root.node.number] ?? null, context));
  const groups: GroupScore[] = [];
  let first = 0;
  for (const [at, { id, weight, items: own }] of rubric.groups.entries()) {
    const items = scored.slice(first, first + own.length);
    groups.push({ id, weight, points: pointsIn(bounds.groups[at]), claimed: claimedOf(items), items });
    first += own.length;
  }
  const vetoes = vetoAnswers(compiled, knowledge);
  const vetoed = WORD[compiled.vetoed.answer(knowledge.domains)];
  const total = within(rubric, bounds.total);
  return {
    rubric: rubric.id,
    asOf: state.asOf,
    base: pointsIn(bounds.base),
    bonus: pointsIn(bounds.bonus),
    total: pointsIn(total),
    totalWithinWeight: rubric.bonus?.beyondWeight === null ? pointsIn(atMost(hundredths(rubric.weight), total)) : null,
    documented: pointsIn(within(rubric, { least: bounds.documented, most: bounds.total.most })),
    claimed: claimedOf(groups),
    tight: bounds.tight,
    vetoed,
    rating: ratingOf(rubric, vetoed, total),
    groups,
    bonuses: scored.slice(first),
    vetoes,
    missing: missingFacts(compiled, scored, vetoes),
  };
}

/** What the county claims, by the numbers of nodes. */
function claimsOf({ numbers }: CompiledRubric, { claims = [] }: State): readonly (number | undefined)[] {
  const points: (number | undefined)[] = [];
  for (const claim of claims) {
    const number = numbers.get(claim.criterion);
    if (number !== undefined) points[number] = claim.points;
  }
  return points;
}

const WORD = { [NO]: "no", [YES]: "yes", 3: "unknown" } as const satisfies Record<Answer, Ternary>;

const NOTHING: readonly string[] = [];

const vetoAnswers = (compiled: CompiledRubric, knowledge: Knowledge): readonly VetoAnswer[] =>
  compiled.vetoes.map(({ veto, test, answer }) => {
    const word = WORD[answer(knowledge.domains)];
    const missing = word === "unknown" ? openFactsUnder(test, compiled, knowledge) : NOTHING;
    return { id: veto.id, title: veto.title, answer: word, missing };
  });

/** Holds a total within what the document says: its own bounds, and the weight where a bonus may not pass it. */
export function within({ bounds, bonus, weight }: Rubric, total: Ends): Ends {
  const most = Math.min(hundredths(bounds?.most ?? Infinity), bonus?.beyondWeight === false ? hundredths(weight) : Infinity);
  const least = Math.min(hundredths(bounds?.least ?? -Infinity), most);
  return { least: Math.min(Math.max(total.least, least), most), most: Math.min(Math.max(total.most, least), most) };
}

const atMost = (cap: number, { least, most }: Ends): Ends => ({ least: Math.min(least, cap), most: Math.min(most, cap) });

const pointsIn = (ends: Ends | undefined): Points => ({ min: pointsOf(ends?.least ?? 0), max: pointsOf(ends?.most ?? 0) });

/** The claims together, or nothing while one is missing. */
function claimedOf(of: readonly { readonly claimed: number | null }[]): number | null {
  let sum = 0;
  for (const { claimed } of of) {
    if (claimed === null) return null;
    sum += hundredths(claimed);
  }
  return pointsOf(sum);
}

function missingFacts({ missable }: CompiledRubric, items: readonly ItemScore[], vetoes: readonly VetoAnswer[]): readonly MissingFact[] {
  const open = new Set<string>();
  for (const { criterion } of items) for (const fact of criterion.missing) open.add(fact);
  for (const { missing } of vetoes) for (const fact of missing) open.add(fact);
  return open.size === 0 ? [] : missable.filter(({ id }) => open.has(id));
}
