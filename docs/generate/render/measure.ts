import { displayMeasure, type Language, type Measure } from "@countykit/core";

/** Units that data names in English, as a Chinese page counts them. */
const UNITS: Readonly<Record<string, string>> = {
  villages: "个村",
  towns: "个镇（街）",
  stations: "个站点",
  facilities: "处",
  firms: "家企业",
  shops: "家网店",
  persons: "人",
  "person-times": "人次",
  households: "户",
  sessions: "场",
  events: "场",
  products: "个产品",
  platforms: "个平台",
  brands: "个品牌",
  standards: "项标准",
  items: "项",
  followers: "名粉丝",
  months: "个月",
  days: "天",
  years: "年",
  points: "分",
  documents: "份",
  parcels: "件",
  birds: "只",
  pieces: "件",
  eggs: "枚",
  copies: "份",
  "percentage-points": "个百分点",
  m2: "平方米",
  kg: "公斤",
  t: "吨",
  km: "公里",
};

/** A measure as people read it, with its unit in the words of the page. */
export const measureText = (measure: Measure, language: Language): string =>
  language === "zh" && UNITS[measure.unit] !== undefined
    ? displayMeasure({ ...measure, unit: UNITS[measure.unit] ?? measure.unit }, "zh")
    : displayMeasure(measure, language);
