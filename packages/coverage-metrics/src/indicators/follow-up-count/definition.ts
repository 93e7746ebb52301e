import type { Definition } from "../indicator.js";
import { WINDOW, type Window } from "../window.js";

export type FollowUpCountParams = Window;

/** Trainees followed up after their training (跟踪指导学员数), each once. */
export const followUpCount: Definition<FollowUpCountParams> = {
  id: "follow-up-count",
  term: { zh: "跟踪指导学员数", en: "trainees followed up" },
  numerator: { zh: "期间内接受创业就业跟踪指导的学员，每人计一次", en: "trainees followed up in the window, each once" },
  denominator: null,
  unit: "persons",
  measures: "count",
  params: {
    ...WINDOW,
  },
  cites: [
    { document: "乐府办〔2022〕9号", locator: "四（四）2" },
    { document: "乐府办〔2022〕9号", locator: "附件2 第4行" },
  ],
};
