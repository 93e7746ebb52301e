import type { Citation } from "@countykit/core";
import type { AssessPolicy } from "../requirements/requirement.js";

const DOCUMENT = "遂政办发〔2021〕15号";
const cite = (locator: string): Citation => ({ document: DOCUMENT, locator });

/** 设计完成时限 and 标准完成时限：2021年12月31日. */
const END_OF_2021 = "2021-12-31";
/** 运营时限：2022年12月31日. */
const END_OF_2022 = "2022-12-31";
/** 硬件完成时限：2021年6月30日前. */
const HARDWARE = "2021-06-30";

/**
 * What Suichang's plan asks of brands, standards and traceability (遂政办发〔2021〕15号).
 *
 * @example
 * ```ts
 * import { suichang2021Requirements } from "@countykit/traceability-types/assess";
 *
 * suichang2021Requirements.requirements.flatMap((one) => (one.kind === "count" ? [`${one.fact} ${one.comparator} ${one.value}`] : [])); // => [
 * //   "brands.regional-public == 1",
 * //   "brands.specialty >= 3",
 * //   "brands.firms-served >= 3",
 * //   "products.hits == 2",
 * //   "standards.products >= 30",
 * //   "standards.systems == 1",
 * // ]
 * ```
 * @source 遂政办发〔2021〕15号 三（五）, 四（五）
 */
export const suichang2021Requirements: AssessPolicy = {
  schema: "countykit-assess-policy/1",
  id: "cn-2021-suichang-sui-zheng-ban-fa-15",
  title: { zh: "遂昌县示范项目实施方案", en: "Suichang's plan for the demonstration project" },
  document: DOCUMENT,
  jurisdiction: "331123",
  cohort: 2020,
  requirements: [
    {
      id: "brand-three-kinds",
      kind: "list",
      title: { zh: "品牌体系的三类品牌", en: "The three kinds of brands" },
      force: "target",
      cite: cite("三（五）"),
      fact: "brands.kinds",
      names: ["区域公共品牌", "企业品牌", "特色农产品品牌"],
      due: END_OF_2022,
    },
    {
      id: "trace-target",
      kind: "done",
      title: { zh: "健全农产品质量安全追溯体系", en: "Traceability of quality and safety is complete" },
      force: "target",
      cite: cite("三（五）"),
      fact: "trace.system",
      due: END_OF_2022,
    },
    {
      id: "brand-regional",
      kind: "count",
      title: { zh: "区域公共品牌", en: "Regional public brand" },
      force: "mandatory",
      cite: cite("四（五）1"),
      fact: "brands.regional-public",
      comparator: "==",
      value: "1",
      unit: "brands",
      due: END_OF_2021,
    },
    {
      id: "brand-products",
      kind: "count",
      title: { zh: "产品品牌", en: "Product brands" },
      force: "mandatory",
      cite: cite("四（五）1"),
      fact: "brands.specialty",
      comparator: ">=",
      value: "3",
      unit: "brands",
      due: END_OF_2021,
    },
    {
      id: "brand-firms",
      kind: "count",
      title: { zh: "获得品牌应用服务的本地企业", en: "Local firms served with the brand" },
      force: "mandatory",
      cite: cite("四（五）1"),
      terms: ["不少于3家"],
      fact: "brands.firms-served",
      comparator: ">=",
      value: "3",
      unit: "firms",
      due: END_OF_2022,
    },
    {
      id: "brand-hit-products",
      kind: "count",
      title: { zh: "网红爆款农产品", en: "Products made into hits" },
      force: "mandatory",
      cite: cite("四（五）2"),
      terms: ["优选2款"],
      fact: "products.hits",
      comparator: "==",
      value: "2",
      unit: "products",
      due: END_OF_2021,
    },
    {
      id: "brand-hit-services",
      kind: "list",
      title: { zh: "爆款打造服务", en: "Services for hits" },
      force: "mandatory",
      cite: cite("四（五）2"),
      fact: "hits.services",
      names: ["互联网化文创", "包装设计", "供应链管理", "营销推广"],
      due: END_OF_2022,
    },
    {
      id: "standard-thirty",
      kind: "count",
      title: { zh: "制定标准的农产品", en: "Products with a standard" },
      force: "mandatory",
      cite: cite("四（五）3"),
      terms: ["不少于30款"],
      fact: "standards.products",
      comparator: ">=",
      value: "30",
      unit: "products",
      due: END_OF_2021,
    },
    {
      id: "standard-system",
      kind: "count",
      title: { zh: "农产品标准化体系", en: "System of standards" },
      force: "mandatory",
      cite: cite("四（五）3"),
      terms: ["统一的识别和分级", "1套"],
      fact: "standards.systems",
      comparator: "==",
      value: "1",
      unit: "systems",
      due: END_OF_2021,
    },
    {
      id: "standard-aim",
      kind: "list",
      title: { zh: "标准化的服务宗旨", en: "Aims of the service" },
      force: "mandatory",
      cite: cite("四（五）3"),
      fact: "standards.aims",
      names: ["便民", "规范", "效益"],
    },
    {
      id: "trace-system",
      kind: "done",
      title: { zh: "农产品品质安全追溯体系", en: "Traceability of quality and safety" },
      force: "mandatory",
      cite: cite("四（五）3"),
      fact: "trace.system",
      due: END_OF_2021,
    },
    {
      id: "trace-name",
      kind: "agree",
      title: { zh: "追溯体系的名称", en: "What the traceability is called" },
      force: "in-principle",
      cite: cite("四（五）3"),
      statements: [
        { value: "质量安全追溯", cite: cite("三（五）") },
        { value: "品质安全追溯", cite: cite("四（五）3") },
        { value: "质量安全追溯", cite: cite("四（五）4") },
      ],
    },
    {
      id: "trace-in-bigdata",
      kind: "list",
      title: { zh: "大数据系统的功能", en: "Functions of the big-data system" },
      force: "mandatory",
      cite: cite("四（五）4"),
      terms: ["质量安全追溯功能"],
      fact: "bigdata.functions",
      names: ["数据显示", "查询", "质量安全追溯"],
      due: HARDWARE,
    },
  ],
};
