import { displayExact, displayMoney, type Exact, fenOf, type Language, type Measure, percentText } from "@countykit/core";
import { unitWords, withUnit } from "./unit-words-table.js";

/** A number as a sentence writes it: grouped in English, as it stands in Chinese. Long or odd decimals stay as they are. */
export function numberSaid(text: string, language: Language): string {
  if (language === "zh") return text;
  const [whole = "", places] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return places === undefined ? grouped : `${grouped}.${places}`;
}

/** One value with its unit: 2 个村, 4,385 person-times, 1500 万元. */
export function valueSaid(value: Exact, unit: string, language: Language): string {
  if (unit === "ratio") return displayExact(value, unit, language);
  if (typeof value !== "string") return `${numberSaid(value.part, language)}/${numberSaid(value.whole, language)}`;
  if (unit === "yuan" && MONEY.test(value)) return displayMoney(value, language);
  return withUnit(numberSaid(value, language), unit, language);
}

const MONEY = /^-?\d+(?:\.\d{1,2})?$/;

/** A measure with its unit: one value, a range, or the bound that is known; `null` where nothing but its sign is known. */
export function measureSaid(measure: Measure | null, language: Language): string | null {
  if (measure === null) return null;
  const { min, max, unit } = measure;
  const says = (value: Exact): string => valueSaid(value, unit, language);
  if (min === null && max === null) return null;
  if (max === null) return min === null || isNothing(min) ? null : `${language === "zh" ? "至少 " : "at least "}${says(min)}`;
  if (min === null) return `${language === "zh" ? "至多 " : "at most "}${says(max)}`;
  if (says(min) === says(max)) return says(min);
  return language === "zh" ? `${bare(min, unit, language)} 至 ${says(max)}` : `${bare(min, unit, language)} to ${says(max)}`;
}

const isNothing = (value: Exact): boolean => /^0(?:\.0+)?$/.test(typeof value === "string" ? value : value.part);

/** The lower end of a range, without the unit that its upper end has. */
const bare = (value: Exact, unit: string, language: Language): string =>
  unit === "ratio" || unit === "yuan" || typeof value !== "string" ? valueSaid(value, unit, language) : numberSaid(value, language);

/** What remains of a whole behind a part of the same unit: 203 个, 1500 万元. */
export const shortWhole = (whole: Measure, language: Language): string =>
  whole.min !== null && typeof whole.min === "string" && whole.unit !== "yuan" && language === "zh"
    ? `${numberSaid(whole.min, "zh")} ${unitWords(whole.unit).zhShort}`
    : (measureSaid(whole, language) ?? "");

/**
 * A ratio as a percentage (百分比显示): two decimals, half up; more where two would make it read like a limit that it is not equal to.
 */
export function ratioSaid(value: Exact, limit: Exact | null, language: Language): string {
  const shown = displayExact(value, "ratio", language);
  if (limit === null || typeof value === "string" || typeof limit !== "string") return shown;
  const [part, whole] = [fenOf(value.part), fenOf(value.whole)];
  if (equalTo(part, whole, limit)) return shown;
  const asked = trimmed(displayExact(limit, "ratio", language));
  const finer = Array.from({ length: 18 }, (_, more) => percentText(part, whole, more + 2));
  return finer.find((text) => trimmed(text) !== asked) ?? shown;
}

const trimmed = (percent: string): string => percent.replace(/(\.\d*?)0+%$/, "$1%").replace(/\.%$/, "%");

function equalTo(part: bigint, whole: bigint, limit: string): boolean {
  const [head = "0", places = ""] = limit.split(".");
  return part * 10n ** BigInt(places.length) === whole * BigInt(`${head}${places}`);
}
