import { sessionsHeld } from "../../figures/training-figures.js";
import type { Indicator } from "../indicator.js";
import { figureOn } from "../window.js";
import { sessionsIn } from "../sessions-in.js";
import { type SessionCountParams, sessionCount as definition } from "./definition.js";

/** Counts the sessions of a kind, or of all kinds. */
export const sessionCount: Indicator<SessionCountParams> = {
  definition,
  observe: (book, { kind, ...window }) => ({
    part: sessionsIn(book, kind, window),
    figures: { part: [figureOn(sessionsHeld(kind), window, book.asOf).id] },
  }),
};
