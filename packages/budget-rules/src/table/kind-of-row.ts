import type { TableField } from "./columns-table.js";
import type { Heading } from "./find-headings.js";
import { cellText } from "./plain-cell.js";
import { isPartOfLine, isRemark, type TotalKind, totalKind } from "./total-row.js";

/** What a row below the headings is (行的种类). */
export type RowKind =
  | { readonly kind: "line" | "part" | "remark" }
  | { readonly kind: "total"; readonly name: string; readonly total: TotalKind };

/** The columns in which 合计 may stand when the name is left blank. */
const HEADS: ReadonlySet<TableField> = new Set<TableField>(["name", "number", "id", "category", "town", "village"]);
/** How a table leaves a name blank. */
const BLANK = /^[-–—/／*·.]*$/u;

/** The column that names the lines: 项目, or 建设内容 in a table without it. */
export const nameColumn = (found: readonly Heading[]): number =>
  (found.find(({ field }) => field === "name") ?? found.find(({ field }) => field === "content"))?.at ?? -1;

/** What a row is. Only its name says that it is a total, a part or a remark; what it buys (建设内容：共计6000人次) never does. */
export function kindOfRow(cells: readonly string[], found: readonly Heading[], headed: ReadonlySet<number>): RowKind {
  const nameAt = nameColumn(found);
  const name = cellText(cells[nameAt]);
  const amount = cellText(cells[found.find(({ field }) => field === "amount")?.at ?? -1]);
  const heads = cells.flatMap((cell, at) =>
    cellText(cell) !== "" && (at === nameAt || !headed.has(at) || found.some((one) => one.at === at && HEADS.has(one.field)))
      ? [cellText(cell)]
      : [],
  );
  const filled = cells.map(cellText).filter((cell) => cell !== "");
  if (amount === "" && (heads.some(isRemark) || (name === "" && isRemark(filled[0] ?? "")))) return { kind: "remark" };
  for (const head of BLANK.test(name) ? heads : [name]) {
    const total = totalKind(head);
    if (total !== null) return { kind: "total", name: head, total };
  }
  if (isPartOfLine(name) || heads.some((head) => /^其\s*中\s*[:：]?$/u.test(head))) return { kind: "part" };
  return { kind: "line" };
}
