import type { Exact, Language } from "@countykit/core";
import { score, type Uplift, type UpliftMove, type UpliftPlan, type UpliftStep } from "@countykit/scoring-rubric";
import type { Scored } from "../../commands/scored.js";
import type { Names } from "../../scores/names.js";
import type { Tell } from "../../texts.js";
import type { Style } from "../style.js";
import { hanging } from "../wrap.js";
import { decisiveLines } from "./decisive.js";
import { jointTexts } from "./joint-moves.js";

/** How many gains are shown; all of them, level by level, stand in the JSON report. */
const SHOWN = 5;

/** The cheapest way to a total, what else there is to gain, and what would settle whether the facts as they are reach it (提分办法). */
export function renderUplift(scored: Scored, names: Names, language: Language, style: Style, tell: Tell): readonly string[] {
  const { uplift } = scored;
  if (uplift === null) return [];
  const { target, from, start, plan, menu, skipped } = uplift;
  const doubted = plan === null && menu.length === 0 && uplift.outcome === "reached" ? [] : skipped.map((fact) => names.open(fact, ""));
  const lines = [
    ...outcomeLines(scored, uplift, names, language, tell),
    ...menuLines(uplift, language, tell),
    ...(uplift.refuted.length === 0 ? [] : [tell("upliftRefuted", { items: uplift.refuted.map(names.part) })]),
    ...(uplift.needs.length === 0 ? [] : [tell("upliftNeeds", { facts: uplift.needs.map(({ label }) => label[language]) })]),
    ...(doubted.length === 0 ? [] : [tell("upliftSkipped", { facts: doubted })]),
    ...decisiveLines(scored, names, language, tell),
  ];
  return [[style.bold(tell("upliftTitle", { target, from, start })), ...lines.flatMap((line) => hanging(line, style.width))].join("\n")];
}

function outcomeLines({ scoring, rubric, state }: Scored, uplift: Uplift, names: Names, language: Language, tell: Tell): readonly string[] {
  const { outcome, plan, tooMany, from, start, vetoed, vetoes } = uplift;
  const named = vetoes.map((id) => rubric.vetoes.find((veto) => veto.id === id)?.title[language] ?? id);
  const held = vetoed !== "yes" ? [] : [tell("upliftVetoed", { vetoes: named })];
  if (outcome === "reached") return [tell("upliftReached", { from, start, proven: scoring.total.min, vetoed }), ...held];
  if (outcome === "too-many") return [tell("upliftTooMany", { items: tooMany.map(names.part) })];
  return [
    ...(outcome === "unreachable" ? [whyNot({ rubric, state }, uplift, language, tell)] : []),
    ...(plan === null ? [] : planLines(plan, uplift, language, tell)),
    ...held,
  ];
}

/** Why a total is not reached: nobody can have so much, something has to be known first, or nothing that may be done brings it. */
function whyNot({ rubric, state }: Pick<Scored, "rubric" | "state">, uplift: Uplift, language: Language, tell: Tell): string {
  const { target, best, needs, skipped } = uplift;
  const most = score(rubric, { ...state, facts: [], judgements: [] }).total.max;
  if (target > most) return tell("upliftNever", { target, most });
  if (needs.length > 0) return tell("upliftOutSoFar", { best, facts: needs.map(({ label }) => label[language]) });
  return tell("upliftOut", { best, tried: skipped.length === 0 });
}

const planLines = (
  { moves, points, total, cost }: UpliftPlan,
  { alternatives: { atLeast, all }, skipped }: Uplift,
  language: Language,
  tell: Tell,
): readonly string[] => [
  tell("upliftPlan", { points, cost: exactText(cost), total, others: { count: atLeast, all }, tried: skipped.length === 0 }),
  ...jointTexts(moves, language, tell).map((text, index) => `${index + 1}. ${text}`),
];

/** What there is to gain that the plan leaves alone: the highest level of each fact or part, the most points first. */
function menuLines({ menu, plan }: Uplift, language: Language, tell: Tell): readonly string[] {
  const planned = new Set((plan?.moves ?? []).map(subjectOf));
  const highest = new Map<string, UpliftStep>();
  for (const step of menu) {
    const [first = ""] = step.moves.map(subjectOf);
    if (step.moves.some((move) => planned.has(subjectOf(move))) || (highest.get(first)?.points ?? 0) >= step.points) continue;
    highest.set(first, step);
  }
  if (highest.size === 0) return [];
  const ranked = [...highest.values()].sort((a, b) => b.points - a.points);
  const shown = ranked.slice(0, SHOWN);
  return [
    tell("upliftMenu", {}),
    ...shown.map(({ cost, moves }) => tell("upliftStep", { cost: exactText(cost), moves: jointTexts(moves, language, tell) })),
    ...(ranked.length > shown.length ? [tell("upliftMore", { count: ranked.length - shown.length })] : []),
  ];
}

/** What a move changes. */
const subjectOf = (move: UpliftMove): string => (move.kind === "set" ? move.fact : move.criterion);

const exactText = (cost: Exact): string => (typeof cost === "string" ? cost : `${cost.part}/${cost.whole}`);
