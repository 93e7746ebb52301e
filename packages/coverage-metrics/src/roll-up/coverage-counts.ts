import {
  povertyVillages,
  povertyVillagesCovered,
  povertyVillagesExited,
  towns,
  townsCovered,
  villagesReached,
} from "../figures/coverage-figures.js";
import { villages, villagesCovered } from "../figures/figure-names.js";
import { townsFullyCovered } from "../figures/full-town-figures.js";
import { type RecognisedKind, villagesRecognised } from "../figures/market-figures.js";
import type { Tables } from "../store/tables.js";
import { VILLAGE } from "../store/village-table.js";
import type { Areas } from "./areas.js";
import { type Cells, cellsIn, coveredIn } from "./cells.js";
import { countColumn, type FigureColumn } from "./columns.js";
import { fullTowns } from "./full-towns.js";
import type { Gap } from "./gaps.js";
import type { StationGap, StationGaps } from "./station-gaps.js";
import { MODES, type StationsOn } from "./stations-on.js";
import { townCells } from "./town-cells.js";
import { bothOf, flaggedVillages, namesIn, recognisedVillages, VILLAGE_GAPS, villageGap, villagesReachedBy } from "./village-choices.js";
import { villageCells } from "./village-cells.js";

/** What may leave a mode open. */
const MODE_GAPS: readonly (readonly StationGap[])[] = [
  ["village", "conflict"],
  ["built", "village", "conflict"],
  ["operating", "village", "conflict"],
  ["operating", "village", "serves", "conflict"],
];

/** The figures of villages and towns (覆盖数据), for every area. */
export function coverageCounts(tables: Tables, areas: Areas, on: StationsOn, gapOf: StationGaps): readonly FigureColumn[] {
  const cells = villageCells(tables, areas, on);
  const covered =
    tables.rows.stations === undefined ? [] : MODES.map((mode, index) => ({ mode, index, gaps: (MODE_GAPS[index] ?? []).map(gapOf) }));
  const columns: FigureColumn[] = [];
  const kind = villageGap(areas, cells, cells.counted, "kind", VILLAGE_GAPS.kind);
  for (const { mode, index, gaps } of covered)
    columns.push(countColumn(villagesCovered(mode), coveredIn(areas, cells, index), [...gaps, kind]));
  if (tables.rows.villages !== undefined) {
    columns.push(countColumn(villages, cellsIn(areas, cells), [kind]));
    columns.push(...namedCounts(tables, areas, cells, kind));
    const poor = flaggedVillages(tables.villages, VILLAGE.poverty);
    const exited = flaggedVillages(tables.villages, VILLAGE.exited);
    const left = bothOf(poor, exited);
    const poverty = villageGap(areas, cells, poor, "poverty", VILLAGE_GAPS.poverty);
    const exit = villageGap(areas, cells, exited, "exited", VILLAGE_GAPS.exited);
    columns.push(countColumn(povertyVillages, cellsIn(areas, cells, poor), [poverty, kind]));
    columns.push(countColumn(povertyVillagesExited, cellsIn(areas, cells, left), [poverty, exit, kind]));
    for (const { mode, index, gaps } of covered) {
      columns.push(countColumn(townsFullyCovered(mode), fullTowns(areas, cells, index), [...gaps, kind]));
      columns.push(countColumn(povertyVillagesCovered(mode), coveredIn(areas, cells, index, poor), [poverty, ...gaps, kind]));
    }
  }
  return [...columns, ...townCounts(tables, areas, on, gapOf)];
}

/** Villages by what reaches them and by what they were recognised as. */
function namedCounts({ villages: table }: Tables, areas: Areas, cells: Cells, counted: Gap): readonly FigureColumn[] {
  const { count } = table.codes;
  const columns: FigureColumn[] = [];
  for (const means of namesIn(table.names, table.reach, count)) {
    const choice = villagesReachedBy(table, means);
    const gap = villageGap(areas, cells, choice, "reach", VILLAGE_GAPS.reach);
    columns.push(countColumn(villagesReached(means), cellsIn(areas, cells, choice), [gap, counted]));
  }
  for (const kind of RECOGNISED) {
    const choice = recognisedVillages(table, kind);
    const gap = villageGap(areas, cells, choice, "recognised", VILLAGE_GAPS.recognised);
    columns.push(countColumn(villagesRecognised(kind), cellsIn(areas, cells, choice), [gap, counted]));
  }
  return columns;
}

const RECOGNISED: readonly RecognisedKind[] = ["professional", "specialty"];

function townCounts(tables: Tables, areas: Areas, on: StationsOn, gapOf: StationGaps): readonly FigureColumn[] {
  const cells = townCells(tables, areas, on);
  const columns: FigureColumn[] = [];
  if (tables.rows.towns !== undefined) columns.push(countColumn(towns, cellsIn(areas, cells), []));
  if (tables.rows.stations === undefined) return columns;
  for (const [index, mode] of MODES.entries()) {
    const gaps = (MODE_GAPS[index] ?? []).map((name) => (name === "village" ? "at" : name));
    columns.push(countColumn(townsCovered(mode), coveredIn(areas, cells, index), gaps.map(gapOf)));
  }
  return columns;
}
