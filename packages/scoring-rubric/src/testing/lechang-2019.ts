import type { Claim, State, StateFact } from "../state.js";

/** A fact with the section of the self-evaluation that prints it. */
const printed = (id: string, value: StateFact["value"], section: string, unit?: string): StateFact => ({
  id,
  value,
  ...(unit === undefined ? {} : { unit }),
  evidence: [`自评报告 ${section}`],
});

const claimed = (criterion: string, points: number): Claim => ({ criterion, points, evidence: ["自评报告 七 指标体系表"] });

const CENTRE = "四（一）(1)";
const UPWARD = "四（一）(2)";
const STATIONS = "四（一）(3)";

/**
 * What the self-evaluation of Lechang prints that the rubric of 2019 asks for, and nothing else. Not printed, so not known: who leads the group and which
 * departments are in it, policies, rules of project management, the months that the centre has run, whether its rooms and services are free, growth, how
 * many of the poor were trained, whether the column is complete and how often it was updated, media, television, accidents and the overall progress (83 %
 * is that of payments).
 */
export const LECHANG_2019: State = {
  schema: "countykit-score/1",
  rubric: "cn-2021-guangdong-yue-shang-101",
  asOf: "2021-08-31",
  facts: [
    printed("plan.issued", true, "三（二）、六（一）4：按实施方案执行，方案已公开"),
    printed("management.ledger", true, "七：各项台账齐全"),
    printed("centre.built", true, `${CENTRE}：已建成，1200 平方米`),
    printed("centre.branding", true, `${CENTRE}、${UPWARD}：品牌建设，组织品牌推广 2 场以上`),
    printed("centre.other-services", true, `${CENTRE}：其他衍生增值服务`),
    printed("park.built", true, `${CENTRE}：电商产业园已有企业进驻`),
    // Twenty have signed and several work there; further down all twenty are said to have moved in.
    printed("park.firms", { min: "2", max: "20" }, `${CENTRE}：签约 20 家、多家已入驻运营；末段称 20 家已进驻`, "firms"),
    printed("park.firm-kinds", { min: "3", max: null }, `${CENTRE}：平台型、销售型、运营商或物流企业等`, "kinds"),
    printed("villages", "195", "一", "villages"),
    // “Planned and built” (规划建设) in both places. Whether all of them stand is not said outright; a report on what was done is taken to say so.
    printed("villages.located", "137", `${STATIONS}、五（三）：137 个行政村规划建设站点；是否均已建成未写明，按已建成计`, "villages"),
    printed("poverty-villages", "39", "一（三是）", "villages"),
    printed("poverty-villages.located", "39", `${STATIONS}：实现 100%覆盖`, "villages"),
    printed("villages.express", "195", `${UPWARD}：行政村覆盖率 100%`, "villages"),
    printed("upward.survey", true, `${UPWARD}：网销调研并提出建议`),
    printed("upward.campaigns", true, `${UPWARD}：推广活动及线上累计销量`),
    printed("upward.provider", true, `${UPWARD}：专职电商运营团队入驻`),
    printed("upward.standards", true, `${UPWARD}：四个产品的电商交易标准`),
    printed("upward.traceability", false, `${UPWARD}：溯源系统经补充协议改购打单机`),
    printed("training.person-times", "4385", "四（一）(4)", "person-times"),
    // Printed in units of ten thousand: rounded, that is any number from 415,000 to just below 425,000.
    printed("residents", { min: "415000", max: "424999" }, "一：42 万人", "persons"),
    // Those who work away are among them, and the base of the rate leaves them out.
    printed("poor-workforce", { min: null, max: "10549" }, "一（三是）：有劳动能力的 10549 人，含外出务工者", "persons"),
    printed("reporting.months", "12", "四（二）：每月报送", "months"),
    printed("reporting.poverty-statistics", true, "四（二）"),
    printed("fund.rules", true, "三（二）"),
    printed("fund.paid", "4167785.00", "三（一）", "yuan"),
    // The total is not printed. Payments are 83 % of it, rounded or cut: below 84 % and not below 82.5 %.
    printed("fund.total", { min: "4961648.81", max: "5051860.60" }, "五（二）：拨付进度 83%，总额未列", "yuan"),
    printed("fund.timely", true, "五（二）：按进度及质量及时拨付"),
  ],
  claims: [
    claimed("leadership", 2),
    claimed("plan", 2),
    claimed("policy", 2),
    claimed("management", 4),
    claimed("service", 21),
    claimed("service/centre", 11),
    claimed("service/stations", 10),
    claimed("upward", 9),
    claimed("training", 20),
    claimed("column", 4),
    claimed("reporting", 6),
    claimed("cases", 0),
    claimed("media", 5),
    claimed("fund-rules", 5),
    claimed("fund-ledger", 4),
    claimed("fund-spend", 5),
  ],
};
