import { compareShare, parseRatio } from "@countykit/core";
import { checkIds, checkPeriod, entriesOf, fieldOf, type IssueList, type Plain, type PlainObject } from "@countykit/core/reading";
import { checkReferences } from "./check-references.js";
import { checkTags } from "./check-tags.js";
import { contradiction } from "./contradictions.js";

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
  for (const [index, phase] of entriesOf(document, "phases").entries())
    checkPeriod(phase, { from: "from", until: "until" }, `/phases/${index}`, issues);
  for (const [index, one] of entriesOf(document, "exceptions").entries())
    checkPeriod(one, { from: "date", until: "expires", inclusive: true }, `/exceptions/${index}`, issues);
}

function checkProgress(contract: Plain, at: string, issues: IssueList): void {
  const received = fieldOf(contract, "progress");
  const read = parseRatio(received);
  if (!read.ok || typeof received !== "string" || compareShare(1n, 1n, read.value) >= 0) return;
  issues.add(contradiction("more-than-whole", `${at}/progress`, { received }, { expected: "<= 1", received }));
}
