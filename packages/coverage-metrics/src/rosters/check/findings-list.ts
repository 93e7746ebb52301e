import type { Issue } from "@countykit/core";
import { saySentence } from "@countykit/core/reading";
import { rosterForms } from "../forms.js";
import { MOST_ISSUES } from "../table/roster-issues.js";
import type { RosterIssue } from "../table/table.js";
import { type Findings, finding } from "./check-problems.js";
import { describePlace, type Places } from "./places.js";

/** Where something stands: a row by its place, and the field. */
export interface Spot {
  readonly place: number;
  readonly field: string;
}

/** What was found of one severity, never more than people can use. */
export interface FindingsList {
  readonly add: <Code extends keyof Findings>(
    code: Code,
    spot: Spot,
    params: Findings[Code],
    said?: Pick<Issue, "expected" | "received" | "didYouMean">,
  ) => void;
  /** Nothing more is listed, only counted. */
  readonly full: () => boolean;
  readonly copy: () => FindingsList;
  readonly all: () => readonly RosterIssue[];
}

/** An empty list, or one that goes on from others. */
export function openFindings(places: Places, listed: readonly RosterIssue[] = [], counted = 0): FindingsList {
  const issues = [...listed];
  let more = counted;
  return {
    add: (code, { place, field }, params, said = {}) => {
      if (issues.length < MOST_ISSUES) issues.push(locate(finding(code, "", params, said), places, place, field));
      else more += 1;
    },
    full: () => issues.length >= MOST_ISSUES,
    copy: () => openFindings(places, issues, more),
    all: () => {
      const sorted = [...issues].sort(byPlace);
      return more === 0 ? sorted : [...sorted, rest(more)];
    },
  };
}

function locate(issue: Issue, places: Places, place: number, field: string): RosterIssue {
  const { roster, index, file, row, columnOf } = describePlace(places, place);
  const at = columnOf(field);
  return {
    ...issue,
    path: `/${roster}/${index}/${field}`,
    roster,
    ...(file === null ? {} : { file }),
    ...(row === null ? {} : { row }),
    ...(at === null ? {} : { column: at.column, heading: at.heading }),
  };
}

const ORDER: readonly string[] = Object.keys(rosterForms);

/** By roster, file, row and column. */
function byPlace(a: RosterIssue, b: RosterIssue): number {
  const rosters = ORDER.indexOf(a.roster ?? "") - ORDER.indexOf(b.roster ?? "");
  if (rosters !== 0) return rosters;
  const [fileA, fileB] = [a.file ?? "", b.file ?? ""];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  const rows = indexOf(a) - indexOf(b);
  return rows === 0 ? columnOf(a) - columnOf(b) : rows;
}

/** The column of the file; where there is none, of the form. */
function columnOf({ column, roster, path }: RosterIssue): number {
  if (column !== undefined || roster === null) return column ?? 0;
  return Object.keys(rosterForms[roster].columns).indexOf(path.split("/")[3] ?? "");
}

const indexOf = ({ path }: RosterIssue): number => Number(path.split("/")[2] ?? 0);

const rest = (more: number): RosterIssue => ({
  code: "too-many-issues",
  path: "",
  roster: null,
  expected: `<= ${MOST_ISSUES}`,
  received: `${MOST_ISSUES} + ${more}`,
  ...saySentence("too-many-issues", { most: MOST_ISSUES, more, skipped: 0 }),
});
