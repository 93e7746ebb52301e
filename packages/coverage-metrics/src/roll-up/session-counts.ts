import type { FigureName } from "../figures/book.js";
import { sessionsHeld, sessionsRecorded } from "../figures/training-figures.js";
import { isCertain, isPossible } from "../store/claims.js";
import { SESSION, SESSION_KIND_LIST } from "../store/session-table.js";
import type { Tables } from "../store/tables.js";
import type { Areas } from "./areas.js";
import { countsOf, increase, takeColumn } from "./bounds.js";
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
export function sessionCounts(
  { sessions }: Tables,
  areas: Areas,
  scopes: Scopes,
  area: Int32Array,
  gaps: TrainingGaps,
): readonly FigureColumn[] {
  return FIGURES.map(({ figure, bit, recorded }) => {
    const [certain, possible] = [takeColumn(areas), takeColumn(areas)];
    for (let session = 0; session < sessions.ids.count; session += 1) {
      const claims = sessions.claims[session] ?? 0;
      if (((scopes.possible[session] ?? 0) & bit) === 0 || (claims & (1 << SESSION.listed)) === 0) continue;
      if (recorded && !RECORDS.every((shift) => isPossible(claims, shift))) continue;
      const here = area[session] ?? 0;
      increase(possible, here);
      const sure = ((scopes.certain[session] ?? 0) & bit) !== 0 && (!recorded || RECORDS.every((shift) => isCertain(claims, shift)));
      if (sure) increase(certain, here);
    }
    const open = [...(recorded ? [gaps.records] : []), gaps.kind, gaps.date, gaps.at];
    return countColumn(areas, figure, countsOf(areas, certain, possible), open);
  });
}
