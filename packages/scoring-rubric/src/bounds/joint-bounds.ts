import type { CompiledRubric } from "../nodes/compile-rubric.js";
import type { Papers } from "../papers.js";
import type { Bounds } from "../nodes/node.js";
import type { Knowledge } from "../variables/knowledge.js";
import type { Domains } from "../variables/variable.js";
import { type Component, componentsOf } from "./components.js";
import { linksOf } from "./links.js";
import { addSums, noSums, type PointSums, type Sums, sumsOf, widenSums } from "./sums.js";

export type { Ends } from "./sums.js";

/** Least and most of every node and of every sum of items, in hundredths of points (联合上下界). */
export interface JointBounds extends PointSums {
  readonly nodes: Bounds;
  readonly tight: boolean;
}

/** As many ways in which shared facts may turn out are looked at in one set of items that share them. */
const WAYS = 20_000;

/**
 * The bounds of all points. Where each open variable is read once, an item's bounds follow from its parts. Items that share an open variable cannot
 * both have their best of it if one wants it high and the other low, so every value of what they share is tried, and the ends of the sums
 * are ends that some way reaches.
 */
export function jointBounds(compiled: CompiledRubric, knowledge: Knowledge, papers: Papers): JointBounds {
  const { domains } = knowledge;
  const links = linksOf(compiled.plan, knowledge);
  const into = boundsFor(compiled);
  const components = componentsOf(compiled, domains, links);
  let tight = knowledge.sure && links.tight;
  let sums: Sums | null = null;
  for (const component of components) {
    const tried = withinWays(component, domains);
    if (tried !== component) tight = false;
    const own = sumsOfComponent(tried, compiled, domains, into, papers);
    if (sums === null) sums = own;
    else addSums(sums, own);
  }
  const { groups, base, bonus, total, documented: proven } = sums ?? noSums(compiled.rubric.groups.length);
  return { nodes: into, groups, base, bonus, total, documented: proven, tight };
}

const boundsFor = ({ nodes }: CompiledRubric): Bounds => ({ least: nodes.map(() => 0), most: nodes.map(() => 0) });

/** Lets go of what links measures, then of what is shared, while the ways are too many. The bounds are then wider than need be, never narrower. */
function withinWays(component: Component, domains: Domains): Component {
  const { of, shared, clusters } = component;
  const values = shared.reduce((product, variable) => product * (domains[variable]?.length ?? 1), 1);
  if (values > WAYS) return { of, shared: [], clusters: [] };
  const ways = clusters.reduce((product, { worlds }) => product * worlds.length, values);
  return ways > WAYS ? { of, shared, clusters: [] } : component;
}

/** Writes the bounds of the nodes of a component, and gives its sums. */
function sumsOfComponent(
  { of, shared, clusters }: Component,
  compiled: CompiledRubric,
  known: Domains,
  into: Bounds,
  papers: Papers,
): Sums {
  if (shared.length === 0 && clusters.length === 0) {
    for (const { node } of of) node.bound(known, into);
    return sumsOf(of, into, compiled, papers);
  }
  const domains = [...known];
  const once = boundsFor(compiled);
  let sums: Sums | null = null;
  const add = (): void => {
    const first = sums === null;
    for (const { first: from, node } of of) {
      node.bound(domains, once);
      for (let number = from; number <= node.number; number += 1) {
        const [least, most] = [once.least[number] ?? 0, once.most[number] ?? 0];
        if (first || least < (into.least[number] ?? 0)) into.least[number] = least;
        if (first || most > (into.most[number] ?? 0)) into.most[number] = most;
      }
    }
    if (sums === null) sums = sumsOf(of, once, compiled, papers);
    else widenSums(sums, sumsOf(of, once, compiled, papers));
  };
  const splitShared = (at: number): void => {
    const variable = shared[at];
    if (variable === undefined) return add();
    const domain = domains[variable] ?? [];
    for (const value of domain) {
      domains[variable] = [value];
      splitShared(at + 1);
    }
    domains[variable] = domain;
  };
  const splitClusters = (at: number): void => {
    const cluster = clusters[at];
    if (cluster === undefined) return splitShared(0);
    for (const world of cluster.worlds) {
      for (const [variable, domain] of world) domains[variable] = domain;
      splitClusters(at + 1);
    }
  };
  splitClusters(0);
  return sums ?? noSums(compiled.rubric.groups.length);
}
