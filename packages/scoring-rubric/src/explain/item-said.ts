import { type Bilingual, say } from "@countykit/core";
import type { Item } from "../rubric.js";
import type { Scale } from "../scales/scale.js";
import type { CriterionScore, ItemScore } from "../scoring.js";
import { claimSaid } from "./claim-said.js";
import { criterionSaid, listed } from "./criterion-said.js";
import type { Known } from "./known.js";
import { SENTENCES } from "./messages.js";
import { pointsSaid, span } from "./numbers-said.js";

/** What an item gives and what is claimed of it (评价指标得分). */
export function itemHead({ points, weight, claim, claimed, criterion }: ItemScore, item: Item): Bilingual {
  const params = {
    title: item.title,
    weight: pointsSaid(weight),
    points: span(points),
    claim: claimSaid(claim, claimed, points, criterion.missing),
  };
  if (points.min < points.max) return say(SENTENCES, "item.open", params);
  return say(SENTENCES, points.min >= weight ? "item.full" : "item.settled", params);
}

/**
 * Why an item does not surely have all its points: one sentence for each smallest criterion that has not, and one for each sum under it of which something
 * is claimed by itself.
 */
export function lossesSaid(criterion: CriterionScore, scale: Scale, known: Known, top = true): readonly Bilingual[] {
  if (criterion.points.min >= criterion.most) return [];
  if (scale.kind === "sum" || scale.kind === "best") {
    const claimed = top || criterion.claimed === null ? [] : [criterionSaid(criterion, scale, known, true)];
    const parts = criterion.parts.flatMap((part, at) => {
      const own = scale.of[at];
      return own === undefined || (scale.kind === "best" && part.most <= criterion.points.min)
        ? []
        : lossesSaid(part, own.scale, known, false);
    });
    return [...claimed, ...parts];
  }
  return [criterionSaid(criterion, scale, known, !top)];
}

/** Which papers are there and which are not; nothing where none are asked for. */
export function evidenceSaid({ missingEvidence }: ItemScore, { evidence }: Item): readonly Bilingual[] {
  if (evidence.length === 0) return [];
  const papers = listed(evidence.filter(({ id }) => missingEvidence === null || missingEvidence.includes(id)).map(({ label }) => label));
  if (missingEvidence === null) return [say(SENTENCES, "evidence.not-looked-at", { papers })];
  return [missingEvidence.length === 0 ? say(SENTENCES, "evidence.complete", {}) : say(SENTENCES, "evidence.missing", { papers })];
}
