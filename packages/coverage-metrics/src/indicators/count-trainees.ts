import { and, type MissingFact, type Ternary } from "@countykit/core";
import { bounded, type Quantity } from "../figures/quantity.js";
import type { Trainees } from "../figures/training-figures.js";
import type { Attendance, Session } from "../rosters/rows.js";

/** Which sessions and attendances count; `unknown` where the roster does not say. */
export interface TraineeFilter {
  readonly session: (session: Session) => Ternary;
  /** `null`: all who came. */
  readonly attendance: ((attendance: Attendance) => Ternary) | null;
  /** The fact that answers where a filter could not; `null` when there is nothing to filter. */
  readonly asks: MissingFact | null;
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
 * Counts person-times and the persons behind them (人次、人数), by the rules that stand with the figures of training. What is said of one person at one
 * session twice and differently is unknown.
 */
export function countTrainees(
  sessions: readonly Session[],
  attendances: readonly Attendance[],
  filter: TraineeFilter,
): Readonly<Record<Trainees, Quantity>> {
  const lists = bySession(attendances);
  const listed = sessions.map((session) => ({ id: session.id, told: session.attendance, counts: filter.session(session), facts: [] }));
  const turnouts = [...listed, ...unlisted(sessions, lists)]
    .filter(({ counts }) => counts !== "no")
    .map(({ id, told, counts, facts }) => {
      const turnout = sifted(turnoutOf(told, lists.get(id) ?? [], filter), counts);
      return { turnout, facts: turnout.perhaps === null ? [...facts, attendanceOf(id)] : facts };
    });
  const [sure, possible] = [new Set<string>(), new Set<string>()];
  let [low, high, largest, nameless]: [number, number, number, number] = [0, 0, 0, 0];
  for (const { turnout } of turnouts) {
    const certain = [...turnout.named].filter(([, counts]) => counts === "yes").map(([person]) => person);
    for (const person of certain) sure.add(person);
    for (const person of turnout.named.keys()) possible.add(person);
    low += certain.length + turnout.unnamed;
    high += turnout.named.size + turnout.unnamed + (turnout.perhaps ?? 0);
    largest = Math.max(largest, certain.length + turnout.unnamed);
    nameless += turnout.unnamed + (turnout.perhaps ?? 0);
  }
  const blank = turnouts.some(({ turnout: { perhaps } }) => perhaps === null);
  const facts = turnouts.flatMap((one) => one.facts).sort((a, b) => (a.id < b.id ? -1 : 1));
  const missing = low === high ? facts : [...facts, ...(filter.asks === null ? [] : [filter.asks])];
  return {
    "person-times": bounded("person-times", low, blank ? null : high, missing),
    persons: bounded(
      "persons",
      Math.max(sure.size, largest),
      blank ? null : possible.size + nameless,
      nameless === 0 ? missing : [...missing, NAMELESS],
    ),
  };
}

/** Sessions that only attendances name: nobody knows when they were held. */
const unlisted = (sessions: readonly Session[], lists: ReadonlyMap<string, unknown>) => {
  const known = new Set(sessions.map(({ id }) => id));
  return [...lists.keys()]
    .filter((id) => !known.has(id))
    .map((id) => ({ id, told: undefined, counts: "unknown" as const, facts: [sessionOf(id)] }));
};

function turnoutOf(told: number | undefined, list: readonly Attendance[], { attendance }: Pick<TraineeFilter, "attendance">): Turnout {
  const claims = new Map<string, Set<Ternary>>();
  let [nobodies, unnamed, perhaps] = [0, 0, 0];
  for (const one of list) {
    const counts = attendance === null ? "yes" : attendance(one);
    if (one.person !== undefined) {
      claims.set(one.person, (claims.get(one.person) ?? new Set()).add(counts));
      continue;
    }
    nobodies += 1;
    if (counts === "yes") unnamed += 1;
    else if (counts === "unknown") perhaps += 1;
  }
  const rest = told === undefined ? (list.length === 0 ? null : 0) : Math.max(0, told - claims.size - nobodies);
  return {
    named: new Map([...claims].map(([person, said]) => [person, joined(said)] as const).filter(([, counts]) => counts !== "no")),
    unnamed: unnamed + (attendance === null ? (rest ?? 0) : 0),
    perhaps: rest === null ? null : perhaps + (attendance === null ? 0 : rest),
  };
}

/** What all rows say of one person: a blank says nothing, and what contradicts itself is unknown. */
const joined = (said: ReadonlySet<Ternary>): Ternary => (said.has("yes") === said.has("no") ? "unknown" : said.has("yes") ? "yes" : "no");

/** Nobody is sure to count at a session that may not. */
const sifted = ({ named, unnamed, perhaps }: Turnout, counts: Ternary): Turnout =>
  counts === "yes"
    ? { named, unnamed, perhaps }
    : {
        named: new Map([...named].map(([person, came]) => [person, and(came, counts)])),
        unnamed: 0,
        perhaps: perhaps === null ? null : perhaps + unnamed,
      };

const attendanceOf = (id: string): MissingFact => ({
  id: `session/${id}/attendance`,
  label: { zh: `${id} 场次的参训人次`, en: `attendance of session ${id}` },
});

const sessionOf = (id: string): MissingFact => ({
  id: `session/${id}`,
  label: { zh: `${id} 场次（签到中有、场次名册中无）`, en: `session ${id}, which only the attendances name` },
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
