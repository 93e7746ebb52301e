import { and, type MissingFact, or, type Ternary } from "@countykit/core";
import { bounded, type Quantity } from "../figures/quantity.js";
import type { Trainees } from "../figures/training-figures.js";
import type { Attendance, Session } from "../rosters/rows.js";

/** Which sessions and attendances count; `unknown` where the roster does not say. */
export interface TraineeFilter {
  readonly session: (session: Session) => Ternary;
  /** `null`: all who came. */
  readonly attendance: ((attendance: Attendance) => Ternary) | null;
  /** The fact that answers where a filter could not. */
  readonly asks: MissingFact;
}

/** Who came to one session: people by name, and people whom nobody named; `null` for a number nobody knows. */
interface Turnout {
  readonly named: ReadonlyMap<string, Ternary>;
  /** Sure to have been there and counted. */
  readonly unnamed: number;
  /** May count besides. */
  readonly perhaps: number | null;
}

const NAMELESS: MissingFact = { id: "attendances/person", label: { zh: "参训人员身份", en: "who attended" } };

/**
 * Counts person-times and the persons behind them (人次、人数). Somebody who is entered twice for one session came once. The count of a session is used
 * where nobody kept a list; a session with neither has an unknown number.
 */
export function countTrainees(
  sessions: readonly Session[],
  attendances: readonly Attendance[],
  filter: TraineeFilter,
): Readonly<Record<Trainees, Quantity>> {
  const lists = bySession(attendances);
  const counted = sessions.flatMap((session) => {
    const counts = filter.session(session);
    if (counts === "no") return [];
    const list = lists.get(session.id);
    return [{ session, turnout: sifted(list === undefined ? crowd(session, filter) : turnout(list, filter), counts) }];
  });
  const blank = counted
    .filter(({ turnout: { perhaps } }) => perhaps === null)
    .map(({ session }) => attendanceOf(session))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const [sure, possible] = [new Set<string>(), new Set<string>()];
  let [low, high, largest, nameless]: [number, number, number, number] = [0, 0, 0, 0];
  for (const { turnout: one } of counted) {
    const certain = [...one.named].filter(([, counts]) => counts === "yes").map(([person]) => person);
    for (const person of certain) sure.add(person);
    for (const person of one.named.keys()) possible.add(person);
    low += certain.length + one.unnamed;
    high += one.named.size + one.unnamed + (one.perhaps ?? 0);
    largest = Math.max(largest, certain.length + one.unnamed);
    nameless += one.unnamed + (one.perhaps ?? 0);
  }
  const [most, mostPersons] = blank.length > 0 ? [null, null] : [high, possible.size + nameless];
  const missing = low === high ? blank : [...blank, filter.asks];
  return {
    "person-times": bounded("person-times", low, most, missing),
    persons: bounded("persons", Math.max(sure.size, largest), mostPersons, nameless === 0 ? missing : [...missing, NAMELESS]),
  };
}

function turnout(list: readonly Attendance[], { attendance }: TraineeFilter): Turnout {
  const named = new Map<string, Ternary>();
  let [unnamed, perhaps] = [0, 0];
  for (const one of list) {
    const counts = attendance === null ? "yes" : attendance(one);
    if (one.person !== undefined) named.set(one.person, or(named.get(one.person) ?? "no", counts));
    else if (counts === "yes") unnamed += 1;
    else if (counts === "unknown") perhaps += 1;
  }
  return { named: new Map([...named].filter(([, counts]) => counts !== "no")), unnamed, perhaps };
}

/** A session of which only the number is known, if that. */
function crowd({ attendance: count }: Session, { attendance }: TraineeFilter): Turnout {
  if (count === undefined) return { named: new Map(), unnamed: 0, perhaps: null };
  return attendance === null ? { named: new Map(), unnamed: count, perhaps: 0 } : { named: new Map(), unnamed: 0, perhaps: count };
}

/** Nobody is sure to count at a session that may not. */
const sifted = ({ named, unnamed, perhaps }: Turnout, counts: Ternary): Turnout =>
  counts === "yes"
    ? { named, unnamed, perhaps }
    : {
        named: new Map([...named].map(([person, came]) => [person, and(came, counts)])),
        unnamed: 0,
        perhaps: perhaps === null ? null : perhaps + unnamed,
      };

const attendanceOf = ({ id }: Session): MissingFact => ({
  id: `session/${id}/attendance`,
  label: { zh: `${id} 场次的参训人次`, en: `attendance of session ${id}` },
});

/** The attendances of every session that has any. */
export function bySession(attendances: readonly Attendance[]): ReadonlyMap<string, readonly Attendance[]> {
  const lists = new Map<string, Attendance[]>();
  for (const one of attendances) {
    const list = lists.get(one.session);
    if (list === undefined) lists.set(one.session, [one]);
    else list.push(one);
  }
  return lists;
}
