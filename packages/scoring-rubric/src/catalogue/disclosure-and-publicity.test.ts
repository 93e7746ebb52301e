import { lastDay, lastDayOf, monthOf, monthsIn, trailingMonths } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { decompose } from "../decompose/decompose.js";
import { monthsWithEvents } from "../facts/months-with-events.js";
import { asListed, reviewList } from "../lists/review-list.js";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { criterionAt, pointsAt, scored, type Values } from "../testing/guangdong.js";
import { listOf } from "./testing/list-of.js";

const CUTOFF = "2021-08-31";
const MONTHS = [
  "2020-09",
  "2020-10",
  "2020-11",
  "2020-12",
  "2021-01",
  "2021-02",
  "2021-03",
  "2021-04",
  "2021-05",
  "2021-06",
  "2021-07",
  "2021-08",
] as const;

/** Updates by month, September 2020 first, as the days they were made on. */
const updates = (byMonth: readonly number[]): Values => {
  const days = MONTHS.flatMap((month, at) => Array.from({ length: byMonth[at] ?? 0 }, () => lastDayOf(month)));
  return { "disclosure.months": String(monthsWithEvents(CUTOFF, days)) };
};

describe("disclosure and reporting", () => {
  it("lechang-2019/rubric/cutoff: the last year is the twelve months that end with August 2021", () => {
    const input = { asOf: "2021-08-31", windowMonths: 12 } as const;
    expect(guangdong2019.cutoff).toBe(input.asOf);
    const span = trailingMonths(input.asOf, input.windowMonths);
    expect({ window: [monthOf(span.from), monthOf(lastDay(span))] }).toEqual({ window: ["2020-09", "2021-08"] });
    expect(monthsIn(span)).toBe(12);
    expect(monthsWithEvents(input.asOf, ["2020-08-31", "2020-09-01", "2021-08-31", "2021-09-01"], input.windowMonths)).toBe(2);
  });

  it("lechang-2019/rubric/disclosure: two points for the column and two for its updates", () => {
    const input = { column: 2, updates: 2 };
    const column = criterionAt(scored({ "disclosure.column": true, "disclosure.months": "12" }), "column");
    expect(column.parts.map(({ points }) => points.min)).toEqual([input.column, input.updates]);
    expect({ points: column.points.min }).toEqual({ points: 4 });
  });

  it("lechang-2019/rubric/disclosure-column: a column with full content", () => {
    const input = { column: true, content: "full" };
    expect({ points: pointsAt("column/content", { "disclosure.column": input.column && input.content === "full" }) }).toEqual({
      points: 2,
    });
  });

  it("lechang-2019/rubric/disclosure-monthly: one month without update makes the updates irregular", () => {
    const input = { updatesByMonth: [1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1] };
    expect({ points: pointsAt("column/updates", updates(input.updatesByMonth)) }).toEqual({ points: 1 });
    expect(pointsAt("column/updates", updates(Array.from({ length: 12 }, () => 1)))).toBe(2);
  });

  it("lechang-2019/rubric/disclosure-irregular: one update in a year is irregular, none is nothing", () => {
    const input = { updatesByMonth: [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0] };
    expect({ points: pointsAt("column/updates", updates(input.updatesByMonth)) }).toEqual({ points: 1 });
    expect(pointsAt("column/updates", updates([]))).toBe(0);
  });

  it("lechang-2019/rubric/disclosure-windows: one window is enough", () => {
    const input = { windows: ["监督举报"] };
    const list = listOf("lechang-2019/disclosure-windows");
    const pass = reviewList(list, asListed(list, input.windows)).answer === "yes";
    expect({ pass }).toEqual({ pass: true });
    expect(reviewList(list, asListed(list, [])).answer).toBe("no");
  });

  it("lechang-2019/rubric/reporting: three points for the reports and three for the statistics", () => {
    const input = { monthly: 3, poverty: 3 };
    const reporting = criterionAt(scored({ "reporting.months": "12", "reporting.poverty-statistics": true }), "reporting");
    expect(reporting.parts.map(({ points }) => points.min)).toEqual([input.monthly, input.poverty]);
    expect({ points: reporting.points.min }).toEqual({ points: 6 });
  });

  it("lechang-2019/rubric/reporting-monthly: eleven reports are irregular", () => {
    const input = { reports: 11 };
    expect({ points: pointsAt("reporting/monthly", { "reporting.months": String(input.reports) }) }).toEqual({ points: 1 });
    expect([
      pointsAt("reporting/monthly", { "reporting.months": "12" }),
      pointsAt("reporting/monthly", { "reporting.months": "0" }),
    ]).toEqual([3, 0]);
  });

  it("lechang-2019/rubric/reporting-poverty: statistics of training and of income", () => {
    const input = { stats: ["培训情况", "增收情况"] };
    const list = listOf("lechang-2019/poverty-statistics");
    const kept = (names: readonly string[]) => reviewList(list, asListed(list, names)).answer === "yes";
    expect({ points: pointsAt("reporting/poverty", { "reporting.poverty-statistics": kept(input.stats) }) }).toEqual({ points: 3 });
    expect(pointsAt("reporting/poverty", { "reporting.poverty-statistics": kept([]) })).toBe(0);
  });

  it("lechang-2019/rubric/group-disclosure: 4 + 6, all claimed", () => {
    const input = { scores: [4, 6] };
    const claims = ["column", "reporting"].map((criterion, at) => ({ criterion, points: input.scores[at] ?? 0 }));
    expect({ score: scored({}, {}, { claims }).groups[2]?.claimed }).toEqual({ score: 10 });
  });
});

describe("publicity", () => {
  const MEDIA = { 省级: "media.provincial", 市级: "media.municipal", 县级: "media.county" };
  /** A complete list of the levels: at the others there was nothing. */
  const media = (levels: readonly string[]): Values =>
    Object.fromEntries(Object.entries(MEDIA).map(([level, fact]) => [fact, levels.includes(level)]));

  it("lechang-2019/rubric/cases: no material, no points", () => {
    const input = { materials: 0 };
    expect({ points: pointsAt("cases", { "cases.reported": input.materials > 0 }) }).toEqual({ points: 0 });
  });

  it("lechang-2019/rubric/media: provincial and county media make 5, which only adding up can make", () => {
    const input = { levels: ["省级", "县级"] };
    expect({ points: pointsAt("media", media(input.levels)) }).toEqual({ points: 5 });
    const { forces, additive } = decompose({ rubric: guangdong2019, criterion: "media" }, 5);
    expect(forces).toBe("additive");
    expect(additive.listed.map((way) => way.map(({ part }) => part))).toEqual([["provincial", "county"]]);
  });

  it.each([
    ["media-provincial: provincial media", "省级", 4],
    ["media-municipal: municipal media", "市级", 3],
    ["media-county: county media", "县级", 1],
  ])("lechang-2019/rubric/%s", (_, level, points) => {
    const input = { levels: [level] };
    expect({ points: pointsAt("media", media(input.levels)) }).toEqual({ points });
  });

  it("lechang-2019/rubric/group-publicity: 2 + 8, of which 0 and 5 are claimed", () => {
    const input = { scores: [0, 5] };
    const claims = ["cases", "media"].map((criterion, at) => ({ criterion, points: input.scores[at] ?? 0 }));
    expect({ score: scored({}, {}, { claims }).groups[3]?.claimed }).toEqual({ score: 5 });
  });
});
