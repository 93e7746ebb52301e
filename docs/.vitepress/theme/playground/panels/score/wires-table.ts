import type { IndicatorId, Params } from "@countykit/coverage-metrics";

/** What the indicators count, and the facts of rubrics that it tells (指标事实的来源). */
export interface Wire {
  readonly indicator: IndicatorId;
  readonly params: Params;
  readonly tells: Told;
}

/** How one observation becomes facts: a ratio is its part and its base, a count is itself, and where a rubric only asks whether there is any, a flag. */
export type Told =
  | { readonly as: "share"; readonly part: string; readonly whole: string }
  | { readonly as: "number"; readonly fact: string }
  | { readonly as: "flag"; readonly fact: string };

/** Facts that a rubric and the indicators both speak of, as `countykit score` takes them over. */
export const wires: readonly Wire[] = [
  {
    indicator: "village-coverage",
    params: { mode: "located" },
    tells: { as: "share", part: "villages.located", whole: "villages" },
  },
  {
    indicator: "poverty-village-coverage",
    params: { mode: "located" },
    tells: { as: "share", part: "poverty-villages.located", whole: "poverty-villages" },
  },
  {
    indicator: "training-rate",
    params: { of: "person-times" },
    tells: { as: "share", part: "training.person-times", whole: "residents" },
  },
  { indicator: "facility-count", params: { kind: "service-centre", standing: "built" }, tells: { as: "flag", fact: "centre.built" } },
  { indicator: "running-months", params: { kind: "service-centre" }, tells: { as: "number", fact: "centre.running-months" } },
  { indicator: "facility-count", params: { kind: "park", standing: "built" }, tells: { as: "flag", fact: "park.built" } },
  { indicator: "resident-firms", params: { facility: "park", standing: "operating" }, tells: { as: "number", fact: "park.firms" } },
  {
    indicator: "resident-kinds",
    params: { operatorsAndLogistics: "one", standing: "operating" },
    tells: { as: "number", fact: "park.firm-kinds" },
  },
  {
    indicator: "growth",
    params: { series: "rural-online-retail", period: "2020" },
    tells: { as: "number", fact: "growth.rural-online-sales" },
  },
  {
    indicator: "growth",
    params: { series: "agri-online-retail", period: "2020" },
    tells: { as: "number", fact: "growth.agricultural-online-sales" },
  },
];
