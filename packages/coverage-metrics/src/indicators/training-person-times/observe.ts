import type { Indicator } from "../indicator.js";
import { traineesFigure, traineesIn, whoOf } from "../trainees-in.js";
import { type TrainingPersonTimesParams, trainingPersonTimes as definition } from "./definition.js";

/** Counts attendances. */
export const trainingPersonTimes: Indicator<TrainingPersonTimesParams> = {
  definition,
  observe: (book, params) => {
    const who = whoOf(params);
    return { part: traineesIn(book, "person-times", who), figures: { part: [traineesFigure("person-times", who, book.asOf).id] } };
  },
};
