import type { CompiledRubric } from "../nodes/compile-rubric.js";
import { oneCell } from "../variables/cells.js";
import type { Domain, Domains } from "../variables/variable.js";
import type { Component } from "./components.js";

/** What items share and what links their measures. */
type Shared = Pick<Component, "shared" | "clusters">;

/** In how many ways what items share may turn out (情形数). */
export function waysOf({ shared, clusters }: Shared, domains: Domains): number {
  const values = shared.reduce((product, variable) => product * (domains[variable]?.length ?? 1), 1);
  return clusters.reduce((product, { worlds }) => product * worlds.length, values);
}

/** Sets `domains` to every way in which what items share may turn out, one after the other; they stay as in the last one. */
export function tryWays({ shared, clusters }: Shared, compiled: CompiledRubric, domains: Domains, visit: () => void): void {
  const splitShared = (at: number): void => {
    const variable = shared[at];
    if (variable === undefined) return visit();
    const domain = domains[variable] ?? [];
    const alike = compiled.shared.get(variable)?.alike ?? domain;
    for (let place = 0; place < domain.length; place += 1) {
      if (hasBefore(domain, place, alike)) continue;
      domains[variable] = oneCell(domain[place] ?? 0).domain;
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

/** Whether a value before it gives the same points to all that read it. */
function hasBefore(domain: Domain, place: number, alike: readonly number[]): boolean {
  const own = alike[domain[place] ?? 0];
  for (let before = 0; before < place; before += 1) if (alike[domain[before] ?? 0] === own) return true;
  return false;
}
