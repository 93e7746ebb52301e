import type { Issue } from "@countykit/core";
import type { NormalEvent } from "@countykit/traceability-types/epcis";
import type { Io } from "../io.js";
import { openProgress } from "../progress.js";
import type { Tell } from "../texts.js";
import { type EventRecord, eventRecords } from "./records.js";

/** All events of some files, and all that is wrong with what could not be read. */
export interface EventsRead {
  readonly events: readonly NormalEvent[];
  readonly issues: readonly Issue[];
}

/** Passes over the records of files with a bar that shows how far it is (逐条读取). */
export async function eachRecord(files: readonly string[], io: Io, tell: Tell, take: (record: EventRecord) => void): Promise<void> {
  const sizes = await Promise.all(files.map((file) => io.stat(file).then(({ bytes }) => bytes, nobodyKnows)));
  const progress = openProgress(
    io,
    sizes.reduce((sum, size) => sum + size, 0),
    tell,
  );
  try {
    for await (const record of eventRecords(files, io, progress)) take(record);
  } finally {
    progress.done();
  }
}

/** What cannot be read is told when it is opened. */
const nobodyKnows = (): number => 0;

/** Reads all events into memory: a trace needs them all. */
export async function readAll(files: readonly string[], io: Io, tell: Tell): Promise<EventsRead> {
  const events: NormalEvent[] = [];
  const issues: Issue[] = [];
  await eachRecord(files, io, tell, (record) => {
    for (const event of record.events) events.push(event);
    for (const issue of record.issues) issues.push(issue);
  });
  return { events, issues };
}
