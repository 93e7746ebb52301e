import type { Definition } from "../indicator.js";
import { WINDOW, type Window } from "../window.js";
import { TRAINING_ASPECTS, type TrainingAspect } from "./aspects.js";

export type TrainingProfileParams = Window & {
  readonly aspect: TrainingAspect;
  /** What the document lists. */
  readonly profile: readonly string[];
  /** Whether the list trails off in 等, so that other things belong to it too. */
  readonly open?: boolean;
};

/** How much of what a document lists the training of a window has covered (培训内容核对): audience, courses, forms, classes … */
export const trainingProfile: Definition<TrainingProfileParams> = {
  id: "training-profile",
  term: { zh: "培训内容覆盖", en: "training profile" },
  numerator: { zh: "已开展的列举内容", en: "listed things that the training has covered" },
  denominator: { zh: "文件列举的内容", en: "what the document lists" },
  unit: "items",
  measures: "ratio",
  params: {
    aspect: { kind: "choice", options: TRAINING_ASPECTS, term: { zh: "方面", en: "aspect" } },
    profile: { kind: "names", term: { zh: "列举内容", en: "profile" } },
    open: { kind: "flag", optional: true, term: { zh: "列举未尽（等）", en: "open list" } },
    ...WINDOW,
  },
  cites: [
    { document: "乐府办〔2022〕9号", locator: "四（四）1" },
    { document: "遂府〔2021〕10号", locator: "四（四）1" },
    { document: "遂政办发〔2021〕15号", locator: "三（四）" },
  ],
};
