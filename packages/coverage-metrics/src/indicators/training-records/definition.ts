import type { SessionKind } from "../../rosters/rows.js";
import { SESSION_KINDS } from "../../rosters/words.js";
import type { Definition } from "../indicator.js";
import { WINDOW, type Window } from "../window.js";

export type TrainingRecordsParams = Window & {
  /** All kinds when it is left out. */
  readonly kind?: SessionKind;
};

/** Training records (培训记录): sessions with sign-in sheet, photos and list of names, of all sessions. Names the sessions that lack one. */
export const trainingRecords: Definition<TrainingRecordsParams> = {
  id: "training-records",
  term: { zh: "培训记录完整率", en: "sessions with full records" },
  numerator: { zh: "签到、照片、名册齐全的场次", en: "sessions with sign-in sheet, photos and list of names" },
  denominator: { zh: "培训场次", en: "training sessions" },
  unit: "sessions",
  measures: "ratio",
  params: {
    kind: { kind: "choice", options: SESSION_KINDS, optional: true, term: { zh: "培训类别", en: "kind of session" } },
    ...WINDOW,
  },
  cites: [{ document: "乐府办〔2022〕9号", locator: "附件1 二.5" }],
};
