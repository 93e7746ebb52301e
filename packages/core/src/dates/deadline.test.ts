import { describe, expect, it } from "vitest";
import { deadlineWithinDays } from "./add-calendar-days.js";
import { deadlineWithinWorkingDays } from "./add-working-days.js";
import { checkDeadline, type DeadlineCheck, type Punctuality } from "./check-deadline.js";
import type { CivilDate } from "./civil-date.js";
import { bothDeadlines, type Deadline, deadlineBeforeEvent, deadlineBy, extendDeadline } from "./deadline.js";
import { stateCouncilCalendar } from "./state-council-calendar.js";
import { withoutYears } from "./holiday-calendar.js";
import { parseDeadline } from "./parse-deadline.js";

const limit = (text: string): Deadline => {
  const read = parseDeadline(text);
  if (!read.ok) throw new Error(read.issues[0]?.message.en);
  return read.value;
};

const outcomes = (check: DeadlineCheck): Readonly<Record<string, Punctuality>> =>
  Object.fromEntries(check.readings.map(({ id, outcome }) => [id, outcome]));

const check = (text: string, done: CivilDate): Readonly<Record<string, Punctuality>> => outcomes(checkDeadline(limit(text), done));

const lenientOnly = { lenient: "on-time", strict: "late" };
const both = { lenient: "on-time", strict: "on-time" };

describe("before a month (X年X月前)", () => {
  it("conv/by-month: the lenient reading is preferred, and a difference is reported", () => {
    const result = checkDeadline(limit("2022年11月前"), "2022-11-20");
    expect([result.outcome, result.readingsDiffer]).toEqual(["on-time", true]);
    expect(checkDeadline(limit("2022年11月前"), "2022-10-20").readingsDiffer).toBe(false);
    expect(checkDeadline(limit("2022年11月前"), "2022-12-20")).toMatchObject({ outcome: "late", readingsDiffer: false });
  });

  it("lechang-2021/centre/deadline: done on 20 November 2022 against 2022年11月前 is late only when read strictly", () => {
    expect(check("2022 年 11 月前", "2022-11-20")).toEqual(lenientOnly);
  });

  it("turns at the last day of October (strict) and of November 2022 (lenient)", () => {
    expect(check("2022年11月前", "2022-10-31")).toEqual(both);
    expect(check("2022年11月前", "2022-11-01")).toEqual(lenientOnly);
    expect(check("2022年11月前", "2022-11-30")).toEqual(lenientOnly);
    expect(check("2022年11月前", "2022-12-01")).toEqual({ lenient: "late", strict: "late" });
  });

  it("lechang-2021/logistics/deadline: done on 30 September 2022 against 2022年10月前 is in time under both readings", () => {
    expect(check("2022 年 10 月前", "2022-09-30")).toEqual(both);
  });

  it("lechang-2021/transform/deadline: done on 15 October 2022 is late only when read strictly", () => {
    expect(check("2022年10月前", "2022-10-15")).toEqual(lenientOnly);
  });

  it("lechang-2021/training/deadline: done on 31 October 2022 against 2022年11月前 is in time even when read strictly", () => {
    expect(check("2022年11月前", "2022-10-31")).toEqual(both);
  });

  it("suixi-2021/milestone/rows-deadline: done on 15 December 2022 against 2022年12月前 is late only when read strictly", () => {
    expect(check("2022年12月前", "2022-12-15")).toEqual(lenientOnly);
  });

  it("counts the days late from the last day of each reading", () => {
    const result = checkDeadline(limit("2022年11月前"), "2022-12-02");
    expect(result.readings.map(({ daysLate }) => daysLate)).toEqual([
      { min: 2, max: 2 },
      { min: 32, max: 32 },
    ]);
  });
});

/** Tasks due before a month, and a day inside that month. */
const TASKS_BEFORE = [
  ["lechang-2021/schedule/1.5", "2022年4月前", "2022-04-01"],
  ["lechang-2021/schedule/1.6", "2022年5月前", "2022-05-01"],
  ["lechang-2021/schedule/1.7", "2022年5月前", "2022-05-01"],
  ["lechang-2021/schedule/2.1", "2022年5月前", "2022-05-01"],
  ["lechang-2021/schedule/2.2", "2022年11月前", "2022-11-01"],
  ["lechang-2021/schedule/2.3", "2022年10月前", "2022-10-01"],
  ["lechang-2021/schedule/2.4", "2022年10月前", "2022-10-01"],
  ["lechang-2021/schedule/2.5", "2022年11月前", "2022-11-01"],
  ["lechang-2021/schedule/3.1", "2022年12月前", "2022-12-01"],
  ["lechang-2021/schedule/3.2", "2022年12月前", "2022-12-01"],
  ["lechang-2021/schedule/3.5", "2023年3月前", "2023-03-01"],
] as const;

