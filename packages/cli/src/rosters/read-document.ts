import type { Issue, Result } from "@countykit/core";
import {
  type CoverageRecord,
  parseCoverage,
  parseRoster,
  type RosterName,
  type RosterRows,
  rosterForms,
} from "@countykit/coverage-metrics";
import { type Fields, isFields } from "../input/fields.js";
import { readSource } from "../input/read-source.js";
import { placed, placedAll, pointerStep, type SourceTree } from "../input/source-tree.js";
import type { FileBytes } from "../io.js";
import { message } from "../texts.js";
import { rosterNamed, rosterOfFile, ROSTERS } from "./which-roster.js";

/** A JSON or YAML file that was read: a record, rosters, or both. */
export interface ReadDocument {
  readonly file: string;
  readonly tree: SourceTree;
  readonly record: CoverageRecord | null;
  /** Its rosters, and where each of them stands in the file. */
  readonly rosters: readonly ReadRoster[];
}

interface ReadRoster {
  readonly roster: RosterName;
  readonly rows: RosterRows;
  readonly pointer: string;
}

/** Reads a coverage record, a programme with one, a roster as a list of objects, or several rosters by name. */
export async function readDocument(file: string, wanted: RosterName | null, io: FileBytes): Promise<Result<ReadDocument>> {
  const source = await readSource(file, io);
  if (!source.ok) return source;
  const tree = source.value;
  const read = read1(tree.value, file, wanted);
  return read.ok ? { ok: true, value: { file, tree, ...read.value } } : { ok: false, issues: placedAll(read.issues, file, tree) };
}

type Read = Result<Pick<ReadDocument, "record" | "rosters">>;

function read1(value: unknown, file: string, wanted: RosterName | null): Read {
  if (Array.isArray(value)) return readList(value, wanted ?? rosterOfFile(file) ?? rosterOfRow(value[0]));
  if (!isFields(value)) return refused("notRosters");
  const { schema, coverage } = value;
  if (schema === "countykit-programme/1") return coverage === undefined ? refused("noCoverage") : readRecord(coverage, "/coverage");
  if (schema !== undefined || "figures" in value || "county" in value) return readRecord(value, "");
  return readNamed(value);
}

function readRecord(value: unknown, at: string): Read {
  const record = parseCoverage(value);
  if (!record.ok) return { ok: false, issues: record.issues.map((issue) => ({ ...issue, path: `${at}${issue.path}` })) };
  const { rosters } = record.value;
  const named = ROSTERS.filter((name) => rosters[name] !== undefined);
  return {
    ok: true,
    value: { record: record.value, rosters: named.map((roster) => ({ roster, rows: rosters, pointer: `${at}/rosters/${roster}` })) },
  };
}

function readList(rows: readonly unknown[], roster: RosterName | null): Read {
  if (roster === null) return refused("whichRoster");
  const parsed = parsedRoster(roster, rows, "");
  return parsed.ok ? { ok: true, value: { record: null, rosters: [parsed.value] } } : parsed;
}

function readNamed(fields: Fields): Read {
  const issues: Issue[] = [];
  const rosters: ReadRoster[] = [];
  for (const [key, rows] of Object.entries(fields)) {
    const roster = rosterNamed(key);
    if (roster === null) {
      issues.push({ code: "unknown-roster", path: pointerStep(key), received: key, message: message("unknownRoster", { name: key }) });
      continue;
    }
    const parsed = parsedRoster(roster, rows, pointerStep(key));
    if (parsed.ok) rosters.push(parsed.value);
    else issues.push(...parsed.issues);
  }
  if (issues.length > 0) return { ok: false, issues };
  return rosters.length === 0 ? refused("notRosters") : { ok: true, value: { record: null, rosters } };
}

function parsedRoster<Name extends RosterName>(roster: Name, rows: unknown, at: string): Result<ReadRoster> {
  const parsed = parseRoster(roster, rows);
  return parsed.ok
    ? { ok: true, value: { roster, rows: { [roster]: parsed.value }, pointer: at } }
    : { ok: false, issues: parsed.issues.map((issue) => ({ ...issue, path: `${at}${issue.path}` })) };
}

/** The roster that knows most fields of a row, when only one does. */
function rosterOfRow(row: unknown): RosterName | null {
  if (!isFields(row)) return null;
  const scores = ROSTERS.map((name) => Object.keys(row).filter((key) => key in rosterForms[name].columns).length);
  const most = Math.max(...scores);
  const best = ROSTERS.filter((_, index) => scores[index] === most);
  return most > 0 && best.length === 1 ? (best[0] ?? null) : null;
}

const refused = (key: "notRosters" | "noCoverage" | "whichRoster"): { readonly ok: false; readonly issues: readonly Issue[] } => ({
  ok: false,
  issues: [{ code: CODES[key], path: "", message: message(key, {}), hint: message(`${key}Hint`, {}) }],
});

const CODES = { notRosters: "not-rosters", noCoverage: "missing-section", whichRoster: "roster-unclear" } as const;

/** Issues that tell rows of documents by roster and number, placed in their files. */
export function placedRows(issues: readonly Issue[], documents: readonly ReadDocument[]): readonly Issue[] {
  return issues.map((issue) => {
    const [, roster, index = "", rest = ""] = /^\/([^/]+)\/(\d+)(.*)$/su.exec(issue.path) ?? [];
    if (issue.file !== undefined || roster === undefined) return issue;
    let first = 0;
    for (const { file, tree, rosters } of documents)
      for (const one of rosters) {
        if (one.roster !== roster) continue;
        const count = one.rows[one.roster]?.length ?? 0;
        if (Number(index) < first + count) return placed({ ...issue, path: `${one.pointer}/${Number(index) - first}${rest}` }, file, tree);
        first += count;
      }
    return issue;
  });
}
