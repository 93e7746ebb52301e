import { ofArea } from "../../figures/coverage-figures.js";
import { villages, villagesCovered } from "../../figures/figure-names.js";
import { fullOnes } from "../full-ones.js";
import type { Indicator } from "../indicator.js";
import { type CoverageByTownParams, coverageByTown as definition } from "./definition.js";

/** Counts the towns in which every village is covered, each town by itself: the county's average hides the one that falls short. */
export const coverageByTown: Indicator<CoverageByTownParams> = {
  definition,
  observe: (book, { towns, mode }) => {
    const figures = [...new Set(towns)].map((name) => ({
      name,
      covered: ofArea(villagesCovered(mode), name),
      all: ofArea(villages, name),
    }));
    return {
      ...fullOnes(
        "towns",
        figures.map(({ name, covered, all }) => ({ name, part: book.number(covered), whole: book.number(all) })),
      ),
      figures: { part: figures.map(({ covered }) => covered.id), whole: figures.map(({ all }) => all.id) },
    };
  },
};
