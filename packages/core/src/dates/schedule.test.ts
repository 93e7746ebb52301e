import { describe, expect, it } from "vitest";
import { containsDate, isInside, lastDay, monthsIn, type Period, periodOfMonths } from "./period.js";
import { parsePeriod } from "./parse-period.js";
import { isContiguous, lateOutliers, type Phase, phaseGaps, phaseOverlaps, phasesOn, phasesOutside } from "./schedule.js";

const span = (text: string): Period => {
  const read = parsePeriod(text);
  if (!read.ok) throw new Error(read.issues[0]?.message.en);
  return read.value;
};

const plan = (phases: Readonly<Record<string, string>>): readonly Phase[] =>
  Object.entries(phases).map(([id, text]) => ({ id, period: span(text) }));

const lechang = plan({ one: "2022年2月-5月", two: "2022年5月-11月", three: "2022年12月-2025年2月" });
const suixiStages = plan({
  "1.1": "2020年8月至2021年3月",
  "1.2": "2021年3月至11月",
  "1.3": "2021年12月",
  "2.1": "2022年1月",
  "2.2": "2022年2月至12月",
});
const suichang = plan({
  "1": "2020年6月—2020年12月",
  "2": "2021年1月—2021年8月",
  "3": "2021年9月—2021年12月",
  "4": "2022年1月—2022年12月",
});

describe("the three phases of Lechang 2021", () => {
  it("lechang-2021/phase/1: 15 March 2022 is in the first phase only", () => {
    expect(phasesOn(lechang, "2022-03-15")).toEqual(["one"]);
  });

  it("lechang-2021/phase/2: May 2022 belongs to the first and the second phase, April and June to one", () => {
    expect(phasesOn(lechang, "2022-05-20")).toEqual(["one", "two"]);
    expect(phasesOn(lechang, "2022-04-30")).toEqual(["one"]);
    expect(phasesOn(lechang, "2022-06-01")).toEqual(["two"]);
    expect(phaseOverlaps(lechang)).toEqual([{ phases: ["one", "two"], period: periodOfMonths("2022-05") }]);
    expect(isContiguous(lechang)).toBe(false);
  });

  it("lechang-2021/phase/3: 28 February 2025 is the last day of the third phase", () => {
    expect(phasesOn(lechang, "2025-02-28")).toEqual(["three"]);
    expect(phasesOn(lechang, "2025-03-01")).toEqual([]);
    expect(phasesOn(lechang, "2022-11-30")).toEqual(["two"]);
  });

  it("lechang-2021/phase/span: only the third phase leaves the years 2022–2023 of the header", () => {
    expect(phasesOutside(lechang, span("2022 年－2023 年"))).toEqual([{ phase: "three", outside: [periodOfMonths("2024-01", "2025-02")] }]);
    expect(monthsIn(periodOfMonths("2024-01", "2025-02"))).toBe(14);
  });

  it("lechang-2021/schedule/2.1: a kick-off before May 2022 lies outside the second phase that lists it, unless May itself counts", () => {
    expect(phasesOn(lechang, "2022-04-30")).not.toContain("two");
    expect(phasesOn(lechang, "2022-05-31")).toContain("two");
  });
});

describe("the two phases of Suixi 2021", () => {
  it("suixi-2021/phase/1: 1 May 2021 is in the first project phase", () => {
    expect(phasesOn(plan({ "1": "2020年8月至2021年12月", "2": "2022年1月至2022年12月" }), "2021-05-01")).toEqual(["1"]);
  });

  it("suixi-2021/phase/1/start: 15 March 2021 is in two stages", () => {
    expect(phasesOn(suixiStages, "2021-03-15")).toEqual(["1.1", "1.2"]);
    expect(phaseOverlaps(suixiStages)).toEqual([{ phases: ["1.1", "1.2"], period: periodOfMonths("2021-03") }]);
  });

  it("suixi-2021/phase/1/implement: 30 November 2021 is its last day", () => {
    expect(phasesOn(suixiStages, "2021-11-30")).toEqual(["1.2"]);
  });

  it("suixi-2021/phase/1/review: 10 December 2021 is in the review stage", () => {
    expect(phasesOn(suixiStages, "2021-12-10")).toEqual(["1.3"]);
  });

  it("suixi-2021/phase/2: the second project phase follows the first without a gap or an overlap", () => {
    expect(isContiguous(plan({ "1": "2020年8月至2021年12月", "2": "2022年1月至2022年12月" }))).toBe(true);
  });

  it("suixi-2021/phase/2/start: 20 January 2022 is in the start stage", () => {
    expect(phasesOn(suixiStages, "2022-01-20")).toEqual(["2.1"]);
  });

  it("suixi-2021/phase/2/implement: 31 December 2022 is its last day", () => {
    expect(phasesOn(suixiStages, "2022-12-31")).toEqual(["2.2"]);
    expect(phasesOn(suixiStages, "2023-01-01")).toEqual([]);
  });

  it("suixi-2021/phase/2/promote: January to June 2023 lies wholly outside its parent, January to December 2022", () => {
    const parent = span("2022年1月至2022年12月");
    expect(isInside(span("2023年1月至6月"), parent)).toBe(false);
    expect(phasesOutside(plan({ "2.2": "2022年2月至12月", "2.3": "2023年1月至6月" }), parent)).toEqual([
      { phase: "2.3", outside: [periodOfMonths("2023-01", "2023-06")] },
    ]);
  });
});

