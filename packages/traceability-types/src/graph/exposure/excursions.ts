import type { Amount } from "../holds/amount.js";
import { compareAmounts, type Reading } from "./readings.js";

/** A time beyond a limit (超限): how long at least and at most, and the worst that was read. In milliseconds. */
export interface Excursion {
  readonly side: "above" | "below";
  readonly from: number;
  readonly to: number;
  readonly shortest: number;
  readonly longest: number;
  readonly worst: Amount;
  readonly events: readonly number[];
}

/** A span in which readings are looked at. */
export type Window = readonly [from: number, to: number];

/**
 * Times beyond a limit within a window, from readings in order of time. Between two readings beyond it that are no further apart than `apart`, it
 * lasts; from the last good reading before to the first good one after, it may have.
 */
export function excursionsOf(
  readings: readonly Reading[],
  limit: Amount,
  side: "above" | "below",
  [start, end]: Window,
  apart: number,
): readonly Excursion[] {
  const worse = (a: Amount, b: Amount): boolean => (side === "above" ? compareAmounts(a, b) > 0 : compareAmounts(a, b) < 0);
  const worstOf = ({ low, high }: Reading): Amount => (side === "above" ? high : low);
  const bestOf = ({ low, high }: Reading): Amount => (side === "above" ? low : high);
  const found: Excursion[] = [];
  for (let at = 0; at < readings.length; at += 1) {
    const first = readings[at];
    if (first === undefined || !worse(worstOf(first), limit)) continue;
    let shortest = 0;
    let worst = worstOf(first);
    // Up to where it surely lasted, and up to where that is counted.
    let sure: number | undefined;
    let counted = Number.NEGATIVE_INFINITY;
    let latest = first.to;
    const events: number[] = [];
    let next = at;
    for (let reading = readings[next]; reading !== undefined && worse(worstOf(reading), limit); reading = readings[next]) {
      if (worse(worstOf(reading), worst)) worst = worstOf(reading);
      if (worse(bestOf(reading), limit)) {
        const since = sure !== undefined && reading.from - sure <= apart ? Math.min(sure, reading.from) : reading.from;
        shortest += Math.max(0, reading.to - Math.max(since, counted));
        counted = Math.max(counted, reading.to);
        sure = Math.max(sure ?? reading.to, reading.to);
      } else sure = undefined;
      latest = Math.max(latest, reading.to);
      events.push(reading.event);
      next += 1;
    }
    const from = readings[at - 1]?.to ?? start;
    const to = readings[next]?.from ?? end;
    found.push({
      side,
      from: first.from,
      to: latest,
      shortest,
      longest: Math.max(shortest, Math.max(to, latest) - Math.min(from, first.from)),
      worst,
      events,
    });
    at = next - 1;
  }
  return found;
}

/** Spans of a window that no reading covers: further than `apart` from one to the next. */
export function uncovered(readings: readonly Reading[], [start, end]: Window, apart: number): readonly Window[] {
  const found: Window[] = [];
  let last = start;
  for (const { from, to } of readings) {
    if (from - last > apart) found.push([last, from]);
    last = Math.max(last, to);
  }
  if (end - last > apart) found.push([last, end]);
  return found;
}
