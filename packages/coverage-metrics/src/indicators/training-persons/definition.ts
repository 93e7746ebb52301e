import type { TraineeScope } from "../../figures/training-figures.js";
import type { Definition } from "../indicator.js";
import { TRAINEE_SCOPES } from "../trainee-words.js";
import { WINDOW, type Window } from "../window.js";

export type TrainingPersonsParams = Window & {
  /** All when it is left out. */
  readonly scope?: TraineeScope;
  /** An audience group, by its name. */
  readonly group?: string;
};

/** Persons trained (培训人数): each once, however often they came. */
export const trainingPersons: Definition<TrainingPersonsParams> = {
  id: "training-persons",
  term: { zh: "培训人数", en: "persons trained" },
  numerator: { zh: "期间内参训人员，每人计一次", en: "people who attended in the window, each once" },
  denominator: null,
  unit: "persons",
  measures: "count",
  params: {
    scope: { kind: "choice", options: TRAINEE_SCOPES, optional: true, term: { zh: "范围", en: "scope" } },
    group: { kind: "text", optional: true, term: { zh: "培训对象", en: "audience group" } },
    ...WINDOW,
  },
  cites: [
    { document: "乐府办〔2022〕9号", locator: "四（四）1" },
    { document: "遂府〔2021〕10号", locator: "三（二）3" },
    { document: "遂政办发〔2021〕15号", locator: "四（四）" },
  ],
};
