import { describeReceived, fieldOf, type IssueList, isObject, type Plain, shortened, tellReceived } from "@countykit/core/reading";
import { rowIssue } from "./row-problems.js";

/** Looks over the rows of a roster (站点清单核对): each a station with an id of its own, known to be in a poverty village or not, and in a town where towns are told apart. */
export function checkRows(rows: readonly Plain[], byTown: boolean, at: string, issues: IssueList): void {
  const first = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (issues.full()) return;
    checkRow(row, { at: `${at}/${index}`, index, byTown, first }, issues);
  }
}

interface Place {
  readonly at: string;
  readonly index: number;
  readonly byTown: boolean;
  /** The first row of each id, counted from 1. */
  readonly first: Map<string, number>;
}

function checkRow(row: Plain, { at, index, byTown, first }: Place, issues: IssueList): void {
  if (!isObject(row)) {
    issues.add(rowIssue("not-a-station", at, { received: tellReceived(row) }, { expected: "station", received: describeReceived(row) }));
    return;
  }
  const [given, poverty, town] = [fieldOf(row, "id"), fieldOf(row, "poverty"), fieldOf(row, "town")];
  const id = typeof given === "string" ? shortened(given.trim(), 40) : "";
  if (typeof given !== "string") {
    issues.add(
      rowIssue("id-not-text", `${at}/id`, { received: tellReceived(given) }, { expected: "text", received: describeReceived(given) }),
    );
  } else if (given.trim() === "") issues.add(rowIssue("blank-id", `${at}/id`, {}, { received: shortened(given, 40) }));
  else checkOnce(given.trim(), { at, index, first }, issues);
  if (typeof poverty !== "boolean") {
    const said = { expected: "true | false", received: describeReceived(poverty) };
    issues.add(rowIssue("poverty-unknown", `${at}/poverty`, { id }, said));
  }
  if (byTown && (typeof town !== "string" || town.trim() === "")) issues.add(rowIssue("town-unknown", `${at}/town`, { id }, {}));
}

/** Ids that differ in the blanks around them are one. */
function checkOnce(id: string, { at, index, first }: Pick<Place, "at" | "index" | "first">, issues: IssueList): void {
  const known = first.get(id);
  if (known === undefined) first.set(id, index + 1);
  else issues.add(rowIssue("duplicate-id", `${at}/id`, { id: shortened(id, 40), first: known }, { received: shortened(id, 40) }));
}
