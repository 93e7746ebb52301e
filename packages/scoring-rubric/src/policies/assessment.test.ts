import { containsDate } from "@countykit/core";
import { expect, test } from "vitest";
import { score } from "../score.js";
import type { Rating } from "../scoring.js";
import { caseReportWindow, lechangAssessment } from "./cn-2022-lechang-le-fu-ban-9-assessment.js";

function rated(values: Readonly<Record<string, boolean>>): Rating {
  const facts = Object.entries(values).map(([id, value]) => ({ id, value }));
  return score(lechangAssessment, { schema: "countykit-score/1", rubric: lechangAssessment.id, asOf: "2022-12-31", facts }).rating;
}

test.each([
  [true, true, "commended"],
  [true, false, "done"],
  [false, true, "late"],
  [false, false, "late"],
])("in time %s, outstanding %s: %s", (onTime, outstanding, grade) => {
  expect(rated({ "work.on-time": onTime, "work.outstanding": outstanding, "funds.diverted": false })).toEqual({ kind: "grade", grade });
});

test("diverted funds undo what was done", () => {
  expect(rated({ "work.on-time": true, "work.outstanding": true, "funds.diverted": true })).toEqual({ kind: "vetoed" });
});

test("whoever may be late may be commended or not", () => {
  // Outstanding work is commended unless it is late, so merely “done” it cannot be.
  expect(rated({ "work.outstanding": true, "funds.diverted": false })).toEqual({
    kind: "unknown",
    grades: ["commended", "late"],
    exact: true,
  });
});

test.each([
  ["2022-04-30", false],
  ["2022-05-01", true],
  ["2022-11-30", true],
  ["2022-12-01", false],
] as const)("cases reported on %s", (day, inTime) => {
  expect(containsDate(caseReportWindow, day)).toBe(inTime);
});
