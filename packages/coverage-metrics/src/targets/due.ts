import {
  type Deadline,
  deadlineBefore,
  deadlineBeforeDay,
  deadlineBy,
  parseCivilDate,
  parseCivilMonth,
  periodOfMonths,
} from "@countykit/core";
import type { CivilDate } from "@countykit/core";
import type { DueState, TargetDue } from "./finding.js";
import type { Due } from "./target.js";

/**
 * Where a day stands against the words of a time limit (完成时限), by each way to take them; the usual one first.
 *
 * @throws {TypeError} when the limit names no real day or month
 */
export function dueOn(due: Due, asOf: string): TargetDue {
  const readings = deadlineOf(due).readings.map(({ id, title, lastDay }) => ({
    id,
    title,
    lastDay: lastDay.latest,
    state: stateOn(lastDay.latest, asOf),
  }));
  const [first] = readings;
  return { lastDay: first?.lastDay ?? "", state: first?.state ?? "open", readings };
}

/** The last day of a time limit, by the usual reading of its words. */
export const lastDayOf = (due: Due): string => deadlineOf(due).readings[0].lastDay.latest;

const stateOn = (lastDay: string, asOf: string): DueState => (asOf < lastDay ? "open" : asOf === lastDay ? "due" : "passed");

function deadlineOf(due: Due): Deadline {
  switch (due.kind) {
    case "by":
      return deadlineBy(dayOf(due.date));
    case "before-day":
      return deadlineBeforeDay(dayOf(due.date));
    case "before-month": {
      const read = parseCivilMonth(due.month);
      if (!read.ok) throw new TypeError(`not a month: ${due.month.slice(0, 40)}`);
      return deadlineBefore(periodOfMonths(read.value));
    }
  }
}

/** A day as core's functions take it. */
export function dayOf(text: string): CivilDate {
  const read = parseCivilDate(text);
  if (!read.ok) throw new TypeError(`not a day: ${text.slice(0, 40)}`);
  return read.value;
}
