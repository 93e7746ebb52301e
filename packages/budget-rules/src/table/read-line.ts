import type { Bilingual, Issue, MoneyUnit } from "@countykit/core";
import { describeReceived, shortened } from "@countykit/core/reading";
import type { NamedField } from "../known-names-table.js";
import { COLUMNS, type TableField } from "./columns-table.js";
import { type Heading, moneyUnit } from "./find-headings.js";
import { cellText } from "./plain-cell.js";
import { readAmount, unitOf } from "./read-amount.js";
import { type TablePlace, tableIssue } from "./table-problems.js";
import { withoutOfWhich } from "./total-row.js";
import { meantInside, wordOf } from "./word-of.js";

/** A line of a budget as a table states it: amounts are text with the unit in which they are written. */
export interface DraftLine {
  readonly id: string;
  readonly name: string;
  readonly category?: string;
  readonly amount?: string;
  readonly source?: string;
  readonly phase?: string;
  readonly vintage?: number;
  readonly tags?: readonly string[];
  readonly partTags?: readonly string[];
  readonly notTags?: readonly string[];
  readonly quantity?: { readonly value: string; readonly unit: string };
  readonly investment?: string;
  readonly at?: { readonly town?: string; readonly village?: string };
  readonly asset?: string;
  readonly purpose?: string;
}

/** What a row is read with. */
interface Around {
  readonly row: number;
  readonly found: readonly Heading[];
  readonly headed: ReadonlySet<number>;
  /** The unit that the table states beside its headings. */
  readonly stated: MoneyUnit | null;
  /** The unit of money that the row states in its column 单位. */
  readonly ownUnit: MoneyUnit | null;
  readonly numbers: "unique" | "not-unique";
  /** The JSON Pointer of the line. */
  readonly at: string;
}

interface LineRead {
  readonly line: DraftLine;
  readonly issues: readonly Issue[];
  readonly notes: readonly Issue[];
  readonly places: Readonly<Record<string, TablePlace>>;
}

