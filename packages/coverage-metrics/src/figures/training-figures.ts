import type { Bilingual } from "@countykit/core";
import type { Conversion, SessionKind } from "../rosters/rows.js";
import { CONVERSION_KINDS, FIRM_KINDS, SESSION_KINDS } from "../rosters/words.js";
import type { FigureName } from "./book.js";
import type { FirmKind } from "./firm-figures.js";

/**
 * The figures of training (培训数据). What the rosters of sessions, attendances, conversions and follow-ups are reduced to, all up to the as-of date:
 *
 * - `sessions`, `sessions.<kind>`; with `.recorded` behind it, those with sign-in sheet, photos and list of names
 * - `training.person-times`, `training.persons`, each also with `.poor`, `.pairing` or `.<kind of session>` behind it
 * - `training.converted`, `training.converted.employment`, `training.converted.start-up`
 * - `training.followed-up`
 *
 * Person-times of one session: its attendances, one person counted once, those without a person one each; or the count of the session where that is
 * more, since a list may leave people out. Where there is neither, unknown. A session that only attendances name may be of any day and kind. Persons: at least the distinct ones and at least the largest session, at most the distinct
 * ones and every attendance without a person. Attendances of which nobody said whether they are poor may be.
 */

/** Attendances, or the people behind them (人次 or 人). */
export type Trainees = "person-times" | "persons";

/** Which trainees: all, the registered poor, those of the partner county, or those of one kind of session. */
export type TraineeScope = "all" | "poor" | "pairing" | SessionKind;

const COUNTED: Readonly<Record<Trainees, Bilingual>> = {
  "person-times": { zh: "培训人次", en: "training person-times" },
  persons: { zh: "培训人数", en: "persons trained" },
};

/** 培训人次 or 培训人数. */
export function trainees(of: Trainees, scope: TraineeScope = "all"): FigureName {
  const { zh, en } = COUNTED[of];
  if (scope === "all") return { id: `training.${of}`, term: { zh, en }, unit: of };
  const among = scopeWords(scope);
  return { id: `training.${of}.${scope}`, term: { zh: `${among.zh}${zh}`, en: `${en}: ${among.en}` }, unit: of };
}

/** Trainees of one audience group, by the group's name as the document prints it (按对象). */
export function traineesOfGroup(of: Trainees, group: string, scope: TraineeScope = "all"): FigureName {
  const whole = trainees(of, scope);
  return { id: `${whole.id}.group.${group}`, term: { zh: `${group}：${whole.term.zh}`, en: `${whole.term.en}, ${group}` }, unit: of };
}

const scopeWords = (scope: Exclude<TraineeScope, "all">): Bilingual =>
  scope === "poor"
    ? { zh: "建档立卡贫困人口", en: "registered poor" }
    : scope === "pairing"
      ? { zh: "结对帮扶", en: "for the partner county" }
      : SESSION_KINDS[scope];

/** 培训场次, of one kind or of all. */
export const sessionsHeld = (kind?: SessionKind): FigureName =>
  kind === undefined
    ? { id: "sessions", term: { zh: "培训场次", en: "training sessions" }, unit: "sessions" }
    : {
        id: `sessions.${kind}`,
        term: { zh: `${SESSION_KINDS[kind].zh}场次`, en: `sessions: ${SESSION_KINDS[kind].en}` },
        unit: "sessions",
      };

/** Sessions with sign-in sheet, photos and list of names (有培训记录的场次), of one kind or of all. */
export function sessionsRecorded(kind?: SessionKind): FigureName {
  const held = sessionsHeld(kind);
  return {
    id: `${held.id}.recorded`,
    term: { zh: `记录齐全的${held.term.zh}`, en: `${held.term.en}, fully recorded` },
    unit: "sessions",
  };
}

/** Trainees who found work or began a business (培训转化人数), each once. */
export const convertedTrainees = (to?: Conversion["kind"]): FigureName =>
  to === undefined
    ? { id: "training.converted", term: { zh: "培训转化人数", en: "trainees who found work or began a business" }, unit: "persons" }
    : {
        id: `training.converted.${to}`,
        term: { zh: `培训后${CONVERSION_KINDS[to].zh}人数`, en: `trainees converted: ${CONVERSION_KINDS[to].en}` },
        unit: "persons",
      };

/** Trainees who were followed up after the training (跟踪指导学员数), each once. */
export const followedUp: FigureName = {
  id: "training.followed-up",
  term: { zh: "接受创业就业跟踪指导的学员数", en: "trainees who were followed up" },
  unit: "persons",
};

/** Firms trained or guided onto the web (培训或指导触网的企业数), of one kind or of all. */
export const firmsTrained = (kind?: FirmKind): FigureName => ({
  id: `firms.trained${kind === undefined ? "" : `.${kind}`}`,
  term: {
    zh: `培训或指导触网的${kind === undefined ? "企业" : FIRM_KINDS[kind].zh}数`,
    en: `firms trained or guided onto the web${kind === undefined ? "" : `: ${FIRM_KINDS[kind].en}`}`,
  },
  unit: "firms",
});
