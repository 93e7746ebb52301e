import type { MissingFact, Ternary } from "@countykit/core";
import { type Ends, jointBounds } from "./bounds/joint-bounds.js";
import { NO, YES } from "./conditions/compile-condition.js";
import { BONUS, type CompiledRubric, compileRubric } from "./nodes/compile-rubric.js";
import { factsUnder, itemScore } from "./item-score.js";
import { hundredths, pointsOf } from "./nodes/node.js";
import { ratingOf } from "./rating.js";
import type { Rubric } from "./rubric.js";
import type { GroupScore, Points, Scoring, VetoAnswer } from "./scoring.js";
import type { State } from "./state.js";
import { knowledgeOf } from "./variables/knowledge.js";

/** Scores states by one rubric (评分器). */
export type Scorer = (state: State) => Scoring;

/** Makes a rubric ready once, to score many states by it (准备评分). */
export function scorerOf(rubric: Rubric): Scorer {
  const compiled = compileRubric(rubric);
  return (state) => scoreWith(compiled, state);
}

/** Scores a county by a rubric (评分). */
export const score = (rubric: Rubric, state: State): Scoring => scorerOf(rubric)(state);

function scoreWith(compiled: CompiledRubric, state: State): Scoring {
  const { rubric, roots } = compiled;
  const knowledge = knowledgeOf(compiled.plan, state);
  const papers = papersOf(compiled, state);
  const complete = new Set(roots.filter(({ item }) => papers.get(item.id)?.length === 0).map(({ item }) => item.id));
  const bounds = jointBounds(compiled, knowledge, complete);
  const claims = new Map((state.claims ?? []).map((claim) => [claim.criterion, claim]));
  const scored = roots.map((root) => itemScore(root, { knowledge, bounds, claims, compiled, missing: papers.get(root.item.id) ?? null }));
  const groups = rubric.groups.map((group, index): GroupScore => {
    const items = scored.filter((_, at) => roots[at]?.group === index);
    return {
      id: group.id,
      weight: group.weight,
      points: pointsIn(bounds.groups[index]),
      claimed: sumOf(items.map(({ claimed }) => claimed)),
      items,
    };
  });
  const vetoes = compiled.vetoes.map(({ veto, test }): VetoAnswer => {
    const answer = test.answer(knowledge.domains);
    const missing = answer === YES || answer === NO ? [] : factsUnder(test.tables, compiled, knowledge);
    return { id: veto.id, title: veto.title, answer: answer === YES ? "yes" : answer === NO ? "no" : "unknown", missing };
  });
  const vetoed: Ternary = vetoes.some(({ answer }) => answer === "yes")
    ? "yes"
    : vetoes.some(({ answer }) => answer === "unknown")
      ? "unknown"
      : "no";
  const total = within(bounds.total, rubric);
  const open = new Set([...scored.flatMap(({ criterion }) => criterion.missing), ...vetoes.flatMap(({ missing }) => missing)]);
  return {
    rubric: rubric.id,
    asOf: state.asOf,
    base: pointsIn(bounds.base),
    bonus: pointsIn(bounds.bonus),
    total: pointsIn(total),
    totalWithinWeight: rubric.bonus?.beyondWeight === null ? capped(total, hundredths(rubric.weight)) : null,
    documented: { min: pointsOf(Math.max(bounds.documented, least(rubric))), max: pointsOf(total.most) },
    claimed: sumOf(groups.map(({ claimed }) => claimed)),
    tight: bounds.tight,
    vetoed,
    rating: ratingOf(rubric, vetoed, total),
    groups,
    bonuses: scored.filter((_, at) => roots[at]?.group === BONUS),
    vetoes,
    missing: missingFacts(compiled, open),
  };
}

/** The papers that each item lacks; items that nobody has looked at are not there. */
function papersOf({ roots }: CompiledRubric, { evidence = [] }: State): ReadonlyMap<string, readonly string[]> {
  const seen = new Map(evidence.map(({ item, kinds }) => [item, kinds]));
  return new Map(
    roots.flatMap(({ item }): readonly (readonly [string, readonly string[]])[] => {
      const kinds = seen.get(item.id);
      if (kinds === undefined && item.evidence.length > 0) return [];
      return [[item.id, item.evidence.map(({ id }) => id).filter((id) => kinds?.includes(id) !== true)]];
    }),
  );
}

const least = ({ bounds }: Rubric): number => (bounds?.least === undefined ? -Infinity : hundredths(bounds.least));
const most = ({ bounds }: Rubric): number => (bounds?.most === undefined ? Infinity : hundredths(bounds.most));

const within = (ends: Ends, rubric: Rubric): Ends => ({
  least: Math.min(Math.max(ends.least, least(rubric)), most(rubric)),
  most: Math.min(Math.max(ends.most, least(rubric)), most(rubric)),
});

const capped = (ends: Ends, cap: number): Points => ({ min: pointsOf(Math.min(ends.least, cap)), max: pointsOf(Math.min(ends.most, cap)) });

const pointsIn = (ends: Ends | undefined): Points => ({ min: pointsOf(ends?.least ?? 0), max: pointsOf(ends?.most ?? 0) });

/** Together, or nothing while one is missing. */
function sumOf(claims: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const claim of claims) {
    if (claim === null) return null;
    sum += hundredths(claim);
  }
  return pointsOf(sum);
}

/** The facts by the order of the rubric, then what assessors have to judge. */
function missingFacts({ rubric, plan, titles }: CompiledRubric, open: ReadonlySet<string>): readonly MissingFact[] {
  if (open.size === 0) return [];
  const judged = plan.variables.flatMap((variable) =>
    variable.kind === "judged" && open.has(variable.criterion) ? [variable.criterion] : [],
  );
  return [
    ...rubric.facts.flatMap(({ id, label }) => (open.has(id) ? [{ id, label }] : [])),
    ...judged.map((path) => ({ id: path, label: titles.get(path) ?? { zh: path, en: path } })),
  ];
}
