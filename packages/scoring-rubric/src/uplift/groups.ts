import type { CompiledRubric } from "../nodes/compile-rubric.js";
import { hundredths, type Node } from "../nodes/node.js";
import type { Claim } from "../state.js";
import type { Knowledge } from "../variables/knowledge.js";
import { isOne, OPEN } from "../variables/range.js";
import { type Block, type Bounding, boundingOf } from "./blocks.js";
import type { Direction } from "./directions.js";
import { claimedGroup, type Way } from "./claimed-group.js";
import { worldsOf } from "./claimed-worlds.js";
import type { Group, GroupOffer } from "./group.js";
import type { Lever, Levers } from "./levers.js";
import { ceilingOf, COMBINATIONS, type MenuContext, menuOf } from "./menu.js";
import { worstRanges } from "./worst-case.js";

/** What groups are made from. */
export interface GroupContext extends MenuContext {
  readonly knowledge: Knowledge;
  /** The same, with everything that is good one way only at its worst end. */
  readonly worst: Knowledge;
  readonly directions: ReadonlyMap<string, Direction>;
  readonly levers: Levers;
}

/** Groups with what they offer; `tooMany` names the items of those with too many combinations, `refuted` the claims that nothing can stand behind. */
export interface Groups {
  readonly groups: readonly Group[];
  readonly refuted: readonly string[];
  readonly tooMany: readonly string[];
}

const itemsOf = (blocks: readonly Block[]): readonly string[] => [
  ...new Set(blocks.flatMap(({ terms }) => terms.map(({ item }) => item.id))),
];

/** Every block alone, from the least that the facts support. */
export function supportedGroups(blocks: readonly Block[], context: GroupContext): Groups {
  const all = blocks.map((block) => ({ block, group: supportedGroup(block, context) }));
  return {
    groups: all.flatMap(({ group }) => (group === null ? [] : [group])),
    refuted: [],
    tooMany: itemsOf(all.flatMap(({ block, group }) => (group === null ? [block] : []))),
  };
}

function supportedGroup(block: Block, context: GroupContext): Group | null {
  const { compiled, knowledge, worst } = context;
  const bounding = boundingOf(compiled, block);
  const start = bounding(worst.domains, worst.ranges).least;
  const offers = offersOf(block, bounding, knowledge, worst, start, context);
  return offers === null ? null : { blocks: [block], claimed: [], start, offers };
}

function offersOf(
  block: Block,
  bounding: Bounding,
  known: Knowledge,
  worst: Knowledge,
  start: Group["start"],
  context: GroupContext,
  most: number = COMBINATIONS,
): readonly GroupOffer[] | null {
  if (start === ceilingOf(block, context.compiled)) return [{ points: start, cost: 0, moves: 0, among: [], parts: [] }];
  const offers = menuOf(block, bounding, context.levers.of(known, worst, block.keys), worst, context, most);
  return (
    offers?.map(({ points, cost, choices }) => ({
      points,
      cost,
      moves: choices.length,
      among: [],
      parts: choices.length === 0 ? [] : [{ block, worst, choices, gain: points - start }],
    })) ?? null
  );
}

/** A claim about several terms: it says what their points add up to. */
interface Constraint {
  readonly path: string;
  readonly points: number;
}

/** Blocks joined where a claim speaks of several of their terms, from the points that are claimed. */
export function claimedGroups(blocks: readonly Block[], claims: readonly Claim[], context: GroupContext): Groups {
  const points = new Map(claims.map((claim) => [claim.criterion, hundredths(claim.points)]));
  const sums = constraintsOf(context.compiled, points);
  const groups: Group[] = [];
  const [refuted, tooMany]: [string[], string[]] = [[], []];
  for (const { of, constraints } of joinedBlocks(blocks, sums)) {
    const own = claimsOn(of, points, context.compiled);
    const claimed = own.length === 0 && constraints.length === 0 ? null : claimedGroupOf(of, constraints, points, context);
    if (claimed === "too-many") tooMany.push(...itemsOf(of));
    else if (claimed !== null) groups.push(claimed);
    else {
      refuted.push(...own, ...constraints.map(({ path }) => path));
      const supported = supportedGroups(of, context);
      groups.push(...supported.groups);
      tooMany.push(...supported.tooMany);
    }
  }
  return { groups, refuted, tooMany };
}

/** Claims about a single term or something within it. */
const claimsOn = (blocks: readonly Block[], claims: ReadonlyMap<string, number>, { nodes }: CompiledRubric): readonly string[] =>
  blocks.flatMap(({ terms }) =>
    terms.flatMap(({ first, node }) => nodes.slice(first, node.number + 1).flatMap(({ path }) => (claims.has(path) ? [path] : []))),
  );

