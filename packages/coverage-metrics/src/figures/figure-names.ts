import type { FigureName } from "./book.js";

/** How a village or town counts as covered (覆盖口径): a station is planned for it, stands built in it, operates in it, or serves it. */
export type CoverageMode = "planned" | "located" | "operating" | "served";

/** 行政村数. */
export const villages: FigureName = { id: "villages", term: { zh: "行政村数", en: "number of administrative villages" }, unit: "villages" };

const COVERED: Readonly<Record<CoverageMode, FigureName>> = {
  planned: { id: "villages.planned", term: { zh: "规划设站的行政村数", en: "villages for which a station is planned" }, unit: "villages" },
  located: { id: "villages.located", term: { zh: "已建成站点的行政村数", en: "villages in which a station stands" }, unit: "villages" },
  operating: {
    id: "villages.operating",
    term: { zh: "站点在运营的行政村数", en: "villages in which a station operates" },
    unit: "villages",
  },
  served: { id: "villages.served", term: { zh: "站点服务到的行政村数", en: "villages that a station serves" }, unit: "villages" },
};

/** Villages that are covered in one mode (已覆盖行政村数). */
export const villagesCovered = (mode: CoverageMode): FigureName => COVERED[mode];

/** 示范站数. */
export const demonstrationStations: FigureName = {
  id: "stations.demonstration",
  term: { zh: "示范站（点）数", en: "number of demonstration stations" },
  unit: "stations",
};
