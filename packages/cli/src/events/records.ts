import type { Issue } from "@countykit/core";
import { type NormalEvent, readEvents } from "@countykit/traceability-types/epcis";
import { readXml } from "@countykit/traceability-types/xml";
import { isFields } from "../input/fields.js";
import { readJson } from "../input/read-json.js";
import { collected, refusal, STDIN } from "../input/read-source.js";
import { placedAll, type Position, type SourceTree } from "../input/source-tree.js";
import { textOf } from "../input/text-of.js";
import type { FileBytes } from "../io.js";
import type { Progress } from "../progress.js";
import { message } from "../texts.js";
import { textLines } from "./text-lines.js";

/** One document, or one line of a file that has an event in each. */
export interface EventRecord {
  readonly file: string;
  /** The line, from 1; `null` for a whole document. */
  readonly row: number | null;
  /** The document or event as it stands there; absent in XML, whose form is not that of JSON. */
  readonly written?: unknown;
  /** Where in the file a part of the document stands, if that is known. */
  readonly locate?: SourceTree["locate"];
  readonly events: readonly NormalEvent[];
  readonly issues: readonly Issue[];
  /** Nothing tells what its names stand for; those of GS1 were taken. */
  readonly withoutContext?: boolean;
}

/** Where in its file the part stands that a JSON Pointer names (所在行列): a line as a whole, a document to the column; XML and very large documents do not tell. */
export const placeIn = ({ row, locate }: Pick<EventRecord, "row" | "locate">, pointer: string): Partial<Position> =>
  row === null ? (locate?.(pointer) ?? {}) : { row };

/** What lines without a context are read with. */
const GS1_CONTEXT = "https://ref.gs1.org/standards/epcis/epcis-context.jsonld";
/** Larger documents are given line by line. */
const LARGEST = 64 * 1024 * 1024;
/** Of documents up to this size it is told where in the file an issue lies. */
const PLACED = 16 * 1024 * 1024;

/** The records of files of events, one after the other and only as fast as they are taken (读取事件文件). */
export async function* eventRecords(files: readonly string[], io: FileBytes, progress: Progress): AsyncGenerator<EventRecord> {
  for (const file of files) {
    progress.file(file);
    try {
      yield* recordsOf(file, progress.counting(file === STDIN ? io.openStdin() : io.openFile(file)));
    } catch (error) {
      const refused = refusal(error);
      if (refused === null) throw error;
      yield refusedRecord(file, null, [refused]);
    }
  }
}

const refusedRecord = (file: string, row: number | null, issues: readonly Issue[]): EventRecord => ({
  file,
  row,
  events: [],
  issues: issues.map((issue) => ({ ...issue, file, ...(row === null ? {} : { row }) })),
});

async function* recordsOf(file: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<EventRecord> {
  if (/\.(?:ndjson|jsonl)$/iu.test(file)) return yield* lineRecords(file, pieces);
  const bytes = await collected(pieces, LARGEST);
  if (bytes === null) return yield refusedRecord(file, null, [tooLarge]);
  const decoded = textOf(bytes);
  if (!decoded.ok) return yield refusedRecord(file, null, decoded.issues);
  const text = decoded.value;
  if (text.trim() === "") return yield refusedRecord(file, null, [{ code: "empty-file", path: "", message: message("emptyFile", {}) }]);
  if (text.trimStart().startsWith("<")) return yield xmlRecord(file, text);
  if (file === STDIN && looksLikeLines(text)) return yield* lineRecords(file, once(bytes));
  yield bytes.length > PLACED ? plainRecord(file, text, parsed(text)) : documentRecord(file, text);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Of standard input no name tells what it is: two lines that each begin an object of their own are lines of events. */
const looksLikeLines = (text: string): boolean => /^\s*\{[^\n]*\}\s*\n\s*\{/u.test(text);

function xmlRecord(file: string, text: string): EventRecord {
  const read = readXml(text);
  return read.ok ? { file, row: null, events: read.value.events, issues: [] } : refusedRecord(file, null, read.issues);
}

function documentRecord(file: string, text: string): EventRecord {
  const tree = readJson(text);
  if (!tree.ok) return refusedRecord(file, null, tree.issues);
  const { value: written, locate } = tree.value;
  const read = readEvents(written);
  return read.ok
    ? { file, row: null, written, locate, events: read.value.events, issues: [] }
    : { file, row: null, written, locate, events: [], issues: placedAll(read.issues, file, tree.value) };
}

/** A line, or a document that is too large to be told where in it something lies. */
function plainRecord(file: string, text: string, written: unknown, row: number | null = null, context?: unknown): EventRecord {
  if (written === undefined) {
    // A text that is no JSON is read once more for the place.
    const tree = readJson(text.slice(0, PLACED));
    const issues = tree.ok ? [{ code: "not-json", path: "", message: message("jsonEndsEarly", {}) }] : tree.issues;
    return refusedRecord(file, row, issues);
  }
  const withoutContext = row !== null && context === undefined && isFields(written) && !("@context" in written);
  const inContext = !isFields(written) || "@context" in written ? written : { "@context": context ?? GS1_CONTEXT, ...written };
  const read = readEvents(inContext);
  return read.ok
    ? { file, row, written: inContext, events: read.value.events, issues: [], withoutContext }
    : { ...refusedRecord(file, row, read.issues), written: inContext, withoutContext };
}

/** Lines of events. A line with a context and nothing else says what the lines after it are read with. */
async function* lineRecords(file: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<EventRecord> {
  let context: unknown;
  let lines = 0;
  for await (const { row, text, fault } of textLines(pieces)) {
    if (text === null) {
      yield refusedRecord(file, row, [fault === "too-long" ? longLine : notUtf8]);
      return;
    }
    if (text.trim() === "") continue;
    lines += 1;
    const value = parsed(text);
    if (isFields(value) && "@context" in value && Object.keys(value).length === 1) context = value["@context"];
    else yield plainRecord(file, text, value, row, context);
  }
  if (lines === 0) yield refusedRecord(file, null, [{ code: "empty-file", path: "", message: message("emptyFile", {}) }]);
}

/** `undefined` where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const tooLarge: Issue = {
  code: "file-too-large",
  path: "",
  message: message("fileTooLarge", { most: LARGEST / 1024 / 1024 }),
  hint: message("eventsTooLargeHint", {}),
};
const longLine: Issue = { code: "long-line", path: "", message: message("longLine", {}) };
const notUtf8: Issue = {
  code: "not-utf-8",
  path: "",
  message: message("notUtf8", { encoding: null }),
  hint: message("notUtf8DamagedHint", {}),
};
