import type { TraineeScope } from "../../figures/training-figures.js";
import type { Definition } from "../indicator.js";
import { TRAINEE_SCOPES } from "../trainee-words.js";
import { WINDOW, type Window } from "../window.js";

export type TrainingCompletionParams = Window & {
  /** Person-times aimed at. */
  readonly target: number;
  /** All when it is left out. */
  readonly scope?: TraineeScope;
};

/** Completion of a training target (培训任务完成率): person-times held, of those aimed at. */
export const trainingCompletion: Definition<TrainingCompletionParams> = {
  id: "training-completion",
  term: { zh: "培训任务完成率", en: "completion of the training target" },
  numerator: { zh: "实际培训人次", en: "person-times held" },
  denominator: { zh: "目标培训人次", en: "person-times aimed at" },
  unit: "person-times",
  measures: "ratio",
  params: {
    target: { kind: "count", term: { zh: "目标人次", en: "person-times aimed at" } },
    scope: { kind: "choice", options: TRAINEE_SCOPES, optional: true, term: { zh: "范围", en: "scope" } },
    ...WINDOW,
  },
  cites: [{ document: "lechang-2019/self-evaluation", locator: "四（一）(4)" }],
};
