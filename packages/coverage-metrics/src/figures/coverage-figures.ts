import type { Bilingual } from "@countykit/core";
import type { FigureName } from "./book.js";
import type { CoverageMode } from "./figure-names.js";

/**
 * The figures of coverage (覆盖数据), beside those of villages. What the rosters of towns, villages and stations are reduced to:
 *
 * - `towns`, `towns.<mode>`: a town counts when a station of the town level is planned for it, stands or operates in it, or serves it
 * - `villages.poverty`, `villages.poverty.<mode>`
 * - all of these and `villages`, `villages.<mode>` of one town or area: `<figure>@<name of the town>`
 */

/** 镇级单位数（乡镇、街道）. */
export const towns: FigureName = { id: "towns", term: { zh: "乡镇（街道）数", en: "number of towns and subdistricts" }, unit: "towns" };

const TOWNS: Readonly<Record<CoverageMode, Bilingual>> = {
  planned: { zh: "规划设站的乡镇数", en: "towns for which a station is planned" },
  located: { zh: "已建成站点的乡镇数", en: "towns in which a station stands" },
  operating: { zh: "站点在运营的乡镇数", en: "towns in which a station operates" },
  served: { zh: "站点服务到的乡镇数", en: "towns that a station serves" },
};

/** Towns that are covered in one mode (已覆盖乡镇数). */
export const townsCovered = (mode: CoverageMode): FigureName => ({ id: `towns.${mode}`, term: TOWNS[mode], unit: "towns" });

/** 省定（相对）贫困村数. */
export const povertyVillages: FigureName = {
  id: "villages.poverty",
  term: { zh: "省定（相对）贫困村数", en: "number of designated poverty villages" },
  unit: "villages",
};

const POVERTY_VILLAGES: Readonly<Record<CoverageMode, Bilingual>> = {
  planned: { zh: "规划设站的省定贫困村数", en: "poverty villages for which a station is planned" },
  located: { zh: "已建成站点的省定贫困村数", en: "poverty villages in which a station stands" },
  operating: { zh: "站点在运营的省定贫困村数", en: "poverty villages in which a station operates" },
  served: { zh: "站点服务到的省定贫困村数", en: "poverty villages that a station serves" },
};

/** Poverty villages that are covered in one mode (已覆盖贫困村数). */
export const povertyVillagesCovered = (mode: CoverageMode): FigureName => ({
  id: `villages.poverty.${mode}`,
  term: POVERTY_VILLAGES[mode],
  unit: "villages",
});

/** 已脱贫（退出）的省定贫困村数. */
export const povertyVillagesExited: FigureName = {
  id: "villages.poverty.exited",
  term: { zh: "已退出的省定贫困村数", en: "poverty villages that have left poverty" },
  unit: "villages",
};

/** 建档立卡贫困户数. */
export const poorHouseholds: FigureName = {
  id: "households.poor",
  term: { zh: "建档立卡贫困户数", en: "registered poor households" },
  unit: "households",
};

/** 已脱贫的建档立卡贫困户数. */
export const poorHouseholdsExited: FigureName = {
  id: "households.poor.exited",
  term: { zh: "已脱贫的贫困户数", en: "registered poor households that have left poverty" },
  unit: "households",
};

/** Villages that something reaches (通达的行政村数): 公路, 邮路, 通信, 互联网, 快递 … */
export const villagesReached = (means: string): FigureName => ({
  id: `villages.reached.${means}`,
  term: { zh: `通${means}的行政村数`, en: `villages reached: ${means}` },
  unit: "villages",
});

/** How far one of several coverages has come, as a ratio that somebody declares (某项覆盖率): 政策, 培训, 服务, 网络, 物流 … */
export const coverageOf = (name: string): FigureName => ({
  id: `coverage.${name}`,
  term: { zh: `${name}覆盖率`, en: `coverage: ${name}` },
  unit: "ratio",
});

/** The same figure of one town or other area, by its name (分乡镇数据). */
export const ofArea = ({ id, term: { zh, en }, unit }: FigureName, area: string): FigureName => ({
  id: `${id}@${area}`,
  term: { zh: `${area}${zh}`, en: `${en}, ${area}` },
  unit,
});
