import type { AdoptedReading, RecordedException } from "@countykit/core";
import type { TargetReading } from "./target.js";

/** What competent bodies have decided about targets (已作决定): readings adopted and exceptions granted. `rule` is `plan/target`. */
export interface Decisions {
  readonly adopted?: readonly AdoptedReading[];
  readonly exceptions?: readonly RecordedException[];
}

/** The reading adopted last by the day asked for; of two on the same day, the one recorded later. */
export function adoptedReading(
  rule: string,
  readings: readonly TargetReading[],
  adopted: readonly AdoptedReading[],
  asOf: string,
): AdoptedReading | null {
  let last: AdoptedReading | null = null;
  for (const one of adopted) {
    const counts = one.rule === rule && one.date <= asOf && readings.some(({ id }) => id === one.reading);
    if (counts && (last === null || one.date >= last.date)) last = one;
  }
  return last;
}

/**
 * The recorded exception (例外批准) that excuses a missed target: it names the target, was granted by the day asked for and has not expired. The
 * plan of a county is issued at the lowest level, so that every level may excuse it.
 */
export const excuse = (rule: string, exceptions: readonly RecordedException[], asOf: string): RecordedException | null =>
  exceptions.find((one) => one.rule === rule && one.date <= asOf && (one.expires === undefined || asOf <= one.expires)) ?? null;
