import { povertyVillagesCovered, townsCovered } from "../figures/coverage-figures.js";
import { villagesCovered } from "../figures/figure-names.js";
import { townsFullyCovered } from "../figures/full-town-figures.js";
import type { Tables } from "../store/tables.js";
import { VILLAGE } from "../store/village-table.js";
import type { Areas } from "./areas.js";
import { type Cells, coveredIn } from "./cells.js";
import { countColumn, type FigureColumn } from "./columns.js";
import { fullTownChanges, fullTowns } from "./full-towns.js";
import type { Span } from "./standing.js";
import type { StationGap, StationGaps } from "./station-gaps.js";
import type { StationsIn } from "./stations-in.js";
import { townCells } from "./town-cells.js";
import { MODES } from "./turns.js";
import { flaggedVillages, VILLAGE_GAPS, villageGap } from "./village-choices.js";

/** What may leave a mode open. */
const MODE_GAPS: readonly (readonly StationGap[])[] = [
  ["closed", "village", "conflict"],
  ["closed", "built", "village", "conflict"],
  ["closed", "operating", "village", "conflict"],
  ["closed", "operating", "village", "serves", "conflict"],
];

/** The figures of covered villages and towns (覆盖数据), for every area. */
export function coverageCounts(
  tables: Tables,
  areas: Areas,
  villages: Cells,
  stations: StationsIn,
  gapOf: StationGaps,
  span: Span,
): readonly FigureColumn[] {
  if (tables.rows.stations === undefined) return [];
  const listed = tables.rows.villages !== undefined;
  const poor = flaggedVillages(tables.villages, VILLAGE.poverty);
  const kind = villageGap(areas, villages, villages.counted, "kind", VILLAGE_GAPS.kind);
  const poverty = villageGap(areas, villages, poor, "poverty", VILLAGE_GAPS.poverty);
  const full = span.before === null ? fullTowns : fullTownChanges;
  const towns = townCells(tables, areas, stations);
  return MODES.flatMap((mode, index) => {
    const names = MODE_GAPS[index] ?? [];
    const gaps = names.map(gapOf);
    const townGaps = names.map((name) => gapOf(name === "village" ? "at" : name));
    return [
      countColumn(areas, villagesCovered(mode), coveredIn(areas, villages, index), [...gaps, kind]),
      ...(listed
        ? [
            countColumn(areas, povertyVillagesCovered(mode), coveredIn(areas, villages, index, poor), [poverty, ...gaps, kind]),
            countColumn(areas, townsFullyCovered(mode), full(areas, villages, index), [...gaps, kind]),
          ]
        : []),
      countColumn(areas, townsCovered(mode), coveredIn(areas, towns, index), townGaps),
    ];
  });
}
