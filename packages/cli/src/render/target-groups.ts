import type { Exact, Measure } from "@countykit/core";
import type { TargetFinding } from "@countykit/coverage-metrics";

/** A target that the plan names without a figure: whatever there is can only be shown. */
export const isUnquantified = ({ comparator, message }: TargetFinding): boolean => comparator === null || message.key === "no-threshold";

/**
 * A target that is open because the programme says nothing at all of it. A remark on the target itself keeps it among the others; one on how it is
 * counted does not.
 */
export const isSilent = (finding: TargetFinding): boolean =>
  finding.verdict === "unknown" && !finding.remarks.some(({ code }) => ON_THE_TARGET.has(code)) && isUnheardOf(finding);

/** Whether there is no count in any reading, and the whole is open too, or a list that the plan itself gives. */
export const isUnheardOf = (finding: TargetFinding): boolean =>
  (finding.readings.length > 0 ? finding.readings : [finding]).every(({ part, whole }) => saysNothing(part, whole));

const ON_THE_TARGET: ReadonlySet<string> = new Set([
  "below-baseline",
  "fell-below-baseline",
  "baseline-differs",
  "due-after-acceptance",
  "conflict",
]);

function saysNothing(part: Measure | null, whole: Measure | null): boolean {
  if (part === null) return true;
  if (!isNothing(part.min)) return false;
  if (part.max === null) return whole === null || (isNothing(whole.min) && whole.max === null);
  return whole !== null && JSON.stringify(part.max) === JSON.stringify(whole.max);
}

const isNothing = (value: Exact | null): boolean => value === null || value === "0";
