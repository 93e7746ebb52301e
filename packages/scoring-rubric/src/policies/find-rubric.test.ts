import { expect, it } from "vitest";
import { builtInRubrics } from "./all.js";
import { findRubric } from "./find-rubric.js";

it("finds each rubric by its id and by its title", () => {
  for (const rubric of builtInRubrics) {
    expect(findRubric(rubric.id)).toEqual({ reference: "built-in", rubric });
    expect(findRubric(rubric.title.zh)).toEqual({ reference: "built-in", rubric });
  }
});

it("finds one by the number of its document, however that is written", () => {
  for (const number of ["粤商务电函〔2021〕101号", "粤商务电函[2021]101号", "粤商务电函〔2021〕101 号"]) {
    expect(findRubric(number)).toMatchObject({ rubric: { id: "cn-2021-guangdong-yue-shang-101" } });
  }
});

it("one that is only named is external, with the place that names it", () => {
  expect(findRubric("电子商务进农村综合示范绩效评估指标体系")).toMatchObject({
    reference: "external",
    cite: { document: "遂政办发〔2021〕15号", locator: "五（二）4" },
  });
});

it.each(["", "指标体系", "粤商务电函〔2021〕100号", "nothing"])("finds nothing, or not one alone, by %j", (name) => {
  expect(findRubric(name)).toBeNull();
});
