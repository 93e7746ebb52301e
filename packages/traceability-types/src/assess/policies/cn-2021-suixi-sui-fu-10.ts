import type { Citation } from "@countykit/core";
import type { AssessPolicy } from "../requirements/requirement.js";

const DOCUMENT = "遂府〔2021〕10号";
const cite = (locator: string): Citation => ({ document: DOCUMENT, locator });

/**
 * What Suixi's plan asks of brands, certificates and traceability (遂府〔2021〕10号). Which products are the main ones it does not list, so the county has to say.
 *
 * @example
 * ```ts
 * import { suixi2021Requirements } from "@countykit/traceability-types/assess";
 *
 * suixi2021Requirements.requirements.find(({ kind }) => kind === "layout")?.title.zh; // => "“1+N”品牌布局"
 * ```
 * @source 遂府〔2021〕10号 四（一）5–6, 四（二）4, 六（二）
 */
export const suixi2021Requirements: AssessPolicy = {
  schema: "countykit-assess-policy/1",
  id: "cn-2021-suixi-sui-fu-10",
  title: { zh: "遂溪县示范项目实施方案", en: "Suixi's plan for the demonstration project" },
  document: DOCUMENT,
  jurisdiction: "440823",
  cohort: 2020,
  requirements: [
    {
      id: "upward-demo-processes",
      kind: "list",
      title: { zh: "上行示范点的五道工序", en: "The five processes of a demonstration point" },
      force: "mandatory",
      cite: cite("四（一）5"),
      fact: "processes",
      names: ["集货", "加工", "分级", "包装", "运输"],
    },
    {
      id: "trace-system",
      kind: "covers",
      title: { zh: "主要特色产品纳入溯源体系", en: "The main specialties are in the traceability system" },
      force: "mandatory",
      cite: cite("四（一）6"),
      whole: "products.main",
      part: "trace.products",
    },
    {
      id: "trace-testing",
      kind: "covers",
      title: { zh: "网销产品检测检验", en: "Products sold online are tested" },
      force: "mandatory",
      cite: cite("四（一）6"),
      whole: "products.online",
      part: "products.tested",
    },
    {
      id: "brand-base-products",
      kind: "list",
      title: { zh: "以遂溪番薯、红心火龙果为主", en: "Sweet potato and red-heart dragon fruit lead" },
      force: "mandatory",
      cite: cite("四（二）4"),
      fact: "products.main",
      names: ["遂溪番薯", "红心火龙果"],
    },
    {
      id: "brand-certification",
      kind: "count",
      title: { zh: "“三品一标”认证产品", en: "Products with one of the four certificates" },
      force: "mandatory",
      cite: cite("四（二）4"),
      fact: "certificates.sanpin-yibiao",
      comparator: ">=",
      value: "1",
      unit: "products",
      note: { zh: "方案没有提出数量，有一个即为已开展", en: "The plan sets no number: one shows that it is done" },
    },
    {
      id: "brand-one-town-one-product",
      kind: "covers",
      title: { zh: "一镇一村一品", en: "One town, one product" },
      force: "target",
      cite: cite("四（二）4"),
      whole: "towns",
      part: "towns.with-product",
    },
    {
      id: "brand-one-plus-n",
      kind: "layout",
      title: { zh: "“1+N”品牌布局", en: "The 1+N layout of brands" },
      force: "mandatory",
      cite: cite("四（二）4"),
      public: "brands.regional-public",
      specialty: "brands.specialty",
      enterprise: "brands.enterprise",
    },
    {
      id: "brand-means",
      kind: "list",
      title: { zh: "品牌建设手段", en: "Means of building brands" },
      force: "mandatory",
      cite: cite("四（二）4"),
      fact: "brands.means",
      names: ["品牌策划", "工艺提升", "包装设计", "营销推广", "媒体和互联网推介"],
    },
    {
      id: "brand-trademarks",
      kind: "count",
      title: { zh: "注册商标", en: "Registered trademarks" },
      force: "mandatory",
      cite: cite("六（二）"),
      fact: "trademarks.registered",
      comparator: ">=",
      value: "1",
      unit: "trademarks",
      note: { zh: "方案没有提出数量，有一个即为已开展", en: "The plan sets no number: one shows that it is done" },
    },
  ],
};
