import type { Bilingual, MessageTable } from "@countykit/core";
import { type IssueMaker, issueMaker } from "@countykit/core/reading";

interface Received {
  readonly received: string;
}

/** What can be wrong with a cell, or with a value of a roster. */
interface Problems {
  readonly blank: Record<never, never>;
  readonly "too-long": { readonly most: number };
  readonly "too-many-items": { readonly most: number; readonly count: number };
  readonly placeholder: Received;
  readonly ditto: Received;
  readonly "total-row": Received;
  readonly "spreadsheet-error": Received;
  readonly "bad-encoding": Received;
  readonly "number-lost-digits": Received;
  readonly "id-as-date": Received;
  readonly "leading-apostrophe": Received;
  readonly "hidden-characters": Received;
  readonly "not-date": Received;
  readonly "date-without-day": Received;
  readonly "date-with-time": Received;
  readonly "date-as-number": Received;
  readonly "not-period": Received;
  readonly "not-month": Received;
  readonly "not-year": Received;
  readonly "not-count": Received;
  readonly "not-whole": Received;
  readonly "negative-number": Received;
  readonly "number-too-large": Received;
  readonly "number-with-unit": Received;
  readonly "not-decimal": Received;
  readonly "negative-amount": Received;
  readonly "not-flag": Received;
  readonly "not-one-of": Received & { readonly words: readonly Bilingual[] };
  readonly "open-list": Received;
  readonly "several-in-one": Received;
  readonly "unbalanced-brackets": Received;
  readonly "not-json-form": Received & { readonly written: string };
}

const TABLE: MessageTable<Problems> = {
  blank: { zh: () => "文字不能为空", en: () => "The text is blank" },
  "too-long": { zh: ({ most }) => `文字过长，最多 ${most} 个字符`, en: ({ most }) => `The text is longer than ${most} characters` },
  "too-many-items": {
    zh: ({ most, count }) => `一格里列了 ${count} 项，最多 ${most} 项`,
    en: ({ most, count }) => `The cell lists ${count} things; ${most} is the most`,
  },
  placeholder: {
    zh: ({ received }) => `${received} 只是占位，没有说明内容`,
    en: ({ received }) => `${received} only fills the place and says nothing`,
  },
  ditto: {
    zh: ({ received }) => `${received} 要看上一行才明白，每一行都应写全`,
    en: ({ received }) => `${received} points to the row above; every row has to say all of its own`,
  },
  "total-row": {
    zh: ({ received }) => `${received} 行不是名册中的一行`,
    en: ({ received }) => `The row ${received} adds up others and is no row of the roster`,
  },
  "spreadsheet-error": {
    zh: ({ received }) => `${received} 是表格公式的错误值`,
    en: ({ received }) => `${received} is the error of a formula in the spreadsheet`,
  },
  "bad-encoding": {
    zh: ({ received }) => `${received} 里有乱码，文件编码不对`,
    en: ({ received }) => `${received} holds characters that were lost: the file was read in the wrong encoding`,
  },
  "number-lost-digits": {
    zh: ({ received }) => `${received} 被表格软件写成了科学计数法，后几位可能已经丢失`,
    en: ({ received }) => `A spreadsheet has written ${received} in scientific notation; its last digits may be lost`,
  },
  "id-as-date": {
    zh: ({ received }) => `${received} 看来是被表格软件改成日期的编号`,
    en: ({ received }) => `${received} looks like a number that a spreadsheet has turned into a date`,
  },
  "leading-apostrophe": {
    zh: ({ received }) => `${received} 前面的撇号是表格软件的文本标记，不属于编号`,
    en: ({ received }) => `The apostrophe before ${received} marks a text in a spreadsheet and is no part of the id`,
  },
  "hidden-characters": {
    zh: ({ received }) => `${received} 里有看不见或残缺的字符，会被当成另一个编号`,
    en: ({ received }) => `${received} holds characters that nobody sees or that are broken, and would be taken for another id`,
  },
  "not-date": { zh: ({ received }) => `${received} 不是日期`, en: ({ received }) => `${received} is not a date` },
  "date-without-day": { zh: ({ received }) => `${received} 没有写到日`, en: ({ received }) => `${received} does not name a day` },
  "date-with-time": {
    zh: ({ received }) => `${received} 带有时刻，这里只要日期`,
    en: ({ received }) => `${received} has a time of day; only the date is wanted`,
  },
  "date-as-number": {
    zh: ({ received }) => `${received} 是表格软件内部的日期序号或没有分隔的数字`,
    en: ({ received }) => `${received} is the number of a day inside a spreadsheet, or a date without separators`,
  },
  "not-period": {
    zh: ({ received }) => `${received} 不是年、季度或月份`,
    en: ({ received }) => `${received} is no year, quarter or month`,
  },
  "not-month": { zh: ({ received }) => `${received} 不是月份`, en: ({ received }) => `${received} is not a month` },
  "not-year": { zh: ({ received }) => `${received} 不是年份`, en: ({ received }) => `${received} is not a year` },
  "not-count": { zh: ({ received }) => `${received} 不是整数`, en: ({ received }) => `${received} is not a whole number` },
  "not-whole": {
    zh: ({ received }) => `${received} 带有小数，这里只能是整数`,
    en: ({ received }) => `${received} has decimals; only whole things are counted here`,
  },
  "negative-number": { zh: ({ received }) => `${received} 是负数`, en: ({ received }) => `${received} is negative` },
  "number-too-large": { zh: ({ received }) => `${received} 大得不可能`, en: ({ received }) => `${received} is impossibly large` },
  "number-with-unit": {
    zh: ({ received }) => `${received} 在数字之外还有文字，这里只写数字`,
    en: ({ received }) => `${received} says more than the number; only the number is wanted`,
  },
  "not-decimal": { zh: ({ received }) => `${received} 不是数`, en: ({ received }) => `${received} is not a number` },
  "negative-amount": { zh: ({ received }) => `金额 ${received} 是负数`, en: ({ received }) => `The amount ${received} is negative` },
  "not-flag": { zh: ({ received }) => `${received} 说不清是或否`, en: ({ received }) => `${received} says neither yes nor no` },
  "not-one-of": {
    zh: ({ received, words }) => `${received} 不在可填的内容之列：${words.map(({ zh }) => zh).join("、")}`,
    en: ({ received, words }) => `${received} is none of the words that may stand here: ${words.map(({ en }) => en).join(", ")}`,
  },
  "open-list": {
    zh: ({ received }) => `${received} 以“等”结尾，没有列全`,
    en: ({ received }) => `${received} ends in 等 (“and others”), so it does not name all`,
  },
  "several-in-one": {
    zh: ({ received }) => `${received} 是几项写在了一起`,
    en: ({ received }) => `${received} is several things written as one`,
  },
  "unbalanced-brackets": {
    zh: ({ received }) => `${received} 的括号或引号不成对`,
    en: ({ received }) => `The brackets or quotation marks of ${received} do not match`,
  },
  "not-json-form": {
    zh: ({ received, written }) => `${received} 在 JSON 里要写成 "${written}"`,
    en: ({ received, written }) => `In JSON, ${received} is written "${written}"`,
  },
};

