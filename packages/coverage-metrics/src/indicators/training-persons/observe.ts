import type { Indicator } from "../indicator.js";
import { traineesFigure, traineesIn, whoOf } from "../trainees-in.js";
import { type TrainingPersonsParams, trainingPersons as definition } from "./definition.js";

/** Counts the people behind the attendances; where they are not named, within bounds. */
export const trainingPersons: Indicator<TrainingPersonsParams> = {
  definition,
  observe: (book, params) => {
    const who = whoOf(params);
    return { part: traineesIn(book, "persons", who), figures: { part: [traineesFigure("persons", who, book.asOf).id] } };
  },
};
