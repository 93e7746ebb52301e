import type { Trainees } from "../../figures/training-figures.js";
import type { Definition } from "../indicator.js";
import { TRAINEES } from "../trainee-words.js";
import { WINDOW, type Window } from "../window.js";

export type TrainingRateParams = Window & {
  /** What the numerator counts. */
  readonly of: Trainees;
};

/** Training rate (培训率): trainees, of the resident population. It is not capped; a rubric caps the population. */
export const trainingRate: Definition<TrainingRateParams> = {
  id: "training-rate",
  term: { zh: "培训率", en: "training rate" },
  numerator: { zh: "培训人次或人数", en: "training person-times, or persons trained" },
  denominator: { zh: "常住人口", en: "resident population" },
  unit: "person-times",
  measures: "ratio",
  params: {
    of: { kind: "choice", options: TRAINEES, term: { zh: "计量口径", en: "counted in" } },
    ...WINDOW,
  },
  cites: [
    { document: "lechang-2019/self-evaluation", locator: "二（二）1" },
    { document: "lechang-2019/self-evaluation", locator: "四（一）(4)" },
  ],
};
