import type { Citation } from "@countykit/core";
import type { Policy } from "../policy.js";

const cite = (locator: string): Citation => ({ document: "始府办〔2021〕12号", locator });

/**
 * What Shixing's follow-up plan and its annexed measures ask (始府办〔2021〕12号), in the order of sections and articles. The plan prints no date, and
 * the measures hold from the day they were published, so when they came into force is not known.
 *
 * @example
 * ```ts
 * import { shixing2021 } from "@countykit/budget-rules";
 *
 * shixing2021.rules.filter(({ force }) => force === "in-principle").map(({ id }) => id); // => ["no-change"]
 * ```
 * @source 始府办〔2021〕12号, sections 三 and 六, annex, articles 3, 9 and 11
 */
export const shixing2021: Policy = {
  schema: "countykit-policy/1",
  id: "cn-2021-shixing-shi-fu-ban-12",
  title: { zh: "始兴县后续项目工作实施方案及资金管理办法", en: "Shixing's follow-up plan and fund measures" },
  document: "始府办〔2021〕12号",
  level: "county",
  jurisdiction: "440222",
  cohorts: [2019],
  from: null,
  until: null,
  rules: [
    {
      kind: "requirement",
      id: "resident-rewards",
      title: { zh: "入驻奖励的对象", en: "Who receives the rewards for residents" },
      force: "mandatory",
      cite: cite("三（一）5"),
      fact: "resident-reward-beneficiaries",
      must: {
        kind: "be-one-of",
        open: false,
        members: [
          { id: "resident-firm", term: { zh: "入驻企业", en: "resident firms" } },
          { id: "resident-individual", term: { zh: "入驻个人", en: "resident individuals" } },
        ],
      },
    },
    {
      kind: "requirement",
      id: "station-rewards",
      title: { zh: "站点奖励的内容", en: "What stations are rewarded for" },
      force: "mandatory",
      cite: cite("三（二）5"),
      fact: "station-reward-flows",
      must: {
        kind: "be-one-of",
        open: false,
        members: [
          { id: "station-logistics", term: { zh: "站点物流", en: "station logistics" } },
          { id: "upward", term: { zh: "产品上行", en: "products going up" } },
          { id: "downward", term: { zh: "产品下行", en: "products coming down" } },
        ],
      },
    },
    {
      kind: "requirement",
      id: "arrangement",
      title: { zh: "项目资金安排方式", en: "How the project money is arranged" },
      force: "mandatory",
      cite: cite("六（三）"),
      fact: "arrangement-modes",
      must: {
        kind: "be-one-of",
        open: false,
        members: [
          { id: "case-by-case", term: { zh: "一事一议", en: "case by case" } },
          { id: "government-procurement", term: { zh: "政府采购", en: "government procurement" } },
        ],
      },
    },
    {
      kind: "requirement",
      id: "earmarking",
      title: { zh: "专款专用", en: "Earmarking" },
      force: "mandatory",
      cite: cite("六（三）"),
      fact: "earmarked",
      must: { kind: "hold" },
    },
    {
      kind: "permitted-directions",
      id: "uses",
      title: { zh: "资金主要用途", en: "Main uses of the money" },
      force: "mandatory",
      cite: cite("六（三）"),
      of: { kind: "all" },
      by: "tag",
      open: true,
      directions: [
        { id: "support", term: { zh: "扶持", en: "support" } },
        { id: "reward", term: { zh: "奖励", en: "rewards" } },
        { id: "training", term: { zh: "培训", en: "training" } },
        { id: "county-centre", term: { zh: "县电商服务中心建设", en: "the county service centre" } },
        { id: "service-system", term: { zh: "相关服务支撑体系建设", en: "related service systems" } },
      ],
    },
    {
      kind: "requirement",
      id: "open-tender",
      title: { zh: "公平、公正、公开招投标", en: "Fair, just and open tendering" },
      force: "mandatory",
      cite: cite("附件 第三条"),
      fact: "open-tender",
      must: { kind: "hold" },
    },
    {
      kind: "requirement",
      id: "capable-contractor",
      title: { zh: "承建单位有运营能力", en: "The contractor is able to operate" },
      force: "mandatory",
      cite: cite("附件 第三条"),
      fact: "contractor-able-to-operate",
      must: { kind: "hold" },
    },
    {
      kind: "requirement",
      id: "no-change",
      title: { zh: "提交实施方案后建设内容不作调整", en: "The content stays as it was submitted" },
      force: "in-principle",
      cite: cite("附件 第九条"),
      fact: "content-unchanged",
      must: { kind: "hold" },
      note: {
        zh: "确需变更的，须在期限内书面申请并获批准，批准作为例外登记",
        en: "A change that is needed takes a written request in time and an approval, which is recorded as an exception",
      },
    },
    {
      kind: "requirement",
      id: "contractor-earmarking",
      title: { zh: "承建单位专款专用", en: "The contractor earmarks the money" },
      force: "mandatory",
      cite: cite("附件 第十一条（二）"),
      fact: "contractor-earmarked",
      must: { kind: "hold" },
    },
  ],
};
