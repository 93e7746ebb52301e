import { residents } from "../../figures/population-figures.js";
import type { Indicator } from "../indicator.js";
import { personTimesOverPersons } from "../mixed-units.js";
import { traineesFigure, traineesIn, whoOf } from "../trainees-in.js";
import { type TrainingRateParams, trainingRate as definition } from "./definition.js";

/** Holds the trainees against the resident population. */
export const trainingRate: Indicator<TrainingRateParams> = {
  definition,
  observe: (book, { of, ...window }) => {
    const who = whoOf(window);
    return {
      part: traineesIn(book, of, who),
      whole: book.number(residents),
      figures: { part: [traineesFigure(of, who, book.asOf).id], whole: [residents.id] },
      remarks: of === "person-times" ? [personTimesOverPersons] : [],
    };
  },
};
