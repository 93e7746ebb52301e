import type { Definition } from "../indicator.js";

export type StationVisibilityParams = Readonly<Record<never, never>>;

/** Share of the stations that the county's platform sees (站点可视化率). */
export const stationVisibility: Definition<StationVisibilityParams> = {
  id: "station-visibility",
  term: { zh: "站点可视化率", en: "stations that the platform sees" },
  numerator: { zh: "已接入可视化平台的镇村站点", en: "town and village stations that the platform sees" },
  denominator: { zh: "已建成的镇村站点", en: "all town and village stations that stand" },
  unit: "stations",
  measures: "ratio",
  params: {},
  cites: [{ document: "乐府办〔2022〕9号", locator: "四（一）1(2)" }],
};
