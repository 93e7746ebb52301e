import type { Message, MissingFact, Ternary } from "@countykit/core";
import { NO, YES } from "../conditions/compile-condition.js";
import { type CompiledRubric, compileRubric } from "../nodes/compile-rubric.js";
import { hundredths, pointsOf } from "../nodes/node.js";
import type { Rubric } from "../rubric.js";
import { within } from "../score.js";
import type { State } from "../state.js";
import { type Knowledge, knowledgeOf } from "../variables/knowledge.js";
import { isOne, OPEN } from "../variables/range.js";
import { applyMoves } from "./apply-moves.js";
import { type Block, blocksOf } from "./blocks.js";
import { directionsOf } from "./levers/directions.js";
import { type LeverRules, leversOf } from "./levers/levers.js";
import { worstCase } from "./levers/worst-case.js";
import { claimedGroups } from "./menus/claimed-groups.js";
import type { Group, GroupOffer } from "./menus/group.js";
import { type GroupContext, itemsOf, supportedGroups } from "./menus/groups.js";
import { movesOf } from "./plan/describe-moves.js";
import { type Market, marketOf, type Selection, weighed } from "./plan/dynamic-programme.js";
import type { UpliftQuestion } from "./question.js";
import type { Uplift, UpliftMove, UpliftPlan, UpliftStep } from "./result.js";
import { linkedNumbers } from "./steps/linked-numbers.js";
import { keysOf, type Term, termsOf } from "./terms.js";

/** Other plans of the same cost that are shown, and that are counted. */
const SHOWN = 5;
const COUNTED = 20;

/** Finds the cheapest ways up of many states by one rubric (提分测算器). */
export type Uplifter = (state: State, question: UpliftQuestion) => Uplift;

/**
 * Makes a rubric ready once, to find the cheapest ways up of many states (准备提分测算). Everything else is as with `uplift`.
 *
 * @throws {RangeError} when a target is not points with at most two decimals, a cost is not zero or more in decimal text of at most ten decimals, a name is neither a fact nor a judgement of the rubric, or a bound or step is no decimal text
 * @example
 * ```ts
 * import { guangdong2019, type State, uplifterOf } from "@countykit/scoring-rubric";
 *
 * const state: State = { schema: "countykit-score/1", rubric: "cn-2021-guangdong-yue-shang-101", asOf: "2021-08-31", facts: [] };
 * const uplifter = uplifterOf(guangdong2019);
 * uplifter(state, { target: -5 }).outcome; // => "reached"
 * uplifter(state, { target: 100 }).outcome; // => "unreachable"
 * ```
 * @source 粤商务电函〔2021〕101号, table of points
 */
export function uplifterOf(rubric: Rubric): Uplifter {
  const compiled = compileRubric(rubric);
  const directions = directionsOf(compiled);
  const { plan } = compiled;
  const ready: Ready = { compiled, terms: termsOf(compiled), plan, directions, linked: linkedNumbers(plan, directions) };
  return (state, question) => upliftWith(ready, state, question);
}

