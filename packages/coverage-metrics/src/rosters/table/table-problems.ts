import type { Bilingual, MessageTable } from "@countykit/core";
import { type IssueMaker, issueMaker } from "@countykit/core/reading";

interface Heading {
  readonly heading: string;
}

/** What can be wrong with a table as a whole, its headings or its rows. */
interface Problems {
  readonly "no-header": Record<never, never>;
  readonly "no-known-heading": Heading & { readonly roster: Bilingual };
  readonly "unknown-heading": Heading & { readonly roster: Bilingual };
  readonly "wrong-delimiter": Heading;
  readonly "heading-encoding": Heading;
  readonly "heading-not-text": { readonly received: string };
  readonly "missing-column": { readonly column: Bilingual };
  readonly "duplicate-column": Heading & { readonly first: number };
  readonly "not-a-row": { readonly received: string };
  readonly "ragged-row": { readonly cells: number; readonly columns: number };
  readonly "cell-without-heading": { readonly received: string; readonly rows: number };
  readonly "not-text": { readonly received: string };
  readonly missing: Heading;
}

const TABLE: MessageTable<Problems> = {
  "no-header": { zh: () => "没有表头", en: () => "There are no headings" },
  "no-known-heading": {
    zh: ({ heading, roster }) => `“${heading}”所在的这一行里没有一个是“${roster.zh}”名册的表头`,
    en: ({ heading, roster }) => `None of the headings in the row of “${heading}” belongs to the roster “${roster.en}”`,
  },
  "unknown-heading": {
    zh: ({ heading, roster }) => `“${roster.zh}”名册没有“${heading}”这一栏`,
    en: ({ heading, roster }) => `The roster “${roster.en}” has no column “${heading}”`,
  },
  "wrong-delimiter": {
    zh: ({ heading }) => `几个表头挤在了一格里：“${heading}”，分隔符不对`,
    en: ({ heading }) => `Several headings stand in one cell, “${heading}”: the file was parted at the wrong character`,
  },
  "heading-encoding": {
    zh: ({ heading }) => `表头“${heading}”是乱码，文件编码不对`,
    en: ({ heading }) => `The heading “${heading}” was garbled: the file was read in the wrong encoding`,
  },
  "heading-not-text": {
    zh: ({ received }) => `表头应为文本，这里是 ${received}`,
    en: ({ received }) => `A heading is text; this is ${received}`,
  },
  "missing-column": {
    zh: ({ column }) => `缺少“${column.zh}”这一栏`,
    en: ({ column }) => `The column “${column.en}” (${column.zh}) is missing`,
  },
  "duplicate-column": {
    zh: ({ heading, first }) => `“${heading}”与第 ${first} 列是同一栏`,
    en: ({ heading, first }) => `“${heading}” is the same column as number ${first}`,
  },
  "not-a-row": {
    zh: ({ received }) => `这里应为一行单元格，实际是 ${received}`,
    en: ({ received }) => `A row is a list of cells; this is ${received}`,
  },
  "ragged-row": {
    zh: ({ cells, columns }) => `这一行有 ${cells} 格，表头有 ${columns} 栏`,
    en: ({ cells, columns }) => `The row has ${cells} cells and the table ${columns} columns`,
  },
  "cell-without-heading": {
    zh: ({ received, rows }) => `${received} 上面没有表头；${rows === 1 ? "这一行没有读入" : `这一列有内容的 ${rows} 行都没有读入`}`,
    en: ({ received, rows }) =>
      `${received} stands in a column without a heading; ${rows === 1 ? "the row was not read" : `none of the ${rows} rows with something there was read`}`,
  },
  "not-text": { zh: ({ received }) => `单元格应为文本，这里是 ${received}`, en: ({ received }) => `A cell is text; this is ${received}` },
  missing: { zh: ({ heading }) => `“${heading}”没有填`, en: ({ heading }) => `“${heading}” is blank` },
};

const ENCODING: Bilingual = {
  zh: "表格软件导出的 CSV 常是 GB18030 编码，请按此编码读取，或另存为 UTF-8",
  en: "Spreadsheets in Chinese export CSV in GB18030: read the file as that, or save it as UTF-8",
};

const AS_TEXT: Bilingual = {
  zh: "读取表格时请取单元格显示的文本，不取数值或日期对象",
  en: "Have the spreadsheet library give the text of cells as shown, not numbers or dates",
};

const HINTS: { readonly [Code in keyof Problems]?: Bilingual } = {
  "no-known-heading": {
    zh: "表头上方若有标题行，请先跳过；也请核对是不是选错了名册",
    en: "Skip the title if one stands above the headings, and see whether this is the right roster",
  },
  "unknown-heading": {
    zh: "请改成名册的栏目；不用的列可在 ignore 中列出",
    en: "Name the column as the roster does; list a column that is not wanted in ignore",
  },
  "wrong-delimiter": { zh: "请改用文件里实际的分隔符读取", en: "Read the file with the character that parts its cells" },
  "heading-encoding": ENCODING,
  "duplicate-column": { zh: "请只留一列", en: "Keep only one of them" },
  "ragged-row": {
    zh: "请检查是否有未加引号的分隔符或换行",
    en: "Look for a separator or line break that is not in quotation marks",
  },
  "cell-without-heading": { zh: "请补上表头，或清空这一列", en: "Give the column a heading, or empty it" },
  "not-text": AS_TEXT,
  "heading-not-text": AS_TEXT,
  missing: { zh: "这一栏必须填写；合并单元格请先拆分并逐行填满", en: "The cell has to be filled; split merged cells and fill every row" },
};

/** What is wrong with a table, as an issue. */
export const tableIssue: IssueMaker<Problems> = /* @__PURE__ */ issueMaker(TABLE, HINTS);
