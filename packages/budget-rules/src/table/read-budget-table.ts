import type { Issue, Result } from "@countykit/core";
import { shortened } from "@countykit/core/reading";
import { lineNames } from "../line-names-table.js";
import type { TableField } from "./columns-table.js";
import { findHeadings, type Heading } from "./find-headings.js";
import { findSections, type Section } from "./find-sections.js";
import { hiddenTotals } from "./hidden-totals.js";
import { nameColumn } from "./kind-of-row.js";
import { cellText } from "./plain-cell.js";
import { readAmount, unitOf } from "./read-amount.js";
import { ownUnitOf, readBody } from "./read-body.js";
import { type DraftLine, readLine } from "./read-line.js";
import { statedUnit, titleIn, unitOfTable } from "./stated-unit.js";
import { strayRows } from "./stray-rows.js";
import { type TablePlace, tableIssue } from "./table-problems.js";
import { isRemark } from "./total-row.js";
import { type DraftTotal, declare, MOST_TOTALS, placeTotals, type TotalRow } from "./totals.js";

/** A budget as a table states it (表格预算): input of `parseBudget`, amounts with the unit they are written in. The programme is for somebody to add. */
export interface BudgetDraft {
  readonly schema: "countykit-budget/1";
  readonly id: string;
  readonly name: string;
  readonly programme: { readonly cohort: number | null; readonly jurisdiction: string | null };
  readonly lines: readonly DraftLine[];
  readonly declared: readonly DraftTotal[];
  /** Present when 上级资金 occurs, which leaves open whose money it is. */
  readonly sources?: readonly { readonly id: string; readonly name: string; readonly oneOf?: readonly string[] }[];
}

/** A table that was read. */
export interface BudgetTable {
  readonly budget: BudgetDraft;
  /** What a reader should know: words that mean nothing known, rows that are no lines, a unit that is not stated. Each with row and column. */
  readonly notes: readonly Issue[];
  /** Where each part of the budget stands in the table, by JSON Pointer; rows and columns are counted from 1. */
  readonly places: Readonly<Record<string, TablePlace>>;
}

/** More problems are counted, and no longer listed. */
const MOST_ISSUES = 1000;

/**
 * Reads a budget from the rows of a table (读取预算表), as a CSV reader or a spreadsheet library gives them, blank ones too: the budget, or every
 * problem with its row and column, in Chinese and English.
 *
 * Headings are known in both languages, also below titles; 单位：万元 above the table, 金额（万元） in a heading and 12.5万元 in a cell all count. A cell
 * without amount is unknown, never zero. Rows of totals (小计, 合计) are no lines: they become declared figures, which `checkBudget` holds against
 * the lines. Only the name of a row makes it a total; a row above deeper numbers (一 above 1 and 2) is one when it is their sum. Money that may be
 * counted twice is an issue, and so are two units. Categories, sources and uses may be written as ids or as `lineNames` and Chinese tables call them; a category or source that means
 * nothing known is left unknown and told of. A column that is not known is an issue, so nothing is lost in silence.
 *
 * @example
 * ```ts
 * import { parseBudgetOrThrow, readBudgetTable } from "@countykit/budget-rules";
 *
 * const read = readBudgetTable([
 *   ["单位：万元"],
 *   ["序号", "项目", "类别", "金额", "资金来源"],
 *   ["1", "人才培训", "培训", "12.5", "中央"],
 *   ["2", "物流中心", "三级物流体系", "", "企业自筹"],
 *   ["", "合计", "", "12.5", ""],
 * ]);
 * const budget = read.ok ? parseBudgetOrThrow(read.value.budget) : null;
 * budget?.lines.map(({ category, amount, source }) => [category, amount, source]); // => [["training", "125000.00", "central"], ["logistics", { "min": "0.00", "max": null }, "enterprise"]]
 * budget?.declared; // => [{ "kind": "amount", "id": "row-5", "name": "合计", "of": { "kind": "all" }, "amount": "125000.00" }]
 * const wrong = readBudgetTable([["项目", "金额（万元）", "责任单位"], ["培训", "十二万", ""]]);
 * wrong.ok ? null : wrong.issues.map(({ code, row, column }) => [code, row, column]); // => [["unknown-heading", 1, 3], ["not-money", 2, 2]]
 * ```
 * @source 乐府办〔2022〕9号, annex 2, and 始府办〔2021〕12号, section 五: what such tables look like; semantics § 1 and § 8
 */
