import type { CompiledRubric } from "../nodes/compile-rubric.js";
import type { Bounds } from "../nodes/node.js";
import type { Knowledge } from "../variables/knowledge.js";
import type { Domains } from "../variables/variable.js";
import { type Component, componentsOf } from "./components.js";
import { linksOf } from "./links.js";
import { openSums, type PointSums, type Sums } from "./sums.js";

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
export function jointBounds(compiled: CompiledRubric, knowledge: Knowledge, documented: ReadonlySet<string>): JointBounds {
  const { nodes } = compiled;
  const { domains } = knowledge;
  const links = linksOf(compiled.plan, knowledge);
  const into: Bounds = { least: new Int32Array(nodes.length), most: new Int32Array(nodes.length) };
  const sums = openSums(compiled, documented);
  let tight = knowledge.sure && links.tight;
  for (const component of componentsOf(compiled, domains, links)) {
    const tried = withinWays(component, domains);
    if (tried !== component) tight = false;
    sums.begin();
    if (tried.shared.length === 0 && tried.clusters.length === 0) {
      for (const { node } of tried.of) node.bound(domains, into);
      sums.way(tried.of, into);
    } else {
      tryWays(tried, domains, into, sums);
    }
    sums.end();
  }
  return { nodes: into, ...sums.result(), tight };
}

/** Lets go of what links measures, then of what is shared, while the ways are too many. The bounds are then wider than need be, never narrower. */
function withinWays(component: Component, domains: Domains): Component {
  const { of, shared, clusters } = component;
  const values = shared.reduce((product, variable) => product * (domains[variable]?.length ?? 1), 1);
  if (values > WAYS) return { of, shared: [], clusters: [] };
  const ways = clusters.reduce((product, { worlds }) => product * worlds.length, values);
  return ways > WAYS ? { of, shared, clusters: [] } : component;
}

function tryWays({ of, shared, clusters }: Component, known: Domains, into: Bounds, sums: Sums): void {
  const domains = [...known];
  const once: Bounds = { least: new Int32Array(into.least.length), most: new Int32Array(into.most.length) };
  for (const { first, node } of of) {
    into.least.fill(2 ** 31 - 1, first, node.number + 1);
    into.most.fill(-(2 ** 31), first, node.number + 1);
  }
  const add = (): void => {
    for (const { first, node } of of) {
      node.bound(domains, once);
      for (let number = first; number <= node.number; number += 1) {
        into.least[number] = Math.min(into.least[number] ?? 0, once.least[number] ?? 0);
        into.most[number] = Math.max(into.most[number] ?? 0, once.most[number] ?? 0);
      }
    }
    sums.way(of, once);
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
}
