import { and, type Ternary, ternary } from "@countykit/core";
import { sessionsHeld, sessionsRecorded } from "../../figures/training-figures.js";
import type { Session } from "../../rosters/rows.js";
import type { Indicator } from "../indicator.js";
import { sessionRows, sessionsIn } from "../sessions-in.js";
import { tally } from "../tally.js";
import { figureOn, numberIn } from "../window.js";
import { type TrainingRecordsParams, trainingRecords as definition } from "./definition.js";

/** Counts the sessions whose records are whole, and names those that lack one. */
export const trainingRecords: Indicator<TrainingRecordsParams> = {
  definition,
  observe: (book, { kind, ...window }) => {
    const judged = sessionRows(book, kind, window)?.map((session) => ({ session, answer: recorded(session) })) ?? null;
    const figure = sessionsRecorded(kind);
    return {
      part: numberIn(book, figure, window, () =>
        judged === null
          ? null
          : tally(
              "sessions",
              judged.map(({ session, answer }) => ({ answer, facts: [recordsOf(session)] })),
            ),
      ),
      whole: sessionsIn(book, kind, window),
      lacking: (judged ?? []).filter(({ answer }) => answer === "no").map(({ session }) => session.id),
      figures: { part: [figureOn(figure, window, book.asOf).id], whole: [figureOn(sessionsHeld(kind), window, book.asOf).id] },
    };
  },
};

const recorded = ({ signIn, photos, nameList }: Session): Ternary => and(ternary(signIn), ternary(photos), ternary(nameList));

const recordsOf = ({ id }: Session) => ({
  id: `session/${id}/records`,
  label: { zh: `${id} 场次的签到、照片、名册`, en: `sign-in sheet, photos and list of names of session ${id}` },
});
