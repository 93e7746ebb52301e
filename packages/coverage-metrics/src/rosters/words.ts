import type { Bilingual } from "@countykit/core";
import type { Options } from "./column.js";
import type { Conversion, EventKind, Followers, SessionKind } from "./rows.js";

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

/** Kinds of training sessions. */
export const SESSION_KINDS: Readonly<Record<SessionKind, Bilingual>> = {
  popular: { zh: "普及培训", en: "popular training" },
  incubation: { zh: "孵化培训", en: "incubation training" },
  summit: { zh: "高峰论坛", en: "summit" },
  skills: { zh: "岗位实操培训", en: "post skills training" },
  "cross-border": { zh: "跨境电商培训", en: "cross-border e-commerce training" },
  platform: { zh: "平台运营培训", en: "platform operation training" },
  "station-heads": { zh: "站点负责人培训", en: "training of station heads" },
  "value-adding": { zh: "增值培训", en: "value-adding training" },
  other: { zh: "其他培训", en: "other training" },
};

/** What trainees turned to. */
export const CONVERSION_KINDS: Readonly<Record<Conversion["kind"], Bilingual>> = {
  employment: { zh: "就业", en: "employment" },
  "start-up": { zh: "创业", en: "start-up" },
};

/** Kinds of livestream hosts. */
export const HOST_KINDS: Readonly<Record<NonNullable<Followers["kind"]>, Bilingual>> = {
  head: { zh: "头部主播", en: "head host" },
  farmer: { zh: "农民网红", en: "farmer influencer" },
  other: { zh: "其他主播", en: "other host" },
};
