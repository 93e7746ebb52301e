/** Coverage sections for tests, as the programmes would write them. */

const number = (id: string, value: string, more: object = {}): unknown => ({ kind: "number", id, value, ...more });

/** Suichang: 120 of 203 villages located, 203 served, 12 demonstration stations. */
export const SUICHANG: unknown = {
  schema: "countykit-coverage/1",
  id: "suichang",
  name: "遂昌县示范项目",
  county: { code: "331123" },
  programme: { cohort: 2020, jurisdiction: "331123" },
  asOf: "2021-04-30",
  figures: [
    number("villages", "203", { evidence: "三（二）" }),
    number("villages.located", "120", { evidence: "三（二）" }),
    number("villages.served", "203", { evidence: "三（二）" }),
    number("stations.demonstration", "12", { evidence: "三（二）" }),
  ],
};

/** Lechang 2019: 137 of 195 villages, or of 196. */
export const LECHANG_2019: unknown = {
  schema: "countykit-coverage/1",
  id: "lechang-2019",
  name: "乐昌市 2019 年示范项目",
  county: { code: "440281" },
  programme: { cohort: 2019, jurisdiction: "440281" },
  asOf: "2021-04-07",
  figures: [
    number("villages", "195", { evidence: "自评报告 一（一）", alternatives: [{ value: "196", evidence: "按名册重新清点" }] }),
    number("villages.located", "137"),
    number("villages.poverty", "39"),
    number("villages.poverty.located", "39"),
    number("training.person-times", "4385"),
    number("population.resident", "420000"),
  ],
};

/** Lechang 2021, with the coverage that the programme before it had reached. */
export const LECHANG_2021: unknown = {
  schema: "countykit-coverage/1",
  id: "lechang-2021",
  name: "乐昌市 2021 年示范项目",
  county: { code: "440281" },
  programme: { cohort: 2021, jurisdiction: "440281" },
  asOf: "2022-04-18",
  baseline: { id: "lechang-2019", asOf: "2021-04-07", figures: [number("villages", "195"), number("villages.located", "137")] },
};

/** Suixi: 175 points, the number of villages unknown. */
export const SUIXI: unknown = {
  schema: "countykit-coverage/1",
  id: "suixi",
  name: "遂溪县示范项目",
  county: { code: "440823" },
  programme: { cohort: 2020, jurisdiction: "440823" },
  asOf: "2021-04-30",
  figures: [number("villages.located", "175"), number("stations.village", "175")],
};