function claimedGroupOf(
  blocks: readonly Block[],
  constraints: readonly Constraint[],
  claims: ReadonlyMap<string, number>,
  context: GroupContext,
): Group | "too-many" | null {
  const ways: (readonly Way[])[] = [];
  const worst = new Map<Knowledge["ranges"], Knowledge["ranges"]>([[context.knowledge.ranges, context.worst.ranges]]);
  for (const block of blocks) {
    const worlds = worldsOf(context.compiled, block, context.knowledge, claims);
    if (worlds === null) return "too-many";
    const bounding = boundingOf(context.compiled, block);
    const own: Way[] = [];
    const doubted = sharesInDoubt(block, context);
    // All ways of a block together are no more work than one block may be.
    const most = Math.max(64, Math.floor(COMBINATIONS / worlds.length));
    for (const { knowledge, points } of worlds) {
      const ranges = worst.get(knowledge.ranges) ?? worstRanges(knowledge.ranges, context.directions);
      worst.set(knowledge.ranges, ranges);
      const start = bounding(knowledge.domains, ranges).least;
      const known = { ...knowledge, ranges };
      const offers = offersOf(block, bounding, knowledge, known, start, context, most);
      if (offers === null) return "too-many";
      if (doubted.length > 0 && context.levers.of(knowledge, known, block.keys).some((lever) => movesNumber(lever, ranges))) {
        for (const fact of doubted) context.skip(fact);
      }
      own.push({
        block,
        adds: constraints.map(({ path }) =>
          block.terms.reduce((sum, { above }, index) => sum + (above.includes(path) ? (points[index] ?? 0) : 0), 0),
        ),
        start,
        offers,
        levers: offers.flatMap(({ parts }) => parts.flatMap(({ choices }) => choices.map(({ lever }) => lever))),
      });
    }
    ways.push(own);
  }
  return claimedGroup(blocks, ways, constraints, claimsOn(blocks, claims, context.compiled));
}

/** The facts of shares that are open over a base that is not known: what a claim says of such a share does not tell what it says of its part. */
const sharesInDoubt = ({ variables }: Block, { compiled, knowledge }: GroupContext): readonly string[] =>
  variables.flatMap((number) => {
    const variable = compiled.plan.variables[number];
    if (variable?.kind !== "measure" || variable.measure.kind !== "share" || (knowledge.domains[number]?.length ?? 0) < 2) return [];
    const { part, whole } = variable.measure;
    return isOne(knowledge.ranges.get(whole) ?? OPEN) ? [] : [part, whole];
  });

const movesNumber = ({ actions }: Lever, ranges: Knowledge["ranges"]): boolean => actions(ranges).some(({ range }) => range !== null);

/** The claims that are about sums of terms. One whose parts are all claimed, and add up to it, says nothing new. */
function constraintsOf({ nodes }: CompiledRubric, claims: ReadonlyMap<string, number>): readonly Constraint[] {
  const valueOf = (node: Node): number | null => claims.get(node.path) ?? partsOf(node);
  const partsOf = ({ parts }: Node): number | null => {
    if (parts.length === 0) return null;
    let sum = 0;
    for (const part of parts) {
      const points = valueOf(part);
      if (points === null) return null;
      sum += points;
    }
    return sum;
  };
  return nodes.flatMap((node) => {
    const points = claims.get(node.path);
    return points === undefined || partsOf(node) === points ? [] : [{ path: node.path, points }];
  });
}

/** Blocks that the same sum speaks of, together; in the order of their first ones. */
function joinedBlocks(
  blocks: readonly Block[],
  constraints: readonly Constraint[],
): readonly { readonly of: readonly Block[]; readonly constraints: readonly Constraint[] }[] {
  const about = blocks.map(({ terms }) => constraints.filter(({ path }) => terms.some(({ above }) => above.includes(path))));
  const groups: { of: number[]; constraints: Set<Constraint> }[] = [];
  for (const [index, own] of about.entries()) {
    const meets = groups.filter((group) => own.some((one) => group.constraints.has(one)));
    const [first, ...others] = meets;
    const into = first ?? { of: [], constraints: new Set<Constraint>() };
    if (first === undefined) groups.push(into);
    for (const other of others) {
      into.of.push(...other.of);
      for (const one of other.constraints) into.constraints.add(one);
      groups.splice(groups.indexOf(other), 1);
    }
    into.of.push(index);
    for (const one of own) into.constraints.add(one);
  }
  return groups.map((group) => ({
    of: group.of.sort((a, b) => a - b).flatMap((index) => blocks[index] ?? []),
    constraints: [...group.constraints],
  }));
}
