import { STATION } from "../store/station-table.js";
import { CONFLICT } from "../store/day-number.js";

/**
 * How far a station has come on a day, as far as its rows say: one bit for each answer that is open. A station closed by that day is gone. A date
 * decides what it dates: what opened by the day operates, what opens later does not. Where there is no date the status says it, and a status that is
 * missing may be any of the three. What operates was built, and what was built was planned.
 */
export const GONE = 1;
export const PLANNED = 2;
export const BUILT = 4;
export const OPERATING = 8;

/** The open answers for one station. Dates are numbers as `dayNumber` gives them. */
export function standingOn(claims: number, built: number, opened: number, closed: number, day: number): number {
  const shut = sides(closed, day);
  if (shut === BY) return GONE;
  const [open, up] = [sides(opened, day), sides(built, day)];
  let answers = (shut & BY) !== 0 ? GONE : 0;
  const statuses = (claims >> STATION.status) & 7 || 7;
  for (let status = 1; status <= 4; status *= 2) {
    if ((statuses & status) === 0) continue;
    for (let o = 1; o <= 4; o *= 2) {
      if ((open & o) === 0) continue;
      for (let b = 1; b <= 4; b *= 2) if ((up & b) !== 0) answers |= settle(status, b, o);
    }
  }
  return answers;
}

/** A date on or before the day, a date after it, and no date. */
const BY = 1;
const AFTER = 2;
const UNDATED = 4;

const sides = (date: number, day: number): number => (date === 0 ? UNDATED : date === CONFLICT ? BY | AFTER : date <= day ? BY : AFTER);

/** One station that is not closed: its status (1 planned, 2 built, 4 operating) and the sides of its two dates. */
function settle(status: number, built: number, opened: number): number {
  if (opened === BY) return OPERATING;
  if (opened === UNDATED && built !== AFTER && status === 4) return OPERATING;
  if (built !== UNDATED) return built === BY ? BUILT : PLANNED;
  // A status that speaks of a later day than this one tells that the station was built by then, not by now.
  return status === 4 ? PLANNED | BUILT : status === 2 ? BUILT : PLANNED;
}
