import { type Ends, jointBounds } from "../bounds/joint-bounds.js";
import { BONUS, type CompiledRubric, withRoots } from "../nodes/compile-rubric.js";
import type { Bounds } from "../nodes/node.js";
import type { Papers } from "../papers.js";
import { isOne, OPEN, type Ranges } from "../variables/range.js";
import type { Domain, Domains } from "../variables/variable.js";
import { keysOf, type Term } from "./terms.js";

/** Terms that hang together through facts, and vetoes that hang on the same facts (关联项组). Blocks share nothing with one another. */
export interface Block {
  readonly terms: readonly Term[];
  /** Indexes of vetoes. */
  readonly vetoes: readonly number[];
  /** Numbers of the variables that it reads, ascending. */
  readonly variables: readonly number[];
  /** Facts and judgements that couple its terms: those that are open or may move. */
  readonly keys: readonly string[];
}

/**
 * Groups terms by the facts for which `couples` holds; each block in the order of its first term. A bonus whose limit can bind is one block with all that it
 * hangs together with.
 */
export function blocksOf(
  { plan, vetoes, bonusCap }: CompiledRubric,
  terms: readonly Term[],
  couples: (key: string) => boolean,
  withVetoes = false,
): readonly Block[] {
  const members = [
    ...terms.map((term) => ({ term, veto: -1, variables: [...term.reads.keys()] })),
    ...(withVetoes ? vetoes.map(({ test }, veto) => ({ term: null, veto, variables: test.tables.map(({ variable }) => variable) })) : []),
  ];
  const keys = members.map(({ variables }) => [
    ...new Set(variables.flatMap((number) => namesOf(plan.variables, number)).filter((key) => couples(key))),
  ]);
  const group = members.map((_, index) => index);
  const find = (index: number): number => {
    const parent = group[index] ?? index;
    return parent === index ? index : find(parent);
  };
  const first = new Map<string, number>();
  for (const [index, names] of keys.entries()) {
    const capped = bonusCap !== null && members[index]?.term?.group === BONUS;
    for (const name of capped ? [...names, THE_BONUS] : names) {
      const other = first.get(name);
      if (other === undefined) first.set(name, index);
      else {
        const [a, b] = [find(index), find(other)];
        group[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const blocks = new Map<number, number[]>();
  for (const index of members.keys()) {
    const at = find(index);
    blocks.set(at, [...(blocks.get(at) ?? []), index]);
  }
  return [...blocks.values()].map((of): Block => {
    const all = of.flatMap((index) => members[index] ?? []);
    return {
      terms: all.flatMap(({ term }) => (term === null ? [] : [term])),
      vetoes: all.flatMap(({ veto }) => (veto < 0 ? [] : [veto])),
      variables: [...new Set(all.flatMap(({ variables }) => variables))].sort((a, b) => a - b),
      keys: [...new Set(of.flatMap((index) => keys[index] ?? []))],
    };
  });
}

/** No fact has such a name. */
const THE_BONUS = "\n bonus";

const namesOf = (variables: CompiledRubric["plan"]["variables"], number: number): readonly string[] => {
  const variable = variables[number];
  return variable === undefined ? [] : keysOf(variable);
};

/** Bounds the points of a block, in hundredths, on the domains and ranges of what is known (评估项组); `tight` when some way reaches both ends. */
export type Bounding = (domains: Domains, ranges: Ranges) => Ends & { readonly tight: boolean };

/** Makes a block ready to be bounded many times. Only where something open is read twice are all its values tried. */
export function boundingOf(compiled: CompiledRubric, { terms, variables }: Pick<Block, "terms" | "variables">): Bounding {
  const { plan, nodes } = compiled;
  const alone = withRoots(compiled, terms);
  const own = new Set(variables);
  const twice = [...alone.shared.keys()];
  const linking = plan.hubs.flatMap(({ fact, measures }) => {
    const read = measures.filter((number) => own.has(number));
    return read.length > 1 ? [{ fact, read }] : [];
  });
  const into: Bounds = { least: new Int32Array(nodes.length), most: new Int32Array(nodes.length) };
  const cap = compiled.bonusCap ?? Infinity;
  return (domains, ranges) => {
    const isOpen = (variable: number): boolean => (domains[variable]?.length ?? 0) > 1;
    if (twice.some(isOpen) || linking.some(({ fact, read }) => read.filter(isOpen).length > 1 && !isOne(ranges.get(fact) ?? OPEN))) {
      const { total, tight } = jointBounds(alone, { domains: masked(domains, variables), ranges, sure: true }, NONE);
      return { ...total, tight };
    }
    let [least, most, lowest, highest] = [0, 0, 0, 0];
    for (const { node, group } of terms) {
      node.bound(domains, into);
      const [low, high] = [into.least[node.number] ?? 0, into.most[node.number] ?? 0];
      if (group === BONUS) {
        lowest += low;
        highest += high;
      } else {
        least += low;
        most += high;
      }
    }
    return { least: least + Math.min(cap, lowest), most: most + Math.min(cap, highest), tight: true };
  };
}

const NONE: Papers = [];
const SETTLED: Domain = [0];

/** Domains in which nothing outside the block is open. */
function masked(domains: Domains, variables: readonly number[]): Domains {
  const own = domains.map(() => SETTLED);
  for (const number of variables) own[number] = domains[number] ?? SETTLED;
  return own;
}
