import { textOf } from "./contents.js";
import { contradiction } from "./contradictions.js";
import type { IssueList } from "./issue-list.js";
import type { Plain } from "./snapshot.js";

/** Which fields of an object say when it begins and ends. */
export interface PeriodFields {
  readonly from: string;
  readonly until: string;
  /** The last day is inside, so that it may be the first one too. */
  readonly inclusive?: boolean;
}

/**
 * Finds a period that ends before it begins, or has no day (期间颠倒). Dates that are absent or badly written say nothing.
 *
 * @example
 * ```ts
 * import { checkPeriod, openIssueList } from "@countykit/core/reading";
 *
 * const issues = openIssueList();
 * checkPeriod({ from: "2022-05-01", until: "2022-05-01" }, { from: "from", until: "until" }, "/phases/0", issues);
 * issues.all().map(({ code, path }) => [code, path]); // => [["period-reversed", "/phases/0/until"]]
 * ```
 * @source semantics § 2: periods are half-open
 */
export function checkPeriod(object: Plain, fields: PeriodFields, at: string, issues: IssueList): void {
  const { inclusive = false } = fields;
  const [from, until] = [textOf(object, fields.from), textOf(object, fields.until)];
  if (!isDate(from) || !isDate(until) || from < until || (inclusive && from === until)) return;
  const expected = `${inclusive ? ">=" : ">"} ${from}`;
  issues.add(contradiction("period-reversed", `${at}/${fields.until}`, { from, until }, { expected, received: until }));
}

const isDate = (text: string | undefined): text is string => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
