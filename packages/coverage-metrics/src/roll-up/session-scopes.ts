import type { TraineeScope } from "../figures/training-figures.js";
import { isCertain, isPossible } from "../store/claims.js";
import { SESSION, SESSION_KIND_LIST } from "../store/session-table.js";
import type { Tables } from "../store/tables.js";

/** The scopes of trainees, each a bit: all, the poor, the partner county, and each kind of session. */
export const SCOPES: readonly TraineeScope[] = ["all", "poor", "pairing", ...SESSION_KIND_LIST];
export const ALL = 1;
export const POOR = 2;
const PAIRING = 4;
export const FIRST_KIND = 3;
/** The bits of all kinds. */
export const KINDS = 0b111111111;

/** In which scopes a session counts: surely and perhaps, without the poor, which each attendance says for itself. */
export interface Scopes {
  readonly certain: Int32Array;
  readonly possible: Int32Array;
}

/** The scopes of all sessions up to a day. One that only attendances name may have been on any day, and of any kind. */
export function sessionScopes({ sessions }: Tables, day: number): Scopes {
  const { count } = sessions.ids;
  const [certain, possible] = [new Int32Array(count), new Int32Array(count)];
  for (let session = 0; session < count; session += 1) {
    const date = sessions.date[session] ?? 0;
    if (date > day) continue;
    const claims = sessions.claims[session] ?? 0;
    const kinds = claims & KINDS;
    possible[session] = ALL | (isPossible(claims, SESSION.pairing) ? PAIRING : 0) | ((kinds || KINDS) << FIRST_KIND);
    if (date <= 0) continue;
    const one = (kinds & (kinds - 1)) === 0 ? kinds << FIRST_KIND : 0;
    certain[session] = ALL | (isCertain(claims, SESSION.pairing) ? PAIRING : 0) | one;
  }
  return { certain, possible };
}
