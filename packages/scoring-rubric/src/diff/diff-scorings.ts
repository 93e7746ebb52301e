import type { MissingFact, Ternary } from "@countykit/core";
import { hundredths, pointsOf } from "../nodes/node.js";
import type { ItemScore, Points, Rating, Scoring, VetoAnswer } from "../scoring.js";

/** What changed from one scoring to another by the same rubric (评分对比), as plain data. */
export interface ScoringDiff {
  readonly rubric: string;
  /** The days the facts are of. */
  readonly asOf: { readonly before: string; readonly after: string };
  readonly base: PointsChange;
  readonly bonus: PointsChange;
  readonly total: PointsChange;
  readonly claimed: ClaimChange;
  /** Items of which points, claim or papers changed, in the order of the rubric. */
  readonly items: readonly ItemChange[];
  /** What was missing and is not any more (新落实). */
  readonly settled: readonly MissingFact[];
  /** What is missing and was not (新缺失). */
  readonly opened: readonly MissingFact[];
  readonly vetoes: readonly VetoChange[];
  /** `null` when it is the same. */
  readonly rating: { readonly before: Rating; readonly after: Rating } | null;
}

/**
 * Points before and after. `gained` and `lost` surely went up or down: the new range lies beyond the old one. `narrowed` and `widened`: one range holds the
 * other. `raised` and `lowered`: both ends went the same way, and the ranges meet.
 */
export interface PointsChange {
  readonly kind: "same" | "gained" | "lost" | "narrowed" | "widened" | "raised" | "lowered";
  readonly before: Points;
  readonly after: Points;
  /** Change of the least and of the most, in points. */
  readonly least: number;
  readonly most: number;
}

/** What was claimed and is claimed now (自评得分变化), in points; `null` without a claim. */
export interface ClaimChange {
  readonly before: number | null;
  readonly after: number | null;
}

/** How one item changed (指标变化). */
export interface ItemChange {
  readonly id: string;
  readonly points: PointsChange;
  /** `null` when the claim is the same. */
  readonly claimed: ClaimChange | null;
  readonly claim: { readonly before: ItemScore["claim"]; readonly after: ItemScore["claim"] };
  /** Papers that were missing and are there, and those that are missing and were not, or had not been looked for. */
  readonly papers: { readonly found: readonly string[]; readonly lost: readonly string[] };
}

/** A veto that is answered otherwise now (一票否决项变化). */
export interface VetoChange {
  readonly id: string;
  readonly before: Ternary;
  readonly after: Ternary;
}

/**
 * What changed between two scorings by one rubric (评分对比): the self-evaluation and the review, last month and this one. Item by item the points, the claim
 * and the papers; what was missing and is settled now, and the other way round; vetoes and rating. Differences are exact, in points.
 *
 * @throws {RangeError} when the scorings are not by the same rubric
 * @example
 * ```ts
 * import { demonstrationStation, diffScorings, score } from "@countykit/scoring-rubric";
 *
 * const scored = (cases: string) =>
 *   score(demonstrationStation, {
 *     schema: "countykit-score/1",
 *     rubric: demonstrationStation.id,
 *     asOf: "2022-08-31",
 *     facts: [{ id: "station.convenience-cases", value: cases }],
 *   });
 * const { total, items } = diffScorings(scored("9"), scored("10"));
 * [total.kind, total.least, total.most]; // => ["raised", 1, 1]
 * items.map(({ id, points }) => `${id} ${points.kind}`); // => ["convenience-cases gained"]
 * ```
 * @source 始府办〔2021〕12号, section 三（二）4
 */
export function diffScorings(before: Scoring, after: Scoring): ScoringDiff {
  if (before.rubric !== after.rubric) throw new RangeError(`Not the same rubric: ${before.rubric} and ${after.rubric}`);
  const [missingBefore, missingAfter] = [idsOf(before.missing), idsOf(after.missing)];
  const itemsBefore = new Map(itemsOf(before).map((item) => [item.id, item]));
  const vetoesBefore = new Map(before.vetoes.map((veto) => [veto.id, veto.answer]));
  return {
    rubric: before.rubric,
    asOf: { before: before.asOf, after: after.asOf },
    base: pointsChange(before.base, after.base),
    bonus: pointsChange(before.bonus, after.bonus),
    total: pointsChange(before.total, after.total),
    claimed: { before: before.claimed, after: after.claimed },
    items: itemsOf(after).flatMap((item) => {
      const old = itemsBefore.get(item.id);
      return old === undefined ? [] : itemChange(old, item);
    }),
    settled: before.missing.filter(({ id }) => !missingAfter.has(id)),
    opened: after.missing.filter(({ id }) => !missingBefore.has(id)),
    vetoes: after.vetoes.flatMap(({ id, answer }: VetoAnswer): readonly VetoChange[] => {
      const old = vetoesBefore.get(id);
      return old === undefined || old === answer ? [] : [{ id, before: old, after: answer }];
    }),
    rating: JSON.stringify(before.rating) === JSON.stringify(after.rating) ? null : { before: before.rating, after: after.rating },
  };
}

const idsOf = (missing: readonly MissingFact[]): ReadonlySet<string> => new Set(missing.map(({ id }) => id));

const itemsOf = ({ groups, bonuses }: Scoring): readonly ItemScore[] => [...groups.flatMap(({ items }) => items), ...bonuses];

/** How points changed (得分变化). */
export function pointsChange(before: Points, after: Points): PointsChange {
  const least = pointsOf(hundredths(after.min) - hundredths(before.min));
  const most = pointsOf(hundredths(after.max) - hundredths(before.max));
  return { kind: kindOf(before, after, least, most), before, after, least, most };
}

function kindOf(before: Points, after: Points, least: number, most: number): PointsChange["kind"] {
  if (least === 0 && most === 0) return "same";
  if (after.min > before.max) return "gained";
  if (after.max < before.min) return "lost";
  if (least >= 0 && most <= 0) return "narrowed";
  if (least <= 0 && most >= 0) return "widened";
  return least > 0 ? "raised" : "lowered";
}

function itemChange(before: ItemScore, after: ItemScore): readonly ItemChange[] {
  const points = pointsChange(before.points, after.points);
  const claimed = before.claimed === after.claimed ? null : { before: before.claimed, after: after.claimed };
  const papers = {
    found:
      after.missingEvidence === null ? [] : (before.missingEvidence ?? []).filter((id) => after.missingEvidence?.includes(id) === false),
    lost: (after.missingEvidence ?? []).filter((id) => before.missingEvidence?.includes(id) !== true),
  };
  const same = points.kind === "same" && claimed === null && papers.found.length + papers.lost.length === 0 && before.claim === after.claim;
  return same ? [] : [{ id: after.id, points, claimed, claim: { before: before.claim, after: after.claim }, papers }];
}
