import type { Indicator } from "../indicator.js";
import { checkListed } from "../listed-names.js";
import { collectNames, namesIn } from "./collect.js";
import { type TrainingProfileParams, trainingProfile as definition } from "./definition.js";
import { trainingKey } from "./names-table.js";

/** Holds what the training has covered against what a document lists. */
export const trainingProfile: Indicator<TrainingProfileParams> = {
  definition,
  observe: (book, { aspect, profile, open, ...window }) => {
    const figure = namesIn(book, aspect, window);
    const there = book.names(figure, () => collectNames(book, aspect, profile, window), trainingKey);
    return { ...checkListed({ profile, ...(open === undefined ? {} : { open }) }, there, trainingKey), figures: { part: [figure.id] } };
  },
};
