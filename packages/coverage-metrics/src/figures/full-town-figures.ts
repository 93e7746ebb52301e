import type { Bilingual } from "@countykit/core";
import type { FigureName } from "./book.js";
import type { CoverageMode } from "./figure-names.js";

const FULL: Readonly<Record<CoverageMode, Bilingual>> = {
  planned: { zh: "村村规划设站的乡镇数", en: "towns for all of whose villages a station is planned" },
  located: { zh: "村村建成站点的乡镇数", en: "towns in all of whose villages a station stands" },
  operating: { zh: "村村有站点运营的乡镇数", en: "towns in all of whose villages a station operates" },
  served: { zh: "站点服务到每个行政村的乡镇数", en: "towns all of whose villages a station serves" },
};

/** Towns that have villages, all of which are covered in one mode (行政村全覆盖的乡镇数). */
export const townsFullyCovered = (mode: CoverageMode): FigureName => ({ id: `towns.full.${mode}`, term: FULL[mode], unit: "towns" });
