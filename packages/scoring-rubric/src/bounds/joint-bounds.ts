import { BONUS, type CompiledRubric, type Root } from "../nodes/compile-rubric.js";
import { type Bounds, hundredths } from "../nodes/node.js";
import type { Knowledge } from "../variables/knowledge.js";
import type { Domains } from "../variables/variable.js";
import { type Links, linksOf } from "./links.js";

/** Least and most of every node and of every sum of items, in hundredths of points (联合上下界). */
export interface JointBounds {
  readonly nodes: Bounds;
  readonly groups: readonly Ends[];
  readonly base: Ends;
  readonly bonus: Ends;
  readonly total: Ends;
  /** The least total when items without all their papers get their least. */
  readonly documented: number;
  readonly tight: boolean;
}

export interface Ends {
  least: number;
  most: number;
}

/** As many ways in which shared facts may turn out are looked at in one set of items that share them. */
const WAYS = 20_000;

/**
 * The bounds of all points. Where each open variable is read once, an item's bounds follow from its parts. Items that share an open variable cannot
 * both have their best of it if one wants it high and the other low, so every value of what they share is tried, and the ends of the sums
 * are ends that some way reaches.
 */
export function jointBounds(compiled: CompiledRubric, knowledge: Knowledge, documented: ReadonlySet<string>): JointBounds {
  const { rubric, nodes, roots, plan } = compiled;
  const links = linksOf(plan, knowledge);
  const into: Bounds = { least: new Int32Array(nodes.length), most: new Int32Array(nodes.length) };
  const sums = openSums(rubric.groups.length);
  let tight = knowledge.sure && links.tight;
  for (const { of, shared, linked } of componentsOf(roots, knowledge.domains, links)) {
    const worlds = linked ? links.worlds.length : 1;
    if (shared.length === 0 && !linked) {
      for (const root of of) root.node.bound(knowledge.domains, into);
      sums.add(of, into, documented);
      continue;
    }
    const ways = shared.reduce((product, variable) => product * (knowledge.domains[variable]?.length ?? 1), worlds);
    if (ways > WAYS) {
      tight = false;
      for (const root of of) root.node.bound(knowledge.domains, into);
      sums.add(of, into, documented);
      continue;
    }
    tryWays(of, shared, linked ? links.worlds : [], knowledge.domains, into, sums, documented);
  }
  const ends = sums.ends();
  const capped = withBonusCap(ends, rubric.bonus === null ? null : hundredths(rubric.bonus.most));
  return { nodes: into, ...ends, bonus: capped.bonus, total: capped.total, documented: capped.documented, tight: tight && capped.tight };
}

/** Holds the bonus at its cap. The total follows exactly where its ends are those of base and bonus together. */
function withBonusCap({ base, bonus, total, documented }: ReturnType<Sums["ends"]>, cap: number | null): Capped {
  if (cap === null || bonus.most <= cap) return { bonus, total, documented, tight: true };
  const over = Math.max(0, bonus.least - cap);
  const held = { least: bonus.least - over, most: cap };
  const together = total.least === base.least + bonus.least && total.most === base.most + bonus.most;
  return {
    bonus: held,
    total: together
      ? { least: base.least + held.least, most: base.most + cap }
      : { least: Math.min(total.least, base.least + held.least), most: base.most + cap },
    documented: documented - over,
    tight: together,
  };
}

interface Capped {
  readonly bonus: Ends;
  readonly total: Ends;
  readonly documented: number;
  readonly tight: boolean;
}

interface Component {
  readonly of: readonly Root[];
  /** Open variables that are read more than once. */
  readonly shared: readonly number[];
  readonly linked: boolean;
}

/** Items that share open variables, together; each other item alone would do as well, so all these are one. */
function componentsOf(roots: readonly Root[], domains: Domains, links: Links): readonly Component[] {
  const readers = new Map<number, Root[]>();
  const shared = new Set<number>();
  for (const root of roots) {
    for (const [variable, times] of root.reads) {
      if ((domains[variable]?.length ?? 0) < 2) continue;
      const all = readers.get(variable);
      if (all === undefined) readers.set(variable, [root]);
      else all.push(root);
      if (times > 1 || all !== undefined) shared.add(variable);
    }
  }
  if (shared.size === 0 && links.variables.length === 0) return [{ of: roots, shared: [], linked: false }];
  const joined = [
    ...[...shared].map((variable) => readers.get(variable) ?? []),
    links.variables.flatMap((variable) => readers.get(variable) ?? []),
  ];
  const setOf = new Map<Root, Set<Root>>();
  for (const group of joined) {
    const whole = new Set<Root>();
    for (const root of group) for (const one of setOf.get(root) ?? [root]) whole.add(one);
    for (const root of whole) setOf.set(root, whole);
  }
  const sets = new Set(setOf.values());
  const components = [...sets].map((set): Component => {
    const of = roots.filter((root) => set.has(root));
    return {
      of,
      shared: [...shared].filter((variable) => of.some(({ reads }) => reads.has(variable))),
      linked: links.variables.some((variable) => of.some(({ reads }) => reads.has(variable))),
    };
  });
  return [{ of: roots.filter((root) => !setOf.has(root)), shared: [], linked: false }, ...components];
}

