import type { Asked, Target } from "@countykit/coverage-metrics";

const shown = (id: string, zh: string, en: string, asks: Asked): Target => ({
  id,
  title: { zh, en },
  asks,
  comparator: null,
  value: null,
  due: null,
  force: "target",
  cite: { document: "countykit", locator: "" },
});

/** What is shown of any county, whatever its plan asks for: coverage, stations and training, without targets. */
export const SUMMARY: readonly Target[] = [
  shown("located", "行政村覆盖率（已建站）", "Village coverage, located", { indicator: "village-coverage", params: { mode: "located" } }),
  shown("operating", "行政村覆盖率（在运营）", "Village coverage, operating", {
    indicator: "village-coverage",
    params: { mode: "operating" },
  }),
  shown("served", "行政村覆盖率（服务到村）", "Village coverage, served", { indicator: "village-coverage", params: { mode: "served" } }),
  shown("poverty", "省定贫困村覆盖率（已建站）", "Poverty village coverage, located", {
    indicator: "poverty-village-coverage",
    params: { mode: "located" },
  }),
  shown("towns", "镇级覆盖率（已建站）", "Town coverage, located", { indicator: "town-coverage", params: { mode: "located" } }),
  shown("village-stations", "村级站点（已建）", "Village stations, built", {
    indicator: "station-count",
    params: { kind: "village", standing: "built" },
  }),
  shown("sessions", "培训场次", "Training sessions", { indicator: "session-count", params: {} }),
  shown("person-times", "培训人次", "Training person-times", { indicator: "training-person-times", params: {} }),
  shown("persons", "培训人数", "Persons trained", { indicator: "training-persons", params: {} }),
  shown("converted", "培训转化人数", "Trainees converted", { indicator: "conversion-count", params: {} }),
];
