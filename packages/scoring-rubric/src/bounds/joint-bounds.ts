import type { CompiledRubric, Root } from "../nodes/compile-rubric.js";
import type { Papers } from "../papers.js";
import type { Bounds } from "../nodes/node.js";
import type { Reading } from "../variables/knowledge.js";
import type { Domains } from "../variables/variable.js";
import { type Component, componentsOf } from "./components.js";
import { linksOf } from "./links.js";
import { addItems, addSums, clearSums, noSums, type PointSums, type Proof, type Sums, widenSums } from "./sums.js";
import { tryWays, waysOf } from "./ways.js";

export type { Ends } from "./sums.js";

/** Least and most of every node and of every sum of items, in hundredths of points (联合上下界). */
export interface JointBounds extends PointSums {
  readonly nodes: Bounds;
  /** What the papers at hand support of each item, by the number of its node. */
  readonly shown: Bounds;
  readonly tight: boolean;
}

/** As many ways in which shared facts may turn out are looked at in one set of items that share them. */
const WAYS = 20_000;

/**
 * The bounds of all points. Where each open variable is read once, an item's bounds follow from its parts. Items that share an open variable cannot
 * both have their best of it if one wants it high and the other low, so every value of what they share is tried, and the ends of the sums
 * are ends that some way reaches.
 */
export function jointBounds(compiled: CompiledRubric, knowledge: Reading, papers: Papers): JointBounds {
  const { bonusCap, rubric } = compiled;
  const { domains } = knowledge;
  const links = linksOf(compiled.plan, knowledge);
  const into = boundsFor(compiled);
  const proof: Proof = { papers, documented: boundsFor(compiled) };
  const sums = noSums(rubric.groups.length);
  const { free, tied } = componentsOf(compiled, domains, links);
  for (const of of free) addBounded(sums, of, domains, into, bonusCap, proof);
  let tight = knowledge.sure && links.tight;
  for (const component of tied) {
    const tried = withinWays(component, domains);
    if (tried !== component) tight = false;
    if (tried.shared.length === 0 && tried.clusters.length === 0) addBounded(sums, tried.of, domains, into, bonusCap, proof);
    else addSums(sums, sumsOfWays(tried, compiled, domains, into, proof));
  }
  const { groups, base, bonus, total, documented } = sums;
  return { nodes: into, shown: proof.documented, groups, base, bonus, total, documented, tight };
}

const boundsFor = ({ zeros }: CompiledRubric): Bounds => ({ least: zeros.slice(), most: zeros.slice() });

function addBounded(sums: Sums, of: readonly Root[], domains: Domains, into: Bounds, bonusCap: number | null, proof: Proof): void {
  for (const { node } of of) node.bound(domains, into);
  addItems(sums, of, into, bonusCap, proof);
}

/** Lets go of what links measures, then of what is shared, while the ways are too many. The bounds are then wider than need be, never narrower. */
function withinWays(component: Component, domains: Domains): Component {
  const { of, shared } = component;
  if (waysOf({ shared, clusters: [] }, domains) > WAYS) return { of, shared: [], clusters: [] };
  return waysOf(component, domains) > WAYS ? { of, shared, clusters: [] } : component;
}

/** Tries every way in which what a component shares may turn out: writes the bounds of its nodes, and gives its sums. */
function sumsOfWays({ of, shared, clusters }: Component, compiled: CompiledRubric, known: Domains, into: Bounds, proof: Proof): Sums {
  const { bonusCap, rubric } = compiled;
  const domains = known.slice();
  const once = boundsFor(compiled);
  const spare = noSums(rubric.groups.length);
  let sums: Sums | null = null;
  const add = (): void => {
    const first = sums === null;
    for (const { first: from, node } of of) {
      node.bound(domains, once);
      for (let number = from; number <= node.number; number += 1) {
        const least = once.least[number] ?? 0;
        const most = once.most[number] ?? 0;
        if (first || least < (into.least[number] ?? 0)) into.least[number] = least;
        if (first || most > (into.most[number] ?? 0)) into.most[number] = most;
      }
    }
    const own = sums === null ? noSums(rubric.groups.length) : clearSums(spare);
    addItems(own, of, once, bonusCap, proof, first);
    if (sums === null) sums = own;
    else widenSums(sums, own);
  };
  tryWays({ shared, clusters }, compiled, domains, add);
  return sums ?? noSums(rubric.groups.length);
}
