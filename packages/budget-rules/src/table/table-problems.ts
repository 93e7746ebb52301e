import type { Bilingual, Issue, MessageTable } from "@countykit/core";
import { type IssueMaker, issueMaker } from "@countykit/core/reading";

/** What can be wrong with a table, and what is told of one that is right. */
interface Sentences {
  readonly "no-headings": Readonly<Record<string, never>>;
  readonly "missing-column": { readonly column: Bilingual };
  readonly "unknown-heading": { readonly heading: string };
  readonly "duplicate-heading": { readonly heading: string; readonly first: number };
  readonly "unknown-unit": { readonly unit: string };
  readonly "two-units": { readonly one: string; readonly other: string };
  readonly "cell-without-heading": { readonly cell: string };
  readonly "missing-name": Readonly<Record<string, never>>;
  readonly "number-lost-digits": { readonly cell: string };
  readonly "negative-amount": { readonly cell: string };
  readonly "not-a-year": { readonly cell: string };
  readonly "more-issues": { readonly count: number };
  readonly "unit-not-stated": Readonly<Record<string, never>>;
  readonly "share-not-checked": { readonly heading: string };
  readonly "unknown-word": { readonly column: Bilingual; readonly word: string };
  readonly "quantity-without-unit": { readonly cell: string };
  readonly "quantity-not-read": { readonly cell: string };
  readonly "unit-without-quantity": { readonly cell: string };
  readonly "column-without-unit": { readonly heading: string; readonly unit: string };
  readonly "row-above-headings": { readonly text: string };
  readonly "other-headings": { readonly text: string };
  readonly "too-many-totals": { readonly most: number };
  readonly "looks-like-total": { readonly name: string };
  readonly "equals-sum-above": { readonly name: string };
  readonly "section-unclear": { readonly name: string };
  readonly "section-is-subtotal": { readonly name: string };
  readonly "section-cells-left-out": { readonly name: string; readonly headings: string };
  readonly "part-unclear": { readonly name: string };
  readonly "part-of-line": { readonly name: string };
  readonly "total-unclear": { readonly name: string };
  readonly "total-of-nothing": { readonly name: string };
  readonly "remark-row": { readonly text: string };
  readonly "only-a-name": { readonly name: string };
}

