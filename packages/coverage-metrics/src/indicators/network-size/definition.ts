import type { Standing } from "../../rosters/rows.js";
import { standingForm } from "../forms.js";
import type { Definition } from "../indicator.js";

export type NetworkSizeParams = {
  /** What stands between the centre and the villages: town stations, or demonstration stations counted besides the village ones. */
  readonly middle: "town" | "demonstration";
  readonly standing: Standing;
  /** Counts the service centre as well. */
  readonly withCentre?: boolean;
};

/** Size of the three-level service network (三级服务体系站点总数): centre, middle level, village stations. */
export const networkSize: Definition<NetworkSizeParams> = {
  id: "network-size",
  term: { zh: "三级服务体系站点总数", en: "size of the three-level network" },
  numerator: { zh: "各级站点之和", en: "stations of all levels together" },
  denominator: null,
  unit: "stations",
  measures: "count",
  params: {
    middle: {
      kind: "choice",
      options: {
        town: { zh: "镇级服务站", en: "town stations" },
        demonstration: { zh: "示范站（另计）", en: "demonstration stations, besides" },
      },
      term: { zh: "中间层", en: "middle level" },
    },
    standing: standingForm,
    withCentre: { kind: "flag", optional: true, term: { zh: "计入服务中心", en: "counts the service centre" } },
  },
  cites: [
    { document: "lechang-2019/self-evaluation", locator: "二（二）2(1)①" },
    { document: "遂政办发〔2021〕15号", locator: "四（二）2" },
  ],
};
