import { containsDate } from "@countykit/core";
import { expect, it } from "vitest";
import { demonstrationStation } from "../policies/cn-2021-shixing-shi-fu-ban-12-demonstration-station.js";
import { caseReportWindow, lechangAssessment } from "../policies/cn-2022-lechang-le-fu-ban-9-assessment.js";
import { findRubric } from "../policies/find-rubric.js";
import { score } from "../score.js";

it("shixing-2021/stations/demo-all: nine cases of convenience service are one too few", () => {
  const input = { cases: 5, served: 100, convenience: 9, model: true };
  const { rating, groups } = score(demonstrationStation, {
    schema: "countykit-score/1",
    rubric: demonstrationStation.id,
    asOf: "2022-08-31",
    facts: [
      { id: "station.farm-cases", value: String(input.cases) },
      { id: "station.persons-served", value: String(input.served) },
      { id: "station.convenience-cases", value: String(input.convenience) },
      { id: "station.model", value: input.model },
    ],
  });
  const lost = new Set(groups.flatMap(({ items }) => items.filter(({ points }) => points.max === 0).map(({ id }) => id)));
  const failed = demonstrationStation.groups.flatMap(({ items }) => items.filter(({ id }) => lost.has(id)).map(({ title }) => title.zh));
  const qualified = rating.kind === "grade" && rating.grade === "qualified";
  expect({ qualified, failed }).toEqual({ qualified: false, failed: ["便民服务案例"] });
});

it("lechang-2021/fund/assessment: outstanding results in time are commended", () => {
  const input = { onTime: true, results: "outstanding" };
  const { rating } = score(lechangAssessment, {
    schema: "countykit-score/1",
    rubric: lechangAssessment.id,
    asOf: "2022-12-31",
    facts: [
      { id: "work.on-time", value: input.onTime },
      { id: "work.outstanding", value: input.results === "outstanding" },
      { id: "funds.diverted", value: false },
    ],
  });
  expect({ commend: rating.kind === "grade" && rating.grade === "commended" }).toEqual({ commend: true });
  expect(lechangAssessment.grades[0]?.consequence?.zh).toBe("给予表彰");
});

it("lechang-2021/publicity/cases: a case reported in August 2022 is in time", () => {
  const input = { caseReport: { date: "2022-08-01" } } as const;
  expect({ inWindow: containsDate(caseReportWindow, input.caseReport.date) }).toEqual({ inWindow: true });
});

it("suichang-2021/phase/check-index: the index system of the checks is only named", () => {
  const input = { rubric: "绩效评估指标体系" };
  const found = findRubric(input.rubric);
  expect({ reference: found?.reference }).toEqual({ reference: "external" });
  expect(found?.reference === "external" && found.cite.document).toBe("遂政办发〔2021〕15号");
  expect(findRubric("粤商务电函〔2021〕101号")?.reference).toBe("built-in");
  expect(findRubric("指标体系")).toBeNull();
});
