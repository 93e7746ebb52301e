import { type Criterion, criterionOf, partsOf, type PlacedItem } from "../criteria.js";
import { hundredths, pointsOf } from "../nodes/node.js";
import type { FactForm } from "../rubric.js";
import type { Scale } from "../scales/scale.js";
import type { CriterionScore } from "../scoring.js";
import { lintTiers } from "./lint-tiers.js";
import { remark } from "./remark.js";
import type { RubricRemark } from "./rubric-remark.js";

/** What items are looked at with: the facts, and what each scale gives when nothing is known. */
export interface ItemContext {
  readonly forms: ReadonlyMap<string, FactForm>;
  readonly scores: ReadonlyMap<string, CriterionScore>;
}

/** Looks at one item (评价指标核对): its weight, its evidence, and every scale under it. */
export function lintItem(placed: PlacedItem, context: ItemContext): readonly RubricRemark[] {
  const { item, pointer } = placed;
  return [
    ...lintWeight(placed, context),
    ...(item.evidence.length === 0 ? [remark("evidence-missing", `${pointer}/evidence`, { item: item.id })] : []),
    ...lintCriterion(criterionOf(placed), context),
  ];
}

/** The most that a scale gives is the weight; where it is not, whether the parts were to be added or not may have been mistaken. */
function lintWeight({ item, pointer }: PlacedItem, { scores }: ItemContext): readonly RubricRemark[] {
  const score = scores.get(item.id);
  if (score === undefined || score.most === item.weight) return [];
  const { weight } = item;
  const parts = score.parts.map(({ most }) => hundredths(most));
  const [sum, best] = [pointsOf(parts.reduce((all, one) => all + one, 0)), pointsOf(Math.max(...parts))];
  const capped = item.scale.kind === "sum" && item.scale.most !== undefined;
  const at = `${pointer}/weight`;
  if (item.scale.kind === "best" && weight === sum) return [remark("best-of-sum", at, { item: item.id, best, weight })];
  if (item.scale.kind === "sum" && !capped && weight === best) return [remark("sum-of-best", at, { item: item.id, sum, weight })];
  return [remark("scale-differs", at, { item: item.id, most: score.most, weight })];
}

function lintCriterion(criterion: Criterion, context: ItemContext): readonly RubricRemark[] {
  const { path, pointer, scale } = criterion;
  const score = context.scores.get(path);
  const reached = score === undefined || scale.kind === "tiers" || score.points.max >= within(scale, score);
  return [
    ...(scale.kind === "tiers" ? lintTiers(scale, criterion, context.forms) : []),
    ...lintCap(criterion, context),
    ...partsOf(criterion).flatMap((part) => lintCriterion(part, context)),
    ...(reached
      ? []
      : [remark("points-out-of-reach", pointer, { criterion: path, reached: score.points.max, most: within(scale, score) })]),
  ];
}

/** The points that a scale should reach: all it has to give, or what its parts do reach, each by itself. */
function within(scale: Scale, { parts, most }: CriterionScore): number {
  if (scale.kind === "best") return Math.max(...parts.map(({ points }) => points.max));
  if (scale.kind !== "sum") return most;
  const sum = parts.reduce((all, { points }) => all + hundredths(points.max), 0);
  return pointsOf(Math.min(Math.max(sum, hundredths(scale.least ?? -Infinity)), hundredths(scale.most ?? Infinity)));
}

function lintCap({ path, pointer, scale }: Criterion, { scores }: ItemContext): readonly RubricRemark[] {
  if (scale.kind !== "sum" || scale.most === undefined) return [];
  const sum = pointsOf((scores.get(path)?.parts ?? []).reduce((all, { most }) => all + hundredths(most), 0));
  return sum > scale.most ? [remark("cap-below-parts", `${pointer}/most`, { criterion: path, sum, most: scale.most })] : [];
}
