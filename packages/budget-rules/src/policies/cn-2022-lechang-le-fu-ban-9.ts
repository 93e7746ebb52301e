import type { Citation } from "@countykit/core";
import type { Policy } from "../policy.js";

const cite = (locator: string): Citation => ({ document: "乐府办〔2022〕9号", locator });

/** Public money: what an enterprise adds of its own is no second grant. */
const PUBLIC_MONEY = ["central", "provincial", "municipal", "county"];

/**
 * What Lechang's plan of 2022 asks of its own project (乐府办〔2022〕9号), in the order of its sections. Most of it is asked of facts that a
 * budget does not hold: until somebody states them they are unknown. The directions of section 六（三） are priorities (重点), so money outside
 * them is not a breach; they name publicity (项目宣传), where section 七 and the table have the contingent row instead.
 *
 * @example
 * ```ts
 * import { lechang2022 } from "@countykit/budget-rules";
 *
 * lechang2022.rules.find(({ id }) => id === "special-account")?.cite.locator; // => "六（二）"
 * ```
 * @source 乐府办〔2022〕9号, sections 四 to 八 and annexes 1 and 2
 */
export const lechang2022: Policy = {
  schema: "countykit-policy/1",
  id: "cn-2022-lechang-le-fu-ban-9",
  title: { zh: "乐昌市 2021 年项目工作实施方案", en: "Lechang's plan for the project of 2021" },
  document: "乐府办〔2022〕9号",
  level: "county",
  jurisdiction: "440281",
  cohorts: [2021],
  from: "2022-04-18",
  until: null,
  rules: [
    {
      kind: "requirement",
      id: "centre-procured-as-service",
      title: { zh: "公共服务中心的采购方式", en: "How the service centre is procured" },
      force: "mandatory",
      cite: cite("四（一）1(1)"),
      fact: "centre-procurement-method",
      must: {
        kind: "be-one-of",
        open: false,
        members: [{ id: "government-purchase", term: { zh: "政府购买服务", en: "government purchase of services" } }],
      },
    },
    {
      kind: "requirement",
      id: "centre-operator-competes",
      title: { zh: "公共服务中心承办单位经竞争选定", en: "The operator of the service centre is chosen by competition" },
      force: "mandatory",
      cite: cite("四（一）1(1)"),
      fact: "centre-operator-competition",
      must: { kind: "hold" },
    },
    {
      kind: "requirement",
      id: "commerce-subjects",
      title: { zh: "商贸流通转型的支持对象", en: "Whom the commerce transformation supports" },
      force: "mandatory",
      cite: cite("四（三）"),
      fact: "commerce-support-subjects",
      must: {
        kind: "be-one-of",
        open: false,
        members: [
          { id: "post", term: { zh: "邮政", en: "the post" } },
          { id: "supply-cooperative", term: { zh: "供销社", en: "supply and marketing cooperatives" } },
          { id: "rural-trade-firm", term: { zh: "农村传统商贸流通企业", en: "traditional rural trade firms" } },
        ],
      },
    },
    {
      kind: "requirement",
      id: "commerce-technology",
      title: { zh: "商贸流通转型采用的信息技术", en: "Technology of the commerce transformation" },
      force: "mandatory",
      cite: cite("四（三）"),
      fact: "commerce-technologies",
      must: {
        kind: "contain-any",
        members: [
          { id: "big-data", term: { zh: "大数据", en: "big data" } },
          { id: "cloud-computing", term: { zh: "云计算", en: "cloud computing" } },
          { id: "mobile-internet", term: { zh: "移动互联网", en: "mobile internet" } },
        ],
      },
      note: { zh: "条文以“等”结尾，只举其例", en: "The clause ends in 等 and names examples" },
    },
    {
      kind: "milestone-disbursement",
      id: "first-instalment-after-signing",
      title: { zh: "签订合同后拨付前期资金", en: "First instalment after the contract is signed" },
      force: "mandatory",
      cite: cite("五 第一阶段五"),
      byProgress: false,
      byAcceptance: false,
      afterSigning: true,
      signatures: [],
    },
    {
      kind: "requirement",
      id: "three-measures",
      title: { zh: "报市政府审批的三项管理办法", en: "Three sets of measures submitted to the city government" },
      force: "mandatory",
      cite: cite("五 第一阶段六"),
      fact: "management-measures",
      must: {
        kind: "contain-all",
        members: [
          { id: "fund-management", term: { zh: "资金管理办法", en: "fund management" } },
          { id: "implementation-management", term: { zh: "实施管理办法", en: "implementation management" } },
          { id: "reward-management", term: { zh: "奖励扶持管理办法", en: "rewards and support" } },
        ],
      },
    },
    {
      kind: "requirement",
      id: "support-modes",
      title: { zh: "扶持资金的支持方式", en: "Modes of support" },
      force: "mandatory",
      cite: cite("六（二）"),
      fact: "support-modes",
      must: {
        kind: "be-one-of",
        open: true,
        members: [{ id: "reward-for-subsidy", term: { zh: "以奖代补", en: "reward in place of subsidy" } }],
      },
    },
    {
      kind: "requirement",
      id: "special-account",
      title: { zh: "资金专账管理", en: "Dedicated account" },
      force: "mandatory",
      cite: cite("六（二）"),
      fact: "special-account",
      must: { kind: "hold" },
    },
    {
      kind: "requirement",
      id: "earmarking",
      title: { zh: "专款专用", en: "Earmarking" },
      force: "mandatory",
      cite: cite("六（二）、七"),
      fact: "earmarked",
      must: { kind: "hold" },
    },
    {
      kind: "requirement",
      id: "ledger-fields",
      title: { zh: "项目台账栏目", en: "Fields of the project ledger" },
      force: "mandatory",
      cite: cite("六（二）"),
      fact: "ledger-fields",
      must: {
        kind: "contain-all",
        members: [
          { id: "person-responsible", term: { zh: "责任人", en: "person responsible" } },
          { id: "fund-direction", term: { zh: "资金使用方向", en: "direction of the funds" } },
          { id: "support-mode", term: { zh: "支持方式", en: "mode of support" } },
          { id: "supported-party", term: { zh: "支持对象", en: "supported party" } },
        ],
      },
    },
    {
      kind: "permitted-directions",
      id: "priority-directions",
      title: { zh: "资金重点方向", en: "Priority directions of the funds" },
      force: "mandatory",
      cite: cite("六（三）"),
      of: { kind: "all" },
      by: "category",
      open: true,
      directions: [
        { id: "public-service", term: { zh: "公共服务体系", en: "public service system" } },
        { id: "logistics", term: { zh: "三级物流配送体系", en: "three-level logistics" } },
        { id: "commerce", term: { zh: "商贸流通企业转型升级", en: "transformation of trade firms" } },
        { id: "training", term: { zh: "电商人才培育", en: "training of talent" } },
        { id: "publicity", term: { zh: "项目宣传", en: "project publicity" } },
      ],
    },
    {
      kind: "milestone-disbursement",
      id: "pay-by-progress",
      title: { zh: "按项目进度及合同拨付", en: "Payment by progress and contract" },
      force: "mandatory",
      cite: cite("六（三）"),
      byProgress: true,
      byAcceptance: false,
      afterSigning: false,
      signatures: [],
    },
    {
      kind: "no-double-funding",
      id: "consolidation",
      title: { zh: "整合上级资金，不重复支持", en: "Grants from above are integrated, nothing is paid for twice" },
      force: "mandatory",
      cite: cite("八（四）"),
      of: { kind: "source", in: PUBLIC_MONEY },
      checked: "compared-with-other-grants",
    },
    {
      kind: "requirement",
      id: "chain-forms",
      title: { zh: "农村商贸企业的连锁形式", en: "Form of the chains of rural trade firms" },
      force: "target",
      cite: cite("附件1 二.4"),
      fact: "chain-forms",
      must: {
        kind: "be-one-of",
        open: true,
        members: [
          { id: "directly-operated", term: { zh: "直营连锁", en: "directly operated" } },
          { id: "franchised", term: { zh: "加盟连锁", en: "franchised" } },
        ],
      },
    },
    {
      kind: "requirement",
      id: "centre-operation",
      title: { zh: "中心和站点运营期", en: "Months of operation of centre and stations" },
      force: "mandatory",
      cite: cite("附件2 第1行"),
      fact: "centre-operation",
      must: { kind: "compare", operator: ">=", value: "36", unit: "months" },
    },
    {
      kind: "requirement",
      id: "hub-operation",
      title: { zh: "物流运营中心运营期（含场租）", en: "Months of operation of the logistics hub, rent included" },
      force: "mandatory",
      cite: cite("附件2 第2行"),
      fact: "hub-operation",
      must: { kind: "compare", operator: ">=", value: "36", unit: "months" },
    },
    {
      kind: "requirement",
      id: "training-costs",
      title: { zh: "培训资金的开支项目", en: "What the training money is spent on" },
      force: "mandatory",
      cite: cite("附件2 第4行"),
      fact: "training-cost-kinds",
      must: {
        kind: "be-one-of",
        open: true,
        members: [
          { id: "lecture-fees", term: { zh: "讲师课酬", en: "lecture fees" } },
          { id: "travel", term: { zh: "差旅", en: "travel" } },
          { id: "board-and-lodging", term: { zh: "部分学员食宿", en: "board and lodging of some trainees" } },
          { id: "study-trips", term: { zh: "外出考察学习", en: "study trips" } },
          { id: "follow-up", term: { zh: "培训跟踪服务", en: "follow-up" } },
          { id: "start-up-guidance", term: { zh: "创业指导服务", en: "start-up guidance" } },
          { id: "tools", term: { zh: "培训工具", en: "training tools" } },
          { id: "course-development", term: { zh: "课程研发", en: "course development" } },
        ],
      },
    },
    {
      kind: "contingent-funds",
      id: "tail-after-arrival",
      title: { zh: "尾款到位后使用", en: "The final instalment is used after it arrives" },
      force: "mandatory",
      cite: cite("附件2 第6行"),
      of: { kind: "all" },
    },
  ],
};
