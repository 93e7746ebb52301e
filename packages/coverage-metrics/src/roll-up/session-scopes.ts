import type { TraineeScope } from "../figures/training-figures.js";
import { isCertain, isPossible } from "../store/claims.js";
import { firstDay, lastDay } from "../store/day-number.js";
import { SESSION, SESSION_KIND_LIST } from "../store/session-table.js";
import type { Tables } from "../store/tables.js";
import type { Span } from "./standing.js";

/** The scopes of trainees, each a bit: all, the poor, the partner county, and each kind of session. */
export const SCOPES: readonly TraineeScope[] = ["all", "poor", "pairing", ...SESSION_KIND_LIST];
export const ALL = 1;
export const POOR = 2;
const PAIRING = 4;
export const FIRST_KIND = 3;
/** The bits of all kinds. */
export const KINDS = 0b111111111;

/** In which scopes each session counts: surely and perhaps, without the poor, which each attendance says for itself. */
export interface Scopes {
  readonly certain: Int32Array;
  readonly possible: Int32Array;
}

/** The sessions of a span: those held after the first day and by the second, and those held before. */
export interface SpanScopes extends Scopes {
  readonly before: Scopes;
}

/**
 * The scopes of all sessions. One that only attendances name may have been on any day, and of any kind; one that rows date differently, on any day from the
 * first to the last of them.
 */
export function sessionScopes({ sessions }: Tables, { before, after }: Span): SpanScopes {
  const { count } = sessions.ids;
  const column = (): Int32Array => new Int32Array(count);
  const scopes: SpanScopes = { certain: column(), possible: column(), before: { certain: column(), possible: column() } };
  for (let session = 0; session < count; session += 1) {
    const date = sessions.date[session] ?? 0;
    const [first, last] = date === 0 ? [0, Infinity] : [firstDay(date), lastDay(date)];
    if (first > after) continue;
    const claims = sessions.claims[session] ?? 0;
    const kinds = claims & KINDS;
    const possible = ALL | (isPossible(claims, SESSION.pairing) ? PAIRING : 0) | ((kinds || KINDS) << FIRST_KIND);
    const one = (kinds & (kinds - 1)) === 0 ? kinds << FIRST_KIND : 0;
    const certain = ALL | (isCertain(claims, SESSION.pairing) ? PAIRING : 0) | one;
    if (before !== null && first <= before) {
      scopes.before.possible[session] = possible;
      if (last <= before) scopes.before.certain[session] = certain;
    }
    if (before !== null && last <= before) continue;
    scopes.possible[session] = possible;
    if (last <= after && (before === null || first > before)) scopes.certain[session] = certain;
  }
  return scopes;
}
