import type { ChoiceForm, FactForm } from "../../rubric.js";
import { flag, number } from "../forms.js";

const VILLAGES = { unit: "villages", unitLabel: { zh: "个行政村", en: "village(s)" }, whole: true, least: "0" };
const POVERTY_VILLAGES = { ...VILLAGES, unitLabel: { zh: "个省定贫困村", en: "designated poverty village(s)" } };
const MONTHS = { unit: "months", unitLabel: { zh: "个月", en: "month(s)" }, whole: true, least: "0" };
const OF_TWELVE = { ...MONTHS, most: "12" };
const PERSONS = { unit: "persons", unitLabel: { zh: "人", en: "person(s)" }, whole: true, least: "0" };
const YUAN = { unit: "yuan", unitLabel: { zh: "元", en: "yuan" }, whole: false, least: "0" };
const GROWTH = { unit: "ratio", unitLabel: { zh: "增速", en: "of growth" }, whole: false, least: "-1" };

const leader: ChoiceForm = {
  id: "leader",
  kind: "choice",
  label: { zh: "工作协调机制牵头人", en: "leader of the coordination" },
  options: [
    { id: "principal", label: { zh: "政府主要领导", en: "principal leader of the government" } },
    { id: "deputy", label: { zh: "政府分管领导", en: "deputy in charge" } },
    { id: "other", label: { zh: "其他", en: "someone else" } },
  ],
};

