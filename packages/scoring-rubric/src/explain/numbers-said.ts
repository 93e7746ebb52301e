import { type Bilingual, displayMoney, type Exact, type Fraction, fractionText, type Language, type Measure } from "@countykit/core";
import type { NumberForm } from "../rubric.js";
import { readExact } from "../numbers/ratio.js";
import type { Points } from "../scoring.js";
import { fraction, fractionOf, multiplied, order } from "./fractions.js";

/** Both languages of one fragment. */
export const both = (tell: (language: Language) => string): Bilingual => ({ zh: tell("zh"), en: tell("en") });

/** 18 至 25 / 18 to 25, or one number. */
export const span = ({ min, max }: Points): Bilingual =>
  min === max ? { zh: String(min), en: String(min) } : { zh: `${min} 至 ${max}`, en: `${min} to ${max}` };

/** Points with their word: 2 分 / 2 points. */
export function pointsSaid(points: Points | number): Bilingual {
  const { zh, en } = span(typeof points === "number" ? { min: points, max: points } : points);
  return { zh: `${zh} 分`, en: `${en} ${en === "1" || en === "-1" ? "point" : "points"}` };
}

/** A number with its unit: 137 个行政村 / 137 villages, 4,385 person-times, 50 万元, 70%. */
export function valueSaid(value: Exact, form: NumberForm | undefined, language: Language): string {
  const exact = fractionOf(readExact(value));
  const unit = form?.unit ?? "";
  if (unit === "ratio") return percentSaid(exact);
  const text = fractionText(exact);
  if (unit === "yuan" && /^-?\d+(?:\.\d{1,2})?$/u.test(text)) return displayMoney(canonicalMoney(text), language).replace(/\.00(?= )/u, "");
  const number = text.includes("/") ? decimals(exact, 2) : text;
  if (form === undefined) return language === "zh" ? number : grouped(number);
  return language === "zh" ? `${number} ${form.unitLabel.zh}` : `${grouped(number)} ${unitSaid(form, number)}`;
}

/** A number or the range it is in, with its unit; `null` where nothing is known. */
export function measureSaid({ min, max }: Pick<Measure, "min" | "max">, form: NumberForm | undefined): Bilingual | null {
  if (min === null && max === null) return null;
  return both((language) => {
    const zh = language === "zh";
    if (max === null) return `${zh ? "至少 " : "at least "}${valueSaid(min ?? "0", form, language)}`;
    if (min === null) return `${zh ? "至多 " : "at most "}${valueSaid(max, form, language)}`;
    const [low, high] = [valueSaid(min, form, language), valueSaid(max, form, language)];
    return low === high ? low : `${bare(low, high)} ${zh ? "至" : "to"} ${high}`;
  });
}

/** A number without the words after it, where those of the other end say them. */
function bare(low: string, high: string): string {
  const [number = low, ...unit] = low.split(" ");
  const words = high.split(" ").slice(1).join(" ");
  return unit.join(" ") === words || !/元$|yuan$/u.test(low) ? number : low;
}

/** `village(s)` of one or many. */
export const unitSaid = ({ unitLabel }: Pick<NumberForm, "unitLabel">, number: string): string =>
  unitLabel.en.replace(/\((\w+)\)/u, number === "1" ? "" : "$1");

const canonicalMoney = (text: string): string => {
  const [whole = "0", places = ""] = text.split(".");
  return `${whole}.${places.padEnd(2, "0")}`;
};

const grouped = (text: string): string => {
  const [whole = "", places] = text.split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/gu, ",");
  return places === undefined ? digits : `${digits}.${places}`;
};

/** A percentage: exact where two decimals say it all, else rounded half up to two, or to more where these would read like a limit. */
export function percentSaid(ratio: Fraction, limits: readonly Fraction[] = []): string {
  const percent = multiplied(ratio, fraction(100n));
  const text = fractionText(percent);
  if (/^-?\d+(?:\.\d{1,2})?$/u.test(text)) return `${text}%`;
  for (let places = 2; places < 12; places += 1) {
    const rounded = decimals(percent, places);
    const like = limits.some((limit) => order(limit, ratio) !== 0 && decimals(multiplied(limit, fraction(100n)), places) === rounded);
    if (!like) return `${rounded}%`;
  }
  return `${decimals(percent, 12)}%`;
}

/** Decimal text rounded half up, away from zero. */
function decimals({ numerator, denominator }: Fraction, places: number): string {
  const scaled = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(places);
  const rounded = (scaled * 2n + denominator) / (denominator * 2n);
  const digits = String(rounded).padStart(places + 1, "0");
  return `${numerator < 0n && rounded > 0n ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
