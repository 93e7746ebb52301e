import type { Bilingual } from "@countykit/core";
import { NOBODY } from "../store/attendance-table.js";
import { SESSION, UNSAID } from "../store/session-table.js";
import type { Tables } from "../store/tables.js";
import type { Areas } from "./areas.js";
import { fromAbove, increase, sumUp } from "./bounds.js";
import { type Gap, many } from "./gaps.js";
import type { Scopes } from "./session-scopes.js";

/** What the rosters of training leave open, for every area. */
export interface TrainingGaps {
  readonly at: Gap;
  readonly date: Gap;
  readonly records: Gap;
  readonly pairing: Gap;
  readonly attendance: Gap;
  readonly person: Gap;
  readonly poor: Gap;
}

const sessionsOf = (count: number): string => many(count, "session", "sessions");

/** Counts them. `came` is how many attendances each session has. */
export function trainingGaps({ sessions, attendances }: Tables, areas: Areas, { possible, certain }: Scopes): TrainingGaps {
  const node = new Int32Array(sessions.ids.count);
  const rows = new Int32Array(sessions.ids.count);
  const [at, date, records, pairing, attendance, person, poor] = Array.from({ length: 7 }, () => new Float64Array(areas.count));
  if (!at || !date || !records || !pairing || !attendance || !person || !poor) throw new RangeError("seven columns are made above");
  for (let session = 0; session < sessions.ids.count; session += 1) node[session] = areas.nodeOf(sessions.at[session] ?? 0);
  for (let row = 0; row < attendances.count; row += 1) {
    const session = attendances.session[row] ?? 0;
    increase(rows, session);
    if (possible[session] === 0) continue;
    const area = node[session] ?? 0;
    if ((attendances.person[row] ?? NOBODY) < 0) increase(person, area);
    const claims = attendances.poor[row] ?? 0;
    if (claims !== 1 && claims !== 2) increase(poor, area);
  }
  for (let session = 0; session < sessions.ids.count; session += 1) {
    if (possible[session] === 0) continue;
    const area = node[session] ?? 0;
    const claims = sessions.claims[session] ?? 0;
    const told = sessions.attendance[session] ?? UNSAID;
    const besides = Math.max(0, told - (rows[session] ?? 0));
    increase(at, area);
    if (certain[session] === 0) increase(date, area);
    if ([SESSION.signIn, SESSION.photos, SESSION.nameList].some((shift) => isOpen(claims, shift))) increase(records, area);
    if (isOpen(claims, SESSION.pairing)) increase(pairing, area);
    if (told < UNSAID || (told === UNSAID && rows[session] === 0)) increase(attendance, area);
    increase(person, area, besides);
    increase(poor, area, besides);
  }
  const gap = (column: string, own: Float64Array, label: (n: number) => Bilingual): Gap => {
    const counts = fromAbove(areas, own);
    if (column !== "sessions/at") for (const [area, count] of sumUp(areas, own).entries()) increase(counts, area, count);
    return { id: `rosters/${column}`, counts, label };
  };
  return {
    at: gap("sessions/at", at, (n) => ({ zh: `${n} 场培训在哪里`, en: `where ${sessionsOf(n)} took place` })),
    date: gap("sessions/date", date, (n) => ({ zh: `${n} 场培训在哪一天`, en: `when ${sessionsOf(n)} took place` })),
    records: gap("sessions/records", records, (n) => ({
      zh: `${n} 场培训的签到、照片、名册是否齐全`,
      en: `whether ${sessionsOf(n)} ${n === 1 ? "has" : "have"} all records`,
    })),
    pairing: gap("sessions/pairing", pairing, (n) => ({
      zh: `${n} 场培训是否面向结对帮扶县`,
      en: `whether ${sessionsOf(n)} ${n === 1 ? "was" : "were"} for the partner county`,
    })),
    attendance: gap("sessions/attendance", attendance, (n) => ({ zh: `${n} 场培训的参训人次`, en: `how many came to ${sessionsOf(n)}` })),
    person: gap("attendances/person", person, (n) => ({
      zh: `${n} 人次是谁`,
      en: `who stands behind ${many(n, "attendance", "attendances")}`,
    })),
    poor: gap("attendances/poor", poor, (n) => ({
      zh: `${n} 人次是否建档立卡贫困人口`,
      en: `whether ${many(n, "attendance was", "attendances were")} of the registered poor`,
    })),
  };
}

const isOpen = (claims: number, shift: number): boolean => ((claims >> shift) & 3) % 3 === 0;
