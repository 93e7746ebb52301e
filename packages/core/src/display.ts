import { fenOf } from "./money/fen.js";
import { perUnitText } from "./money/per-unit.js";
import { percentText } from "./ratio/ratio.js";
import { wholeParts } from "./ratio/whole-parts.js";
import type { Exact, Measure } from "./finding.js";
import type { Language } from "./text.js";

/**
 * Money as people read it (金额显示), exact in both languages: `"1500 万元"` where at most two decimals of 万元 say it all, else
 * `"4,167,785.00 元"`; in English `"15,000,000.00 yuan"`.
 *
 * @example
 * ```ts
 * import { displayMoney } from "@countykit/core";
 *
 * displayMoney("5025000.00", "zh"); // => "502.5 万元"
 * displayMoney("4167785.00", "en"); // => "4,167,785.00 yuan"
 * ```
 * @source 遂政办发〔2021〕15号, section 六（一）; self-evaluation of Lechang 2019, section 三（一）
 */
export function displayMoney(canonical: string, language: Language): string {
  const fen = fenOf(canonical);
  const size = fen < 0n ? -fen : fen;
  const sign = fen < 0n ? "-" : "";
  if (language === "zh" && size >= 1_000_000n && size % 10_000n === 0n) {
    return `${sign}${size / 1_000_000n}${decimals((size % 1_000_000n) / 10_000n)} 万元`;
  }
  const yuan = String(size / 100n).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${sign}${yuan}.${String(size % 100n).padStart(2, "0")} ${language === "zh" ? "元" : "yuan"}`;
}

/**
 * One exact value as people read it (数值显示): money, money per unit (in yuan to the fen, half up), a fraction as a percentage (two decimals, half
 * up), a ratio as an exact percentage, or a count with its unit. A fraction whose whole is zero has no value: `"—"`.
 *
 * @throws {TypeError} when money is not canonical text, or a part or whole of a fraction is not decimal text
 * @example
 * ```ts
 * import { displayExact } from "@countykit/core";
 *
 * displayExact({ part: "5500000.00", whole: "15000000.00" }, "ratio", "zh"); // => "36.67%"
 * displayExact({ part: "0.125", whole: "1.5" }, "ratio", "zh"); // => "8.33%"
 * displayExact("0.155", "ratio", "en"); // => "15.5%"
 * displayExact("5500000.00", "yuan", "zh"); // => "550 万元"
 * displayExact({ part: "405000.00", whole: "6" }, "yuan/个", "zh"); // => "6.75 万元/个"
 * ```
 * @source 乐府办〔2022〕9号, annex 2, row 2; 始府办〔2021〕12号, section 五
 */
export function displayExact(value: Exact, unit: string, language: Language): string {
  if (unit.startsWith("yuan/")) return displayPerUnit(value, unit.slice(5), language);
  if (typeof value !== "string") return percentText(...wholeParts(value.part, value.whole));
  if (unit === "yuan") return displayMoney(value, language);
  if (unit === "ratio") return percentOf(value);
  return unit === "" ? value : `${value} ${unit}`;
}

/**
 * A measure as people read it (测得值显示): one value when it is known, both bounds when only those are, `…` for a side without a bound, and
 * `无` / `none` when there is no measure.
 *
 * @throws {TypeError} as `displayExact`
 * @example
 * ```ts
 * import { displayMeasure } from "@countykit/core";
 *
 * displayMeasure({ unit: "ratio", min: "0", max: { part: "5100000.00", whole: "15000000.00" } }, "zh"); // => "[0%, 34.00%]"
 * displayMeasure({ unit: "yuan", min: "15000000.00", max: "15000000.00" }, "zh"); // => "1500 万元"
 * ```
 * @source 乐府办〔2022〕9号, annex 2, row 1: hardware and fit-out lie between 0 and 34 % of the subtotal
 */
export function displayMeasure(measure: Measure | null, language: Language): string {
  if (measure === null) return language === "zh" ? "无" : "none";
  const { min, max, unit } = measure;
  const [low, high] = [min === null ? "…" : displayExact(min, unit, language), max === null ? "…" : displayExact(max, unit, language)];
  return (min === null && max === null) || isOneValue(measure) ? low : `[${low}, ${high}]`;
}

/**
 * Whether a measure is one known value (是否确知), by its exact ends and not by how they are shown: two shares that both read 36.67 % may differ.
 *
 * @throws {TypeError} when a part or whole of a fraction is not decimal text
 * @example
 * ```ts
 * import { isOneValue } from "@countykit/core";
 *
 * isOneValue({ unit: "yuan", min: "5.00", max: "5.00" }); // => true
 * isOneValue({ unit: "ratio", min: { part: "1.00", whole: "2.00" }, max: { part: "2.00", whole: "4.00" } }); // => true
 * isOneValue({ unit: "yuan", min: "5.00", max: null }); // => false
 * ```
 * @source 乐府办〔2022〕9号, annex 2, row 1: a line that is not split has bounds, not a value
 */
export function isOneValue({ min, max }: Measure): boolean {
  if (min === null || max === null) return false;
  const [a, b] = [asFraction(min), asFraction(max)];
  return a === null || b === null ? min === max : a[0] * b[1] === b[0] * a[1];
}

/** Part and whole as integers; `null` for a single text, which is compared as it stands. */
const asFraction = (value: Exact): readonly [bigint, bigint] | null =>
  typeof value === "string" ? null : wholeParts(value.part, value.whole);

function displayPerUnit(value: Exact, unit: string, language: Language): string {
  const money = typeof value === "string" ? value : perUnitText(value.part, value.whole);
  return money === null ? "—" : `${displayMoney(money, language)}${language === "zh" ? "/" : " per "}${unit}`;
}

const decimals = (hundredths: bigint): string => (hundredths === 0n ? "" : `.${String(hundredths).padStart(2, "0").replace(/0$/, "")}`);

/** `"0.15"` → `"15%"`, exactly: the point moves two places. */
function percentOf(ratio: string): string {
  const negative = ratio.startsWith("-");
  const [whole = "0", places = ""] = (negative ? ratio.slice(1) : ratio).split(".");
  const padded = places.padEnd(2, "0");
  const digits = `${whole}${padded.slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  const rest = padded.slice(2).replace(/0+$/, "");
  return `${negative ? "-" : ""}${digits}${rest === "" ? "" : `.${rest}`}%`;
}