/**
 * The cheapest set of changes that brings a county to a target (提分路径): which facts to change, how far, what each brings and costs. Points have at most two
 * decimals; costs are exact, decimal text or a fraction.
 *
 * From `supported`, the default, the start is the least total that the facts support, and the plan makes sure of its total however the remaining facts turn
 * out: what is not known has to be proved or done, and a number is counted from its least. From `claimed` the claimed points stand, item by item, where the
 * facts do not rule them out; items without a claim start as supported. Where claimed points can have come about in several ways, gains cost what they cost
 * in the worst of them, and the move names the facts among which the lost ones are.
 *
 * Moves raise or lower a number to the nearest value at which points change, make a flag hold or not, choose another option, or raise a judgement. A base of
 * a share does not move unless `bases` names it, and a part that is counted in the unit of its base never passes it. Without a price a move costs 1, and a
 * judgement 1 per step: units are not comparable, a village is not a person-time. Plans are compared by cost, then by the number of moves, then by how many
 * of these are not settled, then by the order of the rubric; `alternatives` names other plans of the same cost.
 *
 * Exact: in each group of items that share facts every combination of changes is tried, and groups are combined by a dynamic programme over whole hundredths
 * of points and whole units of cost. A number is tried wherever a measure of it, or of what hangs together with it, can turn, however large it or its base
 * may be. Where a group has too many combinations the outcome is `too-many`; where something cheaper may have been missed, `skipped` names the facts. That
 * is so only where a number with more than 256 values hangs together with others in a way that these turns do not tell (a share that is good both ways,
 * a base that is itself a part, three parts that pull one base both ways), where the bounds of what open facts share are not tight, and where a claim is
 * about a share over a base that is not known. An open or standing veto is said, not planned away.
 *
 * @throws {RangeError} as `uplifterOf` does
 * @example
 * ```ts
 * import { guangdong2019, type State, uplift } from "@countykit/scoring-rubric";
 *
 * const state: State = {
 *   schema: "countykit-score/1",
 *   rubric: "cn-2021-guangdong-yue-shang-101",
 *   asOf: "2021-08-31",
 *   facts: [
 *     { id: "villages", value: "195" },
 *     { id: "villages.located", value: "135" },
 *     { id: "media.provincial", value: false },
 *   ],
 * };
 * const { start, plan } = uplift(guangdong2019, state, { target: 0, costs: { "villages.located": "0.5", "media.provincial": 4 } });
 * start; // => -3
 * plan?.moves.map(({ label, cost }) => [label.zh, cost]); // => [["已建村级站点的行政村数", "1"]]
 * ```
 * @source 粤商务电函〔2021〕101号, table of points: 137 of 195 villages for 5 points
 */
export const uplift = (rubric: Rubric, state: State, question: UpliftQuestion): Uplift => uplifterOf(rubric)(state, question);

/** What follows from the rubric alone. */
interface Ready extends LeverRules {
  readonly compiled: CompiledRubric;
  readonly terms: readonly Term[];
}

function upliftWith(ready: Ready, state: State, question: UpliftQuestion): Uplift {
  const { compiled } = ready;
  const { rubric } = compiled;
  const from = question.from ?? "supported";
  const target = targetOf(question);
  const context = contextOf(ready, state, question);
  const { groups, refuted, tooMany } =
    from === "claimed" ? claimedGroups(context.blocks, state.claims ?? [], context) : supportedGroups(context.blocks, context);
  const market = marketOf(groups);
  const limited = (total: number): number => within(rubric, { least: total, most: total }).least;
  const start = limited(groups.reduce((sum, group) => sum + group.start, 0));
  const best = limited(market.best);
  const plan = (selection: Selection): UpliftPlan => {
    const total = limited(selection.reduce((sum, { points }) => sum + points, 0));
    return planOf(groups, selection, total, start, context);
  };
  const outcome = tooMany.length > 0 ? "too-many" : start >= target ? "reached" : best >= target ? "plan" : "unreachable";
  // A total within the bounds of the document is reached when the sum itself reaches it, as long as it is above the start.
  const goal = Math.min(target, best);
  const chosen = outcome === "too-many" || goal <= start ? null : market.lightest(goal);
  const answer = chosen === null ? null : plan(chosen);
  const vetoed = vetoedAfter(compiled, answer === null ? state : applyMoves(state, answer.moves));
  return {
    rubric: rubric.id,
    asOf: state.asOf,
    from,
    target: question.target,
    start: pointsOf(start),
    best: pointsOf(best),
    outcome,
    plan: answer,
    alternatives: chosen === null ? NO_OTHERS : othersOf(market, chosen, goal, plan),
    menu: groups.flatMap((group) => stepsOf(group, context)),
    ...vetoed,
    refuted,
    needs: unknownBases(compiled, context.known),
    tooMany,
    skipped: [...context.levers.skipped],
    pricing: PRICING,
  };
}

const PRICING: Message = { key: "default-costs", params: {} };
const NO_OTHERS: Uplift["alternatives"] = { atLeast: 0, all: true, next: [] };

