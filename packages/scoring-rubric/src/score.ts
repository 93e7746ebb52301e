import type { MissingFact, Ternary } from "@countykit/core";
import { jointBounds } from "./bounds/joint-bounds.js";
import type { Ends } from "./bounds/sums.js";
import { type Answer, NO, YES } from "./conditions/compile-condition.js";
import { emptyBasesUnder, itemScore, openFactsUnder } from "./item-score.js";
import { type CompiledRubric, compileRubric } from "./nodes/compile-rubric.js";
import { hundredths, pointsOf } from "./nodes/node.js";
import { papersLacking } from "./papers.js";
import { ratingOf } from "./rating.js";
import { reachableTotals } from "./reachable-totals.js";
import type { Rubric } from "./rubric.js";
import type { GroupScore, ItemScore, Points, Scoring, VetoAnswer } from "./scoring.js";
import type { State } from "./state.js";
import { type Reading, readingOf } from "./variables/knowledge.js";

/** Scores counties by one rubric (评分器): what `scorerOf` makes. */
export type Scorer = (state: State) => Scoring;

/**
 * Makes a rubric ready once, to score many counties by it (准备评分). Everything that the rubric alone settles is worked out here, so each scoring takes
 * microseconds; a scorer keeps nothing of the states it has seen.
 *
 * @throws {TypeError} where a limit or a cap of the rubric is no decimal text; `parseRubric` reports it. The scorer throws as `score` does.
 *
 * @example
 * ```ts
 * import { guangdong2019, scorerOf } from "@countykit/scoring-rubric";
 *
 * const scorer = scorerOf(guangdong2019);
 * const located = (villages: string) => [{ id: "villages", value: "195" }, { id: "villages.located", value: villages }];
 * const stateOf = (villages: string) =>
 *   ({ schema: "countykit-score/1", rubric: guangdong2019.id, asOf: "2021-08-31", facts: located(villages) }) as const;
 *
 * ["97", "98", "136", "137"].map((villages) => scorer(stateOf(villages)).total.max); // => [99, 101, 101, 104]
 * ```
 * @source 粤商务电函〔2021〕101号, table of points, row 服务体系建设
 */
export function scorerOf(rubric: Rubric): Scorer {
  const compiled = compileRubric(rubric);
  return (state) => scoreWith(compiled, state);
}

/**
 * Scores a county by a rubric (评分): points of every group, item and part of one, each as the least and the most that the facts allow. What is not known is
 * neither zero nor no: intervals stay open, `missing` names what they turn on, and whatever the known facts settle is settled. A share of a base that is
 * known to be 0 is not missing: the rubric does not rule on it, so its points stay open and `emptyBases` names the base. Points have at most two
 * decimals and are added as whole hundredths; nothing is rounded, but for grades where the rubric says how.
 *
 * Both ends of every interval are reached by some way the open facts may turn out, as `tight` says; where too many measures hang on one open number, or a
 * base may be empty, ends may lie further out, never further in. A veto that holds makes the rating `vetoed` whatever the points; while one is open, or more
 * than one grade is possible, the rating is `unknown`. In `documented` an item that is known to lack papers has no points that these would prove, but every
 * penalty that the facts have; one at whose papers nobody has looked has anything from that to its points.
 *
 * @throws {TypeError} where a number of the state is no decimal text, and RangeError where its ends leave no number; `parseState` reports both.
 *
 * @example
 * ```ts
 * import { guangdong2019, score } from "@countykit/scoring-rubric";
 *
 * const scoring = score(guangdong2019, {
 *   schema: "countykit-score/1",
 *   rubric: guangdong2019.id,
 *   asOf: "2021-08-31",
 *   facts: [
 *     { id: "villages", value: "195" },
 *     { id: "villages.located", value: "137" },
 *   ],
 * });
 * scoring.total; // => { min: 0, max: 104 }
 * scoring.totalWithinWeight; // => { min: 0, max: 100 }
 * scoring.groups[1]?.items[0]?.criterion.parts[1]?.points; // => { min: 5, max: 10 }
 * scoring.groups[1]?.items[0]?.criterion.parts[1]?.missing; // => ["poverty-villages.located", "poverty-villages"]
 * scoring.tight; // => true
 * scoring.rating; // => { kind: "unknown", grades: [], exact: true }
 * ```
 * @source 粤商务电函〔2021〕101号, table of points; S. C. Kleene, Introduction to Metamathematics, § 64 (three-valued logic)
 */
