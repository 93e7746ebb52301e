import type { CompiledRubric, Root } from "../nodes/compile-rubric.js";
import { hundredths, type Node } from "../nodes/node.js";
import { tablesUnder } from "../nodes/tables-under.js";
import type { FactPlan } from "../variables/fact-plan.js";
import type { Variable } from "../variables/variable.js";

/** A part of an item whose points are simply added (加项): a total is the sum of all its terms, then held within the bounds of bonus and total. */
export interface Term extends Root {
  /** Paths of the sums above it that were opened up, from the item down. */
  readonly above: readonly string[];
  /** The names under which what it reads is moved and asked for. */
  readonly keys: readonly string[];
}

/** Opens sums up wherever no limit of a sum can bind, so that what is left shares as little as can be. */
export const termsOf = ({ roots, plan }: CompiledRubric): readonly Term[] => roots.flatMap((root) => open(root.node, root, [], plan));

function open(node: Node, root: Root, above: readonly string[], plan: FactPlan): readonly Term[] {
  if (!isPlainSum(node, root)) {
    const tables = tablesUnder(node);
    const reads = new Map<number, number>();
    for (const { variable } of tables) reads.set(variable, (reads.get(variable) ?? 0) + 1);
    return [{ ...root, node, first: node.number - nodesUnder(node) + 1, reads, above, keys: keysRead([...reads.keys()], plan) }];
  }
  return node.parts.flatMap((part) => open(part, root, [...above, node.path], plan));
}

function isPlainSum({ scale, parts, path }: Node, { item }: Root): boolean {
  if (scale.kind !== "sum") return false;
  const [floor, ceiling] = [sumOf(parts, ({ floor: least }) => least), sumOf(parts, ({ ceiling: most }) => most)];
  const least = Math.max(bound(scale.least, -Infinity), path === item.id ? bound(item.least, -Infinity) : -Infinity);
  return floor >= least && ceiling <= bound(scale.most, Infinity);
}

const bound = (points: number | undefined, otherwise: number): number => (points === undefined ? otherwise : hundredths(points));
const sumOf = (parts: readonly Node[], of: (part: Node) => number): number => parts.reduce((sum, part) => sum + of(part), 0);
const nodesUnder = (node: Node): number => 1 + sumOf(node.parts, nodesUnder);

/** The names of what some variables rest on, each once. */
export const keysRead = (numbers: readonly number[], { variables }: FactPlan): readonly string[] => [
  ...new Set(
    numbers.flatMap((number) => {
      const variable = variables[number];
      return variable === undefined ? [] : keysOf(variable);
    }),
  ),
];

/** The names under which a variable's facts are moved and asked for; what assessors judge has a name of its own kind. */
export function keysOf(variable: Variable): readonly string[] {
  if (variable.kind === "judged") return [judgedKey(variable.criterion)];
  if (variable.kind !== "measure") return [variable.fact];
  const { measure } = variable;
  return measure.kind === "fact" ? [measure.fact] : [measure.part, measure.whole];
}

export const judgedKey = (criterion: string): string => `judged ${criterion}`;