const TABLE: MessageTable<Sentences> = {
  "no-headings": {
    zh: () => "前 10 行里找不到表头：至少要有“项目”和“金额”两栏",
    en: () => "The first 10 rows hold no headings: a table needs at least the columns “item” and “amount”",
  },
  "missing-column": {
    zh: ({ column }) => `表里没有“${column.zh}”这一栏`,
    en: ({ column }) => `The table has no column “${column.en}”`,
  },
  "unknown-heading": {
    zh: ({ heading }) => `不认识“${heading}”这一栏，不能略去`,
    en: ({ heading }) => `The column “${heading}” is not known, and it is not left out in silence`,
  },
  "duplicate-heading": {
    zh: ({ heading, first }) => `“${heading}”与第 ${first} 列是同一栏`,
    en: ({ heading, first }) => `“${heading}” is the same column as column ${first}`,
  },
  "unknown-unit": {
    zh: ({ unit }) => `不认识“${unit}”这个金额单位`,
    en: ({ unit }) => `“${unit}” is no unit of money that is known`,
  },
  "two-units": {
    zh: ({ one, other }) => `金额单位写了两个：${one}和${other}`,
    en: ({ one, other }) => `Two units of money are stated: ${one} and ${other}`,
  },
  "cell-without-heading": {
    zh: ({ cell }) => `“${cell}”所在的列没有表头`,
    en: ({ cell }) => `“${cell}” stands in a column without a heading`,
  },
  "missing-name": {
    zh: () => "这一行没有写项目名称",
    en: () => "This row does not say which item it is",
  },
  "number-lost-digits": {
    zh: ({ cell }) => `“${cell}”是科学记数，原来的数字已经丢了`,
    en: ({ cell }) => `“${cell}” is in scientific notation and has lost digits`,
  },
  "negative-amount": {
    zh: ({ cell }) => `金额“${cell}”是负数`,
    en: ({ cell }) => `The amount “${cell}” is negative`,
  },
  "not-a-year": {
    zh: ({ cell }) => `“${cell}”不是年份`,
    en: ({ cell }) => `“${cell}” is not a year`,
  },
  "more-issues": {
    zh: ({ count }) => `另有 ${count} 处问题没有列出`,
    en: ({ count }) => `${count} more problems are not listed`,
  },
  "unit-not-stated": {
    zh: () => "表里没有写金额单位，不带单位的数按元读",
    en: () => "The table does not state a unit of money; amounts without one are read as yuan",
  },
  "share-not-checked": {
    zh: ({ heading }) => `“${heading}”一栏没有核对：表里没有写明以什么为基数`,
    en: ({ heading }) => `The column “${heading}” was not checked: the table does not say of what it is a share`,
  },
  "unknown-word": {
    zh: ({ column, word }) => `不认识“${word}”这个${column.zh}，这一行的${column.zh}按不知道算`,
    en: ({ column, word }) => `“${word}” is no ${column.en} that is known; that of this row is taken to be unknown`,
  },
  "quantity-without-unit": {
    zh: ({ cell }) => `数量“${cell}”没有单位，没有读入`,
    en: ({ cell }) => `The quantity “${cell}” has no unit and was left out`,
  },
  "quantity-not-read": {
    zh: ({ cell }) => `读不出数量“${cell}”，没有读入`,
    en: ({ cell }) => `The quantity “${cell}” cannot be read and was left out`,
  },
  "unit-without-quantity": {
    zh: ({ cell }) => `“${cell}”读作计量单位，这一行却没有数量，没有读入`,
    en: ({ cell }) => `“${cell}” is read as the unit of a quantity; the row has no quantity, and it was left out`,
  },
  "column-without-unit": {
    zh: ({ heading, unit }) => `另一栏写了金额单位（${unit}），“${heading}”一栏却没有写`,
    en: ({ heading, unit }) => `Another column states a unit of money (${unit}), the column “${heading}” does not`,
  },
  "row-above-headings": {
    zh: ({ text }) => `这一行在表头之上，却不像标题：${text}`,
    en: ({ text }) => `This row stands above the headings and does not look like a title: ${text}`,
  },
  "other-headings": {
    zh: ({ text }) => `这里另有一行表头，与前面的不同：${text}`,
    en: ({ text }) => `Another row of headings, which differs from that before: ${text}`,
  },
  "too-many-totals": {
    zh: ({ most }) => `合计、小计超过 ${most} 行`,
    en: ({ most }) => `There are more than ${most} rows of totals`,
  },
  "looks-like-total": {
    zh: ({ name }) => `“${name}”正好等于其他几行之和，像是合计，看不出是不是另一行`,
    en: ({ name }) => `“${name}” is exactly the sum of other rows: it looks like a total, and nothing says that it is a line of its own`,
  },
  "equals-sum-above": {
    zh: ({ name }) => `“${name}”正好等于其他几行之和，像是合计；它有自己的序号或类别，所以算作一行`,
    en: ({ name }) =>
      `“${name}” is exactly the sum of other rows and looks like a total; it has a number or a category of its own, so it was counted as a line`,
  },
  "section-unclear": {
    zh: ({ name }) => `“${name}”下面列有分项，金额却不等于各分项之和，看不出是不是合计`,
    en: ({ name }) => `“${name}” has rows of its own below it, and its amount is not their sum: nobody can tell whether it is a total`,
  },
  "section-is-subtotal": {
    zh: ({ name }) => `“${name}”是下面各分项的小计，没有另算一行`,
    en: ({ name }) => `“${name}” is the subtotal of the rows below it and was not counted again`,
  },
  "section-cells-left-out": {
    zh: ({ name, headings }) => `“${name}”是小计，这一行写的“${headings}”没有读入下面各分项；各分项没有写的，按不知道算`,
    en: ({ name, headings }) =>
      `“${name}” is a subtotal: what it says under “${headings}” was not read into the rows below, where what is left blank is unknown`,
  },
  "part-unclear": {
    zh: ({ name }) => `“其中”各行与其后各行之和正好等于“${name}”，看不出后面几行是不是它的一部分`,
    en: ({ name }) => `Its parts and the rows after them make exactly “${name}”: nobody can tell whether those rows are parts of it, too`,
  },
  "part-of-line": {
    zh: ({ name }) => `“${name}”是上一行的一部分，没有另算一行`,
    en: ({ name }) => `“${name}” is a part of the row above and was not counted again`,
  },
  "total-unclear": {
    zh: ({ name }) => `“${name}”看不出是哪几行之和，没有算作一行，也没有核对`,
    en: ({ name }) => `“${name}” does not say which rows it adds up; it was neither counted nor checked`,
  },
  "total-of-nothing": {
    zh: ({ name }) => `“${name}”没有可以相加的行，没有核对`,
    en: ({ name }) => `There are no rows for “${name}” to add up; it was not checked`,
  },
  "remark-row": {
    zh: ({ text }) => `这一行是说明，没有算作一行预算：${text}`,
    en: ({ text }) => `This row is a remark and no line of the budget: ${text}`,
  },
  "only-a-name": {
    zh: ({ name }) => `“${name}”没有金额，按金额未知算；如果只是标题，请删去这一行`,
    en: ({ name }) => `“${name}” has no amount, which is taken to be unknown; delete the row if it is only a title`,
  },
};

