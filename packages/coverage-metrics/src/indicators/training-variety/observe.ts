import type { FigureName, Names } from "../../figures/book.js";
import { bounded, type Quantity } from "../../figures/quantity.js";
import type { Indicator } from "../indicator.js";
import { TRAINING_ASPECTS, type TrainingAspect } from "../training-profile/aspects.js";
import { collectNames, namesIn } from "../training-profile/collect.js";
import { trainingKey } from "../training-profile/names-table.js";
import { figureOn } from "../window.js";
import { type TrainingVarietyParams, trainingVariety as definition } from "./definition.js";

/** Counts what is different; a list that is not complete gives a lower bound. */
export const trainingVariety: Indicator<TrainingVarietyParams> = {
  definition,
  observe: (book, { aspect, ...window }) => {
    const [figure, names] = [figureOn(varietyOf(aspect), window, book.asOf), namesIn(book, aspect, window)];
    const collected = (): Names | null => collectNames(book, aspect, [], window);
    const size = (): Quantity => {
      const { items, complete, missing, evidence } = book.names(names, collected, trainingKey);
      const different = new Set(items.map(trainingKey)).size;
      return bounded("items", different, complete ? different : null, missing, evidence);
    };
    const part = collected() === null ? book.number(figure, undefined, size) : book.number(figure, size);
    return { part, figures: { part: [figure.id, names.id] } };
  },
};

const varietyOf = (aspect: TrainingAspect): FigureName => ({
  id: `training.${aspect}.count`,
  term: { zh: `${TRAINING_ASPECTS[aspect].zh}种类数`, en: `number of different ${TRAINING_ASPECTS[aspect].en}` },
  unit: "items",
});
