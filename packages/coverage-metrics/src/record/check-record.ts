import { Decimal } from "@countykit/core";
import { checkIds, checkPeriod, entriesOf, fieldOf, type IssueList, type Plain, type PlainObject, textOf } from "@countykit/core/reading";
import type { RosterRows } from "../roll-up/open-county-book.js";
import { checkRosters } from "../rosters/check/check-rosters.js";
import { parseRoster } from "../rosters/json/parse-roster.js";
import type { RosterName } from "../rosters/rows.js";
import { contradiction } from "./contradictions.js";
import { ROSTER_NAMES } from "./inline-rosters-form.js";

/**
 * Looks for contradictions in a record (档案内部矛盾): a figure declared twice, another value that is no other, a programme of elsewhere, rosters that
 * contradict one another.
 */
export function checkRecord(document: PlainObject, issues: IssueList): void {
  checkFigures(document, "", issues);
  const baseline = fieldOf(document, "baseline");
  checkFigures(baseline, "/baseline", issues);
  checkProgramme(document, issues);
  const id = textOf(document, "id");
  if (id !== undefined && id !== "" && id === textOf(baseline, "id"))
    issues.add(contradiction("own-baseline", "/baseline/id", { id }, { expected: `not “${id}”`, received: `“${id}”` }));
  for (const [index, one] of entriesOf(fieldOf(document, "decisions"), "exceptions").entries())
    checkPeriod(one, { from: "date", until: "expires", inclusive: true }, `/decisions/exceptions/${index}`, issues);
  checkInlineRosters(document, issues);
}

/** Rosters whose form is right are held against one another; the others have said already what is wrong with them. */
function checkInlineRosters(document: PlainObject, issues: IssueList): void {
  const rosters: RosterRows = Object.assign({}, ...ROSTER_NAMES.map((name) => rowsOf(name, fieldOf(fieldOf(document, "rosters"), name))));
  const county = textOf(fieldOf(document, "county"), "code");
  for (const issue of checkRosters(rosters, isCode(county) ? { county } : {}).errors) {
    if (issues.full()) return;
    issues.add({ ...issue, path: `/rosters${issue.path}` });
  }
}

function rowsOf(name: RosterName, written: Plain): RosterRows {
  const read = written === undefined ? null : parseRoster(name, written);
  return read?.ok === true ? { [name]: read.value } : {};
}

function checkFigures(holder: Plain, at: string, issues: IssueList): void {
  checkIds(holder, "figures", at, issues);
  for (const [index, figure] of entriesOf(holder, "figures").entries()) {
    if (issues.full()) return;
    const [id, value] = [textOf(figure, "id"), numberOf(fieldOf(figure, "value"))];
    if (id === undefined || value === null) continue;
    for (const [place, other] of entriesOf(figure, "alternatives").entries()) {
      const received = numberOf(fieldOf(other, "value"));
      if (received === null || !received.eq(value)) continue;
      const path = `${at}/figures/${index}/alternatives/${place}/value`;
      const said = { expected: `not ${value.toFixed()}`, received: received.toFixed() };
      issues.add(contradiction("alternative-is-same", path, { id, value: value.toFixed() }, said));
    }
  }
}

/** A body orders its own territory only: its code, without the zeros at the end, begins the code of the county. */
function checkProgramme(document: PlainObject, issues: IssueList): void {
  const code = textOf(fieldOf(document, "county"), "code");
  const jurisdiction = textOf(fieldOf(document, "programme"), "jurisdiction");
  if (!isCode(code) || !isCode(jurisdiction) || code.startsWith(jurisdiction.replace(/(?:00)+$/, ""))) return;
  const said = { expected: code, received: jurisdiction };
  issues.add(contradiction("programme-elsewhere", "/programme/jurisdiction", { code, jurisdiction }, said));
}

const isCode = (text: string | undefined): text is string => text !== undefined && /^\d{6}$/.test(text);

/** A number that was written as one, or as decimal text. */
function numberOf(value: Plain): Decimal | null {
  if (typeof value !== "number" && (typeof value !== "string" || !/^\d{1,30}(?:\.\d{1,30})?$/.test(value))) return null;
  const read = new Decimal(value);
  return read.isFinite() ? read : null;
}
