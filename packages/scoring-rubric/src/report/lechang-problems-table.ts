import type { Improvement, Problem, ReportedProblems } from "./report-review.js";

const problem = (id: string, zh: string, en: string, items: readonly string[]): Problem => ({ id, label: { zh, en }, items });
const measure = (id: string, zh: string, en: string, answers: readonly string[]): Improvement => ({ id, label: { zh, en }, answers });

/**
 * The four problems that Lechang admits and its five measures (乐昌市存在问题及改进措施). Which measure answers which problem, and which item of the rubric is
 * about it, is read from their words; the cost of logistics and the talents of firms have no item.
 *
 * @example
 * ```ts
 * import { lechangProblems } from "@countykit/scoring-rubric";
 *
 * [lechangProblems.problems.length, lechangProblems.measures.length]; // => [4, 5]
 * ```
 * @source self-evaluation report of Lechang for 2019, sections 六（二） and 六（三）
 */
export const lechangProblems: ReportedProblems = {
  problems: [
    problem("policies", "扶持政策缺乏", "policies in support are lacking", ["policy"]),
    problem("talents", "企业电商人才缺乏", "firms lack people for e-commerce", []),
    problem("logistics", "快递企业各自为站，物流成本较高", "express firms stand apart, and logistics is dear", []),
    problem("publicity", "宣传推广力度不够", "publicity is weak", ["cases", "media"]),
  ],
  measures: [
    measure("talent-policy", "人才激励政策及培训", "incentives for talents, and training", ["policies", "talents"]),
    measure("joint-delivery", "整合物流资源，降低物流成本", "logistics put together, at less cost", ["logistics"]),
    measure("marketing", "多渠道营销和宣传", "marketing and publicity by many channels", ["publicity"]),
    measure("study-visits", "外出考察，借鉴经验", "visits to other counties", []),
    measure("firm-policy", "出台企业激励政策及管理机制", "incentives for firms, and rules to manage them", ["policies"]),
  ],
};
