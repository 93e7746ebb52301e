import { hundredths, pointsOf } from "../nodes/node.js";
import { ROUND } from "../rating.js";
import type { Rubric } from "../rubric.js";
import type { Scoring } from "../scoring.js";
import { remark } from "./remark.js";
import type { RubricRemark } from "./rubric-remark.js";

const together = (of: readonly { readonly weight: number }[]): number =>
  pointsOf(of.reduce((sum, { weight }) => sum + hundredths(weight), 0));

/** Whether items add up to their group, and groups to the rubric (权重合计核对). */
export function lintSums(rubric: Rubric): readonly RubricRemark[] {
  const { groups, weight } = rubric;
  const sum = together(groups);
  return [
    ...(sum === weight ? [] : [remark("weights-differ", "/weight", { of: "groups", sum, weight })]),
    ...groups.flatMap((group, index) => {
      const own = together(group.items);
      const told = { of: "items", sum: own, weight: group.weight } as const;
      return own === group.weight ? [] : [remark("weights-differ", `/groups/${index}/weight`, told)];
    }),
  ];
}

/** Whether all points of the base can be had at once, where each of its items can be had in full (总分核对). */
export function lintReach({ groups, base, tight }: Scoring): readonly RubricRemark[] {
  const items = groups.flatMap((group) => group.items);
  const most = pointsOf(items.reduce((sum, { points }) => sum + hundredths(points.max), 0));
  return !tight || base.max >= most ? [] : [remark("total-out-of-reach", "/groups", { reached: base.max, most })];
}

/** Whether the bonus adds up, and whether the document says what becomes of it at the top (加分项核对). */
export function lintBonus({ bonus, weight }: Rubric): readonly RubricRemark[] {
  if (bonus === null) return [];
  const sum = together(bonus.items);
  const { most } = bonus;
  return [
    ...(sum === most ? [] : [remark("bonus-differs", "/bonus/most", { sum, most })]),
    ...(bonus.beyondWeight === null ? [remark("bonus-open", "/bonus/beyondWeight", { weight, most })] : []),
  ];
}

/** Whether every total has a grade, and every grade a total (等次核对). */
export function lintGrades({ grades, rounding = "none" }: Rubric, { total }: Scoring): readonly RubricRemark[] {
  const round = (points: number): number => ROUND[rounding](hundredths(points));
  const last = grades.at(-1);
  return [
    ...grades.flatMap(({ title, from }, index) =>
      hundredths(from) > round(total.max)
        ? [remark("grade-out-of-reach", `/grades/${index}/from`, { grade: title, from, most: total.max })]
        : [],
    ),
    ...(last !== undefined && round(total.min) < hundredths(last.from)
      ? [remark("grades-open-below", `/grades/${grades.length - 1}/from`, { grade: last.title, from: last.from, least: total.min })]
      : []),
  ];
}
