import type { CompiledRubric, Root } from "../nodes/compile-rubric.js";
import { joined } from "../nodes/sharing.js";
import type { Domains } from "../variables/variable.js";
import type { Cluster, Links } from "./links.js";

/** Items that hang together through open facts, with what they share. */
export interface Component {
  readonly of: readonly Root[];
  /** Open variables that are read more than once. */
  readonly shared: readonly number[];
  readonly clusters: readonly Cluster[];
}

/** Items sorted by what they share: those that share nothing that is open, and the others by what they share. */
export interface Components {
  readonly free: readonly (readonly Root[])[];
  readonly tied: readonly Component[];
}

/** Sorts items by the open facts they share (关联分组). The items of a bonus that may pass its cap are never parted. */
export function componentsOf({ roots, knots, sharing, loose, shared }: CompiledRubric, domains: Domains, links: Links): Components {
  const free: (readonly Root[])[] = [];
  const tied: Component[] = [];
  if (links.clusters.length > 0) {
    const readersOf = ({ variables }: Cluster): readonly Root[] =>
      roots.filter(({ reads }) => variables.some((variable) => reads.has(variable)));
    const sets = joined([...knots.map(({ of }) => of), ...links.clusters.map(readersOf)]);
    for (const of of sets) {
      const reads = (variable: number): boolean => of.some((root) => root.reads.has(variable));
      const clusters = links.clusters.filter(({ variables }) => variables.some(reads));
      const open = [...shared.keys()].filter((variable) => isOpen(variable, domains) && reads(variable));
      if (open.length === 0 && clusters.length === 0) free.push(of);
      else tied.push({ of, shared: open, clusters });
    }
    return { free, tied };
  }
  free.push(loose);
  for (const knot of sharing) {
    const open = openOf(knot.shared, domains);
    if (open.length === 0) free.push(knot.of);
    else tied.push({ of: knot.of, shared: open, clusters: NO_CLUSTERS });
  }
  return { free, tied };
}

const NO_CLUSTERS: readonly Cluster[] = [];

const isOpen = (variable: number, domains: Domains): boolean => (domains[variable]?.length ?? 0) > 1;

function openOf(shared: readonly number[], domains: Domains): readonly number[] {
  const open: number[] = [];
  for (const variable of shared) if (isOpen(variable, domains)) open.push(variable);
  return open;
}
