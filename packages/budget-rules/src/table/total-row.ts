import { comparable } from "./plain-cell.js";

/** What a row adds up: those before or after it, all of them, or nobody can tell. */
export type TotalKind = "subtotal" | "total" | "unclear";

const CHINESE = /^(.*?)(小计|合计|总计|共计)(?:\((.*)\)|:.*)?$/u;
const ENGLISH = /^(sub-?total|total|grandtotal|overalltotal|sum)(?:\(.*\)|:)?$/u;
/** What may stand before 合计 without making a part of it: 一、资金合计, 全县总计. */
const WHOLE = /^(?:[一二三四五六七八九十\d]+[、.])?(?:总|资金|项目|项目资金|预算|经费|金额|全县|全市|全区|全部|总的)?$/u;

/** Whether a cell heads a row of totals (合计行), and of which kind; `null` when the row is a line like others. 公共服务合计 may be of a section or of all. */
export function totalKind(cell: string): TotalKind | null {
  const word = comparable(cell);
  if (word.length > 40) return null;
  const english = ENGLISH.exec(word)?.[1];
  if (english !== undefined) return english.startsWith("sub") ? "subtotal" : "total";
  const [, before, kind] = CHINESE.exec(word) ?? [];
  if (before === undefined || kind === undefined) return null;
  if (kind === "小计") return "subtotal";
  return WHOLE.test(before) ? "total" : "unclear";
}

/** A part of the line above it, which is counted there: 其中：设备购置. */
export const isPartOfLine = (cell: string): boolean => /^(?:其中|(?:of|in)which)/u.test(comparable(cell));

/** A remark below or above a table, or who filled it in: 注：…, 填表人：… */
export const isRemark = (cell: string): boolean =>
  /^(?:注|备注|说明|附注|填表人?|制表人?|审核人?|填报单位|填报日期|联系人|note|remark)s?[\d一二三]*:/u.test(comparable(cell));
