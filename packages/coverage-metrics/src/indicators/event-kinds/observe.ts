import type { Book, FigureName, Names } from "../../figures/book.js";
import { fact } from "../../figures/open-book.js";
import { EVENT_KINDS } from "../../rosters/words.js";
import { inWindow } from "../in-window.js";
import type { Indicator } from "../indicator.js";
import { checkListed, plainName } from "../listed-names.js";
import { figureOn, type Window } from "../window.js";
import { type EventKindsParams, eventKinds as definition } from "./definition.js";
import { EVENT_NAMES, eventKey } from "./names-table.js";

/** Holds the kinds of events held against those that a document lists. */
export const eventKinds: Indicator<EventKindsParams> = {
  definition,
  observe: (book, { profile, open, ...window }) => {
    const figure = figureOn(kindsHeld, window, book.asOf);
    const there = book.names(figure, () => collect(book, profile, window, figure), eventKey);
    return { ...checkListed({ profile, ...(open === undefined ? {} : { open }) }, there, eventKey), figures: { part: [figure.id] } };
  },
};

const kindsHeld: FigureName = { id: "events.kinds", term: { zh: "已举办的活动类别", en: "kinds of events held" }, unit: "items" };

/** The roster knows the kinds by its own names; of a kind that goes by another one, and of events of no kind, it says nothing. */
function collect(book: Book, profile: readonly string[], window: Window, figure: FigureName): Names | null {
  const rows = book.rows("events");
  if (rows === null) return null;
  const kinds = [...new Set(rows.filter(({ date }) => inWindow(date, window, book.asOf)).map(({ kind }) => kind))];
  const complete = profile.every((name) => Object.hasOwn(EVENT_NAMES, plainName(name))) && !kinds.includes("other");
  return {
    items: kinds.filter((kind) => kind !== "other").map((kind) => EVENT_KINDS[kind].zh),
    complete,
    missing: complete ? [] : [fact(figure)],
    evidence: [],
  };
}
