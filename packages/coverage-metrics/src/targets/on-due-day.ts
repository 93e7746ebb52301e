import { definitionOf } from "../indicators/definition-of.js";
import type { Book } from "../figures/book.js";
import type { Observation, Remark } from "../indicators/observation.js";
import { dueOn, lastDayOf } from "./due.js";
import type { TargetFinding } from "./finding.js";
import { remark } from "./remark-messages.js";
import { valueOf, singleOf } from "./said.js";
import type { Asked, Target } from "./target.js";
import { VERDICTS } from "./verdict-names.js";

/**
 * The last day of a target that has passed (已到期目标的核对日): what was done after it was not done in time, so that the target is judged by what stood on that day.
 * `null` while it has not passed, or where the book itself is not of a later day.
 */
export function dayJudged({ due }: Target, asOf: string, book: Book): string | null {
  if (due === null) return null;
  const { state, lastDay } = dueOn(due, asOf);
  return state === "passed" && lastDay < book.asOf ? lastDay : null;
}

/** Whether a question names the day itself to which it counts, no later than another: sales of a year are the same whenever they are looked up. */
export function endsBy({ indicator, params }: Asked, day: string): boolean {
  const forms = definitionOf(indicator)?.params ?? {};
  const ends = Object.entries<unknown>(params).flatMap(([name, value]) => {
    const kind = STARTS.has(name) ? undefined : forms[name]?.kind;
    if (typeof value !== "string") return [];
    return kind === "date" ? [value] : kind === "period" || kind === "year" ? [endOf(value)] : [];
  });
  return ends.length > 0 && ends.every((end) => end <= day);
}

/** Parameters that say from when something counts, or what it is compared with. */
const STARTS: ReadonlySet<string> = new Set(["from", "against"]);

/** The last day of a year `2022`, quarter `2022-Q3` or month `2022-08`. */
function endOf(period: string): string {
  const [year = "", part = "12"] = period.split("-");
  const month = part.startsWith("Q") ? String(Number(part.slice(1)) * 3).padStart(2, "0") : part;
  return lastDayOf({ kind: "before-month", month: `${year}-${month}` });
}

/** What the book of a day that has passed was asked, and what it answered. */
export interface OnTheDay {
  readonly lastDay: string;
  readonly asOf: string;
  readonly book: Book;
  /** The observations of that day. */
  readonly observations: readonly Observation[];
}

/** Adds what a reader of a finding on a past day should know: the day, what became of it since, and that nobody said of which day a figure is. */
export function withDay(then: TargetFinding, now: TargetFinding, { lastDay, asOf, book, observations }: OnTheDay): TargetFinding {
  const undated =
    (then.verdict === "pass" || then.verdict === "depends-on-reading") &&
    observations.some(({ figures }) => figures.part.some((id) => book.undated().has(id)));
  const remarks: readonly Remark[] = [...since(then, now, { lastDay, asOf }), ...(undated ? [remark("day-not-stated", { lastDay })] : [])];
  return { ...then, judgedOn: lastDay, remarks: [...remarks, ...then.remarks] };
}

function since(then: TargetFinding, now: TargetFinding, days: { readonly lastDay: string; readonly asOf: string }): readonly Remark[] {
  if (then.verdict === now.verdict && JSON.stringify(then.measured) === JSON.stringify(now.measured)) return [];
  const params = {
    ...days,
    thenZh: toldIn(then, "zh"),
    thenEn: toldIn(then, "en"),
    nowZh: toldIn(now, "zh"),
    nowEn: toldIn(now, "en"),
  };
  return [remark(then.verdict === "fail" && now.verdict === "pass" ? "reached-after-due" : "changed-after-due", params)];
}

/** 59.11%，未达标 */
function toldIn({ measured, limit, whole, verdict }: TargetFinding, language: "zh" | "en"): string {
  const value = valueOf(measured, singleOf(limit), whole !== null, language);
  return `${value === null ? "" : `${value}${language === "zh" ? "，" : ", "}`}${VERDICTS[verdict][language]}`;
}
