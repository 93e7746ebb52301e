import { itemsOf } from "../criteria.js";
import type { Rubric } from "../rubric.js";
import { score } from "../score.js";
import type { CriterionScore, Scoring } from "../scoring.js";
import { lintFacts } from "./lint-facts.js";
import { lintItem } from "./lint-items.js";
import { lintBonus, lintGrades, lintReach, lintSums } from "./lint-totals.js";
import { lintVetoes } from "./lint-vetoes.js";
import type { RubricRemark } from "./rubric-remark.js";

/**
 * Looks a rubric over for what its writer should see (指标体系核对), in the order of the rubric: weights that do not add up; points that no facts
 * can give; tiers that overlap, with the exact place, or that leave a gap, with what falls into it; parts that are added where the weight says only
 * the best counts, or the other way round; items without evidence; a bonus whose limit is not that of its items, or of which the document does not
 * say whether it may pass the full score; vetoes that nothing defines; grades that leave totals out; facts that are not declared, or that nothing rests on. None of this
 * keeps a rubric from being scored: each remark says what a scoring makes of it. Places are exact, since points are compared as hundredths and
 * limits as fractions.
 *
 * @throws {TypeError} when a limit is not decimal text, which `parseRubric` prevents
 * @example
 * ```ts
 * import { guangdong2019, lintRubric } from "@countykit/scoring-rubric";
 *
 * const remarks = lintRubric(guangdong2019);
 * remarks.find(({ code }) => code === "tiers-overlap")?.text.en; // => "Tier 2 (2 points) and tier 3 (0 points) overlap: both hold at exactly 50%, and the better one counts"
 * remarks.flatMap(({ code, text }) => (code === "tiers-gap" ? [text.zh] : [])); // => [
 * //   "没有一档涵盖低于 0.6%的情形，按“其他情况”得 0 分",
 * //   "没有一档涵盖低于 30%的情形，按“其他情况”得 0 分",
 * // ]
 * ```
 * @source 粤商务电函〔2021〕101号, table of points: 50%-70%（不含） beside 50%以下, and nothing below 0.6 %
 */
export function lintRubric(rubric: Rubric): readonly RubricRemark[] {
  const scoring = score(rubric, { schema: "countykit-score/1", rubric: rubric.id, asOf: NO_DAY, facts: [] });
  const context = { forms: new Map(rubric.facts.map((form) => [form.id, form])), scores: scoresByPath(scoring) };
  return [
    ...lintSums(rubric),
    ...itemsOf(rubric).flatMap((item) => lintItem(item, context)),
    ...lintReach(scoring),
    ...lintBonus(rubric),
    ...lintVetoes(rubric),
    ...lintGrades(rubric, scoring),
    ...lintFacts(rubric),
  ];
}

/** Of a county of which nothing is known the day does not matter. */
const NO_DAY = "2000-01-01";

function scoresByPath({ groups, bonuses }: Scoring): ReadonlyMap<string, CriterionScore> {
  const scores = new Map<string, CriterionScore>();
  const add = (criterion: CriterionScore): void => {
    scores.set(criterion.path, criterion);
    for (const part of criterion.parts) add(part);
  };
  for (const { criterion } of [...groups.flatMap(({ items }) => items), ...bonuses]) add(criterion);
  return scores;
}
