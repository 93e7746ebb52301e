import type { Citation } from "@countykit/core";
import type { Policy } from "../policy.js";

const cite = (locator: string): Citation => ({ document: "遂府〔2021〕10号", locator });

/**
 * What Suixi's plan asks of its own project (遂府〔2021〕10号), in the order of its sections. It names no share, no source and no list of uses.
 *
 * @example
 * ```ts
 * import { suixi2021 } from "@countykit/budget-rules";
 *
 * suixi2021.cohorts; // => [2020]
 * ```
 * @source 遂府〔2021〕10号, sections 三 to 六
 */
export const suixi2021: Policy = {
  schema: "countykit-policy/1",
  id: "cn-2021-suixi-sui-fu-10",
  title: { zh: "遂溪县示范县项目实施方案", en: "Suixi's plan for the demonstration county project" },
  document: "遂府〔2021〕10号",
  level: "county",
  jurisdiction: "440823",
  cohorts: [2020],
  from: "2021-04-08",
  until: null,
  rules: [
    {
      kind: "requirement",
      id: "support-modes",
      title: { zh: "资金支持方式", en: "Modes of support" },
      force: "mandatory",
      cite: cite("三（一）"),
      fact: "support-modes",
      must: {
        kind: "be-one-of",
        open: true,
        members: [
          { id: "purchase-of-services", term: { zh: "购买服务", en: "purchase of services" } },
          { id: "reward-for-subsidy", term: { zh: "以奖代补", en: "reward in place of subsidy" } },
        ],
      },
    },
    {
      kind: "requirement",
      id: "existing-park",
      title: { zh: "公共服务中心利用现有园区", en: "The service centre makes use of existing parks" },
      force: "target",
      cite: cite("四（二）1"),
      fact: "centre-in-existing-park",
      must: { kind: "hold" },
    },
    {
      kind: "no-double-funding",
      id: "no-duplication",
      title: { zh: "站点不重复建设", en: "Stations are not built twice" },
      force: "mandatory",
      cite: cite("四（二）3"),
      of: { kind: "all" },
      checked: "compared-with-existing-stations",
    },
    {
      kind: "requirement",
      id: "operating-team",
      title: { zh: "公共服务中心运营团队", en: "The team that operates the service centre" },
      force: "mandatory",
      cite: cite("四（二）5"),
      fact: "centre-operating-team",
      must: {
        kind: "be-one-of",
        open: false,
        members: [
          { id: "brought-in", term: { zh: "引进", en: "brought in" } },
          { id: "cultivated", term: { zh: "培育", en: "cultivated" } },
        ],
      },
    },
    {
      kind: "requirement",
      id: "documents",
      title: { zh: "启动阶段文件", en: "Documents of the start-up stage" },
      force: "mandatory",
      cite: cite("五（一）1"),
      fact: "programme-documents",
      must: {
        kind: "contain-all",
        members: [
          { id: "plan", term: { zh: "实施方案", en: "implementation plan" } },
          { id: "fund-and-project-rules", term: { zh: "资金与项目管理制度", en: "fund and project rules" } },
          { id: "needs-document", term: { zh: "需求书", en: "needs document" } },
        ],
      },
    },
    {
      kind: "requirement",
      id: "tender",
      title: { zh: "按程序组织招投标", en: "Tendering by procedure" },
      force: "mandatory",
      cite: cite("五（一）1"),
      fact: "open-tender",
      must: { kind: "hold" },
    },
    {
      kind: "requirement",
      id: "contractors-on-plan",
      title: { zh: "中标单位落后计划的进度", en: "How far the contractors are behind plan" },
      force: "mandatory",
      cite: cite("六（二）县科工贸和信息化局"),
      fact: "progress-behind-plan",
      must: { kind: "compare", operator: "<=", value: "0", unit: "ratio" },
    },
    {
      kind: "requirement",
      id: "earmarking",
      title: { zh: "专款专用", en: "Earmarking" },
      force: "mandatory",
      cite: cite("六（二）县财政局"),
      fact: "earmarked",
      must: { kind: "hold" },
    },
  ],
};