const HINTS: { readonly [Code in keyof Problems]?: Bilingual } = {
  placeholder: {
    zh: "不知道就留空；知道没有的，数量写 0，清单写“无”",
    en: "Leave the cell blank if nobody knows; where there is none, write 0 for a count and 无 or none for a list",
  },
  "total-row": { zh: "请删去合计行，本库自己计数", en: "Remove rows of totals; this library counts by itself" },
  "spreadsheet-error": { zh: "请先改好公式，再导出", en: "Mend the formula before you export the sheet" },
  "bad-encoding": {
    zh: "表格软件导出的 CSV 常是 GB18030 编码，请按此编码读取，或另存为 UTF-8",
    en: "Spreadsheets in Chinese export CSV in GB18030: read the file as that, or save it as UTF-8",
  },
  "number-lost-digits": {
    zh: "请先把这一列设为文本格式，再重新填写",
    en: "Set the format of the column to text first, and enter it again",
  },
  "id-as-date": { zh: "请先把这一列设为文本格式，再重新填写", en: "Set the format of the column to text first, and enter it again" },
  "hidden-characters": { zh: "请重新键入这个编号", en: "Type the id again" },
  "not-date": { zh: "请写成 2021-06-30、2021/6/30 或 2021年6月30日", en: "Write it as 2021-06-30, 2021/6/30 or 2021年6月30日" },
  "date-without-day": { zh: "请补上日，如 2021-06-30", en: "Add the day, as in 2021-06-30" },
  "date-with-time": { zh: "请把单元格格式改为日期", en: "Set the format of the cells to date" },
  "date-as-number": { zh: "请把单元格格式改为日期再导出", en: "Set the format of the cells to date before you export the sheet" },
  "not-period": { zh: "请写成 2021、2021-Q3 或 2021-08", en: "Write it as 2021, 2021-Q3 or 2021-08" },
  "not-month": { zh: "请写成 2021-08 或 2021年8月", en: "Write it as 2021-08 or 2021年8月" },
  "not-year": { zh: "请写成四位数字，1990 至 2199 之间", en: "Write four digits, from 1990 to 2199" },
  "number-with-unit": { zh: "单位写在表头里，这一格只留数字", en: "Leave only the number; its unit belongs in the heading" },
  "not-flag": { zh: "请填 是 或 否；不知道就留空", en: "Write yes or no; leave it blank if nobody knows" },
  "open-list": { zh: "请把各项逐一列出", en: "Name every one of them" },
  "several-in-one": { zh: "列表里一项只写一件", en: "Each entry of the list names one thing" },
};

/** What is wrong with a cell, as an issue. */
export const cellIssue: IssueMaker<Problems> = /* @__PURE__ */ issueMaker(TABLE, HINTS);
