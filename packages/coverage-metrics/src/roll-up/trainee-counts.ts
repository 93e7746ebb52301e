import { trainees } from "../figures/training-figures.js";
import { NOBODY } from "../store/attendance-table.js";
import { UNSAID } from "../store/session-table.js";
import type { Tables } from "../store/tables.js";
import type { Areas } from "./areas.js";
import { type Bounds, countsOf, increase } from "./bounds.js";
import { byPerson, oneVisitEach } from "./by-person.js";
import { countColumn, type FigureColumn } from "./columns.js";
import type { Gap } from "./gaps.js";
import { countPeople } from "./people.js";
import { POOR, SCOPES, type Scopes } from "./session-scopes.js";
import type { TrainingGaps } from "./training-gaps.js";

/** How many came to each session: the first two count everybody, `poor` those surely poor and `maybePoor` those who may be. */
interface Turnout {
  readonly named: Int32Array;
  readonly nameless: Int32Array;
  readonly poor: Int32Array;
  readonly maybePoor: Int32Array;
  readonly namelessMaybePoor: Int32Array;
}

/** Person-times and persons (培训人次、人数) in every scope. Rows of one session are different people, unless they name the same one. */
export function traineeCounts(tables: Tables, areas: Areas, scopes: Scopes, gaps: TrainingGaps): readonly FigureColumn[] {
  const { sessions } = tables;
  const { count } = sessions.ids;
  const column = (): Int32Array => new Int32Array(count);
  const came: Turnout = { named: column(), nameless: column(), poor: column(), maybePoor: column(), namelessMaybePoor: column() };
  const node = column();
  for (let session = 0; session < count; session += 1) node[session] = areas.nodeOf(sessions.at[session] ?? 0);
  countNameless(tables, came);
  const people = countNamed(tables, areas, scopes, came, node);
  return SCOPES.flatMap((scope, index) => {
    const { times, largest, nameless } = timesOf(tables, areas, scopes, came, node, index);
    const named = people.bounds(index);
    const persons: Bounds = {
      min: named.min.map((least, area) => Math.max(least, largest[area] ?? 0)),
      max: named.max.map((most, area) => most + (nameless[area] ?? 0)),
    };
    const open: readonly Gap[] = [
      ...(scope === "poor" ? [gaps.poor] : scope === "pairing" ? [gaps.pairing] : []),
      gaps.attendance,
      gaps.date,
      gaps.at,
    ];
    return [
      countColumn(trainees("person-times", scope), times, open),
      countColumn(trainees("persons", scope), persons, [...open, gaps.person]),
    ];
  });
}

function countNameless({ attendances }: Tables, { nameless, poor, namelessMaybePoor }: Turnout): void {
  for (let row = 0; row < attendances.count; row += 1) {
    if ((attendances.person[row] ?? NOBODY) >= 0) continue;
    const session = attendances.session[row] ?? 0;
    const claims = attendances.poor[row] ?? 0;
    increase(nameless, session);
    if (claims === 1) increase(poor, session);
    if (claims !== 2) increase(namelessMaybePoor, session);
  }
}

/** Counts the people by name, each once a session and once an area. */
function countNamed(
  tables: Tables,
  areas: Areas,
  scopes: Scopes,
  { named, poor, maybePoor }: Turnout,
  node: Int32Array,
): ReturnType<typeof countPeople> {
  const { starts, visits } = byPerson(tables);
  const people = countPeople(areas, SCOPES.length);
  for (let person = 0; person < tables.persons.count; person += 1) {
    const begin = starts[person] ?? 0;
    const end = oneVisitEach(visits, begin, starts[person + 1] ?? 0);
    for (let at = begin; at < end; at += 1) {
      const visit = visits[at] ?? 0;
      const session = visit >> 2;
      const claims = visit & 3;
      increase(named, session);
      if (claims === 1) increase(poor, session);
      if (claims !== 2) increase(maybePoor, session);
      const possible = scopes.possible[session] ?? 0;
      if (possible === 0) continue;
      const certain = scopes.certain[session] ?? 0;
      people.at(node[session] ?? 0, certain | (certain !== 0 && claims === 1 ? POOR : 0), possible | (claims === 2 ? 0 : POOR));
    }
    people.next();
  }
  return people;
}

interface Times {
  readonly times: Bounds;
  /** The largest session that surely took place in an area: as many different people at least. */
  readonly largest: Float64Array;
  /** How many more people there may be than those with names. */
  readonly nameless: Float64Array;
}

/** Person-times of one scope. */
function timesOf({ sessions }: Tables, areas: Areas, scopes: Scopes, came: Turnout, node: Int32Array, scope: number): Times {
  const bit = 1 << scope;
  const asked = bit === POOR ? 1 : bit;
  const [certain, possible, largest, loose] = [0, 0, 0, 0].map(() => new Float64Array(areas.count));
  if (!certain || !possible || !largest || !loose) throw new RangeError("four columns are made above");
  for (let session = 0; session < sessions.ids.count; session += 1) {
    if (((scopes.possible[session] ?? 0) & asked) === 0) continue;
    const area = node[session] ?? 0;
    const [named, nameless] = [came.named[session] ?? 0, came.nameless[session] ?? 0];
    const rows = named + nameless;
    const told = sessions.attendance[session] ?? UNSAID;
    const most = told >= 0 ? Math.max(rows, told) : told === UNSAID && rows > 0 ? rows : Infinity;
    const least = told >= 0 ? most : rows;
    const poor = bit === POOR;
    const [low, high] = poor
      ? [came.poor[session] ?? 0, (came.maybePoor[session] ?? 0) + (came.namelessMaybePoor[session] ?? 0) + most - rows]
      : [least, most];
    increase(possible, area, high);
    increase(loose, area, poor ? (came.namelessMaybePoor[session] ?? 0) + most - rows : most - named);
    if (((scopes.certain[session] ?? 0) & asked) === 0) continue;
    increase(certain, area, low);
    largest[area] = Math.max(largest[area] ?? 0, low);
  }
  for (let area = areas.count - 1; area > 0; area -= 1) {
    const above = areas.parent[area] ?? 0;
    largest[above] = Math.max(largest[above] ?? 0, largest[area] ?? 0);
  }
  return { times: countsOf(areas, certain, possible), largest, nameless: countsOf(areas, new Float64Array(areas.count), loose).max };
}
