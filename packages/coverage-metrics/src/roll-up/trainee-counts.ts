import { trainees } from "../figures/training-figures.js";
import type { Areas } from "./areas.js";
import { add, type Bounds, countsOf, giveBack, increase, takeColumn } from "./bounds.js";
import { countColumn, type FigureColumn } from "./columns.js";
import type { Gap } from "./gaps.js";
import { ALL, POOR, SCOPES, type Scopes, type SpanScopes } from "./session-scopes.js";
import type { Span } from "./standing.js";
import type { TrainingGaps } from "./training-gaps.js";
import type { Turnouts } from "./turnouts.js";

/** Person-times and persons (培训人次、人数) in every scope. Rows of one session are different people, unless they name the same one. */
export function traineeCounts(areas: Areas, scopes: SpanScopes, came: Turnouts, gaps: TrainingGaps, span: Span): readonly FigureColumn[] {
  return SCOPES.flatMap((scope, index) => {
    const { times, largest, nameless } = timesOf(areas, scopes, came, 1 << index);
    const persons = came.people.bounds(index);
    add(persons.max, nameless);
    if (span.before === null) {
      for (let area = 0; area < areas.count; area += 1) persons.min[area] = Math.max(persons.min[area] ?? 0, largest[area] ?? 0);
    } else {
      // Whoever came before without a name may be one of those who seem new.
      const earlier = timesOf(areas, scopes.before, came, 1 << index);
      for (let area = 0; area < areas.count; area += 1) {
        persons.min[area] = Math.max(0, (persons.min[area] ?? 0) - (earlier.nameless[area] ?? 0));
      }
      giveBack(areas, earlier.times.min, earlier.times.max, earlier.largest, earlier.nameless);
    }
    giveBack(areas, largest, nameless);
    const own: readonly Gap[] = scope === "poor" ? [gaps.poor] : scope === "pairing" ? [gaps.pairing] : scope === "all" ? [] : [gaps.kind];
    const open = [...own, gaps.attendance, gaps.date, gaps.at];
    return [
      countColumn(areas, trainees("person-times", scope), times, open),
      countColumn(areas, trainees("persons", scope), persons, [...open, gaps.person]),
    ];
  });
}

interface Times {
  readonly times: Bounds;
  /** The largest session that surely took place in an area: as many different people at least. */
  readonly largest: Float64Array;
  /** How many more people there may be than those with names. */
  readonly nameless: Float64Array;
}

/** Person-times of one scope, given as its bit. */
function timesOf(areas: Areas, scopes: Scopes, came: Turnouts, scope: number): Times {
  const asked = scope === POOR ? ALL : scope;
  const [certain, possible, largest, loose] = [takeColumn(areas), takeColumn(areas), takeColumn(areas), takeColumn(areas)];
  for (let session = 0; session < came.area.length; session += 1) {
    if (((scopes.possible[session] ?? 0) & asked) === 0) continue;
    const area = came.area[session] ?? 0;
    const [least, nameless, named] = scope === POOR ? poorOf(came, session) : allOf(came, session);
    increase(possible, area, named + nameless);
    increase(loose, area, nameless);
    if (((scopes.certain[session] ?? 0) & asked) === 0) continue;
    increase(certain, area, least);
    largest[area] = Math.max(largest[area] ?? 0, least);
  }
  for (let area = areas.count - 1; area > 0; area -= 1) {
    const above = areas.parent[area] ?? 0;
    largest[above] = Math.max(largest[above] ?? 0, largest[area] ?? 0);
  }
  const { min: none, max: nameless } = countsOf(areas, takeColumn(areas), loose);
  giveBack(areas, none);
  return { times: countsOf(areas, certain, possible), largest, nameless };
}

/** At least how many came, and at most how many without and with a name. */
type Turnout = readonly [number, number, number];

function allOf({ named, nameless, besides, surelyBesides }: Turnouts, session: number): Turnout {
  const [people, rows] = [named[session] ?? 0, nameless[session] ?? 0];
  return [people + rows + (surelyBesides[session] ?? 0), rows + (besides[session] ?? 0), people];
}

const poorOf = ({ poor, maybePoor, namelessMaybePoor, besides }: Turnouts, session: number): Turnout => [
  poor[session] ?? 0,
  (namelessMaybePoor[session] ?? 0) + (besides[session] ?? 0),
  maybePoor[session] ?? 0,
];
