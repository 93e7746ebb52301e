import type { EventKind } from "../../rosters/rows.js";
import { EVENT_KINDS } from "../../rosters/words.js";
import type { Definition } from "../indicator.js";
import { WINDOW, type Window } from "../window.js";

export type EventFilesParams = Window & {
  readonly kind: EventKind;
};

/** Files of events (活动档案): plan, summary and publicity, one each for every event. */
export const eventFiles: Definition<EventFilesParams> = {
  id: "event-files",
  term: { zh: "活动档案齐全率", en: "event files" },
  numerator: { zh: "已有的活动方案、总结、宣传材料", en: "plans, summaries and publicity at hand" },
  denominator: { zh: "活动次数乘以三", en: "three for each event" },
  unit: "documents",
  measures: "ratio",
  params: {
    kind: { kind: "choice", options: EVENT_KINDS, term: { zh: "活动类别", en: "kind of event" } },
    ...WINDOW,
  },
  cites: [{ document: "始府办〔2021〕12号", locator: "三（一）1" }],
};
