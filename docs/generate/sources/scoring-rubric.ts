import { builtInRubrics } from "@countykit/scoring-rubric";
import type { RuleSource } from "../rule-page.js";
import { itemPages } from "./scoring-rubric/item-page.js";
import { scoredStates } from "./scoring-rubric/scored-states.js";
import { vetoPages } from "./scoring-rubric/veto-page.js";

/** Every item, bonus item and veto of the built-in rubrics. */
export const source: RuleSource = {
  package: "@countykit/scoring-rubric",
  pages: (world) =>
    builtInRubrics.flatMap((rubric) => {
      const scored = scoredStates(rubric, world);
      return [...itemPages(rubric, scored, world), ...vetoPages(rubric, scored, world)];
    }),
  count: () =>
    builtInRubrics.reduce(
      (sum, { groups, bonus, vetoes }) =>
        sum + groups.reduce((all, { items }) => all + items.length, 0) + (bonus?.items.length ?? 0) + vetoes.length,
      0,
    ),
};
