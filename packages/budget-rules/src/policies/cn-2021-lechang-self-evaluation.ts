import type { Citation } from "@countykit/core";
import type { Policy } from "../policy.js";

const cite = (locator: string): Citation => ({ document: "lechang-2019/self-evaluation", locator });

/**
 * The rules by which Lechang says it spent the provincial money of 2019 (乐昌市自评报告), in the order of the report. The report has no number and
 * no date; its figures are those of 31 August 2021. Stations in poor villages are rewarded from a turnover that the report does not name, so all
 * that can be asked is whether it was set.
 *
 * @example
 * ```ts
 * import { lechang2019 } from "@countykit/budget-rules";
 *
 * lechang2019.rules.map(({ id }) => id); // => ["station-reward-standard", "earmarking", "dual-signature", "substitution-agreed", "open-tender", "fee-concessions"]
 * ```
 * @source self-evaluation report of Lechang for 2019, sections 二 to 五
 */
export const lechang2019: Policy = {
  schema: "countykit-policy/1",
  id: "cn-2021-lechang-self-evaluation",
  title: { zh: "乐昌市 2019 年省级项目资金管理措施", en: "Lechang's fund rules for the provincial project of 2019" },
  document: "lechang-2019/self-evaluation",
  level: "county",
  jurisdiction: "440281",
  cohorts: [2019],
  from: null,
  until: null,
  rules: [
    {
      kind: "requirement",
      id: "station-reward-standard",
      title: { zh: "贫困村站点奖励的交易额标准已确定", en: "The turnover from which a station in a poor village is rewarded is set" },
      force: "mandatory",
      cite: cite("二（二）2（4）"),
      fact: "station-reward-standard-set",
      must: { kind: "hold" },
    },
    {
      kind: "requirement",
      id: "earmarking",
      title: { zh: "专款专用", en: "Earmarking" },
      force: "mandatory",
      cite: cite("三（二）"),
      fact: "earmarked",
      must: { kind: "hold" },
    },
    {
      kind: "milestone-disbursement",
      id: "dual-signature",
      title: { zh: "按进度拨付，商务、财政双方签署", en: "Payment by progress, signed by commerce and finance" },
      force: "mandatory",
      cite: cite("三（二）"),
      byProgress: true,
      byAcceptance: false,
      afterSigning: true,
      signatures: ["市商务局", "市财政局"],
    },
    {
      kind: "requirement",
      id: "substitution-agreed",
      title: { zh: "建设内容变更有补充协议", en: "A change of content has a supplementary agreement" },
      force: "mandatory",
      cite: cite("四（一）（2）"),
      fact: "supplementary-agreement",
      must: { kind: "hold" },
    },
    {
      kind: "requirement",
      id: "open-tender",
      title: { zh: "基础设施项目公开招投标的比例", en: "Share of infrastructure items openly tendered" },
      force: "mandatory",
      cite: cite("五（一）"),
      fact: "openly-tendered-share",
      must: { kind: "compare", operator: "==", value: "1", unit: "ratio" },
    },
    {
      kind: "requirement",
      id: "fee-concessions",
      title: { zh: "运营商资费优惠的对象", en: "To whom the operators give fee concessions" },
      force: "target",
      cite: cite("五（四）"),
      fact: "fee-concession-groups",
      must: {
        kind: "contain-all",
        members: [
          { id: "poor-household", term: { zh: "贫困户", en: "poor households" } },
          { id: "farmer", term: { zh: "农民", en: "farmers" } },
          { id: "new-firm", term: { zh: "新成立的电商企业", en: "new e-commerce firms" } },
        ],
      },
    },
  ],
};
