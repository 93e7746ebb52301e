import type { Issue } from "@countykit/core";
import { describeReceived } from "@countykit/core/reading";
import { cellIssue } from "./cell-problems.js";
import { comparable } from "./tidy.js";

const DITTO = ["同上", "同左", "〃", "″", '"', "“", "”", "''"];
/** Signs, English words and Chinese words that fill a place. */
const PLACEHOLDERS = [
  ..."- -- --- — —— – － / // ／ \\ * ? ？ . 。 、".split(" "),
  ..."N/A n/a NA NULL Null null undefined NaN nan None none unknown Unknown tbd TBD".split(" "),
  ..."无 暂无 没有 不详 未知 不明 待定 待补 待填 待查 略 空".split(" "),
];

const WORDS: ReadonlyMap<string, "ditto" | "placeholder"> = new Map([
  ...DITTO.map((word) => [word, "ditto"] as const),
  ...PLACEHOLDERS.map((word) => [word, "placeholder"] as const),
]);

const FIRST: ReadonlySet<number> = new Set([...WORDS.keys()].map((word) => word.charCodeAt(0)));
const LONGEST = 9;

const ERROR = /^#(?:#*|N\/A|[A-Z0-9_/]+[!?]|GETTING_DATA)$/;
const HASH = 35;

const TOTALS: ReadonlySet<string> = new Set(
  ["合计", "总计", "小计", "共计", "累计", "total", "totals", "sum", "subtotal", "grand total"].map(comparable),
);
const LONGEST_TOTAL = 16;
const FIRST_OF_TOTALS: ReadonlySet<number> = new Set([...TOTALS].flatMap((one) => [one.charCodeAt(0), one.toUpperCase().charCodeAt(0)]));

/** Whether a cell heads a row of totals (合计行): Chinese tables end with one, and it must not count as a station. */
export const isTotal = (cell: string): boolean =>
  cell.length <= LONGEST_TOTAL &&
  FIRST_OF_TOTALS.has(cell.charCodeAt(0)) &&
  !endsInDigit(cell) &&
  TOTALS.has(comparable(cell).replace(/:$/u, ""));

const endsInDigit = (cell: string): boolean => {
  const last = cell.charCodeAt(cell.length - 1);
  return last >= 48 && last <= 57;
};

const LONGEST_TOTAL_HEAD = 40;
/** 全县合计, 坪石镇小计: at the end. 合计（家）, 合计12家, 总计数: at the beginning, with a bracket, a number or 数 behind it. 共12家. */
const TOTAL_HEAD = /(?:合计|总计|小计):?$|^(?:(?:合计|总计|小计)(?:数|:?[([【\d])|共计?\d+\D)/u;

/** Whether the first cell of a row that says something says that the row adds up others: wider than what is no word for a single cell. */
export const isTotalHead = (cell: string): boolean =>
  isTotal(cell) || (cell.length <= LONGEST_TOTAL_HEAD && TOTAL_SIGN.test(cell) && TOTAL_HEAD.test(comparable(cell)));

/** What every head of totals has, so that other cells cost little. */
const TOTAL_SIGN = /[计共]/u;

/**
 * What stands in a cell instead of something (占位内容): a dash, 无, N/A, 同上, 合计, the error of a formula, or characters that were lost because the
 * file was read in the wrong encoding. `null` when there is nothing of the kind.
 */
export function junkIn(cell: string): Issue | null {
  const first = cell.charCodeAt(0);
  if (cell.length <= LONGEST && FIRST.has(first)) {
    const word = WORDS.get(cell);
    if (word !== undefined) return said(word, cell);
  }
  if (first === HASH && ERROR.test(cell)) return said("spreadsheet-error", cell);
  if (isTotal(cell)) return said("total-row", cell);
  return cell.includes("\uFFFD") ? said("bad-encoding", cell) : null;
}

function said(code: "ditto" | "placeholder" | "total-row" | "spreadsheet-error" | "bad-encoding", cell: string): Issue {
  const received = describeReceived(cell);
  return cellIssue(code, "", { received }, { received });
}
