import { povertyVillages, povertyVillagesExited, towns, villagesReached } from "../figures/coverage-figures.js";
import { villages } from "../figures/figure-names.js";
import { type RecognisedKind, villagesRecognised } from "../figures/market-figures.js";
import { codesIn } from "../store/codes.js";
import type { Tables } from "../store/tables.js";
import { VILLAGE } from "../store/village-table.js";
import type { Areas } from "./areas.js";
import { increase, sumUp, takeColumn } from "./bounds.js";
import { type Cells, cellsIn } from "./cells.js";
import { countColumn, type FigureColumn } from "./columns.js";
import { bothOf, flaggedVillages, namesIn, recognisedVillages, VILLAGE_GAPS, villageGap, villagesReachedBy } from "./village-choices.js";

/** What towns and villages there are (乡镇、行政村), for every area: figures that no day changes. */
export function villageCounts(tables: Tables, areas: Areas, cells: Cells): readonly FigureColumn[] {
  return [...listedVillages(tables, areas, cells), ...listedTowns(tables, areas)];
}

const RECOGNISED: readonly RecognisedKind[] = ["professional", "specialty"];

function listedVillages({ rows, villages: table }: Tables, areas: Areas, cells: Cells): readonly FigureColumn[] {
  if (rows.villages === undefined) return [];
  const kind = villageGap(areas, cells, cells.counted, "kind", VILLAGE_GAPS.kind);
  const poor = flaggedVillages(table, VILLAGE.poverty);
  const exited = flaggedVillages(table, VILLAGE.exited);
  const poverty = villageGap(areas, cells, poor, "poverty", VILLAGE_GAPS.poverty);
  const exit = villageGap(areas, cells, exited, "exited", VILLAGE_GAPS.exited);
  return [
    countColumn(areas, villages, cellsIn(areas, cells), [kind]),
    countColumn(areas, povertyVillages, cellsIn(areas, cells, poor), [poverty, kind]),
    countColumn(areas, povertyVillagesExited, cellsIn(areas, cells, bothOf(poor, exited)), [poverty, exit, kind]),
    ...namesIn(table.names, table.reach, table.codes.count).map((means) => {
      const choice = villagesReachedBy(table, means);
      const gap = villageGap(areas, cells, choice, "reach", VILLAGE_GAPS.reach);
      return countColumn(areas, villagesReached(means), cellsIn(areas, cells, choice), [gap, kind]);
    }),
    ...RECOGNISED.map((name) => {
      const choice = recognisedVillages(table, name);
      const gap = villageGap(areas, cells, choice, "recognised", VILLAGE_GAPS.recognised);
      return countColumn(areas, villagesRecognised(name), cellsIn(areas, cells, choice), [gap, kind]);
    }),
  ];
}

function listedTowns({ rows, towns: table }: Tables, areas: Areas): readonly FigureColumn[] {
  if (rows.towns === undefined) return [];
  const count = takeColumn(areas);
  for (const code of codesIn(table.codes)) increase(count, areas.nodeOf(code));
  sumUp(areas, count);
  return [countColumn(areas, towns, { min: count, max: count }, [])];
}
