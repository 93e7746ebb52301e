import type { FigureName } from "./book.js";

/** 常住人口. */
export const residents: FigureName = { id: "population.resident", term: { zh: "常住人口", en: "resident population" }, unit: "persons" };

/** Whose poor are counted: those of the whole county, or those of the (formerly) designated poverty villages. */
export type PoorBase = "all" | "in-poverty-villages";

/** 有劳动能力的建档立卡贫困人口. */
const ABLE: Readonly<Record<PoorBase, FigureName>> = {
  all: { id: "poor.able", term: { zh: "有劳动能力的建档立卡贫困人口", en: "registered poor able to work" }, unit: "persons" },
  "in-poverty-villages": {
    id: "poor.able.in-poverty-villages",
    term: { zh: "省定（相对）贫困村有劳动能力的建档立卡贫困人口", en: "registered poor able to work, in designated poverty villages" },
    unit: "persons",
  },
};

/** 其中外出务工人员. */
const MIGRANTS: Readonly<Record<PoorBase, FigureName>> = {
  all: { id: "poor.able.migrants", term: { zh: "其中外出务工人员", en: "of these, migrant workers" }, unit: "persons" },
  "in-poverty-villages": {
    id: "poor.able.migrants.in-poverty-villages",
    term: { zh: "其中（省定相对贫困村）外出务工人员", en: "of these, migrant workers (in designated poverty villages)" },
    unit: "persons",
  },
};

/** 有劳动能力的建档立卡贫困人口（外出务工人员除外）. */
const AT_HOME: Readonly<Record<PoorBase, FigureName>> = {
  all: {
    id: "poor.able.at-home",
    term: { zh: "有劳动能力且未外出务工的建档立卡贫困人口", en: "registered poor able to work who have not migrated" },
    unit: "persons",
  },
  "in-poverty-villages": {
    id: "poor.able.at-home.in-poverty-villages",
    term: {
      zh: "省定（相对）贫困村有劳动能力且未外出务工的建档立卡贫困人口",
      en: "registered poor able to work who have not migrated, in designated poverty villages",
    },
    unit: "persons",
  },
};

/** Registered poor able to work. */
export const ablePoor = (base: PoorBase): FigureName => ABLE[base];

/** Those of them who work elsewhere. */
export const migrantPoor = (base: PoorBase): FigureName => MIGRANTS[base];

/** Those of them who stayed: the base of the poor training rate. */
export const poorAtHome = (base: PoorBase): FigureName => AT_HOME[base];
