import type { Issue } from "@countykit/core";
import { shortened } from "@countykit/core/reading";
import type { CellForm } from "../cells/cell-form.js";
import { cellFormOf } from "../cells/cell-form-of.js";
import { comparable, trimmed } from "../cells/tidy.js";
import type { AnyForm } from "../column.js";
import { headingWords, type HeadingWords } from "./heading-words.js";
import { MOST_ISSUES } from "./roster-issues.js";
import { tableIssue } from "./table-problems.js";

/** One column of a file that is read. */
export interface Slot {
  readonly field: string;
  readonly heading: string;
  readonly read: CellForm["read"];
  readonly required: boolean;
  /** A blank cell says that there is none, so 无 may stand there too. */
  readonly noneWhenBlank: boolean;
}

/** What became of a column of a file: read, left out on purpose, without a heading, or with a heading that is wrong. */
export type Place = Slot | "left-out" | "no-heading" | "wrong";

/** The columns of a file in their order, and what is wrong with its headings, by column from 0. */
export interface Header {
  readonly places: readonly Place[];
  readonly issues: readonly { readonly issue: Issue; readonly at: number | null; readonly heading: string }[];
}

/** How people are reached and who they are, which no roster counts. */
const CONTACTS = ["联系电话", "联系方式", "手机号", "手机号码", "性别", "年龄", "民族", "地址", "详细地址"];

/** Columns of numbers and remarks, which say nothing of the thing. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  ["序号", "编次", "备注", "说明", "No.", "No", "#", "remarks", "remark", "notes", "note", ...CONTACTS].map(comparable),
);

const SEPARATORS = /[\t;|,，；]/u;
const LOST = /\uFFFD/u;
/** Chinese in GB18030 or UTF-8 that was read as a Western encoding. */
const GARBLED = /[\u00C0-\u00FF][\u0080-\u00FF]/u;

/** Finds the columns of a form among the headings of a file (读取表头). */
export function readHeader(form: AnyForm, header: readonly unknown[], ignore: readonly string[]): Header {
  const words = headingWords(form);
  const ofForm = new Set(form.leftOut?.map(comparable));
  const ignored = new Set(ignore.map(comparable));
  const issues: Header["issues"][number][] = [];
  const first = new Map<string, number>();
  const places = header.map((one, at): Place => {
    if (typeof one !== "string") {
      const received = one === null ? "null" : typeof one;
      issues.push({ issue: tableIssue("heading-not-text", "", { received }, { expected: "text", received }), at, heading: "" });
      return "wrong";
    }
    const heading = trimmed(one);
    if (heading === "") return "no-heading";
    const plain = comparable(heading);
    if (ignored.has(plain)) return "left-out";
    const named = words.find(heading);
    if (named === null && (LEFT_OUT.has(plain) || ofForm.has(plain))) return "left-out";
    const before = named === null ? undefined : first.get(named.field);
    if (named === null || before !== undefined) {
      const issue =
        before === undefined ? unknownHeading(form, heading, issues.length < MOST_ISSUES ? words : null) : duplicate(heading, before + 1);
      issues.push({ issue, at, heading: shortened(heading, 40) });
      return "wrong";
    }
    first.set(named.field, at);
    return slot(form, named.field, heading, cellFormOf(columnOf(form, named.field).type, named.unit));
  });
  if (first.size === 0 && issues.every(({ issue }) => issue.code === "unknown-heading"))
    return { places, issues: [nothingKnown(form, header)] };
  for (const [field, { required, term }] of Object.entries(form.columns)) {
    if (required !== true || first.has(field)) continue;
    const said = { expected: `${term.zh} | ${term.en} | ${field}`, received: "undefined" };
    issues.push({ issue: tableIssue("missing-column", "", { column: term }, said), at: null, heading: term.zh });
  }
  return { places, issues };
}

const slot = (form: AnyForm, field: string, heading: string, { read }: CellForm): Slot => {
  const { required, blank } = columnOf(form, field);
  return { field, heading: shortened(heading, 40), read, required: required === true, noneWhenBlank: blank === "none" };
};

function columnOf(form: AnyForm, field: string): AnyForm["columns"][string] {
  const column = form.columns[field];
  if (column === undefined) throw new TypeError(`No column ${field} in ${form.name}`);
  return column;
}

/** Without words what was meant is not looked for: a problem that is no longer listed is only counted. */
function unknownHeading(form: AnyForm, raw: string, words: HeadingWords | null): Issue {
  const heading = shortened(raw, 40);
  const received = `“${heading}”`;
  if (words === null) return tableIssue("unknown-heading", "", { heading, roster: form.term }, { received });
  if (LOST.test(raw) || GARBLED.test(raw)) return tableIssue("heading-encoding", "", { heading }, { received });
  const parts = raw.split(SEPARATORS);
  if (parts.length > 1 && parts.slice(0, 100).filter((part) => words.find(part) !== null).length > 1) {
    return tableIssue("wrong-delimiter", "", { heading }, { received });
  }
  const didYouMean = words.meant(raw);
  const said = { expected: columnsOf(form), received, ...(didYouMean === undefined ? {} : { didYouMean }) };
  return tableIssue("unknown-heading", "", { heading, roster: form.term }, said);
}

const duplicate = (raw: string, first: number): Issue => {
  const heading = shortened(raw, 40);
  return tableIssue("duplicate-column", "", { heading, first }, { expected: "once", received: `“${heading}”` });
};

function nothingKnown(form: AnyForm, header: readonly unknown[]): Header["issues"][number] {
  const texts = header.map((one) => (typeof one === "string" ? trimmed(one) : ""));
  const at = texts.findIndex((one) => one !== "");
  const heading = shortened(texts[at] ?? "", 40);
  const said = { expected: columnsOf(form), received: `“${heading}”` };
  return at < 0
    ? { issue: tableIssue("no-header", "", {}, { expected: columnsOf(form), received: "undefined" }), at: null, heading: "" }
    : { issue: tableIssue("no-known-heading", "", { heading, roster: form.term }, said), at, heading };
}

const columnsOf = (form: AnyForm): string =>
  Object.values(form.columns)
    .map(({ term }) => term.zh)
    .join("、");