/** Reads one row as a line (读取一行). A line with issues is not used. */
export function readLine(cells: readonly string[], { row, found, headed, stated, ownUnit, numbers, at }: Around): LineRead {
  const issues: Issue[] = [];
  const notes: Issue[] = [];
  const places: Record<string, TablePlace> = { [at]: { row } };
  const text = (field: TableField): string => cellText(cells[found.find((one) => one.field === field)?.at ?? -1]);
  const placeOf = (field: TableField): TablePlace => {
    const heading = found.find((one) => one.field === field);
    return heading === undefined ? { row } : { row, column: heading.at + 1 };
  };
  const mark = (key: string, field: TableField): void => void (places[`${at}/${key}`] = placeOf(field));
  for (const [index, cell] of cells.entries())
    if (!headed.has(index) && cellText(cell) !== "")
      issues.push(tableIssue("cell-without-heading", { row, column: index + 1 }, { cell: shortened(cellText(cell), 40) }));

  const nameField: TableField = found.some(({ field }) => field === "name") ? "name" : "content";
  const name = withoutOfWhich(text(nameField));
  if (name === "") issues.push(tableIssue("missing-name", placeOf(nameField), {}));
  mark("name", nameField);
  const id = text("id");
  if (id !== "") mark("id", "id");
  const number = numbers === "unique" ? text("number") : "";

  const money = (field: "amount" | "investment"): string | null => {
    const cell = text(field);
    if (cell === "") return null;
    mark(field, field);
    const heading = found.find((one) => one.field === field);
    const read = readAmount(cell, unitOf(heading, stated) ?? ownUnit, placeOf(field));
    if (typeof read === "string") return read;
    issues.push(read);
    return null;
  };
  const word = (field: "category" | "source"): string | null => {
    const cell = text(field);
    if (cell === "") return null;
    mark(field, field);
    const meant = wordOf(cell, field);
    if (meant === undefined) notes.push(unknownWord(cell, field, COLUMNS[field].term, placeOf(field)));
    return meant ?? null;
  };
  const tags = (field: "tags" | "partTags" | "notTags"): readonly string[] | null => {
    const words = text(field)
      .split(/[,，、;；/]/u)
      .map((one) => one.trim())
      .filter((one) => one !== "");
    if (words.length === 0) return null;
    mark(field, field);
    return words.map((one) => wordOf(one, "tag") ?? one);
  };

  const category = word("category");
  const amount = money("amount");
  const source = word("source");
  const phase = text("phase");
  const year = vintage(text("vintage"), placeOf("vintage"), issues);
  const [whole, part, not] = [tags("tags"), tags("partTags"), tags("notTags")];
  const counted = moneyUnit(text("unit")) === undefined ? text("unit") : "";
  const count = quantity(text("quantity"), counted || unitOfQuantity(found), placeOf("quantity"), notes);
  if (counted !== "" && text("quantity") === "")
    notes.push(tableIssue("unit-without-quantity", placeOf("unit"), { cell: shortened(counted, 40) }));
  const investment = money("investment");
  const [town, village, asset] = [text("town"), text("village"), text("asset")];
  const purpose = [nameField === "content" ? "" : text("content"), text("purpose")].filter((one) => one !== "").join("；");
  const line: DraftLine = {
    id: id !== "" ? id : number !== "" ? number : `row-${row}`,
    name,
    ...(category === null ? {} : { category }),
    ...(amount === null ? {} : { amount }),
    ...(source === null ? {} : { source }),
    ...(phase === "" ? {} : { phase }),
    ...(year === null ? {} : { vintage: year }),
    ...(whole === null ? {} : { tags: whole }),
    ...(part === null ? {} : { partTags: part }),
    ...(not === null ? {} : { notTags: not }),
    ...(count === null ? {} : { quantity: count }),
    ...(investment === null ? {} : { investment }),
    ...(town === "" && village === "" ? {} : { at: { ...(town === "" ? {} : { town }), ...(village === "" ? {} : { village }) } }),
    ...(asset === "" ? {} : { asset }),
    ...(purpose === "" ? {} : { purpose }),
  };
  if (Object.keys(line).length === 2 && name !== "") notes.push(tableIssue("only-a-name", { row }, { name: shortened(name, 40) }));
  return { line, issues, notes, places };
}

function unknownWord(cell: string, named: NamedField, column: Bilingual, at: TablePlace): Issue {
  const didYouMean = meantInside(cell, named);
  return tableIssue(
    "unknown-word",
    at,
    { column, word: shortened(cell, 40) },
    {
      received: describeReceived(cell),
      ...(didYouMean === undefined ? {} : { didYouMean }),
    },
  );
}

function vintage(cell: string, at: TablePlace, issues: Issue[]): number | null {
  if (cell === "") return null;
  const [, year] = /^(\d{4})年?度?$/u.exec(cell) ?? [];
  if (year === undefined) issues.push(tableIssue("not-a-year", at, { cell: shortened(cell, 40) }));
  return year === undefined ? null : Number(year);
}

const unitOfQuantity = (found: readonly Heading[]): string => found.find(({ field }) => field === "quantity")?.unit ?? "";

function quantity(cell: string, unit: string, at: TablePlace, notes: Issue[]): NonNullable<DraftLine["quantity"]> | null {
  if (cell === "") return null;
  const [, grouped, own = ""] = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*([^\d,.]{0,10})$/u.exec(cell.normalize("NFKC")) ?? [];
  const value = grouped?.replaceAll(",", "");
  const named = own.trim() || unit;
  if (value !== undefined && named !== "") return { value, unit: named };
  notes.push(tableIssue(value === undefined ? "quantity-not-read" : "quantity-without-unit", at, { cell: shortened(cell, 40) }));
  return null;
}
