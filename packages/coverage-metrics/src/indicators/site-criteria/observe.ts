import { ternary } from "@countykit/core";
import { siteCriterion } from "../../figures/station-figures.js";
import type { Indicator } from "../indicator.js";
import { tally } from "../tally.js";
import { type SiteCriteriaParams, siteCriteria as definition } from "./definition.js";

/** Counts the criteria that are met, each a flag that somebody declares. */
export const siteCriteria: Indicator<SiteCriteriaParams> = {
  definition,
  observe: (book, { of, criteria }) => {
    const asked = [...new Set(criteria)].map((name) => {
      const figure = siteCriterion(of, name);
      const { value, missing, evidence } = book.flag(figure);
      return { name, figure, answer: ternary(value), facts: missing, evidence };
    });
    return {
      part: { ...tally("items", asked), evidence: asked.flatMap(({ evidence }) => evidence) },
      lacking: asked.filter(({ answer }) => answer !== "yes").map(({ name }) => name),
      figures: { part: asked.map(({ figure }) => figure.id) },
    };
  },
};
