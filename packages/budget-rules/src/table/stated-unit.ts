import type { Issue, MoneyUnit } from "@countykit/core";
import { cellText } from "./plain-cell.js";
import { type Heading, moneyUnit } from "./find-headings.js";
import { tableIssue } from "./table-problems.js";

const STATED = /^[(（【]?\s*(?:金额)?\s*(?:单位|unit)\s*[:：]\s*([^()（）【】，,；;。]{1,20}?)\s*[)）】]?$/iu;

/** The unit of money that a cell by itself states for the table (单位：万元); `null` when it states none: 单位：市商务局 is who filled it in. */
export function statedUnit(cell: string): MoneyUnit | "unknown" | null {
  const stated = STATED.exec(cellText(cell).slice(0, 60))?.[1];
  if (stated === undefined) return null;
  return moneyUnit(stated) ?? (/[元币]$/u.test(stated) ? "unknown" : null);
}

/** The unit that the table states, outside the row of its headings; one that contradicts the heading of the amounts is an issue. */
export function unitOfTable(
  rows: readonly (readonly string[])[],
  top: number,
  amount: Heading | undefined,
): { readonly unit: MoneyUnit | null; readonly issues: readonly Issue[] } {
  const own = amount === undefined || amount.unit === null ? undefined : moneyUnit(amount.unit);
  for (const [index, row] of rows.entries())
    for (const [at, cell] of row.entries()) {
      const unit = index === top ? null : statedUnit(cell);
      if (unit === null) continue;
      const place = { row: index + 1, column: at + 1 };
      if (unit === "unknown") return { unit: null, issues: [tableIssue("unknown-unit", place, { unit: cellText(cell).slice(0, 40) })] };
      return { unit, issues: own === undefined || own === unit ? [] : [tableIssue("two-units", place, { one: unit, other: own })] };
    }
  return { unit: null, issues: [] };
}
