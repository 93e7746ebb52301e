import type { Bilingual } from "@countykit/core";
import { SESSION } from "../store/session-table.js";
import type { Tables } from "../store/tables.js";
import type { Areas } from "./areas.js";
import { increase, takeColumn } from "./bounds.js";
import { type Gap, hereOrMaybe, many, maybeHere } from "./gaps.js";
import { FIRST_KIND, KINDS, type Scopes } from "./session-scopes.js";
import type { Turnouts } from "./turnouts.js";

/** What the rosters of training leave open, for every area. */
export interface TrainingGaps {
  readonly at: Gap;
  readonly date: Gap;
  readonly kind: Gap;
  readonly records: Gap;
  readonly pairing: Gap;
  readonly attendance: Gap;
  readonly person: Gap;
  readonly poor: Gap;
}

const sessionsOf = (count: number): string => many(count, "session", "sessions");

const LABELS: Readonly<Record<keyof TrainingGaps, { readonly id: string; readonly label: (count: number) => Bilingual }>> = {
  at: { id: "sessions/at", label: (n) => ({ zh: `${n} 场培训在哪里`, en: `where ${sessionsOf(n)} took place` }) },
  date: { id: "sessions/date", label: (n) => ({ zh: `${n} 场培训在哪一天`, en: `when ${sessionsOf(n)} took place` }) },
  kind: {
    id: "sessions/kind",
    label: (n) => ({ zh: `${n} 场培训属于哪一类`, en: `of which kind ${sessionsOf(n)} ${n === 1 ? "was" : "were"}` }),
  },
  records: {
    id: "sessions/records",
    label: (n) => ({
      zh: `${n} 场培训的签到、照片、名册是否齐全`,
      en: `whether ${sessionsOf(n)} ${n === 1 ? "has" : "have"} all records`,
    }),
  },
  pairing: {
    id: "sessions/pairing",
    label: (n) => ({
      zh: `${n} 场培训是否面向结对帮扶县`,
      en: `whether ${sessionsOf(n)} ${n === 1 ? "was" : "were"} for the partner county`,
    }),
  },
  attendance: { id: "sessions/attendance", label: (n) => ({ zh: `${n} 场培训的参训人次`, en: `how many came to ${sessionsOf(n)}` }) },
  person: {
    id: "attendances/person",
    label: (n) => ({ zh: `${n} 人次是谁`, en: `who stands behind ${many(n, "attendance", "attendances")}` }),
  },
  poor: {
    id: "attendances/poor",
    label: (n) => ({
      zh: `${n} 人次是否建档立卡贫困人口`,
      en: `whether ${many(n, "attendance was", "attendances were")} of the registered poor`,
    }),
  },
};

const RECORDS: readonly number[] = [SESSION.signIn, SESSION.photos, SESSION.nameList];

/** Counts what is open of the sessions that may count by the day. */
export function trainingGaps({ sessions }: Tables, areas: Areas, { possible, certain }: Scopes, came: Turnouts): TrainingGaps {
  const column = (): Float64Array => takeColumn(areas);
  const own: Readonly<Record<keyof TrainingGaps, Float64Array>> = {
    at: column(),
    date: column(),
    kind: column(),
    records: column(),
    pairing: column(),
    attendance: column(),
    person: column(),
    poor: column(),
  };
  for (let session = 0; session < sessions.ids.count; session += 1) {
    if (possible[session] === 0) continue;
    const area = came.area[session] ?? 0;
    const claims = sessions.claims[session] ?? 0;
    const kinds = ((possible[session] ?? 0) >> FIRST_KIND) & KINDS;
    const besides = came.besides[session] ?? 0;
    const known = besides === Infinity ? 0 : besides;
    increase(own.at, area);
    if (certain[session] === 0) increase(own.date, area);
    if ((kinds & (kinds - 1)) !== 0) increase(own.kind, area);
    if (RECORDS.some((shift) => isOpen(claims, shift))) increase(own.records, area);
    if (isOpen(claims, SESSION.pairing)) increase(own.pairing, area);
    if (besides !== came.surelyBesides[session]) increase(own.attendance, area);
    increase(own.person, area, (came.nameless[session] ?? 0) + known);
    increase(own.poor, area, (came.maybePoor[session] ?? 0) + (came.namelessMaybePoor[session] ?? 0) - (came.poor[session] ?? 0) + known);
  }
  const gap = (name: keyof TrainingGaps): Gap => {
    const { id, label } = LABELS[name];
    return { id: `rosters/${id}`, counts: name === "at" ? maybeHere(areas, own.at) : hereOrMaybe(areas, own[name]), label };
  };
  return {
    at: gap("at"),
    date: gap("date"),
    kind: gap("kind"),
    records: gap("records"),
    pairing: gap("pairing"),
    attendance: gap("attendance"),
    person: gap("person"),
    poor: gap("poor"),
  };
}

const isOpen = (claims: number, shift: number): boolean => ((claims >> shift) & 3) % 3 === 0;
