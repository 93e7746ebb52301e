import { checkPlan, openCountyBook, suichang2021Targets, type TargetFinding } from "@countykit/coverage-metrics";
import { describe, expect, it } from "vitest";
import { isSilent, neededFacts, targetCells } from "./target-view.js";

const number = (id: string, value: string) => ({ kind: "number" as const, id, value });
const book = openCountyBook({
  asOf: "2022-12-31",
  declared: [number("villages", "203"), number("villages.located", "120"), number("training.person-times", "1737")],
});
const findings = checkPlan(suichang2021Targets, book);
const of = (rule: string): readonly TargetFinding[] => findings.filter((one) => one.rule === rule);

describe("targets as they are shown", () => {
  it("have their texts from the package", () => {
    const [training] = of("training-total");
    expect(training && targetCells(training, "zh")).toMatchObject({
      verdict: "未达标",
      observed: "1737 人次",
      limit: "≥ 2000 人次",
      margin: "差 263",
      due: "2022-12-31",
      cites: "遂政办发〔2021〕15号 四（四）",
    });
    const [coverage] = of("stations-village-coverage");
    expect(coverage && targetCells(coverage, "en").readings.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["located", "fail"],
      ["demonstration-outside", "unknown"],
      ["served", "unknown"],
    ]);
  });

  it("are silent when nothing is known in any reading", () => {
    expect([...of("training-total"), ...of("stations-village-coverage"), ...of("stations-marking")].map(isSilent)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("name the facts that open ones need, those first that most need", () => {
    const needed = neededFacts(findings);
    expect(needed.length).toBeGreaterThan(10);
    expect(new Set(needed.map(({ id }) => id)).size).toBe(needed.length);
    for (const [at, { id, targets }] of needed.entries()) {
      expect(targets).toBe(
        findings.filter(
          ({ verdict, missing }) => !["pass", "fail", "not-applicable"].includes(verdict) && missing.some((fact) => fact.id === id),
        ).length,
      );
      expect(targets).toBeLessThanOrEqual(needed[at - 1]?.targets ?? targets);
    }
    expect(neededFacts(of("training-total"))).toEqual([]);
  });
});
