import type { Event } from "../../rosters/rows.js";

/** What the file of an event should hold. */
const DOCUMENTS = [
  { field: "plan", name: "方案" },
  { field: "summary", name: "总结" },
  { field: "publicity", name: "宣传" },
] as const;

/** What is there of the file of one event. */
export interface EventFile {
  /** Of the three, how many are there. */
  readonly there: number;
  /** By name those that are not there. */
  readonly lacking: readonly string[];
  /** By name those of which nobody says. */
  readonly unknown: readonly string[];
}

/** Plan, summary and publicity of one event (活动方案、总结、宣传). */
export function eventFile(event: Pick<Event, "plan" | "summary" | "publicity">): EventFile {
  const those = (wanted: boolean | undefined): readonly string[] =>
    DOCUMENTS.filter(({ field }) => event[field] === wanted).map(({ name }) => name);
  return { there: those(true).length, lacking: those(false), unknown: those(undefined) };
}

/** How many documents a whole file has. */
export const WHOLE_FILE: number = DOCUMENTS.length;
