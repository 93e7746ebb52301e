import { fail, ok, type Result } from "../result.js";
import type { Ternary } from "../ternary.js";
import { excerpt, halfWidth } from "./half-width.js";

/**
 * The number of an official document (发文字号), e.g. 财建〔2019〕50号.
 *
 * `issuer` is the issuer code (机关代字) with 办, 函, 发, 明电 in it; `year` has four digits; `serial` counts from 1.
 */
export interface DocumentNumber {
  readonly issuer: string;
  readonly year: number;
  readonly serial: number;
}

/** Longer than any number ever printed; longer text is not read. */
const LONGEST = 64;
const PATTERN = /^([\u4e00-\u9fff]{1,20})[[(〔【](\d{4})[\])〕】]第?0*([1-9]\d{0,5})号$/;
const ANNOUNCEMENT = /^[\u4e00-\u9fff]*[[(〔【]?\d{4}[\])〕】]?年第?\d+号(?:公告|令)?$/;

/**
 * Reads a document number (发文字号).
 *
 * Accepts 〔 〕 [ ] ( ) 【 】 in either width, inner spaces, full-width digits, and the 第 and leading zeros that the
 * standard forbids. Announcements (`2020年第7号公告`) and orders have no issuer code and are not read.
 *
 * @param path JSON Pointer of the text in the input, for the issue
 * @example
 * ```ts
 * import { parseDocumentNumber } from "@countykit/core";
 * parseDocumentNumber("财办建[2018]58 号"); // => { "ok": true, "value": { "issuer": "财办建", "year": 2018, "serial": 58 } }
 * parseDocumentNumber("财办建2018年58号").ok; // => false
 * ```
 * @source GB/T 9704-2012 § 7.2.5
 */
export function parseDocumentNumber(input: unknown, path = ""): Result<DocumentNumber> {
  const text = typeof input === "string" && input.length <= LONGEST ? halfWidth(input).replaceAll(" ", "") : null;
  const match = text === null ? null : PATTERN.exec(text);
  const [, issuer, year, serial] = match ?? [];
  if (issuer !== undefined && Number(year) >= 1949) return ok({ issuer, year: Number(year), serial: Number(serial) });
  const announcement = text !== null && ANNOUNCEMENT.test(text);
  return fail({
    code: "not-document-number",
    path,
    expected: "机关代字〔年份〕序号 + 号",
    received: excerpt(input),
    message: { zh: `${excerpt(input)} 不是发文字号`, en: `${excerpt(input)} is not the number of an official document` },
    hint: announcement
      ? { zh: "公告和令没有机关代字，请以题名引用", en: "Announcements and orders carry no issuer code; cite them by title" }
      : { zh: "应写成 乐府办〔2022〕9号 的样子，年份用四位数", en: "Write it like 乐府办〔2022〕9号, with a four-digit year" },
  });
}

/**
 * The number as the standard prints it (规范写法), with 〔 〕, no space, no 第, no leading zero.
 *
 * @example
 * ```ts
 * import { formatDocumentNumber } from "@countykit/core";
 * formatDocumentNumber({ issuer: "乐府办", year: 2022, serial: 9 }); // => "乐府办〔2022〕9号"
 * ```
 * @source GB/T 9704-2012 § 7.2.5
 */
export const formatDocumentNumber = ({ issuer, year, serial }: DocumentNumber): string => `${issuer}〔${year}〕${serial}号`;

/**
 * Whether two citations name the same document (是否同一文件): by number, never by title. `unknown` when either is not a number.
 *
 * @example
 * ```ts
 * import { sameDocument } from "@countykit/core";
 * sameDocument("财建〔2019〕50 号", "财建[2019]50号"); // => "yes"
 * sameDocument("粤商务电函〔2021〕100号", "粤商务电函〔2021〕101号"); // => "no"
 * sameDocument("服务业发展资金管理办法", "财建〔2019〕50号"); // => "unknown"
 * ```
 * @source 财建〔2019〕50号, which 乐府办〔2022〕9号 序言 and 遂政办发〔2021〕15号 六（二）3 print under different titles
 */
export function sameDocument(a: string, b: string): Ternary {
  const [left, right] = [parseDocumentNumber(a), parseDocumentNumber(b)];
  if (!left.ok || !right.ok) return "unknown";
  return formatDocumentNumber(left.value) === formatDocumentNumber(right.value) ? "yes" : "no";
}
