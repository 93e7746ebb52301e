import { compileCondition } from "../conditions/compile-condition.js";
import { casesOf, type Step, writeBounds } from "../nodes/bounding.js";
import type { Bounds, Node } from "../nodes/node.js";
import type { FactForm } from "../rubric.js";
import type { OpenVariables } from "../variables/open-variables.js";
import type { Domains } from "../variables/variable.js";
import { compileBest } from "./best.js";
import { compileChecklist } from "./checklist.js";
import type { CompiledScale, KindContext } from "./compiled-scale.js";
import { compileDeduction } from "./deduction.js";
import { compileFlag } from "./flag.js";
import { compileJudged } from "./judged.js";
import { compileOptions } from "./options.js";
import type { Scale } from "./scale.js";
import { compileSum } from "./sum.js";
import { compileTiers } from "./tiers.js";

/** What scales are compiled with: the facts of the rubric, its variables, and the nodes so far. */
export interface ScaleContext {
  readonly facts: ReadonlyMap<string, FactForm>;
  readonly variables: OpenVariables;
  readonly nodes: Node[];
}

/** Makes a scale ready under a path, after all its parts (编译评分标准). It never gives less than `least`. */
export function compileScale(scale: Scale, path: string, context: ScaleContext, least: number = -Infinity): Node {
  const { facts, variables, nodes } = context;
  const compiled = compiledOf(scale, {
    path,
    facts,
    variables,
    test: (condition) => compileCondition(condition, facts, variables),
    parts: (of) => of.map((part) => compileScale(part.scale, `${path}/${part.id}`, context)),
  });
  const { parts, tables, open, turnsOn, measured } = compiled;
  const number = nodes.length;
  const own = least === -Infinity ? compiled.bound : boundFrom(least, compiled.bound);
  const cases = parts.length === 0 ? casesOf(tables, own, variables) : null;
  const steps = [...parts.flatMap((part) => part.steps), { number, bound: own, cases }];
  const floor = Math.max(least, compiled.floor);
  const ceiling = Math.max(least, compiled.ceiling);
  const bound = (domains: Domains, into: Bounds): void => writeBounds(steps, domains, into);
  // Nodes of all kinds have their fields in one order: engines read objects of one shape much faster.
  const node: Node = { number, path, kind: scale.kind, scale, parts, tables, floor, ceiling, steps, bound, open, turnsOn, measured };
  nodes.push(node);
  return node;
}

const boundFrom =
  (floor: number, bound: Step["bound"]): Step["bound"] =>
  (domains, into, number) => {
    bound(domains, into, number);
    into.least[number] = Math.max(floor, into.least[number] ?? floor);
    into.most[number] = Math.max(floor, into.most[number] ?? floor);
  };

/** All kinds of scales: one file each. */
function compiledOf(scale: Scale, context: KindContext): CompiledScale {
  switch (scale.kind) {
    case "flag":
      return compileFlag(scale, context);
    case "tiers":
      return compileTiers(scale, context);
    case "options":
      return compileOptions(scale, context);
    case "checklist":
      return compileChecklist(scale, context);
    case "judged":
      return compileJudged(scale, context);
    case "sum":
      return compileSum(scale, context);
    case "best":
      return compileBest(scale, context);
    case "deduction":
      return compileDeduction(scale, context);
  }
}
