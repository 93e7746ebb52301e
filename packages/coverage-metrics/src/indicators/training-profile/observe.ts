import type { Indicator } from "../indicator.js";
import { checkListed } from "../listed-names.js";
import { trainingNames } from "./aspects.js";
import { collectNames } from "./collect.js";
import { type TrainingProfileParams, trainingProfile as definition } from "./definition.js";
import { trainingKey } from "./names-table.js";

/** Holds what the training has covered against what a document lists. */
export const trainingProfile: Indicator<TrainingProfileParams> = {
  definition,
  observe: (book, { aspect, ...listed }) => {
    const figure = trainingNames(aspect);
    const there = book.names(figure, () => collectNames(book, aspect, listed.profile), trainingKey);
    return { ...checkListed(listed, there, trainingKey), figures: { part: [figure.id] } };
  },
};