function tryWays(
  of: readonly Root[],
  shared: readonly number[],
  worlds: Links["worlds"],
  known: Domains,
  into: Bounds,
  sums: Sums,
  documented: ReadonlySet<string>,
): void {
  const domains = [...known];
  const once: Bounds = { least: new Int32Array(into.least.length), most: new Int32Array(into.most.length) };
  sums.begin();
  let first = true;
  const leaf = (): void => {
    for (const { node } of of) node.bound(domains, once);
    for (const root of of) {
      for (let number = root.first; number <= root.node.number; number += 1) {
        const [least, most] = [once.least[number] ?? 0, once.most[number] ?? 0];
        into.least[number] = first ? least : Math.min(into.least[number] ?? 0, least);
        into.most[number] = first ? most : Math.max(into.most[number] ?? 0, most);
      }
    }
    first = false;
    sums.way(of, once, documented);
  };
  const split = (at: number): void => {
    const variable = shared[at];
    if (variable === undefined) return leaf();
    const domain = domains[variable] ?? [];
    for (const value of domain) {
      domains[variable] = [value];
      split(at + 1);
    }
    domains[variable] = domain;
  };
  for (const world of worlds.length === 0 ? [new Map<number, readonly number[]>()] : worlds) {
    for (const [variable, domain] of world) domains[variable] = domain;
    split(0);
  }
  sums.end();
}

/** The sums of items: of each group, of all groups, of the bonus and of everything. */
interface Sums {
  /** Adds items that share nothing with others. */
  readonly add: (of: readonly Root[], points: Bounds, documented: ReadonlySet<string>) => void;
  /** Adds items that share something: one way after the other between `begin` and `end`. */
  readonly begin: () => void;
  readonly way: (of: readonly Root[], points: Bounds, documented: ReadonlySet<string>) => void;
  readonly end: () => void;
  readonly ends: () => Omit<JointBounds, "nodes" | "tight">;
}

function openSums(groups: number): Sums {
  const meters = groups + 3;
  const [bonus, base, total] = [groups, groups + 1, groups + 2];
  const [least, most] = [new Float64Array(meters), new Float64Array(meters)];
  const [low, high] = [new Float64Array(meters), new Float64Array(meters)];
  const [lowest, highest] = [new Float64Array(meters), new Float64Array(meters)];
  let proven = 0;
  let lowestProven = Infinity;
  const measure = (of: readonly Root[], points: Bounds, documented: ReadonlySet<string>, min: Float64Array, max: Float64Array): number => {
    let sum = 0;
    for (const { item, group, node } of of) {
      const [a, b] = [points.least[node.number] ?? 0, points.most[node.number] ?? 0];
      sum += documented.has(item.id) ? a : Math.min(a, node.floor);
      for (const meter of [group === BONUS ? bonus : group, group === BONUS ? total : base]) {
        min[meter] = (min[meter] ?? 0) + a;
        max[meter] = (max[meter] ?? 0) + b;
      }
      if (group === BONUS) continue;
      min[total] = (min[total] ?? 0) + a;
      max[total] = (max[total] ?? 0) + b;
    }
    return sum;
  };
  const endsOf = (meter: number): Ends => ({ least: least[meter] ?? 0, most: most[meter] ?? 0 });
  return {
    add: (of, points, documented) => {
      proven += measure(of, points, documented, least, most);
    },
    begin: () => {
      lowest.fill(Infinity);
      highest.fill(-Infinity);
      lowestProven = Infinity;
    },
    way: (of, points, documented) => {
      low.fill(0);
      high.fill(0);
      lowestProven = Math.min(lowestProven, measure(of, points, documented, low, high));
      for (let meter = 0; meter < meters; meter += 1) {
        lowest[meter] = Math.min(lowest[meter] ?? 0, low[meter] ?? 0);
        highest[meter] = Math.max(highest[meter] ?? 0, high[meter] ?? 0);
      }
    },
    end: () => {
      for (let meter = 0; meter < meters; meter += 1) {
        least[meter] = (least[meter] ?? 0) + (lowest[meter] ?? 0);
        most[meter] = (most[meter] ?? 0) + (highest[meter] ?? 0);
      }
      proven += lowestProven;
    },
    ends: () => ({
      groups: Array.from({ length: groups }, (_, group) => endsOf(group)),
      bonus: endsOf(bonus),
      base: endsOf(base),
      total: endsOf(total),
      documented: proven,
    }),
  };
}
