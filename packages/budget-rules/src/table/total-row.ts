import { comparable } from "./plain-cell.js";

/** What a row adds up: those before or after it, all of them (`grand`: of what 合计 rows add up, too), or nobody can tell. */
export type TotalKind = "subtotal" | "total" | "grand" | "unclear";

/** 合计金额, 合计数, 合计1, 合计（万元）. */
const TAIL = "(?:人民币|金额|资金|经费|预算|投资|投入|支出|数|额|[千万亿]|百万|元|[\\d一二三四五六七八九十]|\\([^()]*\\))*";
const CHINESE = new RegExp(`^(.*?)(小计|合计|总计|共计|累计)${TAIL}(:.*)?$`, "u");
/** What may stand before 合计 without making a part of it: 一、资金合计, 全县总计. */
const BEFORE =
  "(?:(?:[一二三四五六七八九十\\d]+[、.:]|\\([一二三四五六七八九十\\d]+\\))?(?:\\d{4}年度?|总的?|以上|各项|本表|项目|资金|预算|经费|金额|投资|投入|支出|全县|全市|全区|全省|全部|本县)*)";
const WHOLE = new RegExp(`^${BEFORE}$`, "u");
const GRAND = new RegExp(
  `^${BEFORE}(?:总额|总数|总金额|总预算|总概算|总投入|总投资|总资金|总经费|总支出|总规模|总盘子)${TAIL}(?::.*)?$`,
  "u",
);
const ONLY = /^(?:计|共|总|总共|一共):?$/u;
const ENGLISH =
  /^((?:grand|overall)-?|(?:sum|project|budget|programme)-?)?totals?-?(?:amounts?|budgets?|costs?|sums?|funds|funding|money|investments?|expenditures?|spending|yuan|rmb|cny|in|of|all|lines|items|the|\d|\([^()]*\))*(:.*)?$/u;

/** Whether a cell heads a row of totals (合计行), and of which kind; `null` when the row is a line like others. 公共服务合计 may be of a section or of all. */
export function totalKind(cell: string): TotalKind | null {
  const word = comparable(cell).slice(0, 100);
  if (/^sub-?total|sub-?totals?:?$/u.test(word)) return "subtotal";
  const [english, grand, behind = ""] = ENGLISH.exec(word) ?? [];
  if (english !== undefined) return /^:[^\d]/u.test(behind) ? "unclear" : /^(?:grand|overall)/u.test(grand ?? "") ? "grand" : "total";
  if (/^sum:?$/u.test(word)) return "total";
  if (/[a-z\d]-?totals?:?$/u.test(word)) return "unclear";
  if (ONLY.test(word)) return "total";
  if (GRAND.test(word)) return "grand";
  const [, before, kind, text = ""] = CHINESE.exec(word) ?? [];
  if (before === undefined || kind === undefined) return null;
  if (kind === "小计") return "subtotal";
  if (WHOLE.test(before)) return kind === "总计" ? "grand" : "total";
  // 培训，共计：6000人次 is what a line buys.
  return text.length > 1 ? null : "unclear";
}

const PART = /^\s*(?:其\s*中|(?:of|in)\s+which)\s*[:：,，、]?\s*/iu;

/** A part of the line above it, which is counted there: 其中：设备购置. */
export const isPartOfLine = (cell: string): boolean => PART.test(cell);

/** The name of a row without 其中 before it. */
export const withoutOfWhich = (cell: string): string => cell.replace(PART, "");

/** A remark below or above a table, or who filled it in: 注：…, 填表人：… */
export const isRemark = (cell: string): boolean =>
  /^(?:注|备注|说明|附注|填表人?|制表人?|审核人?|填报单位|填报日期|联系人|note|remark)s?[\d一二三]*:/u.test(comparable(cell));