/** Tasks with a window: its last month, a day in that month, and the first day after it. */
const TASK_WINDOWS = [
  ["lechang-2021/schedule/1.1", "2022-03", "2022-03-01", "2022-04-01"],
  ["lechang-2021/schedule/1.2", "2022-03", "2022-03-01", "2022-04-01"],
  ["lechang-2021/schedule/1.3", "2022-03", "2022-03-01", "2022-04-01"],
  ["lechang-2021/schedule/1.4", "2022-03", "2022-03-01", "2022-04-01"],
  ["lechang-2021/schedule/2.6", "2022-11", "2022-11-01", "2022-12-01"],
  ["lechang-2021/schedule/3.3", "2022-12", "2022-12-01", "2023-01-01"],
  ["lechang-2021/schedule/3.4", "2022-12", "2022-12-01", "2023-01-01"],
  ["lechang-2021/schedule/3.6", "2025-02", "2025-02-01", "2025-03-01"],
] as const;

describe("the nineteen tasks of Lechang 2021", () => {
  it.each(TASKS_BEFORE)("%s: %s, done on %s, is late only when read strictly", (_, text, done) => {
    expect(check(text, done)).toEqual(lenientOnly);
  });

  it.each(TASK_WINDOWS)("%s: a window that ends in %s keeps %s in time and leaves %s late", (_, month, done, late) => {
    expect(check(month, done)).toEqual({ inclusive: "on-time" });
    expect(check(month, late)).toEqual({ inclusive: "late" });
  });

  it("lechang-2021/schedule/task-count: the tasks above are nineteen, seven, six and six to a phase", () => {
    const ids = [...TASKS_BEFORE, ...TASK_WINDOWS].map(([id]) => id);
    expect(new Set(ids).size).toBe(19);
    expect(["/1.", "/2.", "/3."].map((phase) => ids.filter((id) => id.includes(phase)).length)).toEqual([7, 6, 6]);
  });

  it("lechang-2021/schedule/1.4: a task due in March 2022 falls before the plan itself was issued on 18 April", () => {
    expect(limit("2022-03").readings.every(({ lastDay }) => lastDay.latest < "2022-04-18")).toBe(true);
    expect(limit("2022年4月前").readings.map(({ lastDay }) => lastDay.latest < "2022-04-18")).toEqual([false, true]);
  });
});

describe("before a day, by a day, by the end", () => {
  it("conv/by-day: on the day named is on time under the preferred reading; the strict one is reported where it differs", () => {
    const due = parseDeadline("2021年6月30日前");
    const on = due.ok ? checkDeadline(due.value, "2021-06-30") : null;
    expect([on?.outcome, on?.readingsDiffer, on?.readings.map(({ id }) => id)]).toEqual(["on-time", true, ["usual", "strict"]]);
  });

  it("suichang-2021/deadline/hardware: 30 June 2021 is in time as usually read, late when read strictly", () => {
    expect(check("2021年6月30日前", "2021-06-29")).toEqual({ usual: "on-time", strict: "on-time" });
    expect(check("2021年6月30日前", "2021-06-30")).toEqual({ usual: "on-time", strict: "late" });
    expect(check("2021年6月30日前", "2021-07-01")).toEqual({ usual: "late", strict: "late" });
  });

  it("suichang-2021/deadline/design: a bare 31 December 2021 counts that day", () => {
    expect(check("2021年12月31日", "2021-12-31")).toEqual({ inclusive: "on-time" });
    expect(check("2021-12-31", "2022-01-01")).toEqual({ inclusive: "late" });
  });

  it("suichang-2021/deadline/operation: operation ends with 31 December 2022", () => {
    expect(limit("2022年12月31日").readings.map(({ lastDay }) => lastDay.latest)).toEqual(["2022-12-31"]);
  });

  it("lechang-2021/target/horizon: 到2023年底 includes 31 December 2023 and has one reading", () => {
    expect(check("到 2023 年底", "2023-12-31")).toEqual({ inclusive: "on-time" });
    expect(check("到2023年底", "2024-01-01")).toEqual({ inclusive: "late" });
  });

  it("lechang-2019/target/horizon: two years from September 2019 end with August 2021", () => {
    expect(check("2021-08", "2021-08-31")).toEqual({ inclusive: "on-time" });
    expect(check("2021-08", "2021-09-01")).toEqual({ inclusive: "late" });
  });

  it("reads the end of a month or year before 前 as a day", () => {
    expect(check("2022年12月底前", "2022-12-31")).toEqual({ usual: "on-time", strict: "late" });
    expect(check("2023年底前", "2023-12-31")).toEqual({ usual: "on-time", strict: "late" });
    expect(check("2023年前", "2023-06-30")).toEqual(lenientOnly);
  });

  it("reads the other words for the same", () => {
    for (const text of ["截至2021年12月31日", "截止到2021年12月31日", "至2021年12月31日止", "2021年12月底", "2021年末"]) {
      expect(check(text, "2021-12-31")).toEqual({ inclusive: "on-time" });
    }
    for (const text of ["2021年6月30日之前", "2021年6月30日以前", "于2021年6月30日前完成", "２０２１年６月３０日前"]) {
      expect(check(text, "2021-06-30")).toEqual({ usual: "on-time", strict: "late" });
    }
  });

  it("reports what is no time limit", () => {
    for (const text of ["", "前", "尽快", "7个工作日内", "2021年6月30日底前", "6月30日前", "2021Q4", 20210630, null]) {
      expect(parseDeadline(text, "/tasks/0/due")).toMatchObject({ ok: false, issues: [{ code: "not-date", path: "/tasks/0/due" }] });
    }
    expect(parseDeadline("2021年6月31日前")).toMatchObject({ ok: false, issues: [{ code: "no-such-day", expected: "1–30" }] });
    expect(parseDeadline("2021年13月前")).toMatchObject({ ok: false, issues: [{ code: "no-such-day", expected: "1–12" }] });
    expect(parseDeadline("2021/6/30")).toMatchObject({ ok: false, issues: [{ didYouMean: "2021-06-30" }] });
  });
});

