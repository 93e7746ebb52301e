import { firstDay, isSpan, lastDay } from "../store/day-number.js";
import { closedSomeDay, STATION } from "../store/station-table.js";

/** How far a station has come on a day: it is closed, or was never there; planned; built; operating. Each is one bit of what is open. */
export const GONE = 1;
export const PLANNED = 2;
export const BUILT = 4;
export const OPERATING = 8;

/** The days that are looked at together: one alone is the change from nothing at all. */
export interface Span {
  readonly before: number | null;
  readonly after: number;
}

/**
 * How far a station has come before and after, as far as its rows say, both in one: bit 4 × before + after, counted from closed to operating, for each
 * pair of answers that is open. What is not known of a station is the same on both days.
 *
 * A station closed by a day is gone. A date decides what it dates: what opened by the day operates, what opens later does not. Where there is no date the
 * status says it, and a status that is missing may be any of the three. A status that speaks of a later day than the one asked for tells that the
 * station was built by then, not by now; one that it closed tells nothing of how far it had come by now, nor, without the day, whether it was closed
 * already. What operates was built, and what was built was planned.
 */
export function standingsIn(claims: number, built: number, opened: number, closed: number, { before, after }: Span): number {
  const statuses = (claims & (1 << STATION.shut)) !== 0 ? 7 : (claims >> STATION.status) & 7 || 7;
  const someDay = closedSomeDay(claims, closed);
  if (before === null && !someDay && !isSpan(closed) && !isSpan(opened) && !isSpan(built)) {
    return closed !== 0 && closed <= after ? GONE : answersOf(statuses, side(built, after), side(opened, after));
  }
  let pairs = 0;
  for (const c of someDay ? ANY : sides(closed, before, after)) {
    for (const o of sides(opened, before, after)) {
      for (const b of sides(built, before, after)) pairs |= pairsOf(statuses, b, o, c, before === null);
    }
  }
  return pairs;
}

/** A date on or before a day, a date after it, and no date. */
const BY = 0;
const LATER = 1;
const UNDATED = 2;

const side = (date: number, day: number): number => (date === 0 ? UNDATED : date <= day ? BY : LATER);

/** On which side of the two days a date lies; one that rows give differently is any from the first to the last. */
type Sides = readonly [before: number, after: number];

/** From earlier days to later ones: at the place that the two sides add up to. */
const ANY: readonly Sides[] = [
  [BY, BY],
  [LATER, BY],
  [LATER, LATER],
];

function sides(date: number, before: number | null, after: number): readonly Sides[] {
  const on = (day: number): Sides => {
    const late = side(day, after);
    return [before === null ? late : side(day, before), late];
  };
  const [first, last] = [on(firstDay(date)), on(lastDay(date))];
  return isSpan(date) ? ANY.slice(first[0] + first[1], last[0] + last[1] + 1) : [first];
}

function pairsOf(statuses: number, built: Sides, opened: Sides, closed: Sides, fromNothing: boolean): number {
  let pairs = 0;
  for (let status = 1; status <= 4; status *= 2) {
    if ((statuses & status) === 0) continue;
    const before = fromNothing || closed[0] === BY ? GONE : answersOf(status, built[0], opened[0]);
    const after = closed[1] === BY ? GONE : answersOf(status, built[1], opened[1]);
    for (let b = 0; b < 4; b += 1) {
      if ((before & (1 << b)) === 0) continue;
      // Between planned and built on both days the building may fall between them, but a station is not unbuilt.
      for (let a = 0; a < 4; a += 1) if ((after & (1 << a)) !== 0 && !(b === 2 && a === 1)) pairs |= 1 << (4 * b + a);
    }
  }
  return pairs;
}

/** What is open on one day of a station that is not closed: its statuses (1 planned, 2 built, 4 operating) and the sides of its two dates. */
function answersOf(statuses: number, built: number, opened: number): number {
  if (opened === BY) return OPERATING;
  let answers = 0;
  if ((statuses & 1) !== 0) answers |= built === BY ? BUILT : PLANNED;
  if ((statuses & 2) !== 0) answers |= built === LATER ? PLANNED : BUILT;
  if ((statuses & 4) !== 0) {
    if (opened === UNDATED && built !== LATER) answers |= OPERATING;
    else answers |= built === BY ? BUILT : built === LATER ? PLANNED : PLANNED | BUILT;
  }
  return answers;
}
