import type { Issue } from "@countykit/core";
import { type CoverageRecord, readTable, type RosterIssue, type RosterName, rosterForms } from "@countykit/coverage-metrics";
import { type Intake, openIntake } from "./intake.js";
import { emptyFile, twoRecords, whichRoster } from "./issues.js";
import { readCsv } from "./read-csv.js";
import { type ReadDocument, readDocument } from "./read-document.js";
import type { RosterFile } from "./roster-file.js";
import { headingsOf } from "./which-roster.js";

/** A file, the roster it was taken for, and how many rows of it are right. */
export interface FileRead {
  readonly name: string;
  readonly roster: RosterName;
  readonly rows: number;
}

/** All that was read. */
export interface FilesRead {
  readonly record: CoverageRecord | null;
  readonly intake: Intake;
  readonly files: readonly FileRead[];
  readonly errors: readonly Issue[];
  readonly notes: readonly Issue[];
}

/** Reads all files into one intake, documents first (读入名册), and holds the rosters against one another. */
export function readFiles(files: readonly RosterFile[], asOf: string): FilesRead {
  const documents = files.filter(isDocument).map((file) => ({ file, read: readDocument(file) }));
  const errors: Issue[] = documents.flatMap(({ read }) => (read.ok ? [] : read.issues));
  const records = documents.flatMap(({ file, read }) =>
    read.ok && read.value.record !== null ? [{ file, record: read.value.record }] : [],
  );
  const [first = null, second = null] = records;
  if (second !== null) errors.push(twoRecords(second.file.name));
  const intake = openIntake(first?.record.county.code ?? null, asOf);
  const right = documents.flatMap(({ file: { name }, read }) => (read.ok ? [{ name, ...read.value }] : []));
  const found = right.flatMap((document) => takeDocument(document, intake));
  for (const file of files) {
    if (isDocument(file)) continue;
    const { read, issues } = takeTable(file, intake);
    errors.push(...issues);
    if (read !== null) found.push(read);
  }
  const report = intake.report();
  return {
    record: first?.record ?? null,
    intake,
    files: found,
    errors: inOrder([...errors, ...placed(report.errors, right)], files),
    notes: placed(report.notes, right),
  };
}

/** The name decides; without one that tells, JSON begins with a bracket. */
const isDocument = ({ name, text }: RosterFile): boolean =>
  /\.json$/iu.test(name) || (!/\.(csv|tsv)$/iu.test(name) && /^\s*[[{]/u.test(text));

type Named = ReadDocument & { readonly name: string };

function takeDocument({ name, rosters }: Named, intake: Intake): readonly FileRead[] {
  return rosters.map(({ roster, rows }) => {
    const take = <Name extends RosterName>(one: Name): number => {
      intake.open(one);
      const list = rows[one] ?? [];
      for (const row of list) intake.add(one, row, null);
      return list.length;
    };
    return { name, roster, rows: take(roster) };
  });
}

function takeTable({ name, roster, text }: RosterFile, intake: Intake): { read: FileRead | null; issues: readonly Issue[] } {
  const { rows, faults } = readCsv(text, name);
  if (rows.length === 0) return { read: null, issues: faults.length > 0 ? faults : [emptyFile(name)] };
  const headings = headingsOf(rows, roster, name);
  if (headings === null) return { read: null, issues: faults.length > 0 ? faults : [whichRoster(name)] };
  const take = <Name extends RosterName>(one: Name): { count: number; found: readonly RosterIssue[] } => {
    intake.open(one);
    const { at } = headings;
    const table = readTable(rosterForms[one], { file: name, header: rows[at] ?? [], headerRow: at + 1, rows: rows.slice(at + 1) });
    let count = 0;
    for (const row of table) {
      intake.add(one, row, table);
      count += 1;
    }
    return { count, found: table.issues() };
  };
  const { count, found } = take(headings.roster);
  return { read: { name, roster: headings.roster, rows: count }, issues: [...faults, ...found] };
}

/** Issues that tell rows of documents by roster and number get the place in their file. */
function placed(issues: readonly Issue[], documents: readonly Named[]): readonly Issue[] {
  return issues.map((issue) => {
    const [, roster, index = "", rest = ""] = /^\/([^/]+)\/(\d+)(.*)$/su.exec(issue.path) ?? [];
    if (issue.file !== undefined || roster === undefined) return issue;
    let first = 0;
    for (const { name, rosters } of documents)
      for (const one of rosters) {
        if (one.roster !== roster) continue;
        const count = one.rows[one.roster]?.length ?? 0;
        if (Number(index) < first + count) return { ...issue, file: name, path: `${one.pointer}/${Number(index) - first}${rest}` };
        first += count;
      }
    return issue;
  });
}

/** By file, in the order in which they were handed in, then by row and column. */
function inOrder(issues: readonly Issue[], files: readonly RosterFile[]): readonly Issue[] {
  const names = files.map(({ name }) => name);
  const order = ({ file = "" }: Issue): number => names.indexOf(file);
  return issues.toSorted((a, b) => order(a) - order(b) || (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
