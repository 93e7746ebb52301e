/** How smallest parts make one number of points (得分结构). All points are hundredths. */
export type PartTree =
  | { readonly kind: "leaf"; readonly leaf: number }
  | { readonly kind: "additive"; readonly from: number; readonly of: readonly PartTree[]; readonly least: number; readonly most: number }
  | { readonly kind: "best"; readonly of: readonly PartTree[] };

type Branch = Exclude<PartTree, { readonly kind: "leaf" }>;

/** A tree with the number of ways in which each part gives each amount. */
export interface CountedTree {
  readonly tree: PartTree;
  readonly of: readonly CountedTree[];
  /** Ways by amount; two ways differ when some leaf differs. */
  readonly counts: ReadonlyMap<number, bigint>;
  /** The running amounts before the first part, after it, after the second … */
  readonly running: readonly ReadonlyMap<number, bigint>[];
}

/** Counts all ways, one part after the other: as many steps as there are different amounts, however many ways there are. */
export function countTree(tree: PartTree, values: readonly (readonly number[])[]): CountedTree {
  if (tree.kind === "leaf") {
    return { tree, of: [], counts: new Map((values[tree.leaf] ?? []).map((amount) => [amount, 1n])), running: [] };
  }
  const of = tree.of.map((part) => countTree(part, values));
  const running: ReadonlyMap<number, bigint>[] = [new Map([[begin(tree), 1n]])];
  for (const part of of) {
    const next = new Map<number, bigint>();
    for (const [sofar, ways] of running.at(-1) ?? []) {
      for (const [amount, own] of part.counts) add(next, join(tree, sofar, amount), ways * own);
    }
    running.push(next);
  }
  const counts = new Map<number, bigint>();
  for (const [sofar, ways] of running.at(-1) ?? []) add(counts, close(tree, sofar), ways);
  return { tree, of, counts, running };
}

/** The running amounts from which the rest of the parts can still end at a wanted amount, at each place of `running`. */
function onTheWay({ tree, of, running }: CountedTree, wanted: ReadonlySet<number>): readonly ReadonlySet<number>[] {
  if (tree.kind === "leaf") return [];
  let later = new Set([...(running.at(-1)?.keys() ?? [])].filter((sofar) => wanted.has(close(tree, sofar))));
  const sets = [later];
  for (let at = of.length - 1; at >= 0; at -= 1) {
    const amounts = [...(of[at]?.counts.keys() ?? [])];
    const reached = later;
    later = new Set([...(running[at]?.keys() ?? [])].filter((sofar) => amounts.some((amount) => reached.has(join(tree, sofar, amount)))));
    sets.unshift(later);
  }
  return sets;
}

/** Collects the amounts that each leaf has in some way that ends at a wanted amount. */
export function usedAmounts(counted: CountedTree, wanted: ReadonlySet<number>, into: readonly Set<number>[]): void {
  const { tree, of } = counted;
  if (tree.kind === "leaf") {
    for (const amount of wanted) into[tree.leaf]?.add(amount);
    return;
  }
  const sets = onTheWay(counted, wanted);
  for (const [at, part] of of.entries()) {
    const used = [...part.counts.keys()].filter((amount) =>
      [...(sets[at] ?? [])].some((sofar) => sets[at + 1]?.has(join(tree, sofar, amount)) === true),
    );
    usedAmounts(part, new Set(used), into);
  }
}

/** Amounts of leaves, by their numbers. */
export type Way = readonly (readonly [leaf: number, amount: number])[];

/** Every way that ends at an amount, one after the other, without looking where none is. */
export function* waysTo(counted: CountedTree, amount: number): Generator<Way> {
  const { tree, of, running } = counted;
  if (!counted.counts.has(amount)) return;
  if (tree.kind === "leaf") {
    yield [[tree.leaf, amount]];
    return;
  }
  const sets = onTheWay(counted, new Set([amount]));
  const descending = of.map(({ counts }) => [...counts.keys()].sort((a, b) => b - a));
  const walk = function* (at: number, sofar: number): Generator<Way> {
    const part = of[at];
    if (part === undefined) {
      yield [];
      return;
    }
    for (const own of descending[at] ?? []) {
      const next = join(tree, sofar, own);
      if (sets[at + 1]?.has(next) !== true) continue;
      for (const inner of waysTo(part, own)) for (const rest of walk(at + 1, next)) yield [...inner, ...rest];
    }
  };
  for (const first of running[0]?.keys() ?? []) yield* walk(0, first);
}

const begin = (tree: Branch): number => (tree.kind === "additive" ? tree.from : -Infinity);
const join = (tree: Branch, sofar: number, amount: number): number => (tree.kind === "additive" ? sofar + amount : Math.max(sofar, amount));
const close = (tree: Branch, sofar: number): number =>
  tree.kind === "additive" ? Math.min(Math.max(sofar, tree.least), tree.most) : sofar;

function add(counts: Map<number, bigint>, amount: number, ways: bigint): void {
  counts.set(amount, (counts.get(amount) ?? 0n) + ways);
}
