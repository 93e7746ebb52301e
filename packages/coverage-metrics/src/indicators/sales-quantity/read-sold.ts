import { Decimal, fail, ok, type Result } from "@countykit/core";
import { soldIssue } from "./sold-issues.js";
import { convertGoods, type GoodsUnit, unitOf } from "./goods-units.js";

/** A quantity sold as a report prints it (销量): at least so much, or more than so much, or just so much. */
export interface Sold {
  /** What is printed before the number; empty when nothing is. */
  readonly good: string;
  readonly operator: ">=" | ">" | "==";
  /** Exact decimal text in `unit`. */
  readonly min: string;
  readonly unit: GoodsUnit;
}

const LONGEST = 60;
const PATTERN = new RegExp(
  "^(?<good>.*?)(?:销售量|销售|销量|售出)?(?:(?<least>不少于|不低于|至少|≥)|(?<more>超过|多于|大于|突破|逾|>))?" +
    "(?<value>\\d{1,15}(?:\\.\\d{1,6})?)(?<scale>[百千]?[万亿]?)(?<over>[多余])?" +
    "(?<unit>[\\u4e00-\\u9fffA-Za-z]{0,4}?)(?<late>[多余])?(?<after>及?以上)?[。;；,，]?$",
);
const SCALE: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/**
 * Reads a quantity sold (读取销量): `雪毛鸡销售1.5万只以上`, `天堂姜1000多斤`, `鸡蛋不少于2.5万个`. 以上 includes the number; 多, 余 and 超过 leave it out. Exact:
 * 万 and 亿 move the point, one jin (斤) is half a kilogram. What 只 and 个 count depends on the good: birds for poultry, eggs for eggs, else pieces.
 *
 * @param unit the unit in which the answer is wanted, and the one that is meant where the text prints none
 * @example
 * ```ts
 * import { readSold } from "@countykit/coverage-metrics";
 *
 * readSold("雪毛鸡销售1.5万只以上"); // => { "ok": true, "value": { "good": "雪毛鸡", "operator": ">=", "min": "15000", "unit": "birds" } }
 * readSold("天堂姜1000多斤"); // => { "ok": true, "value": { "good": "天堂姜", "operator": ">", "min": "500", "unit": "kg" } }
 * readSold("马蹄80多吨", "kg"); // => { "ok": true, "value": { "good": "马蹄", "operator": ">", "min": "80000", "unit": "kg" } }
 * readSold("马蹄80多").ok; // => false
 * ```
 * @source self-evaluation of Lechang 2019, section 四（一）(2): what was sold on the web during the epidemic
 */
export function readSold(text: string, unit?: GoodsUnit): Result<Sold> {
  const parts = text.length > LONGEST ? undefined : PATTERN.exec(plain(text))?.groups;
  if (parts === undefined) return fail(soldIssue("not-quantity", text));
  const good = parts["good"] ?? "";
  const printed = parts["unit"] ?? "";
  const meant = printed === "" && unit !== undefined ? { unit, factor: "1" } : unitOf(printed, good);
  if (meant === null) return fail(soldIssue("goods-unit-unknown", text));
  const places = (parts["scale"] ?? "").split("").reduce((total, sign) => total + (SCALE[sign] ?? 0), 0);
  const amount = new Decimal(parts["value"] ?? "0").times(new Decimal(10).pow(places)).times(meant.factor);
  const min = convertGoods(amount, meant.unit, unit ?? meant.unit);
  if (min === null) return fail(soldIssue("goods-unit-differs", text));
  const above = parts["over"] ?? parts["late"] ?? parts["more"];
  const atLeast = parts["least"] ?? parts["after"];
  return ok({
    good,
    operator: above !== undefined ? ">" : atLeast !== undefined ? ">=" : "==",
    min: min.toFixed(),
    unit: unit ?? meant.unit,
  });
}

/** Half-width, without spaces and without commas that group digits. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/\s/gu, "")
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/gu, "");
