import type { Bilingual } from "@countykit/core";
import type { FigureName } from "../../figures/book.js";

/** What of the training a document lists: for whom, in what, how, in which classes … */
export type TrainingAspect =
  | "audience"
  | "courses"
  | "forms"
  | "classes"
  | "subjects"
  | "kinds"
  | "stages"
  | "levels"
  | "channels"
  | "platforms";

/** The aspects by name. */
export const TRAINING_ASPECTS: Readonly<Record<TrainingAspect, Bilingual>> = {
  audience: { zh: "培训对象", en: "audience" },
  courses: { zh: "培训课程", en: "courses" },
  forms: { zh: "培训形式", en: "forms" },
  classes: { zh: "培训班次", en: "classes" },
  subjects: { zh: "师资专业", en: "subjects taught" },
  kinds: { zh: "培训类型", en: "kinds" },
  stages: { zh: "培养环节", en: "stages" },
  levels: { zh: "培训层次", en: "levels" },
  channels: { zh: "培训渠道", en: "channels" },
  platforms: { zh: "对接平台", en: "platforms" },
};

/** The names under which the training has run, by aspect. */
export const trainingNames = (aspect: TrainingAspect): FigureName => ({
  id: `training.${aspect}`,
  term: { zh: `已开展的${TRAINING_ASPECTS[aspect].zh}`, en: `training: ${TRAINING_ASPECTS[aspect].en}` },
  unit: "items",
});
