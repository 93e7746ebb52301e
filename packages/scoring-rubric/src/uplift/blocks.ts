import { type Ends, jointBounds } from "../bounds/joint-bounds.js";
import { BONUS, type CompiledRubric } from "../nodes/compile-rubric.js";
import type { Bounds } from "../nodes/node.js";
import type { Knowledge } from "../variables/knowledge.js";
import { isOne } from "../variables/range.js";
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

/** Groups terms by the facts for which `couples` holds; each block in the order of its first term. */
export function blocksOf(
  { plan, vetoes }: CompiledRubric,
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
    for (const name of names) {
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

const namesOf = (variables: CompiledRubric["plan"]["variables"], number: number): readonly string[] => {
  const variable = variables[number];
  return variable === undefined ? [] : keysOf(variable);
};

/** Least and most of a block: of its items, of its bonus, and of both together. */
export interface BlockEnds {
  readonly base: Ends;
  readonly bonus: Ends;
  readonly total: Ends;
}

/** Bounds a block on the domains and ranges of what is known (评估项组). */
export type Bounding = (domains: Domains, ranges: Knowledge["ranges"]) => BlockEnds;

/** Makes a block ready to be bounded many times. Only where something open is read twice are all its values tried. */
export function boundingOf(compiled: CompiledRubric, block: Block): Bounding {
  const { plan, nodes } = compiled;
  const times = new Map<number, number>();
  for (const { reads } of block.terms) for (const [variable, count] of reads) times.set(variable, (times.get(variable) ?? 0) + count);
  const twice = [...times].flatMap(([variable, count]) => (count > 1 ? [variable] : []));
  const users = new Map<string, number>();
  for (const number of times.keys()) {
    if (plan.variables[number]?.kind === "measure")
      for (const name of namesOf(plan.variables, number)) users.set(name, (users.get(name) ?? 0) + 1);
  }
  const linking = [...users].flatMap(([fact, count]) => (count > 1 ? [fact] : []));
  const into: Bounds = { least: new Int32Array(nodes.length), most: new Int32Array(nodes.length) };
  const alone: CompiledRubric = { ...compiled, rubric: { ...compiled.rubric, bonus: null }, roots: block.terms };
  return (domains, ranges) => {
    const plain =
      twice.every((variable) => (domains[variable]?.length ?? 0) < 2) &&
      linking.every((fact) => {
        const range = ranges.get(fact);
        return range !== undefined && isOne(range);
      });
    if (!plain) return jointBounds(alone, { domains: masked(domains, block), ranges, sure: true }, new Set());
    const [base, bonus]: [Ends, Ends] = [
      { least: 0, most: 0 },
      { least: 0, most: 0 },
    ];
    for (const { node, group } of block.terms) {
      node.bound(domains, into);
      const sum = group === BONUS ? bonus : base;
      sum.least += into.least[node.number] ?? 0;
      sum.most += into.most[node.number] ?? 0;
    }
    return { base, bonus, total: { least: base.least + bonus.least, most: base.most + bonus.most } };
  };
}

const SETTLED: Domain = [0];

/** Domains in which nothing outside the block is open. */
function masked(domains: Domains, { variables }: Block): Domains {
  const own = domains.map(() => SETTLED);
  for (const number of variables) own[number] = domains[number] ?? SETTLED;
  return own;
}
