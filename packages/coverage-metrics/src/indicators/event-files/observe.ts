import { type MissingFact, scale } from "@countykit/core";
import { eventDocuments, eventsOf } from "../../figures/event-figures.js";
import { bounded, intervalOf, known, quantityOf } from "../../figures/quantity.js";
import type { Event } from "../../rosters/rows.js";
import { inOrder } from "../in-order.js";
import { inWindow } from "../in-window.js";
import type { Indicator } from "../indicator.js";
import { figureOn, numberIn } from "../window.js";
import { type EventFilesParams, eventFiles as definition } from "./definition.js";
import { EVENT_DOCUMENTS, type EventDocument, eventFile, WHOLE_FILE } from "./event-file.js";

/** Counts the documents of the events, and names what each event lacks. */
export const eventFiles: Indicator<EventFilesParams> = {
  definition,
  observe: (book, { kind, ...window }) => {
    const rows = book.rows("events");
    const files =
      rows === null
        ? null
        : inOrder(rows)
            .filter((event) => event.kind === kind && inWindow(event.date, window, book.asOf))
            .map((event) => ({ event, file: eventFile(event) }));
    const held = numberIn(book, eventsOf(kind), window, () => (files === null ? null : known("events", files.length)));
    return {
      part: numberIn(book, eventDocuments(kind), window, () => {
        if (files === null) return null;
        const there = files.reduce((total, { file }) => total + file.there, 0);
        const open = files.flatMap(({ event, file }) => file.unknown.map((document) => documentOf(event, document)));
        return bounded("documents", there, there + open.length, open);
      }),
      whole: quantityOf("documents", scale(intervalOf(held), WHOLE_FILE), held.missing, held.evidence),
      lacking: (files ?? []).flatMap(({ event, file }) => file.lacking.map((document) => `${event.name ?? event.id}：${document}`)),
      figures: { part: [figureOn(eventDocuments(kind), window, book.asOf).id], whole: [figureOn(eventsOf(kind), window, book.asOf).id] },
    };
  },
};

const documentOf = ({ id, name }: Event, document: EventDocument): MissingFact => ({
  id: `event/${id}/${document}`,
  label: { zh: `${name ?? id}的${EVENT_DOCUMENTS[document].zh}`, en: `${EVENT_DOCUMENTS[document].en} of ${name ?? id}` },
});
