import type { Bilingual } from "@countykit/core";
import type { Options } from "./column.js";
import type { EventKind } from "./rows.js";

/** How far a thing has come. */
export const STANDINGS: Options = {
  planned: { zh: "规划", en: "planned" },
  built: { zh: "建成", en: "built" },
  operating: { zh: "运营", en: "operating" },
};

/** Kinds of events. */
export const EVENT_KINDS: Readonly<Record<EventKind, Bilingual>> = {
  centre: { zh: "公共服务中心活动", en: "service centre activity" },
  docking: { zh: "产销对接活动", en: "supply and demand matching" },
  resource: { zh: "资源对接活动", en: "resource matching" },
  tourism: { zh: "农家乐、乡村旅游活动", en: "farm and rural tourism" },
  exhibition: { zh: "展销会", en: "exhibition" },
  campaign: { zh: "品牌推广活动", en: "brand campaign" },
  "pairing-expo": { zh: "结对帮扶展会", en: "matching meeting or exhibition for the partner county" },
  "large-live": { zh: "大型直播活动", en: "large livestream" },
  "daily-live": { zh: "日常直播活动", en: "daily livestream" },
  "job-fair": { zh: "用工对接会", en: "job fair" },
  other: { zh: "其他活动", en: "other event" },
};
