import { and, type Ternary, ternary } from "@countykit/core";
import { sessionsHeld, sessionsRecorded } from "../../figures/training-figures.js";
import type { Session } from "../../rosters/rows.js";
import { bySession } from "../count-trainees.js";
import type { Indicator } from "../indicator.js";
import { sessionRows, sessionsIn } from "../sessions-in.js";
import { tally } from "../tally.js";
import { figureOn, numberIn } from "../window.js";
import { type TrainingRecordsParams, trainingRecords as definition } from "./definition.js";

/** Counts the sessions whose records are whole, and names those that lack one. */
export const trainingRecords: Indicator<TrainingRecordsParams> = {
  definition,
  observe: (book, { kind, ...window }) => {
    const lists = bySession(book.rows("attendances") ?? []);
    const judged =
      sessionRows(book, kind, window)?.map((session) => ({ session, answer: recorded(session, lists.has(session.id)) })) ?? null;
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

/** Attendances on the roster are a list of names. */
const recorded = ({ signIn, photos, nameList }: Session, listed: boolean): Ternary =>
  and(ternary(signIn), ternary(photos), ternary(nameList ?? (listed ? true : undefined)));

const recordsOf = ({ id }: Session) => ({
  id: `session/${id}/records`,
  label: { zh: `${id} 场次的签到、照片、名册`, en: `sign-in sheet, photos and list of names of session ${id}` },
});
