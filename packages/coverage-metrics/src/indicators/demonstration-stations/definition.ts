import type { Definition } from "../indicator.js";

export type DemonstrationStationsParams = {
  /** Least number of farm-aid cases, of people served and of convenience cases at each station. */
  readonly aidCases?: number;
  readonly served?: number;
  readonly convenienceCases?: number;
  /** Parts of the model that each station has to have: 村、站、群、店、品. */
  readonly model?: readonly string[];
};

/** Demonstration stations that meet all that is asked of each (达标示范站数); `lacking` names those that are not known to. */
export const demonstrationStations: Definition<DemonstrationStationsParams> = {
  id: "demonstration-stations",
  term: { zh: "达标示范站（点）数", en: "demonstration stations that qualify" },
  numerator: { zh: "各项要求均达到的示范站（点）", en: "demonstration stations that meet all that is asked of one" },
  denominator: null,
  unit: "stations",
  measures: "count",
  params: {
    aidCases: { kind: "count", optional: true, term: { zh: "助农案例下限", en: "least farm-aid cases" } },
    served: { kind: "count", optional: true, term: { zh: "服务人数下限", en: "least people served" } },
    convenienceCases: { kind: "count", optional: true, term: { zh: "便民服务案例下限", en: "least convenience cases" } },
    model: { kind: "names", optional: true, term: { zh: "模式要素", en: "parts of the model" } },
  },
  cites: [{ document: "始府办〔2021〕12号", locator: "三（二）4" }],
};
