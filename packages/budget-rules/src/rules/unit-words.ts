import type { Language } from "@countykit/core";
import type { Said } from "./said.js";

/** Units that data names in English, as a Chinese sentence counts them, and one of them in English. */
const UNITS: Readonly<Record<string, { readonly zh: string; readonly one: string }>> = {
  years: { zh: "年", one: "year" },
  months: { zh: "个月", one: "month" },
  days: { zh: "天", one: "day" },
  hours: { zh: "小时", one: "hour" },
  minutes: { zh: "分钟", one: "minute" },
  people: { zh: "人", one: "person" },
  "person-times": { zh: "人次", one: "person-time" },
  sessions: { zh: "场", one: "session" },
  copies: { zh: "份", one: "copy" },
  villages: { zh: "个村", one: "village" },
  towns: { zh: "个镇", one: "town" },
  km: { zh: "公里", one: "km" },
  kg: { zh: "公斤", one: "kg" },
};

/** A unit by itself, as a sentence of a language names it (计量单位): `months` is 个月 in Chinese. A unit that is not known stays as it is. */
export const unitName = (unit: string, language: Language): string =>
  language === "zh" && Object.hasOwn(UNITS, unit) ? (UNITS[unit]?.zh ?? unit) : unit;

/** Displayed values with their units in the words of a language, alone or as the ends of an interval. */
export const unitsIn = (shown: string, language: Language): string =>
  shown.replace(UNIT, (whole, value: string, unit: string) => {
    if (unit === "元") return language === "zh" ? whole : `${value} yuan`;
    if (unit.startsWith("元/")) return `${value} ${language === "zh" ? "元/" : "yuan per "}${unitName(unit.slice(2), language)}`;
    if (!Object.hasOwn(UNITS, unit)) return whole;
    if (language === "zh") return `${value} ${unitName(unit, "zh")}`;
    return value === "1" ? `1 ${UNITS[unit]?.one ?? unit}` : whole;
  });

/** The digits before a unit, and the unit, up to the end of the value. */
const UNIT = /([\d,.]+) (元(?:\/[^\],]+)?|[a-z-]+)(?=$|[\],])/gu;

/** All values that a sentence names, in the words of its language. */
export const saidIn = (said: Said, language: Language): Said => ({
  ...said,
  measured: unitsIn(said.measured, language),
  limit: unitsIn(said.limit, language),
  margin: unitsIn(said.margin, language),
  distance: unitsIn(said.distance, language),
});

/** The unit of numbers that are not money though they are counted in yuan: `元`, `元/台`. Money itself is written to the fen, as `yuan`. */
export const plainUnit = (unit: string): string => (unit === "yuan" || unit.startsWith("yuan/") ? `元${unit.slice(4)}` : unit);
