import { BONUS, type CompiledRubric, type Root } from "../nodes/compile-rubric.js";
import type { Domains } from "../variables/variable.js";
import type { Cluster, Links } from "./links.js";

/** Items that hang together, with what they share; or all that share nothing. */
export interface Component {
  readonly of: readonly Root[];
  /** Open variables that are read more than once. */
  readonly shared: readonly number[];
  readonly clusters: readonly Cluster[];
}

/** Sorts items by what they share (关联分组). The items of a bonus that may pass its cap hang together too, once any of them hangs on something. */
export function componentsOf({ roots, shared, bonusCap }: CompiledRubric, domains: Domains, links: Links): readonly Component[] {
  const open: [number, readonly Root[]][] = [];
  for (const entry of shared) if ((domains[entry[0]]?.length ?? 0) > 1) open.push(entry);
  if (open.length === 0 && links.clusters.length === 0) return [{ of: roots, shared: [], clusters: [] }];
  const readersOf = (cluster: Cluster): readonly Root[] =>
    roots.filter(({ reads }) => cluster.variables.some((variable) => reads.has(variable)));
  const sets = joined([
    ...open.map(([, readers]) => readers),
    ...links.clusters.map(readersOf),
    ...(bonusCap === null ? [] : [roots.filter(({ group }) => group === BONUS)]),
  ]);
  const components = sets.map((set): Component => {
    const reads = (variable: number): boolean => set.some((root) => root.reads.has(variable));
    return {
      of: set,
      shared: open.map(([variable]) => variable).filter(reads),
      clusters: links.clusters.filter(({ variables }) => variables.some(reads)),
    };
  });
  const placed = new Set(sets.flat());
  return [{ of: roots.filter((root) => !placed.has(root)), shared: [], clusters: [] }, ...components];
}

/** Lists that have an item in common, as one. */
function joined(lists: readonly (readonly Root[])[]): readonly (readonly Root[])[] {
  let sets: readonly ReadonlySet<Root>[] = [];
  for (const list of lists) {
    const meets = (set: ReadonlySet<Root>): boolean => list.some((root) => set.has(root));
    sets = [...sets.filter((set) => !meets(set)), new Set([...list, ...sets.filter(meets).flatMap((set) => [...set])])];
  }
  return sets.map((set) => [...set]);
}
