import { STATION_ASPECTS, type StationAspect } from "../../figures/list-figures.js";
import { profileForm } from "../forms.js";
import type { Definition } from "../indicator.js";

export type StationProfileParams = {
  readonly aspect: StationAspect;
  readonly profile: readonly string[];
  /** An item counts when every station has it; otherwise when any has. */
  readonly every?: boolean;
};

/** How much of a list of services, zones, equipment or data the stations have (站点功能完备率). */
export const stationProfile: Definition<StationProfileParams> = {
  id: "station-profile",
  term: { zh: "站点功能完备率", en: "how much of a profile the stations have" },
  numerator: { zh: "站点已具备的应有内容", en: "items of the profile that the stations have" },
  denominator: { zh: "应有内容", en: "all items of the profile" },
  unit: "items",
  measures: "ratio",
  params: {
    aspect: { kind: "choice", options: STATION_ASPECTS, term: { zh: "内容类别", en: "what is listed" } },
    profile: profileForm,
    every: { kind: "flag", optional: true, term: { zh: "每个站点都须具备", en: "every station has to have it" } },
  },
  cites: [
    { document: "乐府办〔2022〕9号", locator: "四（一）2(1)" },
    { document: "遂府〔2021〕10号", locator: "四（二）3" },
    { document: "lechang-2019/self-evaluation", locator: "四（一）(3)" },
  ],
};
