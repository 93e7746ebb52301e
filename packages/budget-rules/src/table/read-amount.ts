import { type Issue, type MoneyUnit, money, moneyToFen } from "@countykit/core";
import { describeReceived, shortened } from "@countykit/core/reading";
import { type Heading, moneyUnit } from "./find-headings.js";
import { cellText } from "./plain-cell.js";
import { type TablePlace, tableIssue } from "./table-problems.js";

const SCIENTIFIC = /^[+-]?\d+(?:\.\d+)?[eE][+-]?\d+$/u;
const OWN_UNIT = /[元圆万亿]/u;

/** Whether a cell names a unit of its own: 12.5万元. */
export const hasOwnUnit = (cell: string): boolean => OWN_UNIT.test(cell);

/** The unit of a column's cells that name none: that of its heading, else the one that the table states. */
export const unitOf = (heading: Heading | undefined, stated: MoneyUnit | null): MoneyUnit | null =>
  heading === undefined || heading.unit === null ? stated : (moneyUnit(heading.unit) ?? null);

/**
 * An amount of a table as text with its unit (读取金额): that of the cell, else that of the heading. It says exactly what stands there, for
 * `parseBudget` to read; what is no amount is an issue.
 */
export function readAmount(cell: string, unit: MoneyUnit | null, place: TablePlace): string | Issue {
  const text = cellText(cell);
  const shown = shortened(text, 40);
  if (SCIENTIFIC.test(text.normalize("NFKC"))) return tableIssue("number-lost-digits", place, { cell: shown });
  const own = unit === null || hasOwnUnit(text);
  const read = own ? money(text) : money({ amount: text, unit });
  if (!read.ok) {
    const [issue] = read.issues;
    if (issue !== undefined) return { ...issue, path: "", received: describeReceived(text), ...place };
  } else if (read.value.isNegative() && !read.value.isZero()) return tableIssue("negative-amount", place, { cell: shown });
  return own ? text : `${text}${unit}`;
}

/** An amount that was read, in fen; `null` when it is none. */
export function fenIn(amount: string): bigint | null {
  const read = money(amount);
  return read.ok ? moneyToFen(read.value) : null;
}
