import type { Bilingual } from "@countykit/core";
import type { NamedField } from "./known-names-table.js";

/**
 * What the usual categories, uses and sources of funds are called (类别、用途标签、资金来源的名称), by the id under which policies select them. A
 * budget may use ids of its own, which have no other name.
 *
 * @example
 * ```ts
 * import { lineNames } from "@countykit/budget-rules";
 *
 * lineNames.category["logistics"]; // => { "zh": "物流", "en": "logistics" }
 * lineNames.source["superior"]; // => { "zh": "上级资金", "en": "money from above" }
 * ```
 * @source 乐府办〔2022〕9号, annex 2, 始府办〔2021〕12号, section 三, and 财建〔2019〕50号 as quoted in 遂政办发〔2021〕15号, for what they call them
 */
export const lineNames: Readonly<Record<NamedField, Readonly<Record<string, Bilingual>>>> = {
  category: {
    "public-service": { zh: "公共服务", en: "public service" },
    logistics: { zh: "物流", en: "logistics" },
    training: { zh: "培训", en: "training" },
    commerce: { zh: "商贸流通", en: "commerce" },
    "downward-goods": { zh: "工业品下行", en: "industrial goods to the countryside" },
    upward: { zh: "农产品上行", en: "farm produce to the cities" },
    "sustained-development": { zh: "可持续发展", en: "sustained development" },
    publicity: { zh: "项目宣传", en: "publicity" },
  },
  tag: {
    "hardware-and-fit-out": { zh: "硬件设备购置和装修", en: "hardware and fit-out" },
    "county-centre": { zh: "县级中心", en: "county centre" },
    stations: { zh: "站点", en: "stations" },
    reward: { zh: "奖励", en: "rewards" },
    support: { zh: "扶持", en: "support" },
    "service-system": { zh: "服务体系", en: "service system" },
    commerce: { zh: "商贸流通", en: "commerce" },
    training: { zh: "培训", en: "training" },
    logistics: { zh: "物流", en: "logistics" },
    "online-trading-platform": { zh: "网络交易平台", en: "online trading platform" },
    "official-buildings": { zh: "楼堂馆所", en: "official buildings" },
    "land-acquisition": { zh: "征地拆迁", en: "land acquisition" },
    "traffic-purchase": { zh: "购买流量", en: "buying traffic" },
    "recurrent-expenditure": { zh: "经常性开支", en: "recurrent expenditure" },
    "work-fund-withdrawal": { zh: "提取工作经费", en: "withdrawing working funds" },
  },
  source: {
    central: { zh: "中央资金", en: "central money" },
    provincial: { zh: "省级资金", en: "provincial money" },
    municipal: { zh: "市级资金", en: "municipal money" },
    county: { zh: "县级资金", en: "county money" },
    enterprise: { zh: "企业自筹", en: "firms' own money" },
    social: { zh: "社会资金", en: "private money" },
    superior: { zh: "上级资金", en: "money from above" },
  },
};