function targetOf({ target }: UpliftQuestion): number {
  if (!Number.isFinite(target) || Math.abs(target * 100 - hundredths(target)) > 1e-6) throw new RangeError(`Not points: ${target}`);
  return hundredths(target);
}

interface Context extends GroupContext {
  readonly blocks: readonly Block[];
  readonly moves: (group: Group, offer: GroupOffer) => readonly UpliftMove[];
}

function contextOf(ready: Ready, state: State, question: UpliftQuestion): Context {
  const { compiled, terms, plan, directions } = ready;
  const known = knowledgeOf(plan, state);
  const levers = leversOf(ready, question, known);
  const open = new Set(
    plan.variables.flatMap((variable, number) => {
      if (variable.kind === "measure") return keysOf(variable).filter((fact) => !isOne(known.ranges.get(fact) ?? OPEN));
      return (known.domains[number]?.length ?? 0) > 1 ? keysOf(variable) : [];
    }),
  );
  const blocks = blocksOf(compiled, terms, (key) => open.has(key) || levers.movable(key));
  const told = new Map<GroupOffer, readonly UpliftMove[]>();
  const moves = (group: Group, offer: GroupOffer): readonly UpliftMove[] => {
    const all = told.get(offer) ?? movesOf(group, offer, compiled, levers.scale);
    told.set(offer, all);
    return all;
  };
  return { compiled, known, worst: worstCase(known, plan, directions), directions, levers, blocks, moves };
}

function planOf(
  groups: readonly Group[],
  selection: Selection,
  total: number,
  start: number,
  { moves, levers: { scale } }: Context,
): UpliftPlan {
  const all = groups.flatMap((group, index) => {
    const offer = selection[index];
    return offer === undefined || offer.moves === 0 ? [] : moves(group, offer);
  });
  return { moves: all, points: pointsOf(total - start), total: pointsOf(total), cost: scale.text(weighed(selection).cost) };
}

/** Every level of points above its start that a group offers. */
function stepsOf(group: Group, { moves, levers: { scale } }: Context): readonly UpliftStep[] {
  const gain = ({ points }: GroupOffer): number => points - group.start;
  return group.offers
    .filter((offer) => offer.moves > 0 && gain(offer) > 0)
    .map((offer) => ({
      items: itemsOf(group.blocks),
      points: pointsOf(gain(offer)),
      cost: scale.text(offer.cost),
      moves: moves(group, offer),
    }));
}

function othersOf(market: Market, chosen: Selection, goal: number, plan: (selection: Selection) => UpliftPlan): Uplift["alternatives"] {
  const { found, all } = market.equal(goal, COUNTED);
  const same = (one: Selection): boolean => one.every((offer, index) => offer === chosen[index]);
  const others = found.filter((one) => !same(one));
  return { atLeast: others.length, all, next: others.slice(0, SHOWN).map(plan) };
}

function vetoedAfter(
  { plan, vetoes, vetoed }: CompiledRubric,
  state: State,
): { readonly vetoed: Ternary; readonly vetoes: readonly string[] } {
  const { domains } = knowledgeOf(plan, state);
  const all = vetoed.answer(domains);
  return {
    vetoed: all === YES ? "yes" : all === NO ? "no" : "unknown",
    vetoes: vetoes.flatMap(({ veto, answer }) => (answer(domains) === NO ? [] : [veto.id])),
  };
}

/** Bases of shares that are not known while the share is. Without one there is nothing to count a number of parts against. */
function unknownBases({ plan }: CompiledRubric, { domains, ranges }: Knowledge): readonly MissingFact[] {
  const bases = plan.variables.flatMap((variable, number) =>
    variable.kind === "measure" && variable.measure.kind === "share" && (domains[number]?.length ?? 0) > 1 ? [variable.measure.whole] : [],
  );
  return [...new Set(bases)].flatMap((fact) => {
    const form = plan.forms.get(fact);
    return form === undefined || isOne(ranges.get(fact) ?? OPEN) ? [] : [{ id: fact, label: form.label }];
  });
}
