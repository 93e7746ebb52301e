import type { Citation } from "@countykit/core";
import type { ReviewList } from "./review-list.js";

const row = (locator: string): Citation => ({
  document: "粤商务电函〔2021〕101号",
  locator: `指标体系表 ${locator}`,
  quotedIn: { document: "lechang-2019/self-evaluation", locator: "七 指标体系表" },
});

const one = (id: string, zh: string, en: string): ReviewList["of"][number] => ({ id, label: { zh, en } });

/**
 * What the table of 2019 and the self-evaluation of Lechang list without points of their own (无分值的核对清单).
 *
 * @example
 * ```ts
 * import { reviewLists } from "@countykit/scoring-rubric";
 *
 * reviewLists.map(({ id, need, of }) => `${id} ${need} of ${of.length}`).slice(0, 2); // => ["lechang-2019/station-services 4 of 4", "lechang-2019/survey-report 2 of 2"]
 * ```
 * @source 粤商务电函〔2021〕101号, table of points, column of explanations; self-evaluation report of Lechang for 2019, section 七
 */
export const reviewLists: readonly ReviewList[] = [
  {
    id: "lechang-2019/station-services",
    title: { zh: "站点服务", en: "Services of the stations" },
    cite: row("二 服务体系建设(2)"),
    need: 4,
    of: [
      one("publicity", "电商宣传", "publicity"),
      one("agency-trade", "代购代销", "buying and selling on behalf"),
      one("deposit-payment", "代存代缴", "deposits and payments on behalf"),
      one("micro-credit", "小额信贷", "micro-credit"),
    ],
  },
  {
    id: "lechang-2019/survey-report",
    title: { zh: "摸底报告及促进措施", en: "The survey and what follows from it" },
    cite: row("二 农村产品上行"),
    need: 2,
    of: [
      one("survey-filed", "摸底档案或报告已上报", "the survey is filed with the prefecture"),
      one("measures", "网络销售促进措施已落实", "measures to promote online sales are carried out"),
    ],
  },
  {
    id: "lechang-2019/upward-support",
    title: { zh: "对农民、合作社、涉农企业的支持", en: "Support for farmers, cooperatives and firms" },
    cite: row("二 农村产品上行"),
    need: 5,
    of: [
      one("online-sale", "网络销售", "online sale"),
      one("product-development", "产品开发", "development of products"),
      one("brand-registration", "品牌注册", "registration of brands"),
      one("brand-cultivation", "品牌培育", "cultivation of brands"),
      one("marketing-planning", "网络营销策划", "planning of online marketing"),
    ],
  },
  {
    id: "lechang-2019/value-added-training",
    title: { zh: "增值培训", en: "Value-added training" },
    cite: row("二 电商人才培训"),
    need: 2,
    of: [
      one("value-added", "增值培训", "value-added training of rural youth"),
      one("follow-up", "跟踪服务及辅导、孵化", "follow-up, counselling and incubation"),
    ],
  },
  {
    id: "lechang-2019/disclosure-windows",
    title: { zh: "公开专栏的互动窗口", en: "Windows of the column" },
    cite: row("三 信息公开"),
    need: 1,
    of: [one("opinion", "征求意见", "a window for opinions"), one("report", "监督举报", "a window for reports")],
  },
  {
    id: "lechang-2019/poverty-statistics",
    title: { zh: "电商扶贫统计", en: "Statistics of poverty relief by e-commerce" },
    cite: row("三 数据上报"),
    need: 1,
    of: [one("training", "培训情况", "training of the registered poor"), one("income", "增收情况", "gains in their income")],
  },
  {
    id: "lechang-2019/files",
    title: { zh: "台账和档案", en: "Ledgers and files" },
    cite: { document: "lechang-2019/self-evaluation", locator: "七" },
    need: 2,
    of: [one("ledger", "各项台账齐全", "the ledgers are complete"), one("archive", "档案完整", "the files are complete")],
  },
];
