import type { JointBounds } from "./bounds/joint-bounds.js";
import { measuredOf } from "./measured.js";
import type { CompiledRubric, Root } from "./nodes/compile-rubric.js";
import { type Bounds, type Node, pointsOf } from "./nodes/node.js";
import type { CriterionScore, ItemScore } from "./scoring.js";
import type { Claim } from "./state.js";
import { type Knowledge, openFactsOf } from "./variables/knowledge.js";
import type { Domains, Table } from "./variables/variable.js";

/** What the score of an item is put together from. */
export interface ItemContext {
  readonly compiled: CompiledRubric;
  readonly knowledge: Knowledge;
  readonly bounds: JointBounds;
  readonly claims: ReadonlyMap<string, Claim>;
  /** The papers it lacks; `null` when nobody has looked. */
  readonly missing: readonly string[] | null;
}

/** The score of one item, from the bounds of its nodes. */
export function itemScore({ item, node }: Root, context: ItemContext): ItemScore {
  const criterion = criterionScore(node, context);
  const { points, claimed } = criterion;
  const proven = context.missing?.length === 0;
  return {
    id: item.id,
    weight: item.weight,
    points,
    documented: { min: proven ? points.min : Math.min(points.min, pointsOf(node.floor)), max: points.max },
    claimed,
    claim: claimed === null ? null : claimOf(claimed, points),
    missingEvidence: context.missing,
    criterion,
  };
}

const claimOf = (claimed: number, { min, max }: CriterionScore["points"]): ItemScore["claim"] =>
  claimed > max ? "too-high" : claimed < min ? "too-low" : min === max ? "supported" : "possible";

function criterionScore(node: Node, context: ItemContext): CriterionScore {
  const { bounds, claims, compiled, knowledge } = context;
  const [min, max] = [pointsOf(bounds.nodes.least[node.number] ?? 0), pointsOf(bounds.nodes.most[node.number] ?? 0)];
  const parts = node.parts.map((part) => criterionScore(part, context));
  return {
    path: node.path,
    kind: node.kind,
    points: { min, max },
    most: pointsOf(node.ceiling),
    claimed: claims.get(node.path)?.points ?? claimedParts(parts),
    measured: node.scale.kind === "tiers" ? measuredOf(node.scale.measure, compiled.plan, knowledge) : null,
    missing: min === max ? NOTHING : missingOf(node, parts, context),
    parts,
  };
}

const NOTHING: readonly string[] = [];

/** A sum is claimed when all its parts are. */
function claimedParts(parts: readonly CriterionScore[]): number | null {
  if (parts.length === 0) return null;
  let sum = 0;
  for (const { claimed } of parts) {
    if (claimed === null) return null;
    sum += Math.round(claimed * 100);
  }
  return pointsOf(sum);
}

/** The open facts that a node's points turn on: for at least one value of theirs the bounds are others. */
function missingOf(node: Node, parts: readonly CriterionScore[], { compiled, knowledge, bounds }: ItemContext): readonly string[] {
  const decisive = node.tables.filter(({ variable }) => matters(variable, node, knowledge.domains, bounds.nodes));
  // Where no variable alone changes anything, all of them together do.
  const own = decisive.length === 0 && parts.length === 0 ? node.tables : decisive;
  return [...new Set([...factsUnder(own, compiled, knowledge), ...parts.flatMap(({ missing }) => missing)])];
}

function matters(variable: number, node: Node, domains: Domains, bounds: Bounds): boolean {
  const domain = domains[variable] ?? [];
  if (domain.length < 2) return false;
  const into: Bounds = { least: new Int32Array(bounds.least.length), most: new Int32Array(bounds.most.length) };
  const tried = [...domains];
  const answers = domain.map((value) => {
    tried[variable] = [value];
    node.bound(tried, into);
    return `${into.least[node.number]} ${into.most[node.number]}`;
  });
  return new Set(answers).size > 1;
}

/** The open facts under some tables, each once. */
export function factsUnder(tables: readonly Table[], { plan }: CompiledRubric, knowledge: Knowledge): readonly string[] {
  const facts = tables.flatMap(({ variable }) => {
    const one = plan.variables[variable];
    return one === undefined ? [] : openFactsOf(one, knowledge, variable);
  });
  return [...new Set(facts)];
}
