import type { Bilingual } from "@countykit/core";
import type { FigureName } from "./book.js";

/** Things that a plan asks for and that are there or not, without a number. */
export type Undertaking =
  | "product-library"
  | "data-analysis"
  | "data-innovation"
  | "smart-village"
  | "real-time-view"
  | "recreation-room"
  | "equipment-inspection"
  | "training-equipment";

/** 事项. */
export const UNDERTAKINGS: Readonly<Record<Undertaking, Bilingual>> = {
  "product-library": { zh: "建立产品资源库", en: "product resource library" },
  "data-analysis": { zh: "开展数据分析研判", en: "analysis of trade data" },
  "data-innovation": { zh: "农业农村大数据创新应用", en: "new uses of agricultural and rural data" },
  "smart-village": { zh: "智慧乡村服务应用", en: "smart village services" },
  "real-time-view": { zh: "站点实时可视化管理", en: "real-time view of the stations" },
  "recreation-room": { zh: "公共服务中心文体室升级", en: "cultural and sports room of the centre, upgraded" },
  "equipment-inspection": { zh: "中心设备设施检修", en: "centre equipment checked and repaired" },
  "training-equipment": { zh: "培训场所设备配备", en: "training room equipped" },
};

/** Whether an undertaking is in place (事项落实): a flag, the day it was done, or words that say how. */
export const undertaken = (what: Undertaking): FigureName => ({ id: `in-place.${what}`, term: UNDERTAKINGS[what], unit: "items" });
