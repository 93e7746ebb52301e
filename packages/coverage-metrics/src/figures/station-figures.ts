import type { Bilingual } from "@countykit/core";
import type { Standing, Station } from "../rosters/rows.js";
import { STATION_LEVELS } from "../rosters/words.js";
import type { FigureName } from "./book.js";
import { demonstrationStations } from "./figure-names.js";
import { COME_SO_FAR } from "./standing-words.js";

/**
 * The figures of the station network (站点数据). What the roster of stations is reduced to:
 *
 * - `stations.<level>.<standing>` with the levels county, town, village; a station that operates is built, and one that is built was planned
 * - `stations.demonstration`: demonstration stations that stand
 * - `stations`: town and village stations that stand; `stations.online`, `stations.keepers.<quality>`: those of them that are so
 */

export type StationLevel = Station["level"];

/** Which stations are counted: those of a level, or those that are to show the others how. */
export type StationKind = StationLevel | "demonstration" | "benchmark";

/** 站点类别. */
export const STATION_KINDS: Readonly<Record<StationKind, Bilingual>> = {
  ...STATION_LEVELS,
  demonstration: { zh: "示范", en: "demonstration" },
  benchmark: { zh: "标杆", en: "benchmark" },
};

/** Stations of one kind that have come so far (某类站点数). */
export function stationsOf(kind: StationKind, standing: Standing): FigureName {
  if (kind === "demonstration" && standing === "built") return demonstrationStations;
  const [of, come] = [STATION_KINDS[kind], COME_SO_FAR[standing]];
  return {
    id: `stations.${kind}.${standing}`,
    term: { zh: `${come.zh}的${of.zh}站点数`, en: `${of.en} stations ${come.en}` },
    unit: "stations",
  };
}

/** New village stations that a plan pays for (新增村级站点数). */
export const newVillageStations: FigureName = {
  id: "stations.village.new",
  term: { zh: "新增村级站点数", en: "new village stations" },
  unit: "stations",
};

/** Town and village stations that stand (镇村站点总数). */
export const allStations: FigureName = {
  id: "stations",
  term: { zh: "镇村站点总数", en: "number of town and village stations" },
  unit: "stations",
};

/** Stations that the county's platform sees (已接入平台的站点数). */
export const stationsOnline: FigureName = {
  id: "stations.online",
  term: { zh: "已接入可视化平台的站点数", en: "stations that the platform sees" },
  unit: "stations",
};

/** Demonstration stations that meet all that is asked of one (达标示范站数). */
export const demonstrationStationsQualified: FigureName = {
  id: "stations.demonstration.qualified",
  term: { zh: "达标的示范站（点）数", en: "demonstration stations that meet all that is asked" },
  unit: "stations",
};

/** Something the keeper of a station should be. */
export type KeeperQuality = "skilled" | "experienced" | "trained";

/** 站长条件. */
export const KEEPER_QUALITIES: Readonly<Record<KeeperQuality, Bilingual>> = {
  skilled: { zh: "熟练操作电商平台", en: "operates the platforms fluently" },
  experienced: { zh: "有电商从业经验", en: "has worked in e-commerce" },
  trained: { zh: "已接受培训", en: "was trained" },
};

/** Stations whose keeper is so (站长符合条件的站点数). */
export const stationsKept = (quality: KeeperQuality): FigureName => ({
  id: `stations.keepers.${quality}`,
  term: { zh: `站长${KEEPER_QUALITIES[quality].zh}的站点数`, en: `stations whose keeper ${KEEPER_QUALITIES[quality].en}` },
  unit: "stations",
});

/** What a sign at the stations says (站点标牌文字), at all of them or at one level; a flag says that the sign is as it should be. */
export const stationSign = (level?: StationLevel): FigureName => ({
  id: level === undefined ? "stations.sign" : `stations.${level}.sign`,
  term: {
    zh: `${level === undefined ? "" : STATION_LEVELS[level].zh}站点标牌`,
    en: level === undefined ? "sign at the stations" : `sign at the ${STATION_LEVELS[level].en} stations`,
  },
  unit: "stations",
});

/** Stations that were made from a place of the kinds that a plan names (依托所列场所的站点数). */
export const stationsHosted: FigureName = {
  id: "stations.hosted",
  term: { zh: "依托所列场所改造的站点数", en: "stations made from places of the kinds named" },
  unit: "stations",
};

/** Stations whose site meets what is asked of one (选址符合条件的站点数). */
export const stationsWellSited: FigureName = {
  id: "stations.well-sited",
  term: { zh: "选址符合条件的站点数", en: "stations whose site is as asked" },
  unit: "stations",
};

/** Whether the place of the centre or of the stations meets a criterion (选址条件). */
export const siteCriterion = (of: "centre" | "stations", criterion: string): FigureName => ({
  id: `${of}.site.${criterion}`,
  term: { zh: `${of === "centre" ? "服务中心" : "站点"}选址条件：${criterion}`, en: `site of the ${of}: ${criterion}` },
  unit: "items",
});
