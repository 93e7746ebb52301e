import type { Issue, MoneyUnit } from "@countykit/core";
import { shortened } from "@countykit/core/reading";
import { type Heading, isHeadings, moneyUnit } from "./find-headings.js";
import type { BodyRow } from "./find-sections.js";
import { kindOfRow, nameColumn, type RowKind } from "./kind-of-row.js";
import { levelOf } from "./level-of-row.js";
import { cellText } from "./plain-cell.js";
import { fenIn, hasOwnUnit, readAmount, unitOf } from "./read-amount.js";
import { statedUnit } from "./stated-unit.js";
import { type TablePlace, tableIssue } from "./table-problems.js";
import { withoutOfWhich } from "./total-row.js";

/** The rows below the headings that say something, and what is told of the units in them. */
interface Body {
  readonly rows: readonly BodyRow[];
  readonly issues: readonly Issue[];
  readonly notes: readonly Issue[];
}

/** The unit of money that a row states in its column 单位. */
export const ownUnitOf = (cells: readonly string[], found: readonly Heading[]): MoneyUnit | null =>
  moneyUnit(cellText(cells[found.find(({ field }) => field === "unit")?.at ?? -1])) ?? null;

/** Reads what each row below the headings is (逐行识别), with its amount and depth; blank rows, units and repeated headings are none. */
export function readBody(
  rows: readonly (readonly string[])[],
  top: number,
  {
    found,
    headed,
    stated,
  }: { readonly found: readonly Heading[]; readonly headed: ReadonlySet<number>; readonly stated: MoneyUnit | null },
): Body {
  const body: BodyRow[] = [];
  const issues: Issue[] = [];
  const notes: Issue[] = [];
  const columns = found.filter(({ field }) => field === "amount" || field === "investment");
  const amount = columns.find(({ field }) => field === "amount");
  const numberAt = found.find(({ field }) => field === "number")?.at ?? -1;
  const unitAt = found.find(({ field }) => field === "unit")?.at ?? -1;
  const bare = new Set<Heading>();
  let owned = false;
  for (const [index, cells] of rows.entries()) {
    const filled = cells.map(cellText).filter((cell) => cell !== "");
    const [only = ""] = filled;
    if (index <= top || only === "" || isHeadings(cells) || (filled.length === 1 && statedUnit(only) !== null)) continue;
    const row = index + 1;
    const ownUnit = ownUnitOf(cells, found);
    for (const heading of columns) {
      const written = cellText(cells[heading.at]);
      const other = unitOf(heading, stated);
      if (written === "" || hasOwnUnit(written)) continue;
      if (other === null && ownUnit === null) bare.add(heading);
      if (heading === amount && other !== null && ownUnit !== null && other !== ownUnit)
        issues.push(tableIssue("two-units", { row, column: unitAt + 1 }, { one: other, other: ownUnit }));
    }
    const written = cellText(cells[amount?.at ?? -1]);
    const name = cellText(cells[nameColumn(found)]);
    const is = withOwner(kindOfRow(cells, found, headed), owned, withoutOfWhich(name) !== "" || written !== "");
    if (is.kind === "remark") notes.push(tableIssue("remark-row", { row }, { text: shortened(filled.join(" "), 60) }));
    else if (is.kind === "part") notes.push(tableIssue("part-of-line", { row }, { name: shortened(filled.join(" "), 60) }));
    else owned = is.kind === "line" && written !== "";
    const read = written === "" ? null : readAmount(written, unitOf(amount, stated) ?? ownUnit, { row });
    const fen = typeof read === "string" ? fenIn(read) : null;
    body.push({ row, cells, is, level: levelOf(cellText(cells[numberAt]), name), fen });
  }
  const other = columns.map((heading) => unitOf(heading, stated)).find((unit) => unit !== null);
  for (const heading of bare) {
    const place: TablePlace = { row: top + 1, column: heading.at + 1 };
    if (other !== undefined && other !== null)
      issues.push(tableIssue("column-without-unit", place, { heading: heading.heading, unit: other }));
    else if (heading === amount) notes.push(tableIssue("unit-not-stated", place, {}));
  }
  return { rows: body, issues, notes };
}

/** 其中 is a part of the line above it. Below a total, or a line whose amount is not stated, it is counted nowhere else and is a line. */
const withOwner = (is: RowKind, owned: boolean, saysSomething: boolean): RowKind =>
  is.kind === "part" && !owned && saysSomething ? { kind: "line" } : is;
