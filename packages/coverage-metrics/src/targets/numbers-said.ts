import { displayExact, displayMoney, type Exact, type Language, type Measure, percentText } from "@countykit/core";
import { ceilTo, decimalText, floorTo, minus, order, rational, times } from "./rational.js";
import { unitWords, withShortUnit, withUnit } from "./unit-words-table.js";

/** Whether a value is told with the whole name of its unit (203 个村) or after it has just been named (203 个). */
export type Length = "full" | "short";

/** A number as a sentence writes it: grouped in English, as it stands in Chinese. */
export function numberSaid(text: string, language: Language): string {
  if (language === "zh") return text;
  const [whole = "", places] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return places === undefined ? grouped : `${grouped}.${places}`;
}

/** One value with its unit: 2 个村, 4,385 person-times, 31 亿元, 70%. */
export function valueSaid(value: Exact, unit: string, language: Language, length: Length = "full"): string {
  if (unit === "ratio") return displayExact(value, unit, language);
  if (unit.startsWith("yuan/")) return perUnitSaid(value, unit.slice(5), language);
  const text = typeof value === "string" ? value : roundedText(value);
  if (unit === "yuan" && MONEY.test(text)) return moneySaid(text, language);
  return (length === "full" ? withUnit : withShortUnit)(numberSaid(text, language), unit, language);
}

const MONEY = /^-?\d+(?:\.\d{1,2})?$/;

/** Money in 亿元 where four decimals say it all; no fen where there are none. */
function moneySaid(text: string, language: Language): string {
  const inYi = times(rational(text), { numerator: 1n, denominator: 100_000_000n });
  const whole = decimalText(inYi);
  if (language === "zh" && whole !== null && !/^-?0(?:\.|$)/.test(whole) && /^-?\d+(?:\.\d{1,4})?$/.test(whole)) return `${whole} 亿元`;
  return displayMoney(text, language).replace(/\.00(?= )/, "");
}

function perUnitSaid(value: Exact, unit: string, language: Language): string {
  const { zhShort, one } = unitWords(unit);
  return displayExact(value, `yuan/${language === "zh" ? zhShort : one}`, language);
}

/** A fraction that has no decimal text, to two decimals, half up; for display only. */
function roundedText({ part, whole }: { readonly part: string; readonly whole: string }): string {
  const exact = { numerator: BigInt(part), denominator: BigInt(whole) };
  const [low, high] = [floorTo(exact, 2), ceilTo(exact, 2)];
  return decimalText(order(minus(exact, low), minus(high, exact)) < 0 ? low : high) ?? part;
}

/** A measure with its unit: one value, a range, or the bound that is known; `null` where nothing but its sign is known. */
export function measureSaid(measure: Measure | null, language: Language, length: Length = "full"): string | null {
  if (measure === null) return null;
  const { min, max, unit } = measure;
  const says = (value: Exact): string => valueSaid(value, unit, language, length);
  if (min === null && max === null) return null;
  if (max === null) return min === null || isNothing(min) ? null : `${language === "zh" ? "至少" : "at least"} ${says(min)}`;
  if (min === null) return `${language === "zh" ? "至多" : "at most"} ${says(max)}`;
  if (says(min) === says(max)) return says(min);
  const { one, many } = unitWords(unit);
  const top = language === "en" && max === "1" ? says(max).replace(one, many) : says(max);
  return `${bare(min, unit, language)} ${language === "zh" ? "至" : "to"} ${top}`;
}

/** A count without its unit: 120, 100 to 140, at least 100; `null` where nothing is known, and for money. */
export function countSaid({ min, max, unit }: Measure): string | null {
  if (unit === "yuan") return null;
  return measureSaid({ min, max, unit: "" }, "en");
}

const isNothing = (value: Exact): boolean => /^0(?:\.0+)?$/.test(typeof value === "string" ? value : value.part);

/** The lower end of a range, without the unit that its upper end has; Chinese money may be in another unit than the upper end. */
function bare(value: Exact, unit: string, language: Language): string {
  if (typeof value !== "string" || unit === "ratio" || unit.startsWith("yuan/")) return valueSaid(value, unit, language);
  if (unit !== "yuan") return numberSaid(value, language);
  const money = valueSaid(value, unit, language);
  return language === "zh" ? money : money.replace(/ yuan$/, "");
}

/** A distance: of rates, in percentage points. */
export function distanceSaid({ min, max, unit }: Measure, language: Language, length: Length): string {
  if (unit !== "ratio") return measureSaid({ min, max, unit }, language, length) ?? "";
  const points = (value: Exact | null): Exact | null =>
    typeof value === "string" ? displayExact(value, "ratio", "en").replace("%", "") : null;
  return measureSaid({ min: points(min), max: points(max), unit: "percentage-points" }, language) ?? "";
}

/** A ratio as a percentage (百分比显示): two decimals, half up; more where two would make it read like a limit that it is not equal to. */
export function ratioSaid(value: Exact, limit: Exact | null, unit: string, language: Language): string {
  const shown = valueSaid(value, unit, language);
  if (limit === null || unit !== "ratio" || typeof value === "string" || typeof limit !== "string") return shown;
  const [part, whole] = [rational(value.part), rational(value.whole)];
  const [top, bottom] = [part.numerator * whole.denominator, whole.numerator * part.denominator];
  if (order({ numerator: top, denominator: bottom }, rational(limit)) === 0) return shown;
  const asked = trimmed(displayExact(limit, "ratio", language));
  const finer = Array.from({ length: 18 }, (_, more) => percentText(top, bottom, more + 2));
  return finer.find((text) => trimmed(text) !== asked) ?? shown;
}

const trimmed = (percent: string): string => percent.replace(/(\.\d*?)0+%$/, "$1%").replace(/\.%$/, "%");
