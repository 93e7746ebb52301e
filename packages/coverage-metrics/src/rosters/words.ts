import type { Bilingual } from "@countykit/core";
import type {
  Brand,
  Conversion,
  EventKind,
  FacilityKind,
  Firm,
  Followers,
  Listing,
  Pairing,
  Parcels,
  SalesSeries,
  SessionKind,
  ShopSales,
  Standard,
  Standing,
  Station,
  Status,
  Town,
  Village,
} from "./rows.js";

/** How far a thing has come. */
export const STANDINGS: Readonly<Record<Standing, Bilingual>> = {
  planned: { zh: "规划", en: "planned" },
  built: { zh: "建成", en: "built" },
  operating: { zh: "运营", en: "operating" },
};

/** What stands in the column of the status. */
export const STATUSES: Readonly<Record<Status, Bilingual>> = { ...STANDINGS, closed: { zh: "停运", en: "closed" } };

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

/** What a host may be. */
export type HostKind = NonNullable<Followers["kind"]>;

/** Kinds of livestream hosts. */
export const HOST_KINDS: Readonly<Record<HostKind, Bilingual>> = {
  head: { zh: "头部主播", en: "head host" },
  farmer: { zh: "农民网红", en: "farmer influencer" },
  other: { zh: "其他主播", en: "other host" },
};

/** Kinds of facilities. */
export const FACILITY_KINDS: Readonly<Record<FacilityKind, Bilingual>> = {
  "service-centre": { zh: "电子商务公共服务中心", en: "public service centre" },
  park: { zh: "电商产业园（集聚区）", en: "e-commerce park" },
  "data-centre": { zh: "电商大数据中心", en: "big-data centre" },
  "experience-centre": { zh: "新零售体验中心", en: "new-retail experience centre" },
  "live-room": { zh: "直播间", en: "live room" },
  "live-base": { zh: "直播基地", en: "livestreaming base" },
  "practice-base": { zh: "实训基地", en: "practice base" },
  "demonstration-point": { zh: "农产品上行示范点", en: "demonstration point of produce sales" },
  store: { zh: "“电商+实体”门店", en: "online and physical store" },
  "local-platform": { zh: "本土电商平台", en: "local platform" },
  "third-party-platform": { zh: "第三方电商平台", en: "third-party platform" },
  "cross-border-platform": { zh: "跨境电商平台", en: "cross-border platform" },
};

/** Kinds of firms. */
export const FIRM_KINDS: Readonly<Record<NonNullable<Firm["kind"]>, Bilingual>> = {
  platform: { zh: "平台企业", en: "platform firm" },
  sales: { zh: "电商销售企业", en: "online seller" },
  operator: { zh: "电商运营服务企业", en: "e-commerce service firm" },
  logistics: { zh: "快递物流、仓储企业", en: "express, logistics or storage firm" },
  traditional: { zh: "传统商贸企业", en: "traditional trading firm" },
  other: { zh: "其他企业", en: "other firm" },
};

/** What a series of sales counts. */
export const SALES_SERIES: Readonly<Record<SalesSeries, Bilingual>> = {
  "ecommerce-turnover": { zh: "电商交易额", en: "e-commerce turnover" },
  "online-retail": { zh: "网络零售额", en: "online retail sales" },
  "rural-online-retail": { zh: "农村网络零售额", en: "rural online retail sales" },
  "agri-online-retail": { zh: "农产品网络零售额", en: "online retail sales of farm produce" },
  "agri-sales": { zh: "农产品电子商务销售额", en: "e-commerce sales of farm produce" },
  "cluster-online-retail": { zh: "集聚区网络零售额", en: "online retail sales of the cluster park" },
};

/** Whose products are listed. */
export const LISTING_SCOPES: Readonly<Record<NonNullable<Listing["scope"]>, Bilingual>> = {
  own: { zh: "本地网货", en: "products of the county" },
  pairing: { zh: "结对帮扶地产品", en: "products of the partner county" },
  "supply-chain": { zh: "供货单品", en: "supply products" },
};

/** Kinds of brands. */
export const BRAND_KINDS: Readonly<Record<Brand["kind"], Bilingual>> = {
  regional: { zh: "区域公用品牌", en: "regional public brand" },
  product: { zh: "产品品牌", en: "product brand" },
  firm: { zh: "企业品牌", en: "firm brand" },
};

/** Levels of standards. */
export const STANDARD_KINDS: Readonly<Record<NonNullable<Standard["kind"]>, Bilingual>> = {
  national: { zh: "国家标准", en: "national standard" },
  industry: { zh: "行业标准", en: "industry standard" },
  local: { zh: "地方标准", en: "local standard" },
  group: { zh: "团体标准", en: "association standard" },
  firm: { zh: "企业标准", en: "firm standard" },
};

/** Kinds of activities of pairing assistance. */
export const PAIRING_KINDS: Readonly<Record<Pairing["kind"], Bilingual>> = {
  expo: { zh: "资源对接会、产品展销会", en: "matching meeting or exhibition" },
  training: { zh: "培训", en: "training" },
  listing: { zh: "产品上架", en: "listing of products" },
  visit: { zh: "考察交流", en: "visit" },
  other: { zh: "其他帮扶活动", en: "other activity" },
};

/** Which way parcels go. */
export const PARCEL_DIRECTIONS: Readonly<Record<Parcels["direction"], Bilingual>> = {
  up: { zh: "上行（寄出）", en: "sent" },
  down: { zh: "下行（派送）", en: "delivered" },
};

/** Kinds of town-level units. */
export const TOWN_KINDS: Readonly<Record<NonNullable<Town["kind"]>, Bilingual>> = {
  town: { zh: "镇", en: "town" },
  township: { zh: "乡", en: "township" },
  subdistrict: { zh: "街道", en: "subdistrict" },
  office: { zh: "办事处", en: "office" },
};

/** Kinds of units of the village level. */
export const VILLAGE_KINDS: Readonly<Record<NonNullable<Village["kind"]>, Bilingual>> = {
  village: { zh: "行政村", en: "administrative village" },
  community: { zh: "社区（居委会）", en: "neighbourhood committee" },
};

/** Levels of stations. */
export const STATION_LEVELS: Readonly<Record<Station["level"], Bilingual>> = {
  county: { zh: "县级", en: "county" },
  town: { zh: "镇级", en: "town" },
  village: { zh: "村级", en: "village" },
};

/** Sorts of sellers. */
export const SHOP_KINDS: Readonly<Record<NonNullable<ShopSales["kind"]>, Bilingual>> = {
  firm: { zh: "企业", en: "firm" },
  pavilion: { zh: "特色馆", en: "pavilion of local products" },
  "product-shop": { zh: "产品店", en: "product shop" },
  "web-shop": { zh: "网店", en: "web shop" },
  "micro-shop": { zh: "微店", en: "micro shop" },
};
