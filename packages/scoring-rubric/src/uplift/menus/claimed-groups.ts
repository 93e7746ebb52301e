import type { CompiledRubric } from "../../nodes/compile-rubric.js";
import { hundredths, type Node } from "../../nodes/node.js";
import type { Claim } from "../../state.js";
import { isOne, OPEN, type Ranges } from "../../variables/range.js";
import type { Block } from "../blocks.js";
import type { Lever } from "../levers/levers.js";
import { worstRanges } from "../levers/worst-case.js";
import { COMBINATIONS, menusOf } from "./block-menu.js";
import { worldsOf } from "./claimed-worlds.js";
import type { Group, GroupOffer } from "./group.js";
import { type GroupContext, type Groups, groupOffers, itemsOf, supportedGroups } from "./groups.js";
import { type Way, worstOfWays } from "./worst-of-ways.js";

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
  const { compiled, levers } = context;
  const ways: (readonly Way[])[] = [];
  const worst = new Map([[context.known.ranges, context.worst.ranges]]);
  for (const block of blocks) {
    const worlds = worldsOf(compiled, block, context.known, claims);
    if (worlds === null) return "too-many";
    const menuFrom = menusOf(block, compiled, levers);
    const doubted = sharesInDoubt(block, context);
    // All ways of a block together are no more work than one block may be.
    const most = Math.max(64, Math.floor(COMBINATIONS / worlds.length));
    const own: Way[] = [];
    for (const { knowledge: known, points } of worlds) {
      const ranges = worst.get(known.ranges) ?? worstRanges(known.ranges, context.directions);
      worst.set(known.ranges, ranges);
      const from = { known, worst: { ...known, ranges } };
      const menu = menuFrom(from, most);
      const offers = groupOffers(block, menu, from.worst);
      if (offers === null) return "too-many";
      if (doubted.length > 0 && levers.of(known, from.worst, block.keys).some((lever) => movesNumber(lever, ranges))) {
        for (const fact of doubted) levers.skipped.add(fact);
      }
      own.push({
        sums: constraints.map(({ path }) =>
          block.terms.reduce((sum, { above }, index) => sum + (above.includes(path) ? (points[index] ?? 0) : 0), 0),
        ),
        start: menu.start,
        offers,
        among: leversOf(offers),
        several: false,
      });
    }
    ways.push(own);
  }
  return worstOfWays(blocks, ways, constraints, claimsOn(blocks, claims, compiled));
}

/** The facts of shares that are open over a base that is not known: what a claim says of such a share does not tell what it says of its part. */
const sharesInDoubt = ({ variables }: Block, { compiled, known }: GroupContext): readonly string[] =>
  variables.flatMap((number) => {
    const variable = compiled.plan.variables[number];
    if (variable?.kind !== "measure" || variable.measure.kind !== "share" || (known.domains[number]?.length ?? 0) < 2) return [];
    const { part, whole } = variable.measure;
    return isOne(known.ranges.get(whole) ?? OPEN) ? [] : [part, whole];
  });

function leversOf(offers: readonly GroupOffer[]): readonly Lever[] {
  const levers = new Map<string, Lever>();
  for (const { parts } of offers) for (const { choices } of parts) for (const { lever } of choices) levers.set(lever.fact, lever);
  return [...levers.values()];
}

const movesNumber = ({ actions }: Lever, ranges: Ranges): boolean => actions(ranges).some(({ range }) => range !== null);

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
