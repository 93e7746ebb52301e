import type { Language } from "@countykit/core";
import { type CriterionScore, decompose, type Rubric } from "@countykit/scoring-rubric";
import type { Scored } from "../../commands/scored.js";
import type { Names } from "../../scores/names.js";
import { stepsByPath } from "../../scores/steps.js";
import type { Tell } from "../../texts.js";
import type { Style } from "../style.js";
import { hanging, wrap } from "../wrap.js";

/** Points that the county does not claim, one line for each place, with what the facts say of it (自评失分). Nothing without a claim for every item. */
export function claimLosses({ rubric, scoring }: Scored, names: Names, style: Style, tell: Tell): readonly string[] {
  const { claimed } = scoring;
  if (claimed === null) return [];
  const lost = scoring.groups.flatMap(({ items }) => items.flatMap((item) => unclaimed(item.criterion)));
  const ruledOut = new Set(scoring.groups.flatMap(({ items }) => items.flatMap(({ claim, id }) => (claim === "impossible" ? [id] : []))));
  if (lost.length === 0) return [];
  const lines = lost.map((criterion) => {
    const { path, most, claimed: own } = criterion;
    const given = own ?? 0;
    const why = ruledOut.has(path)
      ? tell("lossRuledOut", { points: tell("points", criterion.points), claimed: given })
      : (oneWay(rubric, criterion, given, names, tell) ?? whyUnclaimed(rubric, criterion, given, names, tell));
    return tell("claimLoss", { lost: less(most, given), name: names.part(path), claimed: given, most, why });
  });
  return [
    [
      ...wrap(tell("claimLosses", { points: less(rubric.weight, claimed), claimed, weight: rubric.weight }), style.width).map(style.bold),
      ...lines.flatMap((line) => hanging(line, style.width)),
    ].join("\n"),
  ];
}

/** The smallest parts that are claimed and not claimed in full. */
function unclaimed(criterion: CriterionScore): readonly CriterionScore[] {
  const { claimed, most, parts } = criterion;
  if (claimed === null || claimed >= most) return [];
  return parts.length > 0 && parts.every((part) => part.claimed !== null) ? parts.flatMap(unclaimed) : [criterion];
}

/**
 * The parts that a claim must be made of, where there is only one way to make it and the facts allow it; in the readings of its parts together or of the
 * best one alone.
 */
function oneWay(rubric: Rubric, criterion: CriterionScore, claimed: number, names: Names, tell: Tell): string | null {
  const { path } = criterion;
  const { additive, best, forces, reads } = decompose({ rubric, criterion: path }, claimed, { list: 2 });
  if (reads === null || (forces !== "additive" && forces !== "best")) return null;
  const { count, exact, listed } = forces === "additive" ? additive : best;
  const [way = []] = listed;
  if (count !== "1" || !exact || way.length === 0) return null;
  const points = new Map(way.map((one) => [`${path}/${one.part}`, one.points]));
  const allowed = smallest(criterion).every(({ path: own, points: { min, max } }) => {
    const given = points.get(own) ?? 0;
    return min <= given && given <= max;
  });
  if (!allowed) return null;
  const parts = way.map((one) => ({ name: names.part(`${path}/${one.part}`), points: one.points }));
  return tell("lossOneWay", { parts, only: forces });
}

const smallest = (criterion: CriterionScore): readonly CriterionScore[] =>
  criterion.parts.length === 0 ? [criterion] : criterion.parts.flatMap(smallest);

function whyUnclaimed(rubric: Rubric, criterion: CriterionScore, claimed: number, names: Names, tell: Tell): string {
  const { kind, path, points, most, parts } = criterion;
  const range = tell("points", points);
  if (points.max <= claimed) return tell("lossSettled", { points: range });
  if (kind === "judged") return tell("lossJudged", { points: range });
  const open = parts.filter(({ points: own }) => own.min < own.max);
  if (kind !== "sum" || open.length < 2 || points.max < most || claimed < points.min) return tell("lossOpen", { points: range });
  // A part that has all its points in every way to make the claim has lost none.
  const full = new Set(decompose({ rubric, criterion: path }, claimed, { list: 0 }).additive.fullInAll.map((id) => `${path}/${id}`));
  const losing = open.filter((part) => smallest(part).some((one) => !full.has(one.path)));
  const among = losing.map((part) => ({ name: names.part(part.path), points: tell("points", part.points) }));
  return tell("lossAmong", { sure: points.min, lost: less(most, claimed), parts: among });
}

/** Points that no completion of the facts can bring, each with what rules it out (资料已定的失分). */
export function factLosses(scored: Scored, names: Names, language: Language, style: Style, tell: Tell): readonly string[] {
  const { scoring } = scored;
  const lost = [...scoring.groups.flatMap(({ items }) => items), ...scoring.bonuses].flatMap(({ criterion }) => ruledOut(criterion));
  if (lost.length === 0) return [];
  const steps = stepsByPath(scored);
  const lines = lost.flatMap(({ path }) => {
    const step = steps.get(path);
    if (step === undefined) return [];
    // An item without parts says why one step further in.
    const [why = step] = path.includes("/") ? [] : step.steps;
    return [why === step ? why.label[language] : tell("labelled", { label: names.part(path), text: why.label[language] })];
  });
  const all = lost.reduce((sum, { most, points }) => sum + less(most, points.max) * 100, 0) / 100;
  return [
    [
      ...wrap(tell("factLosses", { points: all }), style.width).map(style.bold),
      ...lines.flatMap((line) => hanging(line, style.width)),
    ].join("\n"),
  ];
}

/** The smallest criteria that cannot have all their points. */
function ruledOut(criterion: CriterionScore): readonly CriterionScore[] {
  if (criterion.points.max >= criterion.most) return [];
  const parts = criterion.kind === "sum" ? criterion.parts.flatMap(ruledOut) : [];
  return parts.length > 0 ? parts : [criterion];
}

/** Points less points, in hundredths and exact. */
const less = (a: number, b: number): number => (Math.round(a * 100) - Math.round(b * 100)) / 100;
