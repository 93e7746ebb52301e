import type { PoorBase } from "../../figures/population-figures.js";
import type { Trainees } from "../../figures/training-figures.js";
import type { Definition } from "../indicator.js";
import { TRAINEES } from "../trainee-words.js";
import { WINDOW, type Window } from "../window.js";

export type PoorTrainingRateParams = Window & {
  /** What the numerator counts. */
  readonly of: Trainees;
  /** Whose poor the denominator counts. */
  readonly base: PoorBase;
};

/** Training rate of the registered poor (贫困户培训率): of those able to work, migrant workers excepted. */
export const poorTrainingRate: Definition<PoorTrainingRateParams> = {
  id: "poor-training-rate",
  term: { zh: "建档立卡贫困人口培训率", en: "training rate of the registered poor" },
  numerator: { zh: "建档立卡贫困人口培训人次或人数", en: "person-times or persons of the registered poor" },
  denominator: { zh: "有劳动能力的建档立卡贫困人口（外出务工人员除外）", en: "registered poor able to work, migrant workers excepted" },
  unit: "person-times",
  measures: "ratio",
  params: {
    of: { kind: "choice", options: TRAINEES, term: { zh: "计量口径", en: "counted in" } },
    base: {
      kind: "choice",
      options: {
        all: { zh: "全县", en: "the whole county" },
        "in-poverty-villages": { zh: "原省定（相对）贫困村", en: "formerly designated poverty villages" },
      },
      term: { zh: "分母范围", en: "base" },
    },
    ...WINDOW,
  },
  cites: [
    { document: "lechang-2019/self-evaluation", locator: "二（二）1" },
    { document: "遂府〔2021〕10号", locator: "三（二）3" },
  ],
};
