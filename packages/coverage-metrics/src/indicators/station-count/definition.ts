import { STATION_KINDS, type StationKind } from "../../figures/station-figures.js";
import type { Standing } from "../../rosters/rows.js";
import { standingForm } from "../forms.js";
import type { Definition } from "../indicator.js";
import { WINDOW, type Window } from "../window.js";

export type StationCountParams = Window & {
  readonly kind: StationKind;
  readonly standing: Standing;
};

/** Number of stations of one kind (站点数). With a window, only those that came so far within it: new ones. */
export const stationCount: Definition<StationCountParams> = {
  id: "station-count",
  term: { zh: "站点数", en: "number of stations" },
  numerator: { zh: "达到该进度的该类站点", en: "stations of the kind that have come so far" },
  denominator: null,
  unit: "stations",
  measures: "count",
  params: {
    kind: { kind: "choice", options: STATION_KINDS, term: { zh: "站点类别", en: "kind of station" } },
    standing: standingForm,
    ...WINDOW,
  },
  cites: [
    { document: "遂府〔2021〕10号", locator: "三（二）2" },
    { document: "始府办〔2021〕12号", locator: "三（二）3" },
    { document: "遂政办发〔2021〕15号", locator: "四（一）2" },
  ],
};
