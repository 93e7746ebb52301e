import type { Issue } from "@countykit/core";
import { shortened } from "@countykit/core/reading";
import { isHeadings } from "./find-headings.js";
import { cellText, comparable } from "./plain-cell.js";
import { titleIn } from "./stated-unit.js";
import { tableIssue } from "./table-problems.js";
import { isRemark } from "./total-row.js";

/** 填报单位：某县商务局, 2021年3月5日, 附件2: what stands above a table besides its title. */
const BESIDES = /^(?:[^:]{1,12}:.*|\d{4}[年.\-/].*|附[件表].*|第.+页.*)$/u;

/** Whether a cell above the headings may be left out: it says what the table is of. */
const mayStandAbove = (cell: string): boolean => titleIn(cell) === null || isRemark(cell) || BESIDES.test(comparable(cell));

/** Rows that reading would pass over although they hold something (表外内容): above the headings, and headings of another table below. */
export function strayRows(rows: readonly (readonly string[])[], top: number): readonly Issue[] {
  const header = (rows[top] ?? []).map(comparable).join("\t");
  const issues: Issue[] = [];
  for (const [index, row] of rows.entries()) {
    const filled = row.map(cellText).filter((cell) => cell !== "");
    const said = { text: shortened(filled.join(" "), 60) };
    if (index < top) {
      const texts = new Set(filled.filter((cell) => !mayStandAbove(cell)));
      if (texts.size > 1) issues.push(tableIssue("row-above-headings", { row: index + 1 }, said));
    } else if (index > top && isHeadings(row) && row.map(comparable).join("\t") !== header)
      issues.push(tableIssue("other-headings", { row: index + 1 }, said));
  }
  return issues;
}
