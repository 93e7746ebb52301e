import type { Issue } from "@countykit/core";
import {
  type Profile,
  validate as validateDocument,
  type Validation,
  type ValidationIssue,
  validateEvents,
} from "@countykit/traceability-types/epcis";
import { chooseProfiles } from "../events/choose-profiles.js";
import { type HeldToProfile, heldTo, type PlacedEvent, placedEvents } from "../events/profiles.js";
import { eachRecord } from "../events/read-all.js";
import { type EventRecord, placeIn } from "../events/records.js";
import { eventReportText } from "../event-report.js";
import type { ExitCode } from "../exit-code.js";
import type { Io } from "../io.js";
import type { EventOptions } from "../options/event-options.js";
import { renderIssues } from "../render/issues.js";
import { renderNotes } from "../render/notes.js";
import { styleFor } from "../render/style.js";
import { wrap } from "../render/wrap.js";
import { message, type Tell, textsIn } from "../texts.js";
import { refuseEvents, SHOWN } from "./event-answer.js";

/**
 * `countykit validate`: looks at the events of files, record by record, so that files of any size go through. Only profiles need all events
 * at once.
 */
export async function validateFiles(files: readonly string[], options: EventOptions, io: Io): Promise<ExitCode> {
  const { language, format } = options;
  const tell = textsIn(language);
  const chosen = await chooseProfiles(options.profiles, io);
  if (!chosen.ok) return refuseEvents(chosen.issues, { language, format, command: "validate" }, io);
  const unread: Issue[] = [];
  const found: ValidationIssue[] = [];
  const notes: Issue[] = [];
  const placed: PlacedEvent[] = [];
  const bare = new Set<string>();
  let events = 0;
  await eachRecord(files, io, tell, (record) => {
    events += record.events.length === 0 && record.row !== null ? 1 : record.events.length;
    if (chosen.value.length > 0) for (const one of placedEvents(record)) placed.push(one);
    const { issues } = validationOf(record, options);
    for (const issue of issues) found.push({ ...issue, file: record.file, ...placeIn(record, issue.path) });
    // What has issues of form is told by those alone.
    if (issues.length === 0) for (const issue of record.issues) unread.push(issue);
    if (record.withoutContext === true && !bare.has(record.file)) {
      bare.add(record.file);
      notes.push({ code: "no-context", path: "", file: record.file, message: message("noContext", {}) });
    }
    if (record.written === undefined && record.issues.length === 0) notes.push(formNotChecked(record.file));
  });
  const held = chosen.value.map((profile) => heldTo(profile, placed));
  for (const { issues } of held) for (const issue of issues) found.push(issue);
  chosen.value.forEach((profile, index) => notes.push(...notesOf(profile, held[index])));
  const errors = found.filter(({ severity }) => severity === "error").length;
  const code: ExitCode = unread.length > 0 ? 3 : errors > 0 ? 1 : found.length > 0 ? 2 : 0;
  if (format === "json") {
    const profiles = held.map(({ issues: _issues, ...one }) => one);
    io.stdout(eventReportText("validate", { events, profiles, issues: [...unread, ...found], notes }));
    return code;
  }
  if (unread.length + found.length > 0)
    io.stderr(renderIssues([...unread, ...found.map((issue) => named(issue, tell))], language, io.stderrColumns, SHOWN));
  const style = styleFor(io, 40);
  for (const block of renderNotes(notes, language, style)) io.stdout(`${block}\n\n`);
  const counts = tell("validated", { events, errors, warnings: found.length - errors });
  const exit = tell("eventExitLine", { command: "validate", code });
  io.stdout(`${[counts, exit].flatMap((line) => wrap(line, style.width)).join("\n")}\n`);
  return code;
}

/** The form and meaning of a record; profiles are held against all events afterwards. */
function validationOf({ written, events }: EventRecord, { level }: EventOptions): Validation {
  if (written !== undefined) return validateDocument(written, level === "schema" ? "schema" : "semantic");
  const issues = level === "schema" ? [] : validateEvents(events);
  return { ok: issues.every(({ severity }) => severity !== "error"), issues };
}

/** The schema that the form is held to is that of JSON; XML was read, and that is all. */
const formNotChecked = (file: string): Issue => ({ code: "form-not-checked", path: "", file, message: message("formNotChecked", {}) });

/** What a reader should know before believing what a profile says. */
function notesOf({ id, title, rules }: Profile, held: HeldToProfile | undefined): readonly Issue[] {
  if (held === undefined) return [];
  const { applied, unverified, more } = held;
  const note = (code: string, told: Issue["message"]): Issue => ({ code, path: "", received: id, message: told });
  return [
    ...(unverified.length === 0
      ? []
      : [note("profile-unverified", message("profileUnverified", { title, rules: unverified.length, whole: rules.length }))]),
    ...(Object.values(applied).some((count) => count > 0) ? [] : [note("profile-met-nothing", message("profileMetNothing", { title }))]),
    ...(more === 0 ? [] : [note("more-findings", message("profileMore", { title, count: more }))]),
  ];
}

/** A warning says that it is one. */
const named = (issue: ValidationIssue, tell: Tell): Issue =>
  issue.severity === "error"
    ? issue
    : { ...issue, message: { zh: `${tell("warning", {})}${issue.message.zh}`, en: `${tell("warning", {})}${issue.message.en}` } };
