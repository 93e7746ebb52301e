import type { Site } from "../../collect.js";
import type { RulePage } from "../../rule-page.js";
import type { World } from "../../world.js";
import type { Checked } from "../check-numbers.js";
import { budgetClaims } from "./budget.js";
import { indicatorClaims, targetClaims } from "./coverage.js";
import { scoreClaims } from "./scoring.js";
import { traceabilityClaims } from "./traceability.js";
import { exactly, type Wrong } from "./claim.js";

/** Who holds the pages of a package, by the first part of their path. */
const HOLDERS: Readonly<Record<string, (world: World) => (page: RulePage) => Wrong>> = {
  budget: budgetClaims,
  targets: targetClaims,
  indicators: indicatorClaims,
  scores: scoreClaims,
  traceability: traceabilityClaims,
};

/** Whether the texts of a page are held by the data of its package; those of others are held by their numbers alone. */
export const isClaimed = ({ path }: RulePage): boolean => partOf(path) in HOLDERS;

const partOf = (path: string): string => path.split("/")[0] ?? "";

/** What is wrong with a page, with everything evaluated once for all pages. */
export function claimsIn(world: World): (page: RulePage) => Wrong {
  const holders = new Map(Object.entries(HOLDERS).map(([name, holder]) => [name, holder(world)]));
  return (page) => [...(holders.get(partOf(page.path))?.(page) ?? []), ...titlesWrong(page, world)];
}

/** Real programmes are told by their county and batch. */
const titlesWrong = ({ examples }: RulePage, { programmes }: World): Wrong =>
  examples.flatMap(({ programme: id, title }) => {
    const programme = programmes.find((one) => one.id === id);
    return programme === undefined ? [] : exactly("the title of an example", title, () => [String(programme.cohort)]);
  });

/**
 * Holds what the sources tell of rules and answers, field by field, against the rules themselves and the evaluators’ answers: limits,
 * comparisons, verdicts, readings, steps. Nothing of the code that makes the texts is used. `examined` counts pages.
 */
export function checkClaims({ pages }: Site, world: World): Checked {
  const wrong = claimsIn(world);
  const claimed = pages.filter(isClaimed);
  return { examined: claimed.length, problems: claimed.flatMap((page) => wrong(page).map((one) => `${page.path}: ${one}`)) };
}
