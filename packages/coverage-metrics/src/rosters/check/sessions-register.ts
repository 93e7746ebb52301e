import type { Attendance } from "../rows.js";
import type { FindingsList } from "./findings-list.js";
import { openNumberList, openPlaceList } from "./number-list.js";
import { type Places, tellPlace } from "./places.js";
import { openTextIndex } from "./text-index.js";

/** Sessions and who came to them (场次与签到). Either roster may come first. */
export interface SessionsRegister {
  readonly addSession: (id: string, personTimes: number | undefined, place: number) => void;
  readonly addAttendance: (attendance: Attendance, place: number, errors: FindingsList) => void;
  /** Tells of attendances of sessions that nobody listed, when the sessions were handed in, and of sessions with more people than person-times. */
  readonly report: (sessionsGiven: boolean, errors: FindingsList) => void;
}

export function openSessionsRegister(places: Places): SessionsRegister {
  const ids = openTextIndex();
  /** Of each session: its place in the roster of sessions, the most person-times that one of its rows gives (so that no order of rows matters), its people, its attendances, and the first of them. */
  const listed = openPlaceList();
  const personTimes: (number | undefined)[] = [];
  const people = openNumberList();
  const rows = openNumberList();
  const firstRow = openPlaceList();
  /** People under the number of the session, and where they first came to it. */
  const pairs = openTextIndex();
  const firstPair = openPlaceList();
  return {
    addSession: (id, count, place) => {
      const session = ids.add(id);
      const known = personTimes[session];
      const isFirst = listed.get(session) === 0;
      if (isFirst || (count !== undefined && (known === undefined || count > known))) listed.set(session, place);
      if (count !== undefined) personTimes[session] = Math.max(count, known ?? count);
    },
    addAttendance: ({ session: id, person }, place, errors) => {
      const session = ids.add(id);
      if (rows.get(session) === 0) firstRow.set(session, place);
      rows.set(session, rows.get(session) + 1);
      if (person !== undefined) {
        const size = pairs.size();
        const pair = pairs.add(person, session);
        if (pair < size) {
          const first = errors.full() ? { zh: "", en: "" } : tellPlace(places, firstPair.get(pair));
          errors.add("person-twice", { place, field: "person" }, { session: id, person, first }, { expected: "once", received: person });
          return;
        }
        firstPair.push(place);
      }
      people.set(session, people.get(session) + 1);
    },
    report: (sessionsGiven, errors) => {
      for (let session = 0; session < ids.size(); session += 1) {
        const id = ids.textOf(session);
        const place = listed.get(session);
        if (place === 0) {
          const spot = { place: firstRow.get(session), field: "session" };
          if (sessionsGiven) errors.add("unknown-session", spot, { session: id, rows: rows.get(session) }, { received: id });
          continue;
        }
        const said = personTimes[session];
        const persons = people.get(session);
        if (said === undefined || persons <= said) continue;
        const params = { session: id, persons, personTimes: said };
        errors.add("persons-above-person-times", { place, field: "attendance" }, params, {
          expected: `>= ${persons}`,
          received: String(said),
        });
      }
    },
  };
}
