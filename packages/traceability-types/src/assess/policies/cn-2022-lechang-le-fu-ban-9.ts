import type { Citation } from "@countykit/core";
import { STAGES, stageNames } from "../stages/stage-names.js";
import type { AssessPolicy } from "../requirements/requirement.js";

const DOCUMENT = "乐府办〔2022〕9号";
const cite = (locator: string): Citation => ({ document: DOCUMENT, locator });

/** 四大地理标志农产品. */
const FOUR = ["黄金柰李", "北乡马蹄", "乐昌白毛尖", "张溪香芋"] as const;
/** 2022年11月前, the limit of the task in annex 1. */
const NOVEMBER_2022 = "2022-11-30";

/**
 * What Lechang's plan asks of brands, standards and traceability (乐府办〔2022〕9号). Annex 1 gives the tasks their limit, and asks for a showcase where the plan
 * asks for a system.
 *
 * @example
 * ```ts
 * import { lechang2021Requirements } from "@countykit/traceability-types/assess";
 *
 * lechang2021Requirements.requirements.find(({ id }) => id === "trace-full-chain-stages")?.cite.locator; // => "附件1 二.2"
 * ```
 * @source 乐府办〔2022〕9号 四（一）3, 附件1 二.2
 */
export const lechang2021Requirements: AssessPolicy = {
  schema: "countykit-assess-policy/1",
  id: "cn-2022-lechang-le-fu-ban-9",
  title: { zh: "乐昌市示范项目实施方案", en: "Lechang's plan for the demonstration project" },
  document: DOCUMENT,
  jurisdiction: "440281",
  cohort: 2021,
  requirements: [
    {
      id: "brand-regional-public",
      kind: "count",
      title: { zh: "乐昌农产品区域公用品牌", en: "Regional public brand of Lechang" },
      force: "mandatory",
      cite: cite("四（一）3(1)"),
      fact: "brands.regional-public",
      comparator: ">=",
      value: "1",
      unit: "brands",
      due: NOVEMBER_2022,
    },
    {
      id: "brand-packaging-upgrade",
      kind: "list",
      title: { zh: "四大地理标志农产品包装提档升级", en: "Better packaging of the four products with an indication" },
      force: "mandatory",
      cite: cite("四（一）3(1)"),
      terms: ["产品包装或电商包装"],
      fact: "packaging.upgraded",
      names: FOUR,
      due: NOVEMBER_2022,
    },
    {
      id: "brand-gi-four",
      kind: "same-products",
      title: {
        zh: "四大地理标志农产品与 2019 年四大地标产品",
        en: "The four products with an indication, and the four landmark products of 2019",
      },
      force: "in-principle",
      cite: cite("四（一）3(1)"),
      lists: [
        { names: FOUR, cite: cite("四（一）3(1)") },
        {
          names: ["北乡马蹄", "乐昌雪毛鸡", "乐昌白毛茶", "黄金柰李"],
          cite: { document: "lechang-2019/self-evaluation", locator: "四（一）(2)" },
        },
      ],
    },
    {
      id: "brand-gi-name-variant",
      kind: "agree",
      title: { zh: "柰李的写法", en: "How the plum is written" },
      force: "in-principle",
      cite: cite("附件1 二.2"),
      statements: [
        { value: "黄金柰李", cite: cite("四（一）3(1)") },
        { value: "黄金奈李", cite: cite("附件1 二.2") },
      ],
    },
    {
      id: "brand-name",
      kind: "agree",
      title: { zh: "区域品牌的叫法", en: "What the public brand is called" },
      force: "in-principle",
      cite: cite("八（十三）"),
      statements: [
        { value: "公用品牌", cite: cite("四（一）3(1)") },
        { value: "公共品牌", cite: cite("附件1 二.2") },
        { value: "公共品牌", cite: cite("八（十三）") },
      ],
    },
    {
      id: "brand-certify-and-label",
      kind: "covers",
      title: { zh: "贴公用品牌标识的产品都符合品质规范和质量标准", en: "Every labelled product meets specification and standard" },
      force: "mandatory",
      cite: cite("四（一）3(1)"),
      terms: ["品质规范、质量标准", "公用品牌贴标"],
      whole: "label.products",
      part: "label.qualified",
    },
    {
      id: "brand-promotion",
      kind: "count",
      title: { zh: "推介活动、展会、节会", en: "Promotion, fairs and festivals" },
      force: "target",
      cite: cite("四（一）3(1)"),
      fact: "events.promotion",
      comparator: ">=",
      value: "1",
      unit: "events",
      due: NOVEMBER_2022,
    },
    {
      id: "brand-publicity-channels",
      kind: "list",
      title: { zh: "对外宣传渠道", en: "Channels of publicity" },
      force: "mandatory",
      cite: cite("四（一）3(2)"),
      fact: "publicity.channels",
      names: ["新媒体", "户外广告"],
      due: NOVEMBER_2022,
    },
    {
      id: "trace-representative-products",
      kind: "only",
      title: { zh: "选择特色产品或农村名优特产品", en: "Specialties and famous rural products are chosen" },
      force: "in-principle",
      cite: cite("四（一）3(3)"),
      fact: "trace.products",
      names: [...FOUR, "乐昌雪毛鸡", "乐昌白毛茶"],
    },
    {
      id: "trace-standards-levels",
      kind: "any-of",
      title: { zh: "生产过程应用标准", en: "Production applies a standard" },
      force: "mandatory",
      cite: cite("四（一）3(3)"),
      terms: ["农产品品质标准、行业标准或地方标准"],
      fact: "standards.applied",
      names: ["农产品品质标准", "农产品质量标准", "行业标准", "地方标准"],
      due: NOVEMBER_2022,
    },
    {
      id: "trace-network-circulation-standard",
      kind: "done",
      title: { zh: "农产品网络流通标准", en: "Standard of online circulation" },
      force: "target",
      cite: cite("四（一）3(3)"),
      terms: ["探讨制定"],
      fact: "standards.network-circulation",
      due: NOVEMBER_2022,
    },
    {
      id: "trace-system",
      kind: "covers",
      title: { zh: "网销溯源体系与智慧配送对接", en: "Traceability of online sales, linked with distribution" },
      force: "mandatory",
      cite: cite("四（一）3(3)"),
      terms: ["网销溯源体系", "智慧配送"],
      whole: "trace.lots",
      part: "trace.linked-lots",
      due: NOVEMBER_2022,
    },
    {
      id: "trace-system-object",
      kind: "agree",
      title: { zh: "网销溯源的建设内容", en: "What is to be built for online traceability" },
      force: "in-principle",
      cite: cite("附件1 二.2"),
      note: { zh: "附件把体系降为典型，义务小了", en: "The annex asks for a showcase where the plan asks for a system" },
      statements: [
        { value: "网销溯源体系", cite: cite("四（一）3(3)") },
        { value: "网销溯源典型", cite: cite("附件1 二.2") },
      ],
    },
    {
      id: "trace-full-chain-stages",
      kind: "list",
      title: { zh: "全程可追溯的五个环节", en: "The five stages of the whole chain" },
      force: "mandatory",
      cite: cite("附件1 二.2"),
      fact: "trace.stages",
      names: STAGES.map((stage) => stageNames[stage].zh),
      due: NOVEMBER_2022,
    },
    {
      id: "trace-views",
      kind: "list",
      title: { zh: "电脑端、手机端上的供货商后台和运营商后台", en: "Supplier and operator back ends on computers and phones" },
      force: "mandatory",
      cite: cite("四（一）3(3)"),
      fact: "trace.views",
      names: ["pc端", "手机端", "供货商后台", "运营商后台"],
    },
  ],
};
