import { type Bilingual, say } from "@countykit/core";
import type { Scale } from "../scales/scale.js";
import type { CriterionScore } from "../scoring.js";
import { hundredths, pointsOf } from "../nodes/node.js";
import type { Gap } from "./gap.js";
import { gapsIn } from "./gaps-of.js";
import type { Known } from "./known.js";
import { measuredSaid, measureOf } from "./measured-said.js";
import { claimOf, claimSaid } from "./claim-said.js";
import { type CriterionParams, SENTENCES } from "./messages.js";
import { needsOf } from "./needs-of.js";
import { needsSaid } from "./need-said.js";
import { both, pointsSaid, span } from "./numbers-said.js";

/** One criterion as a sentence (得分点说明): what was measured, what it gives, why not more, what is missing, and what is claimed of it by itself. */
export function criterionSaid(criterion: CriterionScore, scale: Scale, known: Known, titled: boolean): Bilingual {
  const { claimed, points, missing } = criterion;
  const said = pointsOfCriterion(criterion, scale, known, titled);
  if (!titled || claimed === null) return said;
  const claim = claimSaid(
    claimOf(claimed, points, (one) => known.canGive(criterion.path, one)),
    claimed,
    points,
    missing,
  );
  // After a list of what is not known a comma would add the claim to the list.
  const own = criterion.parts.length > 0 ? claim.zh : claim.zh.replace(/^，/u, "；");
  return { zh: `${said.zh}${own}`, en: `${said.en}${claim.en}` };
}

