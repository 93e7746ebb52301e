import type { Bilingual } from "@countykit/core";

/** The five levels of standards of the Standardization Law (标准层级). */
export type StandardLevel = "national" | "industry" | "local" | "group" | "enterprise";

/**
 * The levels of standards by name (标准层级名称): those that government sets before those that the market does. A standard of any level may ask for more than
 * one above it.
 *
 * @example
 * ```ts
 * import { standardLevels } from "@countykit/traceability-types/assess";
 *
 * standardLevels.map(({ name }) => name.zh).join(" "); // => "国家标准 行业标准 地方标准 团体标准 企业标准"
 * ```
 * @source 中华人民共和国标准化法（2017年修订）第二条
 */
export const standardLevels: readonly { readonly level: StandardLevel; readonly name: Bilingual }[] = [
  { level: "national", name: { zh: "国家标准", en: "national standard" } },
  { level: "industry", name: { zh: "行业标准", en: "industry standard" } },
  { level: "local", name: { zh: "地方标准", en: "local standard" } },
  { level: "group", name: { zh: "团体标准", en: "group standard" } },
  { level: "enterprise", name: { zh: "企业标准", en: "enterprise standard" } },
];

/**
 * Reads a level of standards (读取标准层级): 地方标准, 地方, `local`, or the prefix of its number (GB, NY, DB44, T/, Q/). `null` for anything else.
 *
 * @example
 * ```ts
 * import { readStandardLevel } from "@countykit/traceability-types/assess";
 *
 * readStandardLevel("地方标准"); // => "local"
 * readStandardLevel("DB44/T 2021-2022"); // => "local"
 * readStandardLevel("GB 2763-2021"); // => "national"
 * readStandardLevel("NY/T 4712-2025"); // => "industry"
 * readStandardLevel("品质标准"); // => null
 * ```
 * @source 国家标准管理办法（2022年）, 地方标准管理办法（2020年）, 团体标准管理规定（2019年）: how standards are numbered
 */
export function readStandardLevel(text: string): StandardLevel | null {
  const said = text.trim();
  const named = standardLevels.find(({ level, name }) => level === said || name.zh === said || name.zh === `${said}标准`);
  if (named !== undefined) return named.level;
  const numbered = NUMBERS.find(([pattern]) => pattern.test(said));
  return numbered?.[1] ?? null;
}

const NUMBERS: readonly (readonly [RegExp, StandardLevel])[] = [
  [/^GB(?:\/[TZ])?\s*\d/u, "national"],
  [/^DB\d{2,6}(?:\/T)?\s*\d?/u, "local"],
  [/^T\/[A-Z]/u, "group"],
  [/^Q\/[A-Z\d]/u, "enterprise"],
  [/^(?:NY|SB|GH|LY|SC|HJ|WM|JT|YZ|QB|WS|SN)(?:\/[TZ])?\s*\d/u, "industry"],
];
