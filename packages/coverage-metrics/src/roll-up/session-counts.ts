import type { FigureName } from "../figures/book.js";
import { sessionsHeld, sessionsRecorded } from "../figures/training-figures.js";
import { isCertain, isPossible } from "../store/claims.js";
import { SESSION, SESSION_KIND_LIST } from "../store/session-table.js";
import type { Tables } from "../store/tables.js";
import type { Areas } from "./areas.js";
import { countsOf, increase } from "./bounds.js";
import { countColumn, type FigureColumn } from "./columns.js";
import { ALL, FIRST_KIND, type Scopes } from "./session-scopes.js";
import type { TrainingGaps } from "./training-gaps.js";

interface SessionFigure {
  readonly figure: FigureName;
  /** The scope it counts, as a bit. */
  readonly bit: number;
  readonly recorded: boolean;
}

const FIGURES: readonly SessionFigure[] = [undefined, ...SESSION_KIND_LIST].flatMap((kind) => {
  const bit = kind === undefined ? ALL : 1 << (FIRST_KIND + SESSION_KIND_LIST.indexOf(kind));
  return [
    { figure: sessionsHeld(kind), bit, recorded: false },
    { figure: sessionsRecorded(kind), bit, recorded: true },
  ];
});

const RECORDS: readonly number[] = [SESSION.signIn, SESSION.photos, SESSION.nameList];

/** How many sessions were held (培训场次), of each kind and with all records. Sessions that only attendances name are none. */
export function sessionCounts({ sessions }: Tables, areas: Areas, scopes: Scopes, gaps: TrainingGaps): readonly FigureColumn[] {
  const columns = FIGURES.map((figure) => ({
    ...figure,
    certain: new Float64Array(areas.count),
    possible: new Float64Array(areas.count),
  }));
  for (let session = 0; session < sessions.ids.count; session += 1) {
    const claims = sessions.claims[session] ?? 0;
    const may = scopes.possible[session] ?? 0;
    if (may === 0 || (claims & (1 << SESSION.listed)) === 0) continue;
    const sure = scopes.certain[session] ?? 0;
    const area = areas.nodeOf(sessions.at[session] ?? 0);
    const [allSure, allMay] = [RECORDS.every((shift) => isCertain(claims, shift)), RECORDS.every((shift) => isPossible(claims, shift))];
    for (const { bit, recorded, certain, possible } of columns) {
      if ((may & bit) === 0 || (recorded && !allMay)) continue;
      increase(possible, area);
      if ((sure & bit) !== 0 && (!recorded || allSure)) increase(certain, area);
    }
  }
  return columns.map(({ figure, recorded, certain, possible }) =>
    countColumn(figure, countsOf(areas, certain, possible), [...(recorded ? [gaps.records] : []), gaps.kind, gaps.date, gaps.at]),
  );
}
