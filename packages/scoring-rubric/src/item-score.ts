import type { JointBounds } from "./bounds/joint-bounds.js";
import type { Test } from "./conditions/compile-condition.js";
import type { CompiledRubric, Root } from "./nodes/compile-rubric.js";
import { hundredths, type Node, pointsOf } from "./nodes/node.js";
import { reachable } from "./reachable.js";
import type { CriterionScore, ItemScore } from "./scoring.js";
import { openFactsOf, type Reading } from "./variables/knowledge.js";
import { emptyBaseOf } from "./variables/measures.js";

/** What the score of an item is put together from. */
export interface ItemContext {
  readonly compiled: CompiledRubric;
  readonly knowledge: Reading;
  readonly bounds: JointBounds;
  /** Points that the county claims, by the numbers of nodes; empty when it claims none. */
  readonly claims: readonly (number | undefined)[];
}

/** The score of one item, from the bounds of its nodes; `lacking` are the papers it lacks, `null` when nobody has looked. */
export function itemScore({ item, node }: Root, lacking: readonly string[] | null, context: ItemContext): ItemScore {
  const criterion = criterionScore(node, context);
  const { points, claimed } = criterion;
  const { least, most } = context.bounds.shown;
  return {
    id: item.id,
    weight: item.weight,
    points,
    documented: { min: pointsOf(least[node.number] ?? 0), max: pointsOf(most[node.number] ?? 0) },
    claimed,
    claim: claimed === null ? null : claimOf(claimed, points, node, context),
    missingEvidence: lacking,
    criterion,
  };
}

function claimOf(
  claimed: number,
  { min, max }: CriterionScore["points"],
  node: Node,
  { compiled, knowledge }: ItemContext,
): ItemScore["claim"] {
  if (claimed > max) return "too-high";
  if (claimed < min) return "too-low";
  if (min === max) return "supported";
  // Either end can be had; what lies between them may fall in a gap.
  if (claimed === min || claimed === max) return "possible";
  const room = { least: compiled.zeros.slice(), most: compiled.zeros.slice() };
  return reachable(node, knowledge.domains, room)?.includes(hundredths(claimed)) === false ? "impossible" : "possible";
}

function criterionScore(node: Node, context: ItemContext): CriterionScore {
  const { bounds, claims, knowledge } = context;
  const min = pointsOf(bounds.nodes.least[node.number] ?? 0);
  const max = pointsOf(bounds.nodes.most[node.number] ?? 0);
  const parts = node.parts.length === 0 ? NO_PARTS : criterionScores(node.parts, context);
  const open = min < max;
  return {
    path: node.path,
    kind: node.kind,
    points: { min, max },
    most: pointsOf(node.ceiling),
    claimed: claims.length === 0 ? null : (claims[node.number] ?? claimedTogether(node, parts)),
    measured: node.measured === null ? null : node.measured(knowledge.ranges),
    missing: open ? missingOf(node, parts, context) : NOTHING,
    emptyBases: open && !context.knowledge.sure ? emptyBasesIn(node, parts, context) : NOTHING,
    parts,
  };
}

function criterionScores(nodes: readonly Node[], context: ItemContext): readonly CriterionScore[] {
  const scores: CriterionScore[] = [];
  for (const node of nodes) scores.push(criterionScore(node, context));
  return scores;
}

const NO_PARTS: readonly CriterionScore[] = [];
const NOTHING: readonly string[] = [];

/** What the claims of all parts come to: their sum within its limits, or the best of them; nothing while one is missing. */
function claimedTogether({ scale }: Node, parts: readonly CriterionScore[]): number | null {
  if (parts.length === 0) return null;
  let [sum, best] = [0, -Infinity];
  for (const { claimed } of parts) {
    if (claimed === null) return null;
    sum += hundredths(claimed);
    best = Math.max(best, hundredths(claimed));
  }
  if (scale.kind !== "sum") return pointsOf(best);
  return pointsOf(Math.min(Math.max(sum, hundredths(scale.least ?? -Infinity)), hundredths(scale.most ?? Infinity)));
}

/** The facts and judgements that open points turn on. */
function missingOf(node: Node, parts: readonly CriterionScore[], { compiled, knowledge, bounds }: ItemContext): readonly string[] {
  let missing = openFactsUnder(node, compiled, knowledge);
  for (const [at, part] of parts.entries()) {
    const own = node.parts[at];
    if (own !== undefined && part.missing.length > 0 && node.turnsOn(own, bounds.nodes)) missing = together(missing, part.missing);
  }
  return missing;
}

/** The bases known to be empty that open points turn on. */
function emptyBasesIn(node: Node, parts: readonly CriterionScore[], { compiled, knowledge, bounds }: ItemContext): readonly string[] {
  let bases = emptyBasesUnder(node, compiled, knowledge);
  for (const [at, part] of parts.entries()) {
    const own = node.parts[at];
    if (own !== undefined && part.emptyBases.length > 0 && node.turnsOn(own, bounds.nodes)) bases = together(bases, part.emptyBases);
  }
  return bases;
}

/** The bases known to be empty that an open scale or condition turns on, without those of its parts. Where there is one, not every value is sure. */
export function emptyBasesUnder(
  { open }: Pick<Test, "open">,
  { plan }: CompiledRubric,
  { domains, ranges, sure }: Reading,
): readonly string[] {
  let bases = NOTHING;
  if (sure) return bases;
  open(domains, (number) => {
    const variable = plan.variables[number];
    const base = variable?.kind === "measure" ? emptyBaseOf(variable.measure, ranges) : null;
    if (base !== null) bases = together(bases, [base]);
  });
  return bases;
}

/** The open facts that an open scale or condition turns on, without those of its parts. */
export function openFactsUnder({ open }: Pick<Test, "open">, { plan }: CompiledRubric, knowledge: Reading): readonly string[] {
  let missing = NOTHING;
  open(knowledge.domains, (variable) => {
    missing = together(missing, openFactsOf(variable, plan, knowledge));
  });
  return missing;
}

/** Two lists of names in one, each once. Most lists come alone, and are taken as they are. */
function together(some: readonly string[], more: readonly string[]): readonly string[] {
  if (some.length === 0) return more;
  let all: string[] | null = null;
  for (const name of more) {
    if ((all ?? some).includes(name)) continue;
    if (all === null) all = some.slice();
    all.push(name);
  }
  return all ?? some;
}
