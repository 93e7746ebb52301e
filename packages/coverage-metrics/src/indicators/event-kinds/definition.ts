import type { Definition } from "../indicator.js";
import { WINDOW, type Window } from "../window.js";

export type EventKindsParams = Window & {
  /** The kinds that the document lists: 大型直播活动、日常直播活动. */
  readonly profile: readonly string[];
  /** Whether the list trails off in 等, so that other kinds belong to it too. */
  readonly open?: boolean;
};

/** How many of the kinds of events that a document lists were held in the window (活动类别覆盖). */
export const eventKinds: Definition<EventKindsParams> = {
  id: "event-kinds",
  term: { zh: "活动类别覆盖", en: "kinds of events held" },
  numerator: { zh: "已举办的列举类别", en: "kinds listed of which an event was held" },
  denominator: { zh: "文件列举的类别", en: "kinds that the document lists" },
  unit: "items",
  measures: "ratio",
  params: {
    profile: { kind: "names", term: { zh: "列举类别", en: "kinds listed" } },
    open: { kind: "flag", optional: true, term: { zh: "列举未尽（等）", en: "open list" } },
    ...WINDOW,
  },
  cites: [{ document: "遂政办发〔2021〕15号", locator: "四（六）2" }],
};