function pointsOfCriterion(criterion: CriterionScore, scale: Scale, known: Known, titled: boolean): Bilingual {
  const { points, most, path, parts } = criterion;
  const said = fragments(criterion, scale, known, titled);
  if (parts.length > 0) return say(SENTENCES, "criterion.parts", said);
  const settled = points.min === points.max;
  if (scale.kind === "flag" && scale.points < 0) {
    const taken = pointsSaid(-scale.points);
    if (!settled) return say(SENTENCES, "criterion.penalty-open", { ...said, taken });
    return points.min < 0 ? say(SENTENCES, "criterion.penalty", { ...said, taken }) : say(SENTENCES, "criterion.no-penalty", said);
  }
  if (scale.kind === "judged") {
    const params = {
      ...said,
      range: pointsSaid({ min: scale.least, max: scale.most }),
      otherwise:
        scale.otherwise === 0
          ? { zh: "不得分", en: "none" }
          : both((language) => `${GET[language]}${pointsSaid(scale.otherwise)[language]}`),
    };
    const gate = scale.when === null ? [] : needsOf(scale.when, true, known);
    const given = known.judged(path);
    if (gate.length === 0) return say(SENTENCES, given === null ? "criterion.to-judge" : "criterion.judged", params);
    if (!settled && given === null) return say(SENTENCES, "criterion.to-judge-if", params);
  }
  if (settled && points.min >= most) return say(SENTENCES, "criterion.full", said);
  if (!titled) {
    const reason = reasonOf(said);
    if (reason.zh !== "") return say(SENTENCES, "criterion.reason", { reason: { zh: reason.zh, en: capital(reason.en) } });
  }
  if (!settled) return say(SENTENCES, "criterion.open", said);
  if (scale.kind === "deduction") return say(SENTENCES, "criterion.taken", said);
  return say(SENTENCES, points.min === 0 ? "criterion.none" : "criterion.partial", said);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const GET = { zh: "得 ", en: "" } as const;

/** What was measured, what would bring more and what is not known, without the points. */
const reasonOf = ({ measured, ways, missing }: CriterionParams): Bilingual =>
  both((language) =>
    [measured, ways, missing]
      .map((said) => said[language].replace(/^[；;] ?|[，,] ?$/gu, ""))
      .filter((said) => said !== "")
      .join(language === "zh" ? "；" : "; "),
  );

function fragments(criterion: CriterionScore, scale: Scale, known: Known, titled: boolean): CriterionParams {
  const { points, most, path } = criterion;
  const title = known.title(path);
  const measured = whatWasMeasured(criterion, scale, known);
  const leaf = scale.kind !== "sum" && scale.kind !== "best";
  const ways = leaf ? waysSaid(gapsIn(criterion, scale, known), criterion, known) : NOTHING;
  const unknown = after(
    missingSaid(
      criterion.missing.filter((id) => id !== path),
      known,
    ),
    { zh: "；需核实：", en: "; to be checked: " },
  );
  const unruled = after(emptyBaseSaid(criterion.emptyBases, known), { zh: "；", en: "; " });
  return {
    title: titled ? { zh: `${title.zh}：`, en: `${title.en}: ` } : NOTHING,
    measured: measured === null ? NOTHING : { zh: `${measured.zh}，`, en: `${measured.en}, ` },
    points: span(points),
    most: pointsSaid(most),
    lost: pointsSaid(pointsOf(hundredths(most) - hundredths(points.max))),
    ways: after(ways, { zh: "；", en: "; " }),
    missing: both((language) => `${unknown[language]}${unruled[language]}`),
    open: { zh: criterion.missing.length > 0 ? "尚待核实" : "尚不能确定", en: "still open" },
  };
}

/** Why no fact settles some of the points: the bases that are nothing. */
export const emptyBaseSaid = (bases: readonly string[], known: Known): Bilingual =>
  bases.length === 0 ? NOTHING : say(SENTENCES, "empty-base", { bases: bases.map((base) => known.label(base)) });

const NOTHING: Bilingual = { zh: "", en: "" };

const after = (said: Bilingual, mark: Bilingual): Bilingual =>
  said.zh === "" ? NOTHING : { zh: `${mark.zh}${said.zh}`, en: `${mark.en}${said.en}` };

/** The number a scale turns on, the option that holds, or how much of a list is there. */
function whatWasMeasured({ points }: CriterionScore, scale: Scale, known: Known): Bilingual | null {
  const one = measureOf(scale);
  if (one !== null) return measuredSaid(one.measure, one.limits, known);
  if (scale.kind === "options") {
    const option = scale.options.find((own) => own.points === points.min && needsOf(own.when, true, known).length === 0);
    return points.min === points.max ? (option?.label ?? OTHERWISE) : null;
  }
  if (scale.kind === "checklist") {
    const there = scale.of.filter(({ when }) => needsOf(when, true, known).length === 0);
    return {
      zh: `${scale.of.length} 项中已知具备 ${there.length} 项`,
      en: `${there.length} of ${scale.of.length} known to be there`,
    };
  }
  if (scale.kind === "deduction") {
    const faults = scale.of.filter(({ when }) => needsOf(when, true, known).length === 0).map(({ label }) => label);
    const { zh, en } = listed(faults);
    return faults.length === 0 ? null : { zh: `存在：${zh}`, en: `found: ${en}` };
  }
  return null;
}

const OTHERWISE: Bilingual = { zh: "其他情况", en: "none of the cases named" };

/** How more points are to be had. What is only not known is said by what is missing, unless a number would settle it. */
function waysSaid(gaps: readonly Gap[], { points }: CriterionScore, known: Known): Bilingual {
  const told = gaps.filter(
    ({ kind, needs }) =>
      (kind === "lost" && !needs.every((need) => need.kind === "judgement")) || needs.every((need) => need.kind === "number"),
  );
  const said = told.map(({ points: then, needs }) => {
    const { zh, en } = needsSaid(needs, known);
    if (then <= 0 && points.min < 0) return { zh: `${zh}的，不倒扣`, en: `to have nothing taken off: ${en}` };
    const gives = pointsSaid(then);
    if (needs.every((need) => need.kind === "number")) return { zh: `${zh}可得 ${gives.zh}`, en: `${en} for ${gives.en}` };
    const judged = needs.some((need) => need.kind === "judgement" && need.given === null);
    return { zh: `${zh}${judged ? "，最多" : "，"}可得 ${gives.zh}`, en: `for ${judged ? "up to " : ""}${gives.en}: ${en}` };
  });
  return { zh: said.map(({ zh }) => zh).join("；"), en: said.map(({ en }) => en).join("; ") };
}

/** What is not known, by name; what assessors judge is said to be theirs. */
export const missingSaid = (missing: readonly string[], known: Known): Bilingual =>
  listed(missing.map((id) => (known.form(id) === undefined ? judgementOf(known.title(id)) : known.label(id))));

const judgementOf = ({ zh, en }: Bilingual): Bilingual => ({ zh: `“${zh}”的考评组评分`, en: `the assessors' points for “${en}”` });

/** Names one after the other; one that holds the mark between them is quoted. */
export const listed = (names: readonly Bilingual[]): Bilingual => ({
  zh: names.map(({ zh }) => (/[、，；]/u.test(zh) && names.length > 1 ? `“${zh}”` : zh)).join("、"),
  en: names.map(({ en }) => (/[,;]/u.test(en) && names.length > 1 ? `“${en}”` : en)).join(", "),
});
