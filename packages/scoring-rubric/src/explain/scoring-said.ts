import { type Bilingual, say } from "@countykit/core";
import type { Rubric } from "../rubric.js";
import type { Rating, Scoring, VetoAnswer } from "../scoring.js";
import { emptyBaseSaid, missingSaid } from "./criterion-said.js";
import { claimOf, claimSaid } from "./claim-said.js";
import type { Known } from "./known.js";
import { SENTENCES } from "./messages.js";
import { both, pointsSaid, span } from "./numbers-said.js";

/** All items together, and what is claimed of them (合计得分). */
export function totalSaid({ base, claimed, missing }: Scoring, known: Known): Bilingual {
  const { weight } = known.rubric;
  const claim = claimSaid(claimed === null ? null : claimOf(claimed, base, known.canTotal), claimed, base, missing);
  return say(SENTENCES, "total", { points: span(base), weight: pointsSaid(weight), claim });
}

/** What comes on top (加分项), and the total where the document leaves its limit open. */
export function bonusSaid({ bonus, total, totalWithinWeight }: Scoring, rubric: Rubric): readonly Bilingual[] {
  if (rubric.bonus === null) return [];
  const weight = pointsSaid(rubric.weight);
  return [
    say(SENTENCES, "bonus", { points: span(bonus), most: pointsSaid(rubric.bonus.most) }),
    ...(totalWithinWeight === null || (totalWithinWeight.max === total.max && totalWithinWeight.min === total.min)
      ? []
      : [say(SENTENCES, "within-weight", { points: span(totalWithinWeight), weight })]),
  ];
}

/** What the papers at hand support (按现有佐证材料的得分), and what that says of items without them. */
export function documentedSaid({ documented, groups, bonuses }: Scoring): Bilingual {
  const items = [...groups.flatMap((group) => group.items), ...bonuses];
  const lacking = items.some(({ missingEvidence }) => (missingEvidence ?? []).length > 0) ? [say(SENTENCES, "documented.lacking", {})] : [];
  const open = items.some(({ missingEvidence }) => missingEvidence === null) ? [say(SENTENCES, "documented.not-looked-at", {})] : [];
  return say(SENTENCES, "documented", {
    points: span(documented),
    notes: both((language) => [...lacking, ...open].map((note) => note[language]).join("")),
  });
}

/** One veto (一票否决项). */
export function vetoSaid({ answer, title, missing, emptyBases }: VetoAnswer, known: Known): Bilingual {
  if (answer !== "unknown") return say(SENTENCES, `veto.${answer}`, { title });
  if (missing.length === 0 && emptyBases.length > 0)
    return say(SENTENCES, "veto.unruled", { title, reason: emptyBaseSaid(emptyBases, known) });
  return missing.length > 1
    ? say(SENTENCES, "veto.unknown", { title, missing: missingSaid(missing, known) })
    : say(SENTENCES, "veto.event-unknown", { title });
}

/** What the scoring ends in (评定结果). */
export const ratingSaid = (rating: Rating, rubric: Rubric): Bilingual => say(SENTENCES, "rating", { rating: outcomeSaid(rating, rubric) });

/** The same without its name, to stand beside another. */
export function outcomeSaid(rating: Rating, { grades }: Rubric): Bilingual {
  const named = (ids: readonly string[]): readonly Rubric["grades"][number][] => grades.filter(({ id }) => ids.includes(id));
  switch (rating.kind) {
    case "vetoed":
      return say(SENTENCES, "rating.vetoed", {});
    case "points-only":
      return say(SENTENCES, "rating.points-only", {});
    case "grade": {
      const [grade] = named([rating.grade]);
      const then = grade?.consequence;
      return say(SENTENCES, "rating.grade", {
        grade: grade?.title ?? { zh: rating.grade, en: rating.grade },
        consequence: then === undefined ? { zh: "", en: "" } : { zh: `；${then.zh}`, en: `; ${then.en}` },
      });
    }
    case "unknown": {
      const titles = named(rating.grades).map(({ title }) => title);
      const [best, worst] = [titles[0], titles.at(-1)];
      if (best === undefined || worst === undefined) return say(SENTENCES, "rating.veto-open", {});
      if (best === worst) return say(SENTENCES, "rating.unless-vetoed", { grade: best });
      return rating.exact ? say(SENTENCES, "rating.grades", { grades: titles }) : say(SENTENCES, "rating.span", { best, worst });
    }
  }
}
