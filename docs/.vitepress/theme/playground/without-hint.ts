import type { Issue } from "@countykit/core";

/** An issue of the command line without its advice, where that speaks of options or rosters that the page does not have. */
export function withoutHint(issue: Issue, codes: readonly string[]): Issue {
  const { hint: _ofTheCommand, ...rest } = issue;
  return codes.includes(issue.code) ? rest : issue;
}