const HINTS: { readonly [Code in keyof Sentences]?: Bilingual } = {
  "unknown-heading": {
    zh: "请改用认识的表头；确实不需要的，请从表里删去这一列",
    en: "Give it a heading that is known, or delete the column from the table if it is not needed",
  },
  "unknown-unit": { zh: "请写元、千元、万元、百万元或亿元", en: "Write 元, 千元, 万元, 百万元 or 亿元 (yuan, 万元 is 10,000 yuan)" },
  "two-units": { zh: "请核对原件，只留一个", en: "Check the original and leave one of them" },
  "number-lost-digits": { zh: "请把这一列设为文本再导出", en: "Format the column as text and export it again" },
  "column-without-unit": { zh: "请在表头写明，如“总投资（万元）”", en: "State it in the heading, such as “investment (万元)”" },
  "row-above-headings": { zh: "表头之上只写标题和单位；其余请移到表头之下或删去", en: "Leave only titles and units above the headings" },
  "other-headings": { zh: "请把两张表分成两个文件", en: "Put the two tables into two files" },
  "looks-like-total": {
    zh: "是合计的，名称请写“合计”或“小计”；是单独一行的，请写明序号或类别",
    en: "Name it “total” or “subtotal” if it is one; give it a number or a category if it is a line",
  },
  "section-unclear": {
    zh: "请核对金额；是合计的写“小计”，不是的改用与分项同级的序号",
    en: "Check the amount; name it “subtotal”, or give it a number of the same kind as the rows below it",
  },
  "part-unclear": { zh: "是其中一部分的，请在名称前写“其中：”；不是的，请写明序号", en: "Write “of which:” before the names of its parts" },
  "unit-not-stated": {
    zh: "如果是万元，请把表头改为“金额（万元）”",
    en: "If they are in units of 10,000 yuan, name the column “amount (万元)”",
  },
};

/** A place in a table, both counted from 1. */
export interface TablePlace {
  readonly row: number;
  readonly column?: number;
}

const make: IssueMaker<Sentences> = issueMaker<Sentences>(TABLE, HINTS);

/** An issue at a place of a table. */
export const tableIssue = <Code extends keyof Sentences>(
  code: Code,
  place: TablePlace,
  params: Sentences[Code],
  said: Pick<Issue, "expected" | "received" | "didYouMean"> = {},
): Issue => ({
  ...make(code, "", params, said),
  ...(said.didYouMean === undefined ? {} : { hint: { zh: `是不是 ${said.didYouMean}？`, en: `Did you mean ${said.didYouMean}?` } }),
  ...place,
});
