import { type Ends, jointBounds } from "../bounds/joint-bounds.js";
import { BONUS, type CompiledRubric, withRoots } from "../nodes/compile-rubric.js";
import type { Bounds } from "../nodes/node.js";
import type { Papers } from "../papers.js";
import { isOne, OPEN, type Ranges } from "../variables/range.js";
import type { Domain, Domains } from "../variables/variable.js";
import { keysRead, type Term } from "./terms.js";

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
  const members: Member[] = terms.map((term) => ({ term, veto: -1, variables: [...term.reads.keys()], keys: term.keys.filter(couples) }));
  if (withVetoes) {
    for (const [veto, { test }] of vetoes.entries()) {
      const variables = test.tables.map(({ variable }) => variable);
      members.push({ term: null, veto, variables, keys: keysRead(variables, plan).filter(couples) });
    }
  }
  const joinedTo = members.map((_, index) => index);
  const first = new Map<string, number>();
  for (const [index, { term, keys }] of members.entries()) {
    const capped = bonusCap !== null && term?.group === BONUS;
    for (const key of capped ? [...keys, THE_BONUS] : keys) {
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else {
        const [a, b] = [firstOf(index, joinedTo), firstOf(other, joinedTo)];
        joinedTo[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const blocks = new Map<number, Member[]>();
  for (const [index, member] of members.entries()) {
    const at = firstOf(index, joinedTo);
    const others = blocks.get(at);
    if (others === undefined) blocks.set(at, [member]);
    else others.push(member);
  }
  return [...blocks.values()].map(blockOf);
}

/** A term or a veto, with what it reads. */
interface Member {
  readonly term: Term | null;
  readonly veto: number;
  readonly variables: readonly number[];
  readonly keys: readonly string[];
}

/** No fact has such a name. */
const THE_BONUS = "\n bonus";

/** The first of all that one is joined to. */
function firstOf(index: number, joinedTo: readonly number[]): number {
  let at = index;
  for (let next = joinedTo[at] ?? at; next !== at; next = joinedTo[at] ?? at) at = next;
  return at;
}

const blockOf = (of: readonly Member[]): Block => ({
  terms: of.flatMap(({ term }) => (term === null ? [] : [term])),
  vetoes: of.flatMap(({ veto }) => (veto < 0 ? [] : [veto])),
  variables: [...new Set(of.flatMap(({ variables }) => variables))].sort((a, b) => a - b),
  keys: [...new Set(of.flatMap(({ keys }) => keys))],
});

/** Bounds the points of a block, in hundredths, on the domains and ranges of what is known (评估项组); `tight` when some way reaches both ends. */
export type Bounding = (domains: Domains, ranges: Ranges) => Ends & { readonly tight: boolean };

/** Makes a block ready to be bounded many times. Only where something open is read twice are all its values tried. */
export function boundingOf(compiled: CompiledRubric, { terms, variables }: Pick<Block, "terms" | "variables">): Bounding {
  let alone: CompiledRubric | null = null;
  const twice = variables.filter((variable) => terms.reduce((times, { reads }) => times + (reads.get(variable) ?? 0), 0) > 1);
  const linking = compiled.plan.hubs.flatMap(({ fact, measures }) => {
    const read = measures.filter((number) => variables.includes(number));
    return read.length > 1 ? [{ fact, read }] : [];
  });
  const apart = apartBounds(compiled, terms);
  return (domains, ranges) => {
    const isOpen = (variable: number): boolean => (domains[variable]?.length ?? 0) > 1;
    if (twice.some(isOpen) || linking.some(({ fact, read }) => read.filter(isOpen).length > 1 && !isOne(ranges.get(fact) ?? OPEN))) {
      alone ??= withRoots(compiled, terms);
      const { total, tight } = jointBounds(alone, { domains: masked(domains, variables), ranges, sure: true }, NONE);
      return { ...total, tight };
    }
    return { ...apart(domains), tight: true };
  };
}

/** Bounds every term for itself, as if nothing were read twice, and adds them up: never too narrow. */
export function apartBounds({ zeros, bonusCap }: CompiledRubric, terms: readonly Term[]): (domains: Domains) => Ends {
  const into: Bounds = { least: zeros.slice(), most: zeros.slice() };
  const cap = bonusCap ?? Infinity;
  return (domains) => {
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
    return { least: least + Math.min(cap, lowest), most: most + Math.min(cap, highest) };
  };
}

/** The most that a block can give, in hundredths. */
export function ceilingOf({ bonusCap }: CompiledRubric, { terms }: Pick<Block, "terms">): number {
  let [sum, bonus] = [0, 0];
  for (const { node, group } of terms) {
    if (group === BONUS) bonus += node.ceiling;
    else sum += node.ceiling;
  }
  return sum + Math.min(bonusCap ?? Infinity, bonus);
}

const NONE: Papers = [];
const SETTLED: Domain = [0];

/** Domains in which nothing outside the block is open. */
function masked(domains: Domains, variables: readonly number[]): Domains {
  const own = domains.map(() => SETTLED);
  for (const number of variables) own[number] = domains[number] ?? SETTLED;
  return own;
}
