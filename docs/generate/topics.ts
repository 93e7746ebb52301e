import type { Bilingual } from "@countykit/core";
import { both } from "./words.js";

/** The matters rules are about: the headings of the index by topic, in its order (事项). */
export const topics = {
  "fund-shares": both("资金比例与合计", "Shares and sums of the budget"),
  "fund-use": both("资金用途与支持方式", "Uses and modes of support"),
  "fund-management": both("资金管理与拨付", "Management and payment of funds"),
  procurement: both("招标采购与承建单位", "Tendering and contractors"),
  organisation: both("组织领导与监督", "Organisation and supervision"),
  disclosure: both("信息公开与报送", "Disclosure and reporting"),
  centre: both("公共服务中心与园区", "Service centre and parks"),
  stations: both("镇村服务站点", "Stations of towns and villages"),
  logistics: both("物流配送", "Logistics"),
  commerce: both("商贸流通与工业品下行", "Commerce and goods into the villages"),
  training: both("人才培训", "Training"),
  upward: both("农产品上行与销售", "Sales of rural products"),
  brands: both("品牌、标准与溯源", "Brands, standards and tracing"),
  publicity: both("宣传推广与活动", "Publicity and events"),
  growth: both("增长与成效", "Growth and results"),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type TopicId = keyof typeof topics;
