import type { Root } from "./compile-rubric.js";
import { tablesUnder } from "./tables-under.js";

/** A variable that is read more than once. */
export interface SharedVariable {
  readonly readers: readonly Root[];
  /** For each of its values the first one by which all readers give the same points: of a share with four limits, few of the nine values differ. */
  readonly alike: readonly number[];
}

/** Items that hang together whatever is known, with the variables they read more than once. */
export interface Knot {
  readonly of: readonly Root[];
  readonly shared: readonly number[];
}

/** What items share (共用变量): settled by the rubric alone. */
export interface Sharing {
  readonly shared: ReadonlyMap<number, SharedVariable>;
  readonly knots: readonly Knot[];
  /** The knots that share something, and the items of all others. */
  readonly sharing: readonly Knot[];
  readonly loose: readonly Root[];
}

/** Finds what items share; those that are `tied` hang together anyway. */
export function sharingOf(roots: readonly Root[], tied: readonly Root[]): Sharing {
  const readers = new Map<number, Root[]>();
  const twice = new Set<number>();
  for (const root of roots) {
    for (const [variable, times] of root.reads) {
      const known = readers.get(variable);
      if (times > 1 || known !== undefined) twice.add(variable);
      if (known === undefined) readers.set(variable, [root]);
      else known.push(root);
    }
  }
  const shared = new Map(
    [...readers].flatMap(([variable, own]) =>
      twice.has(variable) ? [[variable, { readers: own, alike: alikeIn(variable, own) }] as const] : [],
    ),
  );
  const sets = joined([...roots.map((root) => [root]), ...[...shared.values()].map((one) => one.readers), tied]);
  const knots = sets.map((of) => ({ of, shared: [...shared.keys()].filter((variable) => of.some(({ reads }) => reads.has(variable))) }));
  const sharing = knots.filter((knot) => knot.shared.length > 0);
  const loose = knots.flatMap((knot) => (knot.shared.length > 0 ? [] : knot.of));
  return { shared, knots, sharing, loose };
}

function alikeIn(variable: number, readers: readonly Root[]): readonly number[] {
  const tables = readers.flatMap(({ node }) => tablesUnder(node).filter((table) => table.variable === variable));
  const size = tables[0]?.of.length ?? 0;
  const firsts = new Map<string, number>();
  return Array.from({ length: size }, (_, value) => {
    const points = tables.map(({ of }) => of[value]).join(" ");
    const first = firsts.get(points) ?? value;
    firsts.set(points, first);
    return first;
  });
}

/** Lists of items, those that have one in common together. */
export function joined(lists: readonly (readonly Root[])[]): readonly (readonly Root[])[] {
  let sets: readonly ReadonlySet<Root>[] = [];
  for (const list of lists) {
    if (list.length === 0) continue;
    const meets = (set: ReadonlySet<Root>): boolean => list.some((root) => set.has(root));
    sets = [...sets.filter((set) => !meets(set)), new Set([...list, ...sets.filter(meets).flatMap((set) => [...set])])];
  }
  return sets.map((set) => [...set]);
}
