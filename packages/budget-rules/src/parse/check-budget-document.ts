import { compareShare, parseRatio } from "@countykit/core";
import { checkIds } from "./check-ids.js";
import { checkReferences } from "./check-references.js";
import { checkTags } from "./check-tags.js";
import { entriesOf, fieldOf, textOf } from "./contents.js";
import { contradiction } from "./contradictions.js";
import type { IssueList } from "./issue-list.js";
import type { Plain, PlainObject } from "./snapshot.js";

/** Looks for contradictions in a budget (预算内部矛盾): ids used twice, names of things that are not there, periods that end before they begin. */
export function checkBudgetDocument(document: PlainObject, issues: IssueList): void {
  const lines = checkIds(document, "lines", "", issues);
  const groups = checkIds(document, "groups", "", issues);
  for (const key of ["declared", "facts"]) checkIds(document, key, "", issues);
  const sources = checkIds(document, "sources", "", issues);
  const phases = checkIds(document, "phases", "", issues);
  const bases = checkIds(document, "bases", "", issues);
  checkIds(document, "contracts", "", issues);
  for (const [index, contract] of entriesOf(document, "contracts").entries()) {
    if (issues.full()) return;
    const at = `/contracts/${index}`;
    checkIds(contract, "stages", at, issues);
    checkIds(contract, "payments", at, issues);
    checkProgress(contract, at, issues);
  }
  checkReferences(document, { lines, groups, sources, phases, bases }, issues);
  for (const [index, line] of entriesOf(document, "lines").entries()) {
    if (issues.full()) return;
    checkTags(line, `/lines/${index}`, issues);
  }
  for (const [index, phase] of entriesOf(document, "phases").entries()) checkPeriod(phase, "from", "until", `/phases/${index}`, issues);
  for (const [index, one] of entriesOf(document, "exceptions").entries()) checkExpiry(one, `/exceptions/${index}`, issues);
}

/** A half-open period is not empty. */
export function checkPeriod(object: Plain, first: string, last: string, at: string, issues: IssueList): void {
  const [from, until] = [textOf(object, first), textOf(object, last)];
  if (!isDate(from) || !isDate(until) || from < until) return;
  issues.add(contradiction("period-reversed", `${at}/${last}`, { from, until }, { expected: `> ${from}`, received: until }));
}

/** The last day of an exception is included, so it may be the day it was granted. */
function checkExpiry(object: Plain, at: string, issues: IssueList): void {
  const [from, until] = [textOf(object, "date"), textOf(object, "expires")];
  if (!isDate(from) || !isDate(until) || from <= until) return;
  issues.add(contradiction("period-reversed", `${at}/expires`, { from, until }, { expected: `>= ${from}`, received: until }));
}

function checkProgress(contract: Plain, at: string, issues: IssueList): void {
  const received = fieldOf(contract, "progress");
  const read = parseRatio(received);
  if (!read.ok || typeof received !== "string" || compareShare(1n, 1n, read.value) >= 0) return;
  issues.add(contradiction("more-than-whole", `${at}/progress`, { received }, { expected: "<= 1", received }));
}

const isDate = (text: string | undefined): text is string => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
