import type { Issue, MoneyUnit } from "@countykit/core";
import { describeReceived, nearest, shortened } from "@countykit/core/reading";
import { COLUMNS, type TableField } from "./columns-table.js";
import { cellText, comparable } from "./plain-cell.js";
import { type TablePlace, tableIssue } from "./table-problems.js";

/** A column of a table that was recognised. `unit` is what stands in brackets behind a heading of money or of a quantity. */
export interface Heading {
  readonly field: TableField;
  readonly heading: string;
  /** From 0. */
  readonly at: number;
  readonly unit: string | null;
}

/** The headings of a table, the row they stand in, from 0, and what is wrong with them. */
export interface Headings {
  readonly row: number;
  readonly found: readonly Heading[];
  /** The columns that have a heading, also one that is wrong, from 0. */
  readonly headed: ReadonlySet<number>;
  readonly issues: readonly Issue[];
}

/** How far down a table its headings may stand: titles and units come first. */
const HEADING_ROWS = 10;

const WORDS: ReadonlyMap<string, TableField> = new Map(
  Object.entries(COLUMNS).flatMap(([field, { term, words }]) =>
    isField(field) ? [field, term.zh, term.en, ...words].map((word) => [comparable(word), field] as const) : [],
  ),
);

function isField(field: string): field is TableField {
  return Object.hasOwn(COLUMNS, field);
}

const UNITS: ReadonlyMap<string, MoneyUnit> = new Map([
  ...["元", "人民币元", "yuan", "cny", "rmb"].map((word) => [word, "元"] as const),
  ["千元", "千元"],
  ...["万元", "万", "人民币万元", "wanyuan", "10,000yuan", "10000yuan", "10kyuan"].map((word) => [word, "万元"] as const),
  ...["百万元", "millionyuan"].map((word) => [word, "百万元"] as const),
  ...["亿元", "亿"].map((word) => [word, "亿元"] as const),
]);

/** The unit of money that a text names; `undefined` when it names none. */
export const moneyUnit = (text: string): MoneyUnit | undefined =>
  UNITS.get(
    comparable(text)
      .replace(/^(?:单位|unit):?/u, "")
      .replace(/^(?:人民币|in)(?=.)/u, ""),
  );

const BRACKETED = /^(.+?)\(([^()]*)\)$/u;
/** 金额万元, 金额/万元, amount in yuan. */
const BEHIND = /^([^/]+?)\/?((?:[千万亿]|百万)?元|inyuan|yuan)$/u;

/** What a heading is: its column, and its unit. */
function headingOf(cell: string): { readonly field: TableField; readonly unit: string | null } | null {
  const word = comparable(cell)
    .slice(0, 100)
    .replaceAll(/^\*+|[*:]+$/gu, "");
  const whole = WORDS.get(word);
  if (whole !== undefined) return { field: whole, unit: null };
  const [, name = "", unit = ""] = BRACKETED.exec(word) ?? BEHIND.exec(word) ?? [];
  const field = WORDS.get(name);
  return field === undefined ? null : { field, unit };
}

/** The columns that a row names, were it that of the headings. */
const fieldsOf = (row: readonly string[]): ReadonlySet<TableField> => new Set(row.flatMap((cell) => headingOf(cell)?.field ?? []));

/** What stands in a line and never among headings; 2021 may. */
const NUMBER = /^(?:\d{1,3}|\d{5,}|\d+\.\d+)$/u;

/** Whether a row names the columns that a table cannot do without (表头行). */
export function isHeadings(row: readonly string[]): boolean {
  if (row.some((cell) => NUMBER.test(cell))) return false;
  const fields = fieldsOf(row);
  return fields.has("amount") && (fields.has("name") || fields.has("content"));
}

/** The row of the headings: the first with 项目 and 金额, else that with most known headings, at least two. */
function headingsRow(rows: readonly (readonly string[])[]): number | null {
  const first = rows.findIndex(isHeadings);
  if (first >= 0) return first;
  const counts = rows.map((row) => row.filter((cell) => headingOf(cell) !== null).length);
  const most = Math.max(0, ...counts);
  return most < 2 ? null : counts.indexOf(most);
}

/** Finds the headings (识别表头) in the first ten rows. */
export function findHeadings(rows: readonly (readonly string[])[]): Headings | null {
  const row = headingsRow(rows.slice(0, HEADING_ROWS));
  if (row === null) return null;
  const issues: Issue[] = [];
  const found: Heading[] = [];
  const headed = new Set<number>();
  for (const [at, cell] of (rows[row] ?? []).entries()) {
    const heading = shortened(cellText(cell), 40);
    if (heading === "") continue;
    headed.add(at);
    const place: TablePlace = { row: row + 1, column: at + 1 };
    const known = headingOf(cell);
    const first = known === null ? undefined : found.find(({ field }) => field === known.field);
    if (known === null) {
      const didYouMean = nearest(
        heading,
        Object.values(COLUMNS).flatMap(({ term }) => [term.zh, term.en]),
      );
      issues.push(
        tableIssue(
          "unknown-heading",
          place,
          { heading },
          {
            expected: EXPECTED,
            received: describeReceived(heading),
            ...(didYouMean === undefined ? {} : { didYouMean }),
          },
        ),
      );
    } else if (first !== undefined) issues.push(tableIssue("duplicate-heading", place, { heading, first: first.at + 1 }));
    else {
      found.push({ ...known, heading, at });
      if (MONEY.has(known.field) && known.unit !== null && moneyUnit(known.unit) === undefined)
        issues.push(tableIssue("unknown-unit", place, { unit: known.unit }));
    }
  }
  const has = (field: TableField): boolean => found.some((one) => one.field === field);
  if (!has("name") && !has("content")) issues.push(missing("name", row));
  if (!has("amount")) issues.push(missing("amount", row));
  return { row, found, headed, issues };
}

const MONEY: ReadonlySet<TableField> = new Set(["amount", "investment"]);

const EXPECTED = Object.values(COLUMNS)
  .map(({ term }) => term.zh)
  .join("、");

const missing = (field: "name" | "amount", row: number): Issue =>
  tableIssue(
    "missing-column",
    { row: row + 1 },
    { column: COLUMNS[field].term },
    {
      expected: [COLUMNS[field].term.zh, COLUMNS[field].term.en].join(" | "),
    },
  );
