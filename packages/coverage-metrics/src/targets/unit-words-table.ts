import type { Language } from "@countykit/core";

/** How a unit is counted in a sentence, and how fine it is. */
export interface UnitWords {
  /** With the Chinese measure word: 个村, 人次. */
  readonly zh: string;
  /** What remains of it after 占 203 when the part has just named the thing: 个. */
  readonly zhShort: string;
  readonly one: string;
  readonly many: string;
  /** Decimals that a value of the unit can have: none for what is counted, two for money. */
  readonly places: number;
}

const counted = (zh: string, one: string, many: string, zhShort = zh): UnitWords => ({ zh, zhShort, one, many, places: 0 });
const measured = (zh: string, one: string, many: string, places: number): UnitWords => ({ zh, zhShort: zh, one, many, places });

/** The units of the indicators (计量单位). */
export const UNIT_WORDS: Readonly<Record<string, UnitWords>> = {
  villages: counted("个村", "village", "villages", "个"),
  towns: counted("个镇（街）", "town", "towns", "个"),
  stations: counted("个站点", "station", "stations", "个"),
  facilities: counted("处", "facility", "facilities"),
  firms: counted("家企业", "firm", "firms", "家"),
  shops: counted("家网店", "shop", "shops", "家"),
  persons: counted("人", "person", "people"),
  "person-times": counted("人次", "person-time", "person-times"),
  households: counted("户", "household", "households"),
  sessions: counted("场培训", "session", "sessions", "场"),
  events: counted("场活动", "event", "events", "场"),
  products: counted("个产品", "product", "products", "个"),
  platforms: counted("个平台", "platform", "platforms", "个"),
  brands: counted("个品牌", "brand", "brands", "个"),
  standards: counted("项标准", "standard", "standards", "项"),
  items: counted("项", "item", "items"),
  followers: counted("名粉丝", "follower", "followers", "名"),
  months: counted("个月", "month", "months"),
  days: counted("天", "day", "days"),
  years: counted("年", "year", "years"),
  points: counted("分", "point", "points"),
  documents: counted("份资料", "document", "documents", "份"),
  parcels: counted("件快递", "parcel", "parcels", "件"),
  birds: counted("只", "bird", "birds"),
  pieces: counted("件", "piece", "pieces"),
  eggs: counted("枚", "egg", "eggs"),
  "percentage-points": measured("个百分点", "percentage point", "percentage points", 2),
  yuan: measured("元", "yuan", "yuan", 2),
  m2: measured("平方米", "m²", "m²", 2),
  kg: measured("公斤", "kg", "kg", 3),
  t: measured("吨", "t", "t", 6),
  km: measured("公里", "km", "km", 3),
};

/** The words of a unit; one that is not in the table stays as it is, and is counted. */
export const unitWords = (unit: string): UnitWords =>
  (Object.hasOwn(UNIT_WORDS, unit) ? UNIT_WORDS[unit] : undefined) ?? counted(unit, unit, unit);

/** A value that is already written, with its unit: 2 个村, 1 village. */
export function withUnit(value: string, unit: string, language: Language): string {
  const { zh, one, many } = unitWords(unit);
  return language === "zh" ? `${value} ${zh}`.trimEnd() : `${value} ${value === "1" ? one : many}`.trimEnd();
}

/** The same after a value of the same unit has just been told: 203 个, 203. What is measured keeps its unit. */
export function withShortUnit(value: string, unit: string, language: Language): string {
  const { zhShort, places } = unitWords(unit);
  if (language === "zh") return `${value} ${zhShort}`.trimEnd();
  return places === 0 ? value : withUnit(value, unit, "en");
}
