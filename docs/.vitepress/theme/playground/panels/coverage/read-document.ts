import type { Issue, Result } from "@countykit/core";
import { type CoverageRecord, parseCoverage, parseRoster, type RosterName, type RosterRows } from "@countykit/coverage-metrics";
import { isObject, type Json, type JsonObject, readJson } from "../../json.js";
import type { RosterFile } from "./roster-file.js";
import { notRosters, noSection, unknownRoster, whichRoster } from "./issues.js";
import { ROSTERS, rosterNamed, rosterOfName } from "./which-roster.js";

/** What a JSON file holds: a coverage record, rosters, or both. */
export interface ReadDocument {
  readonly record: CoverageRecord | null;
  /** The rosters and where they stand in the file, as JSON Pointers. */
  readonly rosters: readonly { readonly roster: RosterName; readonly rows: RosterRows; readonly pointer: string }[];
}

/** Reads a coverage record, a programme with one, a roster as a list of objects, or several rosters by name. */
export function readDocument({ name, roster, text }: RosterFile): Result<ReadDocument> {
  const json = readJson(text);
  const read = json.ok ? readValue(json.value, roster ?? rosterOfName(name)) : json;
  return read.ok ? read : { ok: false, issues: read.issues.map((issue) => ({ ...issue, file: name })) };
}

function readValue(value: Json, wanted: RosterName | null): Result<ReadDocument> {
  if (Array.isArray(value)) {
    if (wanted === null) return { ok: false, issues: [whichRoster("")] };
    const list = rosterAt(wanted, value, "");
    return list.ok ? { ok: true, value: { record: null, rosters: [list.value] } } : list;
  }
  if (!isObject(value)) return { ok: false, issues: [notRosters] };
  const { schema, coverage } = value;
  if (schema === "countykit-programme/1")
    return coverage === undefined ? { ok: false, issues: [noSection] } : recordAt(coverage, "/coverage");
  if (schema !== undefined || "figures" in value || "county" in value) return recordAt(value, "");
  return namedRosters(value);
}

function recordAt(value: unknown, at: string): Result<ReadDocument> {
  const record = parseCoverage(value);
  if (!record.ok) return below(at, record.issues);
  const { rosters } = record.value;
  return {
    ok: true,
    value: {
      record: record.value,
      rosters: ROSTERS.filter((name) => rosters[name] !== undefined).map((roster) => ({
        roster,
        rows: rosters,
        pointer: `${at}/rosters/${roster}`,
      })),
    },
  };
}

function namedRosters(value: JsonObject): Result<ReadDocument> {
  const read = Object.entries(value).map(([key, rows]) => {
    const roster = rosterNamed(key);
    return roster === null ? { ok: false as const, issues: [unknownRoster(key)] } : rosterAt(roster, rows, `/${key}`);
  });
  const issues = read.flatMap((one) => (one.ok ? [] : one.issues));
  if (issues.length > 0 || read.length === 0) return { ok: false, issues: issues.length > 0 ? issues : [notRosters] };
  return { ok: true, value: { record: null, rosters: read.flatMap((one) => (one.ok ? [one.value] : [])) } };
}

function rosterAt<Name extends RosterName>(roster: Name, rows: unknown, at: string): Result<ReadDocument["rosters"][number]> {
  const parsed = parseRoster(roster, rows);
  return parsed.ok ? { ok: true, value: { roster, rows: { [roster]: parsed.value }, pointer: at } } : below(at, parsed.issues);
}

const below = (at: string, issues: readonly Issue[]): Result<never> => ({
  ok: false,
  issues: issues.map((issue) => ({ ...issue, path: `${at}${issue.path}` })),
});
