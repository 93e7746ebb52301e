import type { Definition } from "../indicator.js";

export type StationSitesParams = {
  /** 交通便利、产业优势明显、人员相对集中 … */
  readonly criteria: readonly string[];
  /** Whether one criterion will do, or a site has to meet all. */
  readonly meets: "any" | "all";
};

/** Share of the stations whose site meets the criteria (选址符合条件的站点比例). */
export const stationSites: Definition<StationSitesParams> = {
  id: "station-sites",
  term: { zh: "选址符合条件的站点比例", en: "stations whose site is as asked" },
  numerator: { zh: "选址符合条件的镇村站点", en: "town and village stations whose site meets the criteria" },
  denominator: { zh: "已建成的镇村站点", en: "all town and village stations that stand" },
  unit: "stations",
  measures: "ratio",
  params: {
    criteria: { kind: "names", term: { zh: "选址条件", en: "criteria" } },
    meets: {
      kind: "choice",
      options: { any: { zh: "符合其一即可", en: "any of them" }, all: { zh: "须全部符合", en: "all of them" } },
      term: { zh: "符合方式", en: "how many" },
    },
  },
  cites: [{ document: "遂府〔2021〕10号", locator: "四（二）3" }],
};
