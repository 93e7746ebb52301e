import type { Definition } from "../indicator.js";
import type { EventKind } from "../../rosters/rows.js";
import { EVENT_KINDS } from "../../rosters/words.js";

export type EventCountParams = {
  readonly kind: EventKind;
  /** First and last day that count. */
  readonly from?: string;
  readonly to?: string;
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
    from: { kind: "date", optional: true, term: { zh: "起始日", en: "first day" } },
    to: { kind: "date", optional: true, term: { zh: "截止日", en: "last day" } },
  },
  cites: [
    { document: "遂政办发〔2021〕15号", locator: "四（三）1" },
    { document: "始府办〔2021〕12号", locator: "三（一）1" },
  ],
};
