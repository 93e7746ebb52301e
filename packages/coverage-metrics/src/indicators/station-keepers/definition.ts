import { KEEPER_QUALITIES, type KeeperQuality } from "../../figures/station-figures.js";
import type { Definition } from "../indicator.js";

export type StationKeepersParams = { readonly of: KeeperQuality };

/** Share of the stations whose keeper is as asked (站长符合条件的站点比例). */
export const stationKeepers: Definition<StationKeepersParams> = {
  id: "station-keepers",
  term: { zh: "站长符合条件的站点比例", en: "stations whose keeper is as asked" },
  numerator: { zh: "站长符合条件的镇村站点", en: "town and village stations whose keeper is so" },
  denominator: { zh: "已建成的镇村站点", en: "all town and village stations that stand" },
  unit: "stations",
  measures: "ratio",
  params: { of: { kind: "choice", options: KEEPER_QUALITIES, term: { zh: "站长条件", en: "what the keeper should be" } } },
  cites: [
    { document: "乐府办〔2022〕9号", locator: "四（一）2(1)" },
    { document: "乐府办〔2022〕9号", locator: "四（一）2(2)" },
  ],
};
