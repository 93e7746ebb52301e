import type { FigureName } from "../../figures/book.js";
import { bounded, type Quantity } from "../../figures/quantity.js";
import type { Indicator } from "../indicator.js";
import { TRAINING_ASPECTS, type TrainingAspect, trainingNames } from "../training-profile/aspects.js";
import { collectNames } from "../training-profile/collect.js";
import { trainingKey } from "../training-profile/names-table.js";
import { type TrainingVarietyParams, trainingVariety as definition } from "./definition.js";

/** Counts what is different; a list that is not complete gives a lower bound. */
export const trainingVariety: Indicator<TrainingVarietyParams> = {
  definition,
  observe: (book, { aspect }) => {
    const figure = varietyOf(aspect);
    const size = (): Quantity => {
      const { items, complete, missing, evidence } = book.names(trainingNames(aspect), () => collectNames(book, aspect, []), trainingKey);
      const different = new Set(items.map(trainingKey)).size;
      return bounded("items", different, complete ? different : null, missing, evidence);
    };
    const part = collectNames(book, aspect, []) === null ? book.number(figure, undefined, size) : book.number(figure, size);
    return { part, figures: { part: [figure.id, trainingNames(aspect).id] } };
  },
};

const varietyOf = (aspect: TrainingAspect): FigureName => ({
  id: `training.${aspect}.count`,
  term: { zh: `${TRAINING_ASPECTS[aspect].zh}种类数`, en: `number of different ${TRAINING_ASPECTS[aspect].en}` },
  unit: "items",
});
