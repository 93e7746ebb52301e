import type { Bilingual } from "@countykit/core";
import type { Event } from "../../rosters/rows.js";

/** The documents of an event, as columns of the roster. */
export type EventDocument = "plan" | "summary" | "publicity";

/** What the file of an event should hold, in the order of the plan. */
export const EVENT_DOCUMENTS: Readonly<Record<EventDocument, Bilingual>> = {
  plan: { zh: "方案", en: "plan" },
  summary: { zh: "总结", en: "summary" },
  publicity: { zh: "宣传", en: "publicity" },
};

const ALL: readonly EventDocument[] = ["plan", "summary", "publicity"];

/** What is there of the file of one event. */
export interface EventFile {
  /** Of the three, how many are there. */
  readonly there: number;
  /** By name those that are not there. */
  readonly lacking: readonly string[];
  /** Those of which nobody says. */
  readonly unknown: readonly EventDocument[];
}

/** Plan, summary and publicity of one event (活动方案、总结、宣传). */
export function eventFile(event: Pick<Event, EventDocument>): EventFile {
  const those = (there: boolean | undefined): readonly EventDocument[] => ALL.filter((document) => event[document] === there);
  return { there: those(true).length, lacking: those(false).map((document) => EVENT_DOCUMENTS[document].zh), unknown: those(undefined) };
}

/** How many documents a whole file has. */
export const WHOLE_FILE: number = ALL.length;
