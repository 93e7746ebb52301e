import { compileCondition } from "../conditions/compile-condition.js";
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

/** Makes a scale ready under a path, after all its parts (编译评分标准). */
export function compileScale(scale: Scale, path: string, context: ScaleContext): Node {
  const { facts, variables, nodes } = context;
  const compiled = compiledOf(scale, {
    path,
    facts,
    variables,
    test: (condition) => compileCondition(condition, facts, variables),
    parts: (of) => of.map((part) => compileScale(part.scale, `${path}/${part.id}`, context)),
  });
  const { parts, tables, floor, ceiling, bound: own, open, turnsOn, measured } = compiled;
  const number = nodes.length;
  const bound = (domains: Domains, into: Bounds): void => {
    for (const part of parts) part.bound(domains, into);
    own(domains, into, number);
  };
  // Nodes of all kinds have their fields in one order: engines read objects of one shape much faster.
  const node: Node = { number, path, kind: scale.kind, scale, parts, tables, floor, ceiling, bound, open, turnsOn, measured };
  nodes.push(node);
  return node;
}

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
