import { known } from "../../figures/quantity.js";
import type { Indicator } from "../indicator.js";
import { traineesFigure, traineesIn, whoOf } from "../trainees-in.js";
import { type TrainingCompletionParams, trainingCompletion as definition } from "./definition.js";

/** Holds the person-times held against those aimed at. */
export const trainingCompletion: Indicator<TrainingCompletionParams> = {
  definition,
  observe: (book, { target, ...params }) => {
    const who = whoOf(params);
    return {
      part: traineesIn(book, "person-times", who),
      whole: known("person-times", target),
      figures: { part: [traineesFigure("person-times", who, book.asOf).id] },
    };
  },
};