/** What the table of 2019 asks of a county, in its order. */
export const facts: readonly FactForm[] = [
  leader,
  flag("departments.commerce", "商务部门参与", "the commerce department takes part"),
  flag("departments.finance", "财政部门参与", "the finance department takes part"),
  flag("departments.agriculture", "农业部门参与", "the agriculture department takes part"),
  flag("departments.poverty-relief", "扶贫部门参与", "the poverty-relief department takes part"),
  flag("plan.issued", "已印发示范创建工作方案", "a plan of the demonstration is issued"),
  flag("policy.issued", "已出台支持农村电商的政策", "policies in support of rural e-commerce are issued"),
  flag("management.rules", "已建立项目管理制度", "there are rules of project management"),
  flag("management.ledger", "已建立工作台账", "there is a ledger of the work"),
  flag("centre.built", "县级电子商务公共服务中心已建成", "the county centre is built"),
  number("centre.running-months", MONTHS, {
    zh: "县级中心建成后正常运行月数",
    en: "whole months that the centre has run normally by the cut-off",
  }),
  flag("centre.training", "免费培训场所、设备，能组织电商基础培训", "free training rooms and equipment, fit for basic training"),
  flag("centre.display", "特色农产品免费展示、销售服务", "free display and sale of local produce"),
  flag("centre.photography", "免费摄影、美工服务", "free photography and graphic design"),
  flag("centre.branding", "农产品统一推广、品牌建设指导", "joint promotion and guidance on brands"),
  flag("centre.other-services", "其他衍生增值服务", "other services derived from these"),
  flag("park.built", "建设或整合、优化电商产业园", "an e-commerce park is built, merged or improved"),
  number(
    "park.firms",
    { unit: "firms", unitLabel: { zh: "家企业", en: "firm(s)" }, whole: true, least: "0" },
    { zh: "电商产业园入驻企业数", en: "firms in the park" },
  ),
  number(
    "park.firm-kinds",
    { unit: "kinds", unitLabel: { zh: "种类型", en: "kind(s) of firm" }, whole: true, least: "0" },
    { zh: "电商产业园入驻企业类型数", en: "kinds of firms in the park" },
  ),
  number("villages", { ...VILLAGES, least: "1" }, { zh: "行政村总数", en: "administrative villages" }),
  number("villages.located", VILLAGES, { zh: "已建村级站点的行政村数", en: "villages with a station" }),
  number("poverty-villages", POVERTY_VILLAGES, { zh: "省定贫困村总数", en: "designated poverty villages" }),
  number("poverty-villages.located", POVERTY_VILLAGES, {
    zh: "已建村级站点的省定贫困村数",
    en: "designated poverty villages with a station",
  }),
  flag("upward.survey", "农产品网络销售调研及建议", "a survey of online sales of produce, with advice"),
  flag("upward.campaigns", "农村产品网络促销活动", "online campaigns for rural products"),
  flag("upward.provider", "当地有专业第三方电商运营或服务商", "a professional third-party operator is there"),
  number("villages.express", VILLAGES, { zh: "物流快递覆盖的行政村数", en: "villages reached by express firms" }),
  flag("upward.standards", "农产品电商交易标准", "standards for trading produce online"),
  flag("upward.cold-chain", "农产品冷链系统", "a cold chain for produce"),
  flag("upward.traceability", "农产品溯源系统", "a system to trace produce"),
  number("growth.rural-online-sales", GROWTH, {
    zh: "2020 年农村网络零售额同比增速",
    en: "growth of rural online retail sales in 2020",
  }),
  number("growth.agricultural-online-sales", GROWTH, {
    zh: "2020 年农产品网络零售额同比增速",
    en: "growth of online retail sales of produce in 2020",
  }),
  number(
    "training.person-times",
    { unit: "person-times", unitLabel: { zh: "人次", en: "person-time(s)" }, whole: true, least: "0" },
    { zh: "普及性培训人次", en: "person-times of basic training" },
  ),
  number("residents", { ...PERSONS, least: "1" }, { zh: "常住人口", en: "residents" }),
  number("training.poor-persons", PERSONS, {
    zh: "参加培训的建档立卡贫困人口数",
    en: "number of registered poor people trained",
  }),
  number("poor-workforce", PERSONS, {
    zh: "有劳动能力的建档立卡贫困人口数（外出务工者除外）",
    en: "number of registered poor people able to work, not counting those working away",
  }),
  flag("disclosure.column", "县政府网站公开专栏，内容全面", "a complete disclosure column on the county government's website"),
  number("disclosure.months", OF_TWELVE, {
    zh: "近一年内专栏有更新的月数",
    en: "months of the last year in which the column was updated",
  }),
  number("reporting.months", OF_TWELVE, {
    zh: "近一年内向市商务局报送的月数",
    en: "months of the last year with a report to the prefecture",
  }),
  flag("reporting.poverty-statistics", "电商扶贫情况统计", "statistics of poverty relief by e-commerce"),
  flag("cases.reported", "已报送经验材料", "a summary of experience has been submitted"),
  flag("media.provincial", "省级及以上媒体报道", "coverage by provincial or higher media"),
  flag("media.municipal", "市级媒体报道", "coverage by municipal media"),
  flag("media.county", "县级媒体报道", "coverage by county media"),
  flag("fund.rules", "已建立资金管理制度", "there are rules for the funds"),
  flag("fund.ledger", "承建方已建立资金专用台账", "the contractor keeps a dedicated ledger of the funds"),
  number("fund.paid", YUAN, { zh: "已支出资金", en: "funds spent" }),
  number("fund.total", YUAN, { zh: "资金总额", en: "funds in all" }),
  flag("fund.timely", "按创建进度及时拨付", "paid in time with the progress"),
  flag("television.national", "电商扶贫案例获国家级电视媒体播报", "a case of poverty relief was on national television"),
  flag("television.provincial", "电商扶贫案例获省级电视媒体播报", "a case of poverty relief was on provincial television"),
  flag("veto.accident", "安全生产、质量事故或重大损失和不良影响", "an accident of safety or quality, or great loss and harm"),
  number(
    "progress",
    { unit: "ratio", unitLabel: { zh: "进度", en: "of progress" }, whole: false, least: "0", most: "1" },
    { zh: "项目总体进度", en: "overall progress of the project" },
  ),
  flag("veto.fraud", "弄虚作假", "falsification"),
];
