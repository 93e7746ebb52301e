import type { CivilDate } from "./civil-date.js";
import { daysBetween } from "./days-between.js";
import type { Deadline, DeadlineReading } from "./deadline.js";

/** Whether a time limit was kept (是否按期); `unknown` when the missing holiday calendar of a year decides it. */
export type Punctuality = "on-time" | "late" | "unknown";

/** One reading and what it leads to; `daysLate` (逾期天数) counts calendar days after the last day, bounds when that day is uncertain. */
export interface DeadlineOutcome extends DeadlineReading {
  readonly outcome: Punctuality;
  readonly daysLate: { readonly min: number; readonly max: number };
}

/** What became of a time limit: by the preferred reading, by each reading, and whether the readings disagree. */
export interface DeadlineCheck {
  readonly outcome: Punctuality;
  readonly readingsDiffer: boolean;
  readonly readings: readonly DeadlineOutcome[];
}

/**
 * Compares the day something was done with its time limit (核对期限), under every reading.
 *
 * @throws {RangeError} when `done` is no real day
 * @example
 * ```ts
 * import { checkDeadline, deadlineBefore, periodOfMonths } from "@countykit/core";
 *
 * const check = checkDeadline(deadlineBefore(periodOfMonths("2022-11")), "2022-11-20");
 * check.outcome; // => "on-time"
 * check.readings.map(({ id, outcome }) => [id, outcome]); // => [["lenient", "on-time"], ["strict", "late"]]
 * ```
 * @source 乐府办〔2022〕9号, annex 1, task 2.2
 */
export function checkDeadline(deadline: Deadline, done: CivilDate): DeadlineCheck {
  const readings = deadline.readings.map((one) => judge(one, done));
  const outcome = judge(deadline.readings[0], done).outcome;
  return { outcome, readingsDiffer: readings.some((one) => one.outcome !== outcome), readings };
}

function judge(one: DeadlineReading, done: CivilDate): DeadlineOutcome {
  const min = Math.max(0, daysBetween(one.lastDay.latest, done));
  const max = Math.max(0, daysBetween(one.lastDay.earliest, done));
  return { ...one, outcome: max === 0 ? "on-time" : min > 0 ? "late" : "unknown", daysLate: { min, max } };
}
