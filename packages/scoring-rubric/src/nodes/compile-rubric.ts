import type { Bilingual } from "@countykit/core";
import { compileCondition, type Test } from "../conditions/compile-condition.js";
import type { Item, Rubric, Veto } from "../rubric.js";
import type { Scale } from "../scales/scale.js";
import { compileScale } from "../scales/compile-scale.js";
import type { FactPlan } from "../variables/knowledge.js";
import { openVariables } from "../variables/open-variables.js";
import type { Domains, Table } from "../variables/variable.js";
import { type Bounds, hundredths, type Node } from "./node.js";

/** An item made ready: its node, and where its points go. */
export interface Root {
  readonly item: Item;
  /** Index of its group; -1 for a bonus. */
  readonly group: number;
  readonly node: Node;
  /** The numbers of its nodes, itself last. */
  readonly first: number;
  /** How often it reads each variable. */
  readonly reads: ReadonlyMap<number, number>;
}

/** A rubric made ready to score (编译后的指标体系). */
export interface CompiledRubric {
  readonly rubric: Rubric;
  readonly plan: FactPlan;
  readonly nodes: readonly Node[];
  readonly roots: readonly Root[];
  readonly vetoes: readonly { readonly veto: Veto; readonly test: Test }[];
  /** What items and their parts are called, by path. */
  readonly titles: ReadonlyMap<string, Bilingual>;
}

export function compileRubric(rubric: Rubric): CompiledRubric {
  const facts = new Map(rubric.facts.map((form) => [form.id, form]));
  const variables = openVariables();
  const nodes: Node[] = [];
  const root = (item: Item, group: number): Root => {
    const first = nodes.length;
    const node = withFloor(compileScale(item.scale, item.id, { facts, variables, nodes }), item.least);
    nodes[node.number] = node;
    const reads = new Map<number, number>();
    for (const { variable } of tablesUnder(node)) reads.set(variable, (reads.get(variable) ?? 0) + 1);
    return { item, group, node, first, reads };
  };
  const roots = [
    ...rubric.groups.flatMap(({ items }, group) => items.map((item) => root(item, group))),
    ...(rubric.bonus?.items ?? []).map((item) => root(item, BONUS)),
  ];
  const vetoes = rubric.vetoes.map((veto) => ({ veto, test: compileCondition(veto.when, facts, variables) }));
  const titles = new Map(roots.flatMap(({ item }) => titlesUnder(item.id, item.title, item.scale)));
  return { rubric, plan: { forms: facts, variables: variables.close() }, nodes, roots, vetoes, titles };
}

export const BONUS = -1;

function titlesUnder(path: string, title: Bilingual, scale: Scale): readonly (readonly [string, Bilingual])[] {
  const parts = scale.kind === "sum" || scale.kind === "best" ? scale.of : [];
  return [[path, title], ...parts.flatMap((part) => titlesUnder(`${path}/${part.id}`, part.title, part.scale))];
}

/** An item that can never give less than so many points. */
function withFloor(node: Node, least: number | undefined): Node {
  if (least === undefined) return node;
  const floor = hundredths(least);
  const bound = (domains: Domains, into: Bounds): void => {
    node.bound(domains, into);
    into.least[node.number] = Math.max(floor, into.least[node.number] ?? floor);
    into.most[node.number] = Math.max(floor, into.most[node.number] ?? floor);
  };
  return { ...node, floor: Math.max(floor, node.floor), ceiling: Math.max(floor, node.ceiling), bound };
}

/** The tables that a node and all its parts read. */
export const tablesUnder = (node: Node): readonly Table[] => [...node.tables, ...node.parts.flatMap(tablesUnder)];
