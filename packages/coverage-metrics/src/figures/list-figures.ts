import type { Bilingual } from "@countykit/core";
import type { FigureName } from "./book.js";

/** What is listed of the stations. */
export type StationAspect = "services" | "zones" | "equipment" | "feeds" | "building-model" | "demonstration-model";

/** 站点清单. */
export const STATION_ASPECTS: Readonly<Record<StationAspect, Bilingual>> = {
  services: { zh: "服务功能", en: "services" },
  zones: { zh: "功能区", en: "zones" },
  equipment: { zh: "设备", en: "equipment" },
  feeds: { zh: "上报数据", en: "data reported" },
  "building-model": { zh: "共建模式", en: "ways of building together" },
  "demonstration-model": { zh: "示范站基本模式", en: "basic model of a demonstration station" },
};

/** What is listed of the service centre, and of the park beside it. */
export type CentreAspect =
  | "services"
  | "enhanced-services"
  | "operation-services"
  | "value-added-steps"
  | "functions"
  | "zones"
  | "park-zones"
  | "beneficiaries"
  | "duties"
  | "dimensions"
  | "model"
  | "rules"
  | "signs"
  | "equipment";

/** 公共服务中心清单. */
export const CENTRE_ASPECTS: Readonly<Record<CentreAspect, Bilingual>> = {
  services: { zh: "服务", en: "services" },
  "enhanced-services": { zh: "提升的服务", en: "services to be raised" },
  "operation-services": { zh: "运营服务", en: "operation services" },
  "value-added-steps": { zh: "增值服务环节", en: "steps of the value-added service" },
  functions: { zh: "功能", en: "functions" },
  zones: { zh: "功能区", en: "zones" },
  "park-zones": { zh: "园区功能区", en: "zones of the park" },
  beneficiaries: { zh: "服务对象", en: "whom it serves" },
  duties: { zh: "统筹职责", en: "duties of coordination" },
  dimensions: { zh: "要素", en: "dimensions" },
  model: { zh: "建设模式", en: "model of building" },
  rules: { zh: "制度", en: "written rules" },
  signs: { zh: "标牌", en: "signs" },
  equipment: { zh: "设备", en: "equipment" },
};

/** What is listed of the big-data centre. */
export type DataAspect = "functions" | "capabilities" | "datasets" | "equipment" | "products";

/** 大数据中心清单. */
export const DATA_ASPECTS: Readonly<Record<DataAspect, Bilingual>> = {
  functions: { zh: "功能", en: "functions" },
  capabilities: { zh: "能力", en: "capabilities" },
  datasets: { zh: "统计内容", en: "datasets" },
  equipment: { zh: "软硬件", en: "equipment and software" },
  products: { zh: "覆盖产品", en: "products covered" },
};

/** What is listed of the county's programme as a whole. */
export type CountyAspect = "systems" | "services-in-villages";

/** 县域清单. */
export const COUNTY_ASPECTS: Readonly<Record<CountyAspect, Bilingual>> = {
  systems: { zh: "体系", en: "systems" },
  "services-in-villages": { zh: "进村服务", en: "services that enter the villages" },
};

/** 站点……清单. */
export const stationList = (aspect: StationAspect): FigureName =>
  list("stations", { zh: "站点", en: "stations" }, aspect, STATION_ASPECTS[aspect]);

/** 公共服务中心……清单. */
export const centreList = (aspect: CentreAspect): FigureName =>
  list("centre", { zh: "公共服务中心", en: "service centre" }, aspect, CENTRE_ASPECTS[aspect]);

/** 大数据中心……清单. */
export const dataList = (aspect: DataAspect): FigureName =>
  list("data-centre", { zh: "大数据中心", en: "big-data centre" }, aspect, DATA_ASPECTS[aspect]);

/** 县域……清单. */
export const countyList = (aspect: CountyAspect): FigureName =>
  list("county", { zh: "全县", en: "county" }, aspect, COUNTY_ASPECTS[aspect]);

const list = (subject: string, of: Bilingual, aspect: string, term: Bilingual): FigureName => ({
  id: `${subject}.${aspect}`,
  term: { zh: `${of.zh}${term.zh}`, en: `${of.en}: ${term.en}` },
  unit: "items",
});
