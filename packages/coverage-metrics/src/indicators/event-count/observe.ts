import type { FigureName } from "../../figures/book.js";
import { known } from "../../figures/quantity.js";
import type { EventKind } from "../../rosters/rows.js";
import { EVENT_KINDS } from "../../rosters/words.js";
import type { Indicator } from "../indicator.js";
import { inWindow } from "../in-window.js";
import { type EventCountParams, eventCount as definition } from "./definition.js";

/** Counts the events of a kind up to the as-of date. */
export const eventCount: Indicator<EventCountParams> = {
  definition,
  observe: (book, { kind, ...window }) => {
    const figure = eventsOf(kind);
    const part = book.number(figure, () => {
      const rows = book.rows("events");
      return rows === null
        ? null
        : known("events", rows.filter((one) => one.kind === kind && inWindow(one.date, window, book.asOf)).length);
    });
    return { part, figures: { part: [figure.id] } };
  },
};

/** The figure of the events of one kind. */
export const eventsOf = (kind: EventKind): FigureName => {
  const term = EVENT_KINDS[kind];
  return { id: `events.${kind}`, term: { zh: `${term.zh}次数`, en: `number of events: ${term.en}` }, unit: "events" };
};
