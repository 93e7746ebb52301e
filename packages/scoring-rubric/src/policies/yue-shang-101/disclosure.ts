import type { Group } from "../../rubric.js";
import type { TiersScale } from "../../scales/scale.js";
import { paper, part, pointsFor } from "../forms.js";
import { cite } from "./cite.js";

/** Points for every month of the last year, for some of them, for none. */
const monthly = (fact: string, every: number, some: number): TiersScale => ({
  kind: "tiers",
  measure: { kind: "fact", fact },
  tiers: [
    { points: every, from: { at: "12", included: true } },
    { points: some, from: { at: "0", included: false }, to: { at: "12", included: false } },
    { points: 0, to: { at: "0", included: true } },
  ],
  otherwise: 0,
});

const year = {
  zh: "近一年按截至日期前的十二个月计，即 2020 年 9 月至 2021 年 8 月。",
  en: "The last year is the twelve months that end with the cut-off: September 2020 to August 2021.",
};

/** Disclosure and reporting: 10 points. */
export const disclosure: Group = {
  id: "disclosure",
  title: { zh: "加强信息公开及报送", en: "Disclosure and reporting" },
  weight: 10,
  cite: cite("三"),
  items: [
    {
      id: "column",
      title: { zh: "信息公开", en: "Disclosure" },
      weight: 4,
      cite: cite("三 信息公开"),
      scale: {
        kind: "sum",
        of: [
          part("content", "公开专栏", "Column", pointsFor(2, "disclosure.column")),
          part("updates", "按月更新", "Monthly updates", monthly("disclosure.months", 2, 1)),
        ],
      },
      evidence: [
        paper("plan", "公示创建方案", "the plan, published"),
        paper("items", "公示项目基本信息", "basic information on the projects, published"),
        paper("progress", "公示项目建设进度", "the progress of the projects, published"),
        paper("window", "征求意见或监督举报窗口", "a window for opinions or for reports"),
      ],
      note: year,
    },
    {
      id: "reporting",
      title: { zh: "数据上报", en: "Reporting" },
      weight: 6,
      cite: cite("三 数据上报"),
      scale: {
        kind: "sum",
        of: [
          part("monthly", "按月报送", "Monthly reports", monthly("reporting.months", 3, 1)),
          part("poverty", "电商扶贫统计", "Statistics of poverty relief", pointsFor(3, "reporting.poverty-statistics")),
        ],
      },
      evidence: [paper("reports", "向市级商务主管部门报送的文件", "the reports to the commerce department of the prefecture")],
      note: year,
    },
  ],
};
