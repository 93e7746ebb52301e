import { saySentence } from "@countykit/core/reading";
import type { RosterName } from "../rows.js";
import type { RosterIssue } from "./table.js";

/** Most problems of one roster that are listed. */
export const MOST_ISSUES = 1000;

/** Problems of one roster, never more than people can use; the rest is counted. */
export interface RosterIssues {
  readonly add: (issue: RosterIssue) => void;
  /** Keeps the place of a problem of which more is known when all has been read. */
  readonly addLater: (issue: () => RosterIssue) => void;
  readonly all: () => readonly RosterIssue[];
}

/** An empty list of problems of one roster and file. */
export function openRosterIssues(roster: RosterName, file: string | undefined): RosterIssues {
  const issues: (() => RosterIssue)[] = [];
  let more = 0;
  const addLater = (issue: () => RosterIssue): void => {
    if (issues.length < MOST_ISSUES) issues.push(issue);
    else more += 1;
  };
  return {
    add: (issue) => addLater(() => issue),
    addLater,
    all: () => [...issues.map((issue) => issue()), ...(more === 0 ? [] : [rest(roster, file, more)])],
  };
}

/** Says how many problems are not listed. */
const rest = (roster: RosterName, file: string | undefined, more: number): RosterIssue => ({
  code: "too-many-issues",
  path: "",
  roster,
  ...(file === undefined ? {} : { file }),
  expected: `<= ${MOST_ISSUES}`,
  received: `${MOST_ISSUES} + ${more}`,
  ...saySentence("too-many-issues", { most: MOST_ISSUES, more, skipped: 0 }),
});
