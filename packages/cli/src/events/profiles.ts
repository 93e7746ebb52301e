import { checkProfile, type NormalEvent, type Profile, type ValidationIssue } from "@countykit/traceability-types/epcis";
import { isFields } from "../input/fields.js";
import { type EventRecord, placeIn } from "./records.js";

/** An event of a file, and where in it the event stands. */
export interface PlacedEvent {
  readonly event: NormalEvent;
  readonly file: string;
  readonly row: number | null;
  readonly locate?: EventRecord["locate"];
  /** JSON Pointer of the event in its document or line; empty where that is the event itself. */
  readonly at: string;
}

/** The events of a record with their places (事件所在位置). */
export function placedEvents({ file, row, locate, written, events }: EventRecord): readonly PlacedEvent[] {
  const list = listIn(written);
  return events.map((event, index) => ({
    event,
    file,
    row,
    ...(locate === undefined ? {} : { locate }),
    at: list === null && written !== undefined ? "" : `${list ?? ""}/${index}`,
  }));
}

const LISTS: Readonly<Record<string, string>> = {
  EPCISDocument: "/epcisBody/eventList",
  EPCISQueryDocument: "/epcisBody/queryResults/resultsBody/eventList",
};

/** `null`: the document is an event itself. */
function listIn(written: unknown): string | null {
  const type = isFields(written) ? written["type"] : undefined;
  return typeof type === "string" && Object.hasOwn(LISTS, type) ? (LISTS[type] ?? null) : null;
}

/** What came of one profile, over all events of all files. */
export interface HeldToProfile {
  readonly id: string;
  readonly source: string;
  /** How many events each rule applied to. */
  readonly applied: Readonly<Record<string, number>>;
  /** Rules that were not held against the text of their source. */
  readonly unverified: readonly string[];
  /** Findings beyond the most that are told. */
  readonly more: number;
  readonly issues: readonly ValidationIssue[];
}

/**
 * Holds the events of all files against a profile (按应用规范核查): a lot that one file tells of may come from another, so that no record can be
 * judged by itself.
 */
export function heldTo(profile: Profile, placed: readonly PlacedEvent[]): HeldToProfile {
  const report = checkProfile(
    profile,
    placed.map(({ event }) => event),
  );
  if (!report.ok) throw new Error(`The profile ${profile.id} cannot be read`);
  const { findings, applied, more } = report.value;
  const issues = findings.map(({ event, code, path, message: said, severity, source }): ValidationIssue => {
    const place = placed[event] ?? nowhere;
    const at = `${place.at}${path.replace(/^\/\d+/u, "")}`;
    return { code, path: at, message: said, severity, source, level: "profile", file: place.file, ...placeIn(place, at) };
  });
  const unverified = profile.rules.filter((rule) => rule.unverified === true).map(({ id }) => id);
  return { id: profile.id, source: profile.source, applied, unverified, more, issues };
}

const nowhere: Pick<PlacedEvent, "file" | "row" | "at"> = { file: "", row: null, at: "" };
