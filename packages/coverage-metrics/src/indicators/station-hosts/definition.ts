import type { Definition } from "../indicator.js";

export type StationHostsParams = {
  readonly places: readonly string[];
  /** The list of places ends in 等: what is not on it may still do. */
  readonly open?: boolean;
};

/** Share of the stations that were made from a place of the kinds named (站点依托场所符合率). */
export const stationHosts: Definition<StationHostsParams> = {
  id: "station-hosts",
  term: { zh: "站点依托场所符合率", en: "stations made from places of the kinds named" },
  numerator: { zh: "依托所列场所改造的站点", en: "stations made from a place on the list" },
  denominator: { zh: "已建成的镇村站点", en: "all town and village stations that stand" },
  unit: "stations",
  measures: "ratio",
  params: {
    places: { kind: "names", term: { zh: "可依托场所", en: "places that will do" } },
    open: { kind: "flag", optional: true, term: { zh: "列举未尽（等）", en: "the list is open" } },
  },
  cites: [{ document: "lechang-2019/self-evaluation", locator: "二（二）2(1)①" }],
};
