import type { Bilingual } from "../text.js";
import { addDays } from "./add-days.js";
import type { CivilDate } from "./civil-date.js";
import { type DateInterval, earlierInterval, knownDate } from "./date-interval.js";
import { lastDay, type Period } from "./period.js";

/** How the words of a time limit may be taken (对期限的理解). */
export type DeadlineReadingId = "lenient" | "usual" | "strict" | "inclusive" | "rolled" | "plain" | "working-days";

/** One way to take a time limit: the last day (末日) on which it is kept, an interval when a holiday calendar is missing. */
export interface DeadlineReading {
  readonly id: string;
  readonly title: Bilingual;
  readonly lastDay: DateInterval;
}

/** A time limit (期限) with every way to take it; the first is the preferred one. */
export interface Deadline {
  readonly readings: readonly [DeadlineReading, ...DeadlineReading[]];
}

const TITLES: Readonly<Record<DeadlineReadingId, Bilingual>> = {
  lenient: { zh: "至所写年月的最后一日", en: "by the last day of the month or year named" },
  usual: { zh: "至所写之日（含当日）", en: "on or before the day named" },
  strict: { zh: "在所写时间到来之前", en: "before the time named begins" },
  inclusive: { zh: "至末日（含）", en: "up to and including the last day" },
  rolled: { zh: "末日逢休息日顺延至下一工作日", en: "a last day off moves to the next working day" },
  plain: { zh: "末日不顺延", en: "the last day does not move" },
  "working-days": { zh: "按国务院办公厅放假安排计工作日", en: "working days of the State Council calendar" },
};

/** One reading with its standard title. Internal. */
export const reading = (id: DeadlineReadingId, last: DateInterval): DeadlineReading => ({ id, title: TITLES[id], lastDay: last });

/**
 * `X年X月前`, `X年前`: before a month or year (月前、年前). Lenient, and preferred: by its last day. Strict: before its first day.
 *
 * @example
 * ```ts
 * import { deadlineBefore, periodOfMonths } from "@countykit/core";
 *
 * deadlineBefore(periodOfMonths("2022-11")).readings.map(({ id, lastDay }) => [id, lastDay.latest]); // => [["lenient", "2022-11-30"], ["strict", "2022-10-31"]]
 * ```
 * @source 乐府办〔2022〕9号, annex 1: dates of the form X年X月前
 */
export const deadlineBefore = (span: Period): Deadline => ({
  readings: [reading("lenient", knownDate(lastDay(span))), reading("strict", knownDate(addDays(span.from, -1)))],
});

/**
 * `X年X月X日前`: before a day (日前). Usual, and preferred: on or before it. Strict: before it.
 *
 * @throws {RangeError} when `date` is no real day
 * @example
 * ```ts
 * import { deadlineBeforeDay } from "@countykit/core";
 *
 * deadlineBeforeDay("2021-06-30").readings.map(({ id, lastDay }) => [id, lastDay.latest]); // => [["usual", "2021-06-30"], ["strict", "2021-06-29"]]
 * ```
 * @source 遂昌 2021 plan, section 4: hardware due 2021年6月30日前
 */
export const deadlineBeforeDay = (date: CivilDate): Deadline => ({
  readings: [reading("usual", knownDate(date)), reading("strict", knownDate(addDays(date, -1)))],
});

/**
 * `到X年底`, `截至X日`, or the bare end of a window: the last day counts (含当日), and there is no second reading.
 *
 * @example
 * ```ts
 * import { deadlineBy } from "@countykit/core";
 *
 * deadlineBy("2023-12-31").readings.map(({ id, lastDay }) => [id, lastDay.latest]); // => [["inclusive", "2023-12-31"]]
 * ```
 * @source 民法典 art. 1259: 届满 includes the day itself
 */
export const deadlineBy = (date: CivilDate): Deadline => ({ readings: [reading("inclusive", knownDate(date))] });

/**
 * `在组织评审前`: an event that must not have begun (事前). The day before the event is the last one; there is no second reading.
 *
 * @example
 * ```ts
 * import { deadlineBeforeEvent } from "@countykit/core";
 *
 * deadlineBeforeEvent("2021-10-25").readings[0].lastDay.latest; // => "2021-10-24"
 * ```
 * @source 始兴 project management measures, art. 9: before the review is held
 */
export const deadlineBeforeEvent = (event: CivilDate): Deadline => ({ readings: [reading("strict", knownDate(addDays(event, -1)))] });

/**
 * Two time limits that must both be kept (同时满足): the earlier one governs. Every reading of the one meets every reading of the other.
 *
 * @example
 * ```ts
 * import { bothDeadlines, deadlineBeforeEvent, deadlineWithinWorkingDays } from "@countykit/core";
 *
 * bothDeadlines(deadlineWithinWorkingDays("2021-10-08", 7), deadlineBeforeEvent("2021-10-25")).readings[0].lastDay; // => { "earliest": "2021-10-18", "latest": "2021-10-18" }
 * ```
 * @source 始兴 project management measures, art. 9: within seven working days and before the review
 */
export function bothDeadlines(a: Deadline, b: Deadline): Deadline {
  const combine = (one: DeadlineReading, other: DeadlineReading): DeadlineReading => ({
    id: `${one.id}+${other.id}`,
    title: { zh: `${one.title.zh}；且${other.title.zh}`, en: `${one.title.en}; and ${other.title.en}` },
    lastDay: earlierInterval(one.lastDay, other.lastDay),
  });
  const [first, ...rest] = a.readings.flatMap((one) => b.readings.map((other) => combine(one, other)));
  return { readings: [first ?? combine(a.readings[0], b.readings[0]), ...rest] };
}

/**
 * A time limit after an approved extension (经批准延期): the approved day governs when it is later; an approval never shortens.
 *
 * @example
 * ```ts
 * import { deadlineBy, extendDeadline } from "@countykit/core";
 *
 * extendDeadline(deadlineBy("2022-08-31"), "2022-10-31").readings[0].lastDay.latest; // => "2022-10-31"
 * ```
 * @source 始兴 project management measures, art. 14 (3)
 */
export function extendDeadline(deadline: Deadline, approvedUntil: CivilDate): Deadline {
  const later = (last: DateInterval): DateInterval => ({
    earliest: last.earliest < approvedUntil ? approvedUntil : last.earliest,
    latest: last.latest < approvedUntil ? approvedUntil : last.latest,
  });
  const [first, ...rest] = deadline.readings;
  const extend = (one: DeadlineReading): DeadlineReading => ({ ...one, lastDay: later(one.lastDay) });
  return { readings: [extend(first), ...rest.map(extend)] };
}