export function readBudgetTable(
  rows: readonly (readonly string[])[],
  options: { readonly id?: string; readonly name?: string } = {},
): Result<BudgetTable> {
  const { id = "table", name = "预算表" } = options;
  const headings = findHeadings(rows);
  if (headings === null) return { ok: false, issues: [tableIssue("no-headings", { row: 1 }, {})] };
  const { row: top, found, headed } = headings;
  const amountHeading = found.find(({ field }) => field === "amount");
  const amountAt = amountHeading?.at ?? -1;
  const { unit: stated, issues: wrongUnit } = unitOfTable(rows, top, found);
  const unit = unitOf(amountHeading, stated);
  const body = readBody(rows, top, { found, headed, stated });
  const sections = findSections(body.rows);
  const hidden = hiddenTotals(body.rows, sections, found);
  const issues: Issue[] = [...headings.issues, ...wrongUnit, ...strayRows(rows, top), ...body.issues, ...hidden.issues];
  const notes: Issue[] = [...body.notes, ...hidden.notes];
  const lines: DraftLine[] = [];
  const totals: TotalRow[] = [];
  const subtotals: (TotalRow & Pick<Section, "of">)[] = [];
  const ids = new Map<number, string>();
  const places: Record<string, TablePlace> = {};
  const numbers = numbersOf(
    body.rows.map(({ cells }) => cells),
    found,
  );
  for (const [index, { row, cells, is }] of body.rows.entries()) {
    if (is.kind === "part" || is.kind === "remark") continue;
    const section = sections.get(index);
    const ownUnit = ownUnitOf(cells, found);
    const place = { row, column: amountAt + 1 };
    const name = cellText(cells[nameColumn(found)]);
    if (section?.kind === "unclear") issues.push(tableIssue("section-unclear", place, { name: shortened(name, 40) }));
    if (is.kind === "total" || section?.kind === "subtotal") {
      const written = cellText(cells[amountAt]);
      const amount = written === "" ? null : readAmount(written, unit ?? ownUnit, place);
      const kind = is.kind === "total" ? is.total : "subtotal";
      if (typeof amount === "object" && amount !== null) issues.push(amount);
      else if (section === undefined)
        totals.push({ row, name: is.kind === "total" ? is.name : name, kind, amount, before: lines.length, place });
      else {
        subtotals.push({ of: section.of, row, name, kind, amount, before: lines.length, place });
        notes.push(tableIssue("section-is-subtotal", place, { name: shortened(name, 40) }));
        const left = found.filter(({ field, at }) => !IN_SUBTOTAL.has(field) && cellText(cells[at]) !== "").map(({ heading }) => heading);
        if (left.length > 0)
          notes.push(tableIssue("section-cells-left-out", { row }, { name: shortened(name, 40), headings: left.join("、") }));
      }
      if (totals.length + subtotals.length > MOST_TOTALS) {
        issues.push(tableIssue("too-many-totals", { row }, { most: MOST_TOTALS }));
        return { ok: false, issues: atMost(inOrder(issues)) };
      }
      continue;
    }
    const read = readLine(cells, { row, found, headed, stated, ownUnit, numbers, at: `/lines/${lines.length}` });
    issues.push(...read.issues);
    notes.push(...read.notes);
    Object.assign(places, read.places);
    lines.push(read.line);
    ids.set(index, read.line.id);
    if (issues.length > 2 * MOST_ISSUES) break;
  }
  for (const { field, heading, at } of found)
    if (field === "share") notes.push(tableIssue("share-not-checked", { row: top + 1, column: at + 1 }, { heading }));
  const placed = placeTotals(totals, lines);
  const printed = [
    ...placed.declared,
    ...subtotals.flatMap((one) =>
      one.amount === null
        ? []
        : [
            declare(
              one,
              one.amount,
              one.of.flatMap((at) => ids.get(at) ?? []),
              lines,
            ),
          ],
    ),
  ].sort((a, b) => a.place.row - b.place.row);
  for (const [index, { place }] of printed.entries()) places[`/declared/${index}`] = place;
  notes.push(...placed.notes);
  if (issues.length > 0) return { ok: false, issues: atMost(inOrder(issues)) };
  const sources = sourcesOf(lines);
  return {
    ok: true,
    value: {
      budget: {
        schema: "countykit-budget/1",
        id,
        name: titleOf(rows.slice(0, top)) ?? name,
        programme: { cohort: null, jurisdiction: null },
        lines,
        declared: printed.map(({ total }) => total),
        ...(sources === null ? {} : { sources }),
      },
      notes: atMost(inOrder(notes)),
      places,
    },
  };
}

/** What is read of a row that is a subtotal. */
const IN_SUBTOTAL: ReadonlySet<TableField> = new Set<TableField>(["number", "id", "name", "amount", "unit", "share"]);

/** Whether the numbers of the rows tell them apart: 序号 that begins anew in every section does not. */
function numbersOf(rows: readonly (readonly string[])[], found: readonly Heading[]): "unique" | "not-unique" {
  const at = found.find(({ field }) => field === "number")?.at;
  if (at === undefined) return "not-unique";
  const numbers = rows.map((row) => cellText(row[at])).filter((number) => number !== "");
  return new Set(numbers).size === numbers.length ? "unique" : "not-unique";
}

/** The only text of a row above the headings that is neither unit nor number of an annex. */
function titleOf(rows: readonly (readonly string[])[]): string | null {
  for (const row of rows) {
    const texts = row.map(cellText).filter((cell) => cell !== "" && statedUnit(cell) === null && !isRemark(cell));
    const title = texts[0] === undefined || new Set(texts).size > 1 ? null : titleIn(texts[0]);
    if (title !== null && !/^附[件表]/u.test(title)) return shortened(title, 100);
  }
  return null;
}

/** Money from above is central, provincial or municipal: a table that says no more leaves it open. */
function sourcesOf(lines: readonly DraftLine[]): NonNullable<BudgetDraft["sources"]> | null {
  const used = new Set(lines.flatMap(({ source }) => (source === undefined ? [] : [source])));
  if (!used.has("superior")) return null;
  return [...used].map((id) => ({
    id,
    name: lineNames.source[id]?.zh ?? id,
    ...(id === "superior" ? { oneOf: ["central", "provincial", "municipal"] } : {}),
  }));
}

const inOrder = (issues: readonly Issue[]): readonly Issue[] =>
  [...issues].sort((a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0));

const atMost = (issues: readonly Issue[]): readonly Issue[] =>
  issues.length <= MOST_ISSUES
    ? issues
    : [
        ...issues.slice(0, MOST_ISSUES),
        tableIssue("more-issues", { row: issues[MOST_ISSUES]?.row ?? 1 }, { count: issues.length - MOST_ISSUES }),
      ];