export const score = (rubric: Rubric, state: State): Scoring => scorerOf(rubric)(state);

function scoreWith(compiled: CompiledRubric, state: State): Scoring {
  const { rubric, roots } = compiled;
  const knowledge = readingOf(compiled.plan, state);
  const lacking = papersLacking(compiled, state.evidence);
  const bounds = jointBounds(compiled, knowledge, lacking);
  const context = { compiled, knowledge, bounds, claims: claimsOf(compiled, state) };
  const scored: ItemScore[] = [];
  for (const root of roots) scored.push(itemScore(root, lacking[root.node.number] ?? null, context));
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
  // To spread the total would take a sixth of the time of a scoring.
  const { least, most } = total;
  return {
    rubric: rubric.id,
    asOf: state.asOf,
    base: pointsIn(bounds.base),
    bonus: pointsIn(bounds.bonus),
    total: pointsIn(total),
    totalWithinWeight: rubric.bonus?.beyondWeight === null ? pointsIn(atMost(hundredths(rubric.weight), total)) : null,
    documented: pointsIn(within(rubric, bounds.documented)),
    claimed: claimedOf(groups),
    tight: bounds.tight,
    vetoed,
    rating: ratingOf(rubric, vetoed, { least, most, tight: bounds.tight, all: () => totalsOf(compiled, knowledge) }),
    groups,
    bonuses: scored.slice(first),
    vetoes,
    missing: factsIn(compiled, scored, vetoes, "missing"),
    emptyBases: knowledge.sure ? NO_FACTS : factsIn(compiled, scored, vetoes, "emptyBases"),
  };
}

/** Every total that can be had, within its limits; `null` where that is not known. */
function totalsOf(compiled: CompiledRubric, knowledge: Reading): ReadonlySet<number> | null {
  const sums = reachableTotals(compiled, knowledge);
  return sums === null ? null : new Set([...sums].map((sum) => within(compiled.rubric, { least: sum, most: sum }).least));
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

const vetoAnswers = (compiled: CompiledRubric, knowledge: Reading): readonly VetoAnswer[] =>
  compiled.vetoes.map(({ veto, test, answer }) => {
    const word = WORD[answer(knowledge.domains)];
    const missing = word === "unknown" ? openFactsUnder(test, compiled, knowledge) : NOTHING;
    const emptyBases = word === "unknown" ? emptyBasesUnder(test, compiled, knowledge) : NOTHING;
    return { id: veto.id, title: veto.title, answer: word, missing, emptyBases };
  });

/** What the document holds a total within: its own bounds, and the weight where a bonus may not pass it. */
export function limitsOf({ bounds, bonus, weight }: Rubric): Ends {
  const most = Math.min(hundredths(bounds?.most ?? Infinity), bonus?.beyondWeight === false ? hundredths(weight) : Infinity);
  return { least: Math.min(hundredths(bounds?.least ?? -Infinity), most), most };
}

/** Holds a total within its limits. */
export function within(rubric: Rubric, total: Ends): Ends {
  const { least, most } = limitsOf(rubric);
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

const NO_FACTS: readonly MissingFact[] = [];

/** The facts that all items and vetoes name, each once, in the order of the rubric. */
function factsIn(
  { missable, missablePlaces: places }: CompiledRubric,
  items: readonly ItemScore[],
  vetoes: readonly VetoAnswer[],
  named: "missing" | "emptyBases",
): readonly MissingFact[] {
  const open: boolean[] = [];
  const mark = (names: readonly string[]): void => {
    for (const name of names) {
      const place = places.get(name);
      if (place !== undefined) open[place] = true;
    }
  };
  for (const { criterion } of items) mark(criterion[named]);
  for (const veto of vetoes) mark(veto[named]);
  return open.length === 0 ? NO_FACTS : missable.filter((_, place) => open[place] === true);
}
