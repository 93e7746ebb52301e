import type { Step } from "@countykit/core";
import { type CriterionScore, explainScoringSteps } from "@countykit/scoring-rubric";
import type { Scored } from "../commands/scored.js";

/** The steps of every item and of every part of one, by path (推导过程索引). */
export function stepsByPath({ scoring, rubric, state }: Pick<Scored, "scoring" | "rubric" | "state">): ReadonlyMap<string, Step> {
  const tree = explainScoringSteps(scoring, rubric, state);
  const found = new Map<string, Step>();
  const enter = ({ path, parts }: CriterionScore, step: Step | undefined): void => {
    if (step === undefined) return;
    found.set(path, step);
    for (const [index, part] of parts.entries()) enter(part, step.steps[index]);
  };
  const lists = [...scoring.groups.map(({ items }) => items), scoring.bonuses];
  for (const [at, items] of lists.entries())
    for (const [index, { criterion }] of items.entries()) enter(criterion, tree.steps[at]?.steps[index]);
  return found;
}
