import type { Issue } from "@countykit/core";
import { readTable, type RosterIssue, type RosterName, rosterForms } from "@countykit/coverage-metrics";
import type { Encoding } from "../csv/encoding.js";
import { refusal } from "../input/read-source.js";
import type { Progress } from "../progress.js";
import { message } from "../texts.js";
import type { Input } from "./inputs.js";
import type { Intake } from "./intake.js";
import { type OpenCsv, openCsv } from "./open-csv.js";
import { type ReadDocument, placedRows } from "./read-document.js";
import { type Headings, headingsIn, headingsOf, rosterOfFile } from "./which-roster.js";

/** A file that was read, and how it was understood. */
export interface FileRead {
  readonly file: string;
  readonly roster: RosterName;
  /** How it is known which roster it is. */
  readonly by: "option" | "name" | "headings" | "document";
  /** Rows that were right. */
  readonly rows: number;
  readonly encoding: Encoding;
  /** The row of the headings, from 1; `null` in a document. */
  readonly headerRow: number | null;
}

/** Files that were read, and all that is wrong with them. */
export interface RostersRead {
  readonly files: readonly FileRead[];
  readonly errors: readonly Issue[];
  readonly notes: readonly Issue[];
}

/** Reads CSV files row by row and the rosters of documents into an intake, one after the other. */
export async function readRosters(
  inputs: readonly Input[],
  documents: readonly ReadDocument[],
  intake: Intake,
  progress: Progress,
): Promise<RostersRead> {
  const files: FileRead[] = documents.flatMap((document) => takeDocument(document, intake));
  const errors: Issue[] = [];
  for (const input of inputs) {
    try {
      const read = await readCsvRoster(input, intake, progress);
      errors.push(...read.issues);
      if (read.file !== null) files.push(read.file);
    } catch (error) {
      const refused = refusal(error);
      if (refused === null) throw error;
      errors.push({ ...refused, file: input.file });
    }
  }
  const { errors: contradictions, notes } = intake.report();
  return { files, errors: [...errors, ...placedRows(contradictions, documents)], notes: placedRows(notes, documents) };
}

function takeDocument({ file, rosters }: ReadDocument, intake: Intake): readonly FileRead[] {
  return rosters.map(({ roster, rows }) => {
    const take = <Name extends RosterName>(name: Name): number => {
      intake.open(name);
      const list = rows[name] ?? [];
      for (const row of list) intake.add(name, row, null);
      return list.length;
    };
    return { file, roster, by: "document", rows: take(roster), encoding: "utf-8", headerRow: null };
  });
}

interface CsvRead {
  readonly file: FileRead | null;
  readonly issues: readonly Issue[];
}

async function readCsvRoster({ file, roster: wanted, open }: Input, intake: Intake, progress: Progress): Promise<CsvRead> {
  progress.file(file);
  const csv = await openCsv(file, progress.counting(open()));
  const named = wanted ?? rosterOfFile(file);
  const found = named === null ? headingsIn(csv.head) : headingsOf(named, csv.head);
  if (csv.head.length === 0 || found === null) {
    const unknown = csv.head.length === 0 ? empty(file) : unclear(file, csv.head);
    return { file: null, issues: csv.faults().length > 0 ? csv.faults() : [unknown] };
  }
  const { rows, issues } = await take(found.roster, file, csv, found, intake);
  return {
    file: {
      file,
      roster: found.roster,
      by: wanted !== null ? "option" : named !== null ? "name" : "headings",
      rows,
      encoding: csv.encoding(),
      headerRow: found.at + 1,
    },
    issues: [...csv.faults(), ...issues],
  };
}

async function take<Name extends RosterName>(
  roster: Name,
  file: string,
  csv: OpenCsv,
  { at }: Headings,
  intake: Intake,
): Promise<{ readonly rows: number; readonly issues: readonly RosterIssue[] }> {
  intake.open(roster);
  const header = csv.head[at] ?? [];
  const table = readTable(rosterForms[roster], { file, header, headerRow: at + 1, rows: csv.after(at) });
  let rows = 0;
  for await (const row of table) {
    intake.add(roster, row, table);
    rows += 1;
  }
  return { rows, issues: table.issues() };
}

const empty = (file: string): Issue => ({ code: "empty-file", path: "", file, message: message("emptyFile", {}) });

const unclear = (file: string, head: OpenCsv["head"]): Issue => ({
  code: "roster-unclear",
  path: "",
  file,
  row: 1,
  received: (head[0] ?? []).join("、").slice(0, 60),
  message: message("whichRoster", {}),
  hint: message("whichRosterHint", {}),
});
