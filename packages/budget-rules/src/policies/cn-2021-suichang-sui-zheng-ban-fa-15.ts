import type { Citation } from "@countykit/core";
import type { Policy } from "../policy.js";

const cite = (locator: string): Citation => ({ document: "遂政办发〔2021〕15号", locator });

/**
 * What Suichang's plan asks of its own project (遂政办发〔2021〕15号), in the order of its sections. The negative list it quotes is the nation's and
 * stands in the policy of 财建〔2019〕50号.
 *
 * @example
 * ```ts
 * import { suichang2021 } from "@countykit/budget-rules";
 *
 * suichang2021.rules.filter(({ kind }) => kind === "milestone-disbursement").map(({ id }) => id); // => ["pay-by-progress", "staged-payment"]
 * ```
 * @source 遂政办发〔2021〕15号, sections 六（二） and 七
 */
export const suichang2021: Policy = {
  schema: "countykit-policy/1",
  id: "cn-2021-suichang-sui-zheng-ban-fa-15",
  title: { zh: "遂昌县示范项目实施方案", en: "Suichang's plan for the demonstration project" },
  document: "遂政办发〔2021〕15号",
  level: "county",
  jurisdiction: "331123",
  cohorts: [2020],
  from: "2021-04-04",
  until: null,
  rules: [
    {
      kind: "requirement",
      id: "fixed-subsidies",
      title: { zh: "分项补助，定额奖补", en: "Fixed subsidies, item by item" },
      force: "mandatory",
      cite: cite("六（二）1"),
      fact: "fixed-subsidies",
      must: { kind: "hold" },
    },
    {
      kind: "milestone-disbursement",
      id: "pay-by-progress",
      title: { zh: "按项目实施进度拨付", en: "Payment by progress" },
      force: "mandatory",
      cite: cite("六（二）1"),
      byProgress: true,
      byAcceptance: false,
      afterSigning: false,
      signatures: [],
    },
    {
      kind: "requirement",
      id: "open-and-standard",
      title: { zh: "公开规范的五项要求", en: "Five demands of openness and order" },
      force: "mandatory",
      cite: cite("六（二）2"),
      fact: "fund-principles",
      must: {
        kind: "contain-all",
        members: [
          { id: "honest-application", term: { zh: "诚实申报", en: "honest application" } },
          { id: "open-review", term: { zh: "公开评审", en: "open review" } },
          { id: "open-competition", term: { zh: "公开竞争", en: "open competition" } },
          { id: "scientific-management", term: { zh: "科学管理", en: "sound management" } },
          { id: "earmarking", term: { zh: "专款专用", en: "earmarking" } },
        ],
      },
    },
    {
      kind: "requirement",
      id: "open-tender",
      title: { zh: "公开招投标确认实施主体", en: "The implementing body is confirmed by open tender" },
      force: "mandatory",
      cite: cite("六（二）2"),
      fact: "open-tender",
      must: { kind: "hold" },
    },
    {
      kind: "requirement",
      id: "allocation-publicity",
      title: { zh: "专项资金公示内容", en: "What is published of the special funds" },
      force: "mandatory",
      cite: cite("六（二）2"),
      fact: "published-about-funds",
      must: {
        kind: "contain-all",
        members: [
          { id: "allocation", term: { zh: "分配", en: "allocation" } },
          { id: "use", term: { zh: "使用", en: "use" } },
        ],
      },
    },
    {
      kind: "requirement",
      id: "reward-groups",
      title: { zh: "奖励对象", en: "Who may be rewarded" },
      force: "mandatory",
      cite: cite("七（三）"),
      fact: "rewarded-groups",
      must: {
        kind: "be-one-of",
        open: true,
        members: [
          { id: "outstanding-unit", term: { zh: "业绩突出的单位", en: "outstanding units" } },
          { id: "purchased-centre", term: { zh: "承担购买服务的公共服务中心", en: "service centres bought as a service" } },
          { id: "association", term: { zh: "行业协会", en: "associations" } },
          { id: "firm", term: { zh: "企业", en: "firms" } },
          { id: "rural-young-founder", term: { zh: "创业农村青年", en: "young founders in the countryside" } },
          { id: "returning-worker", term: { zh: "返乡农民工", en: "returning workers" } },
        ],
      },
    },
    {
      kind: "requirement",
      id: "rules-content",
      title: { zh: "资金管理制度的内容", en: "What the fund rules say" },
      force: "mandatory",
      cite: cite("七（四）"),
      fact: "fund-rules-content",
      must: {
        kind: "contain-all",
        members: [
          { id: "direction", term: { zh: "支持方向", en: "direction of support" } },
          { id: "standard", term: { zh: "支持标准", en: "standard of support" } },
          { id: "payment-procedure", term: { zh: "资金拨付程序", en: "procedure of payment" } },
        ],
      },
    },
    {
      kind: "requirement",
      id: "supervision-group",
      title: { zh: "项目建设监督小组成员", en: "Members of the supervision group" },
      force: "mandatory",
      cite: cite("七（四）"),
      fact: "supervision-group",
      must: {
        kind: "contain-all",
        members: [
          { id: "responsible-department", term: { zh: "项目主管单位", en: "the responsible department" } },
          { id: "audit", term: { zh: "审计", en: "audit" } },
          { id: "discipline", term: { zh: "纪检", en: "discipline inspection" } },
          { id: "experts", term: { zh: "专家", en: "experts" } },
        ],
      },
    },
    {
      kind: "milestone-disbursement",
      id: "staged-payment",
      title: { zh: "按阶段验收结果拨付", en: "Payment by the acceptance of each stage" },
      force: "mandatory",
      cite: cite("七（四）"),
      byProgress: false,
      byAcceptance: true,
      afterSigning: false,
      signatures: [],
    },
    {
      kind: "requirement",
      id: "sign",
      title: { zh: "中央资金支持项目的标识", en: "The sign on what central money supports" },
      force: "mandatory",
      cite: cite("七（四）"),
      fact: "signs-on-central-assets",
      must: {
        kind: "contain-all",
        members: [{ id: "national-sign", term: { zh: "全国电子商务进农村综合示范项目", en: "the national programme's name" } }],
      },
    },
    {
      kind: "requirement",
      id: "standards-clear",
      title: { zh: "合同明确的验收要素", en: "What the contract says of acceptance" },
      force: "mandatory",
      cite: cite("七（四）"),
      fact: "contract-standards",
      must: {
        kind: "contain-all",
        members: [
          { id: "building-standard", term: { zh: "建设标准", en: "building standard" } },
          { id: "acceptance-time", term: { zh: "验收时间", en: "time of acceptance" } },
          { id: "acceptance-standard", term: { zh: "验收标准", en: "standard of acceptance" } },
        ],
      },
    },
    {
      kind: "requirement",
      id: "dual-supervision",
      title: { zh: "项目与资金监管并重", en: "Building and money are both supervised" },
      force: "mandatory",
      cite: cite("七（四）"),
      fact: "supervised",
      must: {
        kind: "contain-all",
        members: [
          { id: "building", term: { zh: "项目建设", en: "building" } },
          { id: "use-of-funds", term: { zh: "资金使用", en: "use of funds" } },
        ],
      },
    },
  ],
};