describe("the four phases of Suichang 2021", () => {
  it("suichang-2021/phase/1: 1 September 2020 is in the first phase", () => {
    expect(phasesOn(suichang, "2020-09-01")).toEqual(["1"]);
  });

  it("suichang-2021/phase/2: tasks due on 31 December 2021 lie outside the phase January–August 2021", () => {
    const [, two] = suichang;
    expect(two && containsDate(two.period, "2021-12-31")).toBe(false);
    expect(two && lastDay(two.period)).toBe("2021-08-31");
    expect(phasesOn(suichang, "2021-12-31")).toEqual(["3"]);
  });

  it("suichang-2021/phase/3: 1 October 2021 is in the third phase", () => {
    expect(phasesOn(suichang, "2021-10-01")).toEqual(["3"]);
  });

  it("suichang-2021/phase/4: the four phases follow one another", () => {
    expect(isContiguous(suichang)).toBe(true);
    expect(phaseGaps(suichang)).toEqual([]);
  });

  it("suichang-2021/doc/period: the first phase lies before the years 2021–2022 of the title", () => {
    expect(phasesOutside(suichang, span("（2021年-2022年）"))).toEqual([{ phase: "1", outside: [periodOfMonths("2020-06", "2020-12")] }]);
  });

  it("suichang-2021/phase/pilot-year: the phase that holds the one-year pilot is 8 months long", () => {
    expect(suichang.map(({ period }) => monthsIn(period))).toEqual([7, 8, 4, 12]);
  });
});

describe("the task windows of Shixing 2021", () => {
  it("shixing-2021/schedule/preparation: 31 October 2021 is in time, 1 November is not", () => {
    const preparation = periodOfMonths("2021-10");
    expect([containsDate(preparation, "2021-10-31"), containsDate(preparation, "2021-11-01")]).toEqual([true, false]);
  });

  it("shixing-2021/schedule/short-window: 5 January 2022 is after the window November–December 2021", () => {
    const window = span("2021 年 11 月至 2021 年 12 月");
    expect([containsDate(window, "2021-12-31"), containsDate(window, "2022-01-05")]).toEqual([true, false]);
  });

  it("shixing-2021/schedule/shop-window: the shop ends two years after its peers", () => {
    const tasks = plan({
      shop: "2021年11月至2024年8月",
      a: "2021年11月至2022年8月",
      b: "2021年11月至2022年8月",
      c: "2021年11月至2021年12月",
      d: "2021年12月至2022年8月",
    });
    expect(lateOutliers(tasks)).toEqual(["shop"]);
    expect(monthsIn(span("2021 年 11 月至 2024 年 8 月"))).toBe(34);
  });
});

describe("schedules in general", () => {
  it("finds the days between phases that belong to none, in any order of phases", () => {
    const phases = plan({ b: "2022-05", a: "2022-01", within: "2022-01-10..2022-01-12", c: "2022-06" });
    expect(phaseGaps(phases)).toEqual([periodOfMonths("2022-02", "2022-04")]);
    expect(phaseGaps([])).toEqual([]);
    expect(isContiguous([])).toBe(true);
  });

  it("calls nothing an outlier when no end is shared by more than half", () => {
    expect(lateOutliers(plan({ a: "2022-01", b: "2022-02", c: "2022-03" }))).toEqual([]);
    expect(lateOutliers(plan({ a: "2022-01", b: "2022-01", c: "2022-03", d: "2022-04" }))).toEqual([]);
    expect(lateOutliers([])).toEqual([]);
  });
});
