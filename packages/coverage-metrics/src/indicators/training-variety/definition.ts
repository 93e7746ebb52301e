import type { Definition } from "../indicator.js";
import { WINDOW, type Window } from "../window.js";
import { TRAINING_ASPECTS, type TrainingAspect } from "../training-profile/aspects.js";

export type TrainingVarietyParams = Window & {
  readonly aspect: TrainingAspect;
};

/** Number of different courses, forms, levels … of the training of a window (培训内容种类数). */
export const trainingVariety: Definition<TrainingVarietyParams> = {
  id: "training-variety",
  term: { zh: "培训内容种类数", en: "variety of the training" },
  numerator: { zh: "已开展的不同内容", en: "different things that the training has covered" },
  denominator: null,
  unit: "items",
  measures: "count",
  params: {
    aspect: { kind: "choice", options: TRAINING_ASPECTS, term: { zh: "方面", en: "aspect" } },
    ...WINDOW,
  },
  cites: [
    { document: "lechang-2019/self-evaluation", locator: "二（二）2(2)" },
    { document: "遂政办发〔2021〕15号", locator: "五（二）3" },
  ],
};
