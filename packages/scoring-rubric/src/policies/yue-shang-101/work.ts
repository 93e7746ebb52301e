import type { Group, Item } from "../../rubric.js";
import { holds, judged, paper, part, pointsFor } from "../forms.js";
import { cite } from "./cite.js";
import { service } from "./service.js";

const grown = (fact: string) => ({ kind: "compare", measure: { kind: "fact", fact }, operator: ">=", limit: "0.30" }) as const;

const upward: Item = {
  id: "upward",
  title: { zh: "农村产品上行", en: "Upward flow of rural products" },
  weight: 10,
  cite: cite("二 农村产品上行"),
  scale: {
    kind: "sum",
    of: [
      part("research", "网络销售调研", "Survey of online sales", judged(1, 2, holds("upward.survey"))),
      part("campaign", "网络促销活动", "Online campaigns", judged(1, 2, holds("upward.campaigns"))),
      part("provider", "第三方运营或服务商", "Third-party operator", pointsFor(1, "upward.provider")),
      part("express", "物流快递全覆盖", "Express reaches every village", {
        kind: "flag",
        points: 1,
        when: {
          kind: "compare",
          measure: { kind: "share", part: "villages.express", whole: "villages" },
          operator: ">=",
          limit: "1.00",
        },
      }),
      part(
        "standards",
        "交易标准、冷链、溯源",
        "Trading standards, cold chain, tracing",
        judged(1, 2, { kind: "any-of", of: [holds("upward.standards"), holds("upward.cold-chain"), holds("upward.traceability")] }),
      ),
      part("growth", "网络零售额同比增速", "Growth of online retail sales", {
        kind: "flag",
        points: 2,
        when: { kind: "any-of", of: [grown("growth.rural-online-sales"), grown("growth.agricultural-online-sales")] },
      }),
    ],
  },
  evidence: [
    paper("survey", "农产品及电商销售档案或调研报告、促销活动文件及总结", "survey of produce and sales; files of the campaigns"),
    paper("firms", "电商企业或团队名单及业务情况", "list of firms or teams, and what they do"),
    paper("express-coverage", "市级邮政主管部门出具的快递覆盖材料", "the postal authority's paper on express coverage"),
    paper("standards", "交易标准文本，冷链、溯源服务材料", "texts of the standards; papers on cold chain and tracing"),
    paper("statistics", "第三方权威统计数据", "statistics of an authoritative third party"),
  ],
  note: {
    zh: "农村网络零售额、农产品网络零售额有一项达到即可；数据由省级商务主管部门提供。",
    en: "Either rural sales or sales of produce will do; the provincial department supplies the figures.",
  },
};

const training: Item = {
  id: "training",
  title: { zh: "电商人才培训", en: "Training" },
  weight: 20,
  cite: cite("二 电商人才培训"),
  scale: {
    kind: "sum",
    of: [
      part("resident", "培训人次占常住人口", "Person-times to residents", {
        kind: "tiers",
        measure: { kind: "share", part: "training.person-times", whole: "residents", cap: "500000" },
        tiers: [
          { points: 10, from: { at: "0.01", included: true } },
          { points: 8, from: { at: "0.008", included: true }, to: { at: "0.01", included: false } },
          { points: 6, from: { at: "0.006", included: true }, to: { at: "0.008", included: false } },
        ],
        otherwise: 0,
      }),
      part("poor", "建档立卡贫困人口培训率", "Training rate of the registered poor", {
        kind: "tiers",
        measure: { kind: "share", part: "training.poor-persons", whole: "poor-workforce" },
        tiers: [
          { points: 10, from: { at: "0.50", included: true } },
          { points: 8, from: { at: "0.40", included: true }, to: { at: "0.50", included: false } },
          { points: 6, from: { at: "0.30", included: true }, to: { at: "0.40", included: false } },
        ],
        otherwise: 0,
      }),
    ],
  },
  evidence: [
    paper("notices", "培训通知文件", "notices of the courses"),
    paper("resident-number", "常住人口数量证明", "proof of the number of residents"),
    paper("trainees", "培训学员名单", "lists of the trainees"),
    paper("photos", "现场照片", "photographs"),
    paper("sign-in-sheets", "签到表", "sign-in sheets"),
    paper("jobs", "培训人员创业就业证明材料", "proofs of jobs and businesses after the training"),
    paper("poor-workforce", "扶贫部门确认的贫困人口数", "number of the poor, confirmed by the poverty-relief department"),
    paper("poor-trainees", "参训建档立卡贫困人口清单及签到表", "lists and sign-in sheets of the poor who were trained"),
  ],
  note: {
    zh: "常住人口超过 50 万的以 50 万为基数。0.6%、30%以下表中未列，按不得分计。",
    en: "Above 500,000 residents the base is 500,000. Below 0.6 % and below 30 % the table says nothing, and no points are given.",
  },
};

/** Rural e-commerce work: 55 points. */
export const work: Group = {
  id: "work",
  title: { zh: "深入推动电子商务进农村工作", en: "E-commerce into the countryside" },
  weight: 55,
  cite: cite("二"),
  items: [service, upward, training],
};