describe("time limits counted from an event", () => {
  it("shixing-2021/art/09-change-window: a request on 19 October 2021 misses 18 October, seven working days after 8 October", () => {
    const window = bothDeadlines(deadlineWithinWorkingDays("2021-10-08", 7), deadlineBeforeEvent("2021-10-25"));
    expect(window.readings[0].lastDay).toEqual({ earliest: "2021-10-18", latest: "2021-10-18" });
    expect(checkDeadline(window, "2021-10-18").outcome).toBe("on-time");
    expect(checkDeadline(window, "2021-10-19").outcome).toBe("late");
  });

  it("shixing-2021/art/09-change-window: an earlier review ends the window first, and the day of the review is too late", () => {
    const window = bothDeadlines(deadlineWithinWorkingDays("2021-10-08", 7), deadlineBeforeEvent("2021-10-15"));
    expect(checkDeadline(window, "2021-10-14").outcome).toBe("on-time");
    expect(checkDeadline(window, "2021-10-15").outcome).toBe("late");
  });

  it("keeps every pair of readings when both limits have several", () => {
    const window = bothDeadlines(limit("2022年11月前"), limit("2022年11月15日前"));
    expect(window.readings.map(({ id, lastDay }) => [id, lastDay.latest])).toEqual([
      ["lenient+usual", "2022-11-15"],
      ["lenient+strict", "2022-11-14"],
      ["strict+usual", "2022-10-31"],
      ["strict+strict", "2022-10-31"],
    ]);
  });

  it("shixing-2021/art/16-rectify: thirty days from 1 September 2022 end on 1 October, a holiday, and therefore on 8 October", () => {
    const window = deadlineWithinDays("2022-09-01", 30);
    expect(window.readings.map(({ id, lastDay }) => [id, lastDay.latest])).toEqual([
      ["rolled", "2022-10-08"],
      ["plain", "2022-10-01"],
    ]);
    expect(outcomes(checkDeadline(window, "2022-10-01"))).toEqual({ rolled: "on-time", plain: "on-time" });
    expect(outcomes(checkDeadline(window, "2022-10-08"))).toEqual({ rolled: "on-time", plain: "late" });
    expect(outcomes(checkDeadline(window, "2022-10-09"))).toEqual({ rolled: "late", plain: "late" });
  });

  it("shixing-2021/art/17-reconsider: seven days from 1 September 2022 end on Thursday 8 September; 9 September is too late", () => {
    const window = deadlineWithinDays("2022-09-01", 7);
    expect(outcomes(checkDeadline(window, "2022-09-08"))).toEqual({ rolled: "on-time", plain: "on-time" });
    expect(outcomes(checkDeadline(window, "2022-09-09"))).toEqual({ rolled: "late", plain: "late" });
  });

  it("shixing-2021/art/14-3-no-extension: an approved extension to 31 October 2022 keeps 15 October in time", () => {
    const due = deadlineBy("2022-08-31");
    expect(checkDeadline(due, "2022-10-15").outcome).toBe("late");
    expect(checkDeadline(extendDeadline(due, "2022-10-31"), "2022-10-15").outcome).toBe("on-time");
    expect(checkDeadline(extendDeadline(due, "2022-10-31"), "2022-11-01").outcome).toBe("late");
  });

  it("never lets an approval shorten a time limit", () => {
    expect(extendDeadline(deadlineBy("2022-08-31"), "2022-07-31").readings[0].lastDay.latest).toBe("2022-08-31");
  });

  it("leaves open what a missing holiday calendar decides, and nothing else", () => {
    const window = deadlineWithinWorkingDays("2021-10-08", 7, withoutYears(stateCouncilCalendar, [2021]));
    const { earliest, latest } = window.readings[0].lastDay;
    expect(earliest < latest).toBe(true);
    expect(checkDeadline(window, earliest)).toMatchObject({ outcome: "on-time", readings: [{ daysLate: { min: 0, max: 0 } }] });
    expect(checkDeadline(window, latest)).toMatchObject({ outcome: "unknown", readings: [{ daysLate: { min: 0 } }] });
    expect(checkDeadline(window, "2021-12-31").outcome).toBe("late");
    expect(checkDeadline(extendDeadline(window, "2021-12-31"), "2021-12-31").outcome).toBe("on-time");
  });
});
