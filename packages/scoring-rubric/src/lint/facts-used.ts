import type { Condition, MeasureForm } from "../conditions/condition.js";
import { criteriaOf, criterionOf, itemsOf } from "../criteria.js";
import type { Rubric } from "../rubric.js";
import type { Scale } from "../scales/scale.js";

/** One use of a fact: which one, and the pointer of the scale or condition that names it. */
export interface FactUse {
  readonly fact: string;
  readonly pointer: string;
}

/** Every use of a fact in scales and vetoes, in the order of the rubric (用到的事实). */
export function factUses(rubric: Rubric): readonly FactUse[] {
  const scales = itemsOf(rubric).flatMap((item) => criteriaOf(criterionOf(item)));
  const uses = (facts: readonly string[], pointer: string): readonly FactUse[] => [...new Set(facts)].map((fact) => ({ fact, pointer }));
  return [
    ...scales.flatMap(({ scale, pointer }) => uses(factsOfScale(scale), pointer)),
    ...rubric.vetoes.flatMap(({ when }, index) => uses(factsIn(when), `/vetoes/${index}/when`)),
  ];
}

const factsOfScale = (scale: Scale): readonly string[] => [
  ...conditionsOf(scale).flatMap(factsIn),
  ...(scale.kind === "tiers" ? factsOfMeasure(scale.measure) : []),
];

/** The conditions that a scale states itself, without those of its parts. */
function conditionsOf(scale: Scale): readonly Condition[] {
  switch (scale.kind) {
    case "flag":
      return [scale.when];
    case "judged":
      return scale.when === null ? [] : [scale.when];
    case "options":
      return scale.options.map(({ when }) => when);
    case "checklist":
    case "deduction":
      return scale.of.map(({ when }) => when);
    case "tiers":
    case "sum":
    case "best":
      return [];
  }
}

/** The conditions that a condition is put together of, down to those that name facts. */
function leavesOf(condition: Condition): readonly Leaf[] {
  switch (condition.kind) {
    case "flag":
    case "one-of":
    case "compare":
      return [condition];
    case "not":
      return leavesOf(condition.of);
    case "all-of":
    case "any-of":
    case "at-least":
      return condition.of.flatMap(leavesOf);
  }
}

type Leaf = Extract<Condition, { readonly kind: "flag" | "one-of" | "compare" }>;

/** The facts that a condition names. */
export const factsIn = (condition: Condition): readonly string[] =>
  leavesOf(condition).flatMap((leaf) => (leaf.kind === "compare" ? factsOfMeasure(leaf.measure) : [leaf.fact]));

const factsOfMeasure = (measure: MeasureForm): readonly string[] =>
  measure.kind === "fact" ? [measure.fact] : [measure.part, measure.whole];

/** Two facts of which a rubric takes the share. */
export interface Share {
  readonly part: string;
  readonly whole: string;
}

/** Every two facts of which a rubric takes the share, each pair once, in the order of the rubric (用到的占比). */
export function sharesUsed(rubric: Rubric): readonly Share[] {
  const scales = itemsOf(rubric).flatMap((item) => criteriaOf(criterionOf(item)).map(({ scale }) => scale));
  const conditions = [...scales.flatMap(conditionsOf), ...rubric.vetoes.map(({ when }) => when)];
  const measures = [
    ...scales.flatMap((scale) => (scale.kind === "tiers" ? [scale.measure] : [])),
    ...conditions.flatMap(leavesOf).flatMap((leaf) => (leaf.kind === "compare" ? [leaf.measure] : [])),
  ];
  const shares = measures.flatMap((measure) => (measure.kind === "share" ? [{ part: measure.part, whole: measure.whole }] : []));
  return [...new Map(shares.map((share) => [JSON.stringify(share), share])).values()];
}
