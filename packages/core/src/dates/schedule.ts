import { addDays } from "./add-days.js";
import type { CivilDate } from "./civil-date.js";
import { laterDate } from "./compare-dates.js";
import { containsDate, lastDay, outsideOf, overlapOf, type Period } from "./period.js";

/** A phase or stage of a plan (阶段): its id and its days. */
export interface Phase {
  readonly id: string;
  readonly period: Period;
}

/** Days that two phases share (阶段重叠). */
export interface PhaseOverlap {
  readonly phases: readonly [string, string];
  readonly period: Period;
}

/** Days of a phase that lie outside the frame it belongs to (阶段越界). */
export interface PhaseOutside {
  readonly phase: string;
  readonly outside: readonly Period[];
}

/**
 * The phases that a day belongs to (当日所处阶段), in the order given; plans do let two phases share a month, so there can be several.
 *
 * @example
 * ```ts
 * import { periodOfMonths, phasesOn } from "@countykit/core";
 *
 * const phases = [
 *   { id: "1", period: periodOfMonths("2022-02", "2022-05") },
 *   { id: "2", period: periodOfMonths("2022-05", "2022-11") },
 * ];
 * phasesOn(phases, "2022-05-20"); // => ["1", "2"]
 * ```
 * @source 乐府办〔2022〕9号, section 5
 */
export const phasesOn = (phases: readonly Phase[], date: CivilDate): readonly string[] =>
  phases.filter((phase) => containsDate(phase.period, date)).map(({ id }) => id);

/**
 * Every pair of phases that share days, in the order given.
 *
 * @example
 * ```ts
 * import { periodOfMonths, phaseOverlaps } from "@countykit/core";
 *
 * const phases = [
 *   { id: "1", period: periodOfMonths("2022-02", "2022-05") },
 *   { id: "2", period: periodOfMonths("2022-05", "2022-11") },
 * ];
 * phaseOverlaps(phases); // => [{ "phases": ["1", "2"], "period": { "from": "2022-05-01", "until": "2022-06-01" } }]
 * ```
 * @source 乐府办〔2022〕9号, section 5: two phases share May 2022
 */
export const phaseOverlaps = (phases: readonly Phase[]): readonly PhaseOverlap[] =>
  phases.flatMap((one, at) =>
    phases.slice(at + 1).flatMap((other) => {
      const shared = overlapOf(one.period, other.period);
      return shared === null ? [] : [{ phases: [one.id, other.id] as const, period: shared }];
    }),
  );

/**
 * The days between the first and the last phase that belong to none (空档), earliest first.
 *
 * @example
 * ```ts
 * import { periodOfMonths, phaseGaps } from "@countykit/core";
 *
 * const phases = [
 *   { id: "1", period: periodOfMonths("2022-02", "2022-05") },
 *   { id: "2", period: periodOfMonths("2022-07", "2022-11") },
 * ];
 * phaseGaps(phases); // => [{ "from": "2022-06-01", "until": "2022-07-01" }]
 * ```
 * @source 乐府办〔2022〕9号, section 5
 */
export function phaseGaps(phases: readonly Phase[]): readonly Period[] {
  const inOrder = phases.map(({ period }) => period).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const gaps: Period[] = [];
  let covered = inOrder[0]?.until;
  for (const { from, until } of inOrder) {
    if (covered !== undefined && covered < from) gaps.push({ from: covered, until: from });
    covered = covered === undefined ? until : laterDate(covered, until);
  }
  return gaps;
}

/**
 * Whether the phases follow one another without a gap and without sharing a day (首尾相接).
 *
 * @example
 * ```ts
 * import { isContiguous, periodOfMonths } from "@countykit/core";
 *
 * const phases = [
 *   { id: "1", period: periodOfMonths("2022-02", "2022-05") },
 *   { id: "2", period: periodOfMonths("2022-06", "2022-11") },
 * ];
 * isContiguous(phases); // => true
 * ```
 * @source 乐府办〔2022〕9号, section 5
 */
export const isContiguous = (phases: readonly Phase[]): boolean => phaseGaps(phases).length === 0 && phaseOverlaps(phases).length === 0;

/**
 * The phases that leave the frame they belong to (越界阶段): a header's years, a parent phase. Each with the days outside.
 *
 * @example
 * ```ts
 * import { periodOfMonths, phasesOutside } from "@countykit/core";
 *
 * const promote = { id: "2.3", period: periodOfMonths("2023-01", "2023-06") };
 * phasesOutside([promote], periodOfMonths("2022-01", "2022-12")); // => [{ "phase": "2.3", "outside": [{ "from": "2023-01-01", "until": "2023-07-01" }] }]
 * ```
 * @source 遂溪 2021 plan, section 5 (2): stage 3 of the second phase begins after that phase has ended
 */
export const phasesOutside = (phases: readonly Phase[], frame: Period): readonly PhaseOutside[] =>
  phases.map(({ id, period }) => ({ phase: id, outside: outsideOf(period, frame) })).filter(({ outside }) => outside.length > 0);

/**
 * The phases that end later than more than half of all phases allow (时间异常): when most end on the same day, those that end after it.
 * None when no single day is the end of more than half.
 *
 * @example
 * ```ts
 * import { lateOutliers, periodOfMonths } from "@countykit/core";
 *
 * const tasks = ["2022-08", "2022-08", "2024-08"] as const;
 * lateOutliers(tasks.map((end, at) => ({ id: `task ${at + 1}`, period: periodOfMonths("2021-11", end) }))); // => ["task 3"]
 * ```
 * @source 始兴 follow-up plan, section 4: one task runs to August 2024 while its peers end in August 2022
 */
export function lateOutliers(phases: readonly Phase[]): readonly string[] {
  const usual = phases
    .map(({ period }) => lastDay(period))
    .find((end, _, ends) => ends.filter((other) => other === end).length * 2 > ends.length);
  return usual === undefined ? [] : phases.filter(({ period }) => period.until > addDays(usual, 1)).map(({ id }) => id);
}
