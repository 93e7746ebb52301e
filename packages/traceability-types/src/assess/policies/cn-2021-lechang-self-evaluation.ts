import type { Citation } from "@countykit/core";
import { CAPABILITIES, capabilityNames } from "../capabilities/capability-names.js";
import type { AssessPolicy } from "../requirements/requirement.js";

const DOCUMENT = "lechang-2019/self-evaluation";
const cite = (locator: string): Citation => ({ document: DOCUMENT, locator });

/** 国家地理标志产品, as named for promotion. */
const INDICATIONS = ["北乡马蹄", "沿溪山茶叶", "张溪香芋", "九峰山黄金柰李"] as const;
/** 四大地标产品, for which standards of trade were issued. */
const LANDMARKS = ["北乡马蹄", "乐昌雪毛鸡", "乐昌白毛茶", "黄金柰李"] as const;

/**
 * What Lechang's self-evaluation report for 2019 says of standards, brands and traceability (乐昌市 2019 年自评报告), and where it contradicts itself: 7 operators of
 * bases or 4, two sets of four products with an indication, and waybill printers in place of the system that was planned.
 *
 * @example
 * ```ts
 * import { lechang2019Requirements } from "@countykit/traceability-types/assess";
 *
 * lechang2019Requirements.requirements.filter(({ kind }) => kind === "delivered").map(({ title }) => title.zh); // => ["溯源系统建设"]
 * ```
 * @source self-evaluation report of Lechang for 2019, 一, 二（二）2(3), 四（一）(2)
 */
export const lechang2019Requirements: AssessPolicy = {
  schema: "countykit-assess-policy/1",
  id: "cn-2021-lechang-self-evaluation",
  title: { zh: "乐昌市 2019 年示范创建自评报告", en: "Lechang's self-evaluation report for 2019" },
  document: DOCUMENT,
  jurisdiction: "440281",
  cohort: 2019,
  requirements: [
    {
      id: "fact-greater-bay-bases",
      kind: "agree",
      title: { zh: "粤港澳大湾区“菜篮子”生产基地经营主体", en: "Operators of vegetable-basket bases for the Greater Bay Area" },
      force: "in-principle",
      cite: cite("一"),
      terms: ["经营主体7家", "4家经营主体"],
      statements: [
        { value: "7", cite: cite("一") },
        { value: "4", cite: cite("一（一是）") },
      ],
    },
    {
      id: "fact-gi-trademark",
      kind: "counted-list",
      title: { zh: "国家地理标志商标", en: "National trademarks of geographical indication" },
      force: "in-principle",
      cite: cite("一（一是）"),
      certificate: "gi-trademark",
      stated: 1,
      names: ["黄金柰李"],
    },
    {
      id: "fact-eco-origin",
      kind: "counted-list",
      title: { zh: "国家级生态原产地保护产品", en: "National products of protected ecological origin" },
      force: "in-principle",
      cite: cite("一（一是）"),
      certificate: "eco-origin",
      stated: 4,
      names: null,
    },
    {
      id: "fact-famous-special",
      kind: "counted-list",
      title: { zh: "全国名特优新农产品", en: "National famous, special, excellent and new products" },
      force: "in-principle",
      cite: cite("一（一是）"),
      certificate: "famous-special",
      stated: 4,
      names: LANDMARKS,
    },
    {
      id: "fact-provincial-famous",
      kind: "counted-list",
      title: { zh: "广东省十大名牌产品", en: "Provincial top-ten brand products" },
      force: "in-principle",
      cite: cite("一（一是）"),
      certificate: "provincial-famous",
      stated: 2,
      names: ["炮弹香芋", "白毛尖茶"],
    },
    {
      id: "fact-certified-products",
      kind: "counted-list",
      title: { zh: "“三品一标”农产品", en: "Products with one of the four certificates" },
      force: "in-principle",
      cite: cite("一（一是）"),
      stated: 156,
      names: null,
    },
    {
      id: "upward-gi-list",
      kind: "same-products",
      title: { zh: "四大地标产品名单", en: "The four landmark products" },
      force: "in-principle",
      cite: cite("二（二）2(3)③"),
      terms: ["国家地理标志产品", "四大地标产品"],
      lists: [
        { names: INDICATIONS, cite: cite("二（二）2(3)③") },
        { names: LANDMARKS, cite: cite("四（一）(2)") },
      ],
    },
    {
      id: "trace-testing-centres",
      kind: "done",
      title: { zh: "企业建立农产品检测中心", en: "Firms set up testing centres" },
      force: "target",
      cite: cite("二（二）2(3)④"),
      terms: ["鼓励和推动"],
      fact: "testing.centre",
    },
    {
      id: "trace-identity",
      kind: "done",
      title: { zh: "农产品有独一无二的“身份证”", en: "Every product has an identity of its own" },
      force: "target",
      cite: cite("二（二）2(3)④"),
      fact: "trace.identity-unique",
    },
    {
      id: "trace-eight-capabilities",
      kind: "list",
      title: { zh: "溯源流程的八项能力", en: "The eight capabilities of the process" },
      force: "target",
      cite: cite("二（二）2(3)④"),
      fact: "trace.capabilities",
      names: CAPABILITIES.map((id) => capabilityNames[id].zh),
    },
    {
      id: "upward-standards-issued",
      kind: "list",
      title: { zh: "四大地标产品的电商交易标准", en: "Standards of online trade for the four landmark products" },
      force: "mandatory",
      cite: cite("四（一）(2)"),
      fact: "standards.trade",
      names: LANDMARKS,
    },
    {
      id: "trace-delivered",
      kind: "delivered",
      title: { zh: "溯源系统建设", en: "The traceability system" },
      force: "mandatory",
      cite: cite("四（一）(2)"),
      terms: ["补充协议", "物流打单机"],
      fact: "trace.delivered",
      planned: "溯源系统",
    },
  ],
};
