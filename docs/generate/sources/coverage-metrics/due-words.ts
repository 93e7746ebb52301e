import type { Due, TargetDue, TargetFinding } from "@countykit/coverage-metrics";
import { type Bilingual, formatChineseDate, formatChineseMonth, parseCivilDate, parseCivilMonth, type Result } from "@countykit/core";
import { both } from "../../words.js";

/** By when, in the words of the plan. */
export function dueSaid(due: Due): Bilingual {
  switch (due.kind) {
    case "by":
      return both(`到 ${dayZh(due.date)}`, `by ${dayEn(due.date)}`);
    case "before-day":
      return both(`${dayZh(due.date)}前`, `before ${dayEn(due.date)}`);
    case "before-month":
      return both(`${monthZh(due.month)}前`, `before ${monthEn(due.month)}`);
  }
}

/** What the ways to take a time limit are called where they stand side by side. */
const WAYS: Readonly<Record<string, Bilingual>> = {
  lenient: both("宽松理解（默认），到当月最后一日", "lenient reading (the default), by the last day of that month"),
  usual: both("通常理解（默认），含当日", "usual reading (the default), that day included"),
  strict: both("严格理解，在所写时间到来之前", "strict reading, before the time named begins"),
};

/** The same in a word. */
const SHORT: Readonly<Record<string, Bilingual>> = {
  lenient: both("宽松理解", "lenient"),
  usual: both("通常理解", "usual"),
  strict: both("严格理解", "strict"),
};

export const shortWayOf = (id: string, title: Bilingual): Bilingual => SHORT[id] ?? title;

export const wayOf = (id: string, title: Bilingual): Bilingual => WAYS[id] ?? title;

/** Both last days where the words of a time limit can be taken in two ways; `null` where there is but one. */
export function dueReadingsSaid(due: Due, { readings }: TargetDue): Bilingual | null {
  const [usual, strict] = readings;
  if (usual === undefined || strict === undefined || usual.lastDay === strict.lastDay) return null;
  const { zh, en } = dueSaid(due);
  const month = due.kind === "before-month";
  return both(
    `“${zh}”有两种理解：${month ? "宽松" : "通常"}（默认）到 ${usual.lastDay}，严格到 ${strict.lastDay}。`,
    `“${en.charAt(0).toUpperCase()}${en.slice(1)}” can be read in two ways: by ${usual.lastDay} (${month ? "lenient" : "usual"}, the default) or by ${strict.lastDay} (strict).`,
  );
}

/** How a day stands to the last day of a time limit. */
export const DUE_STATE: Readonly<Record<NonNullable<TargetFinding["due"]>["state"], Bilingual>> = {
  open: both("核对日时未到期", "still to come on the day asked for"),
  due: both("核对日当日到期", "that very day"),
  passed: both("核对日时已到期", "passed"),
};

const dayZh = (text: string): string => formatChineseDate(known(parseCivilDate(text)));

const monthZh = (text: string): string => formatChineseMonth(known(parseCivilMonth(text)));

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** `2022-11` → November 2022. */
function monthEn(text: string): string {
  const [year = "", month = ""] = text.split("-");
  return `${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** `2022-11-30` → 30 November 2022. */
const dayEn = (text: string): string => `${Number(text.slice(8))} ${monthEn(text.slice(0, 7))}`;

/** Time limits of a plan are real days and months; the package has checked them. */
function known<Value>(read: Result<Value>): Value {
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message.en).join("; "));
  return read.value;
}
