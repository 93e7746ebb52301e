import type { Issue } from "../issue.js";
import { saySentence } from "./sentences.js";

/** Most problems of one document that are listed. */
export const MOST_ISSUES = 1000;

/** Collects the problems of one document, each place and code once, and never more than people can use. */
export interface IssueList {
  readonly add: (issue: Issue) => void;
  /** Nothing more is listed; looking further is a waste. */
  readonly full: () => boolean;
  /** Says that so many entries were not looked at, because the list was full. */
  readonly skip: (entries: number) => void;
  readonly all: () => readonly Issue[];
}

/**
 * An empty list of problems (问题清单): each place and code once, at most 1,000, and then one more that counts the rest.
 *
 * @example
 * ```ts
 * import { openIssueList } from "@countykit/core/reading";
 *
 * const issues = openIssueList();
 * const blank = { code: "blank", path: "/id", message: { zh: "文字不能为空", en: "The text is blank" } };
 * issues.add(blank);
 * issues.add(blank);
 * issues.all().length; // => 1
 * ```
 * @source semantics § 8: all issues at once
 */
export function openIssueList(): IssueList {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  let more = 0;
  let skipped = 0;
  return {
    add: (issue) => {
      const key = `${issue.code} ${issue.path}`;
      if (seen.has(key)) return;
      if (issues.length >= MOST_ISSUES) {
        more += 1;
        return;
      }
      seen.add(key);
      issues.push(issue);
    },
    full: () => issues.length >= MOST_ISSUES,
    skip: (entries) => {
      skipped += entries;
    },
    all: () => (more + skipped === 0 ? issues : [...issues, tooMany(more, skipped)]),
  };
}

const tooMany = (more: number, skipped: number): Issue => ({
  code: "too-many-issues",
  path: "",
  expected: `<= ${MOST_ISSUES}`,
  received: `${MOST_ISSUES} + ${more}`,
  ...saySentence("too-many-issues", { most: MOST_ISSUES, more, skipped }),
});
