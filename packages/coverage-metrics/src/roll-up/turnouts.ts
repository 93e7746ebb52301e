import { NOBODY } from "../store/attendance-table.js";
import { UNSAID } from "../store/session-table.js";
import type { Tables } from "../store/tables.js";
import type { Areas } from "./areas.js";
import { increase } from "./bounds.js";
import { byPerson, oneVisitEach } from "./by-person.js";
import { countPeople, type People } from "./people.js";
import { POOR, type SpanScopes } from "./session-scopes.js";

/** Who came to each session (到场人数), on whatever day it was: columns by session. */
export interface Turnouts {
  /** The smallest area that surely holds the session. */
  readonly area: Int32Array;
  /** Different people by name, and rows without one. */
  readonly named: Int32Array;
  readonly nameless: Int32Array;
  /** Of all these the surely poor, and of each the perhaps poor. */
  readonly poor: Int32Array;
  readonly maybePoor: Int32Array;
  readonly namelessMaybePoor: Int32Array;
  /** How many more there were than rows, by the count of the session: at least, and at most; `Infinity` when nobody knows. */
  readonly surelyBesides: Float64Array;
  readonly besides: Float64Array;
  /** The people with names, each once in every area. */
  readonly people: People;
}

export function turnoutsOf(tables: Tables, areas: Areas, scopes: SpanScopes): Turnouts {
  const { sessions } = tables;
  const { count } = sessions.ids;
  const column = (): Int32Array => new Int32Array(count);
  const came: Turnouts = {
    area: column(),
    named: column(),
    nameless: column(),
    poor: column(),
    maybePoor: column(),
    namelessMaybePoor: column(),
    surelyBesides: new Float64Array(count),
    besides: new Float64Array(count),
    people: countPeople(areas),
  };
  for (let session = 0; session < count; session += 1) came.area[session] = areas.nodeOf(sessions.at[session] ?? 0);
  countNameless(tables, came);
  countNamed(tables, scopes, came);
  for (let session = 0; session < count; session += 1) {
    const rows = (came.named[session] ?? 0) + (came.nameless[session] ?? 0);
    const [least, most] = [sessions.attendance[session] ?? UNSAID, sessions.most[session] ?? UNSAID];
    came.surelyBesides[session] = Math.max(0, least - rows);
    came.besides[session] = most === UNSAID && rows === 0 ? Infinity : Math.max(0, most - rows);
  }
  return came;
}

function countNameless({ attendances }: Tables, { nameless, poor, namelessMaybePoor }: Turnouts): void {
  for (let row = 0; row < attendances.count; row += 1) {
    if ((attendances.person[row] ?? NOBODY) >= 0) continue;
    const session = attendances.session[row] ?? 0;
    const claims = attendances.poor[row] ?? 0;
    increase(nameless, session);
    if (claims === 1) increase(poor, session);
    if (claims !== 2) increase(namelessMaybePoor, session);
  }
}

/** All that is looked at for one visit stands together: where the session was, in which scopes it counts, and who came. */
const AREA = 0;
const CERTAIN = 1;
const POSSIBLE = 2;
const BEFORE_CERTAIN = 3;
const BEFORE_POSSIBLE = 4;
const NAMED = 5;
const SURELY_POOR = 6;
const MAYBE_POOR = 7;
const WIDTH = 8;

/** Counts the people by name, each once a session and once an area. */
function countNamed(tables: Tables, { certain, possible, before }: SpanScopes, came: Turnouts): void {
  const { count } = tables.sessions.ids;
  const sheets = new Int32Array(count * WIDTH);
  for (let session = 0; session < count; session += 1) {
    const sheet = session * WIDTH;
    sheets[sheet + AREA] = came.area[session] ?? 0;
    sheets[sheet + CERTAIN] = certain[session] ?? 0;
    sheets[sheet + POSSIBLE] = possible[session] ?? 0;
    sheets[sheet + BEFORE_CERTAIN] = before.certain[session] ?? 0;
    sheets[sheet + BEFORE_POSSIBLE] = before.possible[session] ?? 0;
  }
  const { starts, visits } = byPerson(tables);
  for (let person = 0; person < tables.persons.count; person += 1) {
    const begin = starts[person] ?? 0;
    const end = oneVisitEach(visits, begin, starts[person + 1] ?? 0);
    for (let at = begin; at < end; at += 1) visit(came.people, sheets, visits[at] ?? 0);
    came.people.next();
  }
  for (let session = 0; session < count; session += 1) {
    const sheet = session * WIDTH;
    came.named[session] = sheets[sheet + NAMED] ?? 0;
    came.maybePoor[session] = sheets[sheet + MAYBE_POOR] ?? 0;
    increase(came.poor, session, sheets[sheet + SURELY_POOR] ?? 0);
  }
}

/** One person at one session: the session and what is claimed of poverty. */
function visit(people: People, sheets: Int32Array, one: number): void {
  const sheet = (one >> 2) * WIDTH;
  const claims = one & 3;
  increase(sheets, sheet + NAMED);
  if (claims === 1) increase(sheets, sheet + SURELY_POOR);
  if (claims !== 2) increase(sheets, sheet + MAYBE_POOR);
  const area = sheets[sheet + AREA] ?? 0;
  const may = sheets[sheet + POSSIBLE] ?? 0;
  if (may !== 0) people.at(area, withPoor(sheets[sheet + CERTAIN] ?? 0, claims === 1), withPoor(may, claims !== 2));
  const earlier = sheets[sheet + BEFORE_POSSIBLE] ?? 0;
  if (earlier !== 0) people.before(area, withPoor(sheets[sheet + BEFORE_CERTAIN] ?? 0, claims === 1), withPoor(earlier, claims !== 2));
}

const withPoor = (scopes: number, poor: boolean): number => (scopes !== 0 && poor ? scopes | POOR : scopes);
