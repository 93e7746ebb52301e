import type { EventKind } from "../../rosters/rows.js";
import { EVENT_KINDS } from "../../rosters/words.js";
import type { Definition } from "../indicator.js";
import { WINDOW, type Window } from "../window.js";

export type EventCountParams = Window & {
  readonly kind: EventKind;
  /** Events of this kind may serve the same target; what is entered under both counts once. */
  readonly also?: EventKind;
  /** Only events of this channel: 农批、农超、农社、农企、农餐. */
  readonly channel?: string;
};

/** Number of events of one kind (活动次数). */
export const eventCount: Definition<EventCountParams> = {
  id: "event-count",
  term: { zh: "活动次数", en: "number of events" },
  numerator: { zh: "期间内举办或参加的该类活动", en: "events of the kind held or joined in the window" },
  denominator: null,
  unit: "events",
  measures: "count",
  params: {
    kind: { kind: "choice", options: EVENT_KINDS, term: { zh: "活动类别", en: "kind of event" } },
    also: { kind: "choice", options: EVENT_KINDS, optional: true, term: { zh: "可一并计入的类别", en: "kind that counts too" } },
    channel: { kind: "text", optional: true, term: { zh: "对接渠道", en: "channel" } },
    ...WINDOW,
  },
  cites: [
    { document: "遂政办发〔2021〕15号", locator: "四（三）1" },
    { document: "始府办〔2021〕12号", locator: "三（一）1" },
  ],
};
