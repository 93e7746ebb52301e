import { readChineseNumber } from "../sources/chinese-number.js";
import { halfWidth } from "../sources/half-width.js";
import { type CanonicalNameOptions, canonicalName } from "./canonical-name.js";

/**
 * A list as a document prints it (列举). `open` when it trails off in 等. `total` is the number printed behind 等 (等三部门);
 * when it equals the number of items, 等 only closes the list and `open` is false.
 */
export interface NamedList {
  readonly items: readonly string[];
  readonly open: boolean;
  readonly total: number | null;
}

/** What a list says of one thing: an open list never answers `no`. */
export type Membership = "yes" | "no" | "not-listed";

/** Longer text is no list; it is not read. */
const LONGEST = 2000;

/** 等 as the end of a list with what it sums up (等方面, 等三部门), not as part of 平等, 高等, 等级 … */
const TAIL = /(?<![平均高中初同相优])等(?![级于同待候额价])(?<noun>[\u4e00-\u9fff\d]{0,12})$/;
/** 及 between the last two items, not inside 普及, 涉及, 以及时 … */
const LAST_AND = /以及|(?<![普涉触以波遍危顾提论])及(?![时格])/;

/**
 * Reads a printed list (读取列举): items between 、 ， ； or +, and before the last one 及 or 以及. 和 and 与 are never taken
 * for separators, because names of departments contain them. `null` when there is nothing to read.
 *
 * @example
 * ```ts
 * import { readList } from "@countykit/core";
 * readList("购买服务、以奖代补等方式"); // => { "items": ["购买服务", "以奖代补"], "open": true, "total": null }
 * readList("商务、财政、扶贫等三部门")?.open; // => false
 * readList("浙江省商务厅等三部门"); // => { "items": ["浙江省商务厅"], "open": true, "total": 3 }
 * ```
 * @source 遂府〔2021〕10号 三（一）; 遂政办发〔2021〕15号 序言
 */
export function readList(text: string): NamedList | null {
  if (text.length > LONGEST) return null;
  const printed = halfWidth(text)
    .replaceAll(" ", "")
    .replace(/[。.;；]$/, "");
  const tail = TAIL.exec(printed);
  const parts = (tail === null ? printed : printed.slice(0, tail.index)).split(/[、，,；;+]/);
  const last = parts.pop() ?? "";
  const items = [...parts, ...last.split(LAST_AND)].map((item) => item.trim()).filter((item) => item !== "");
  if (items.length === 0) return null;
  const total = tail === null ? null : count(tail.groups?.["noun"] ?? "");
  return { items, open: tail !== null && total !== items.length, total };
}

function count(noun: string): number | null {
  const [, printed] = /^(?!一[系批体])(\d{1,4}|[一二两三四五六七八九十百]+)/.exec(noun) ?? [];
  return printed === undefined ? null : /^\d/.test(printed) ? Number(printed) : readChineseNumber(printed);
}

/**
 * Whether a thing is in a list (是否列入): `yes` or `no` of a closed list, `yes` or `not-listed` of one that ends in 等.
 * Both sides are read through the alias table.
 *
 * @example
 * ```ts
 * import { membership } from "@countykit/core";
 * membership({ items: ["站点", "企业"], open: true, total: null }, "协会"); // => "not-listed"
 * membership({ items: ["站点", "企业"], open: false, total: null }, "协会"); // => "no"
 * ```
 * @source 财建〔2019〕50号 as quoted in 遂政办发〔2021〕15号 六（二）3, a list that ends in 等
 */
export function membership(list: NamedList, item: string, options: CanonicalNameOptions = {}): Membership {
  const name = (text: string): string => canonicalName(halfWidth(text).replaceAll(" ", ""), options);
  const wanted = name(item);
  if (list.items.some((listed) => name(listed) === wanted)) return "yes";
  return list.open ? "not-listed" : "no";
}
