import type { Definition } from "../indicator.js";

export type SiteCriteriaParams = {
  readonly of: "centre" | "stations";
  /** 交通便利、产业优势明显、人员相对集中 … */
  readonly criteria: readonly string[];
};

/** How many of the criteria of a site are met (选址条件符合项数): all of them, or one where any will do. */
export const siteCriteria: Definition<SiteCriteriaParams> = {
  id: "site-criteria",
  term: { zh: "选址条件符合项数", en: "site criteria met" },
  numerator: { zh: "所列条件中已符合的", en: "criteria on the list that are met" },
  denominator: null,
  unit: "items",
  measures: "count",
  params: {
    of: {
      kind: "choice",
      options: { centre: { zh: "服务中心", en: "service centre" }, stations: { zh: "服务站点", en: "stations" } },
      term: { zh: "选址对象", en: "site of" },
    },
    criteria: { kind: "names", term: { zh: "选址条件", en: "criteria" } },
  },
  cites: [
    { document: "乐府办〔2022〕9号", locator: "四（一）1(1)" },
    { document: "乐府办〔2022〕9号", locator: "四（一）2(1)" },
  ],
};
