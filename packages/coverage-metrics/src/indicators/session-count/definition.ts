import type { SessionKind } from "../../rosters/rows.js";
import { SESSION_KINDS } from "../../rosters/words.js";
import type { Definition } from "../indicator.js";
import { WINDOW, type Window } from "../window.js";

export type SessionCountParams = Window & {
  /** All kinds when it is left out. */
  readonly kind?: SessionKind;
};

/** Training sessions (培训场次), of one kind or of all. */
export const sessionCount: Definition<SessionCountParams> = {
  id: "session-count",
  term: { zh: "培训场次", en: "training sessions" },
  numerator: { zh: "期间内举办的培训场次", en: "sessions held in the window" },
  denominator: null,
  unit: "sessions",
  measures: "count",
  params: {
    kind: { kind: "choice", options: SESSION_KINDS, optional: true, term: { zh: "培训类别", en: "kind of session" } },
    ...WINDOW,
  },
  cites: [
    { document: "遂政办发〔2021〕15号", locator: "四（四）" },
    { document: "始府办〔2021〕12号", locator: "三（五）" },
  ],
};
