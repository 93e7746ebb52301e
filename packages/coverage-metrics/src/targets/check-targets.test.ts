import { describe, expect, it } from "vitest";
import { openBook } from "../figures/open-book.js";
import { checkPlan } from "./check-plan.js";
import { checkTargets } from "./check-targets.js";
import { explainTarget } from "./explain-target.js";
import type { TargetFinding } from "./finding.js";
import type { Plan, Target } from "./target.js";
import { observed, quantity, target } from "./testing/asked.js";

const asOf = "2021-12-31";
const one = (findings: readonly TargetFinding[]): TargetFinding => {
  const [finding] = findings;
  if (finding === undefined) throw new Error("no finding");
  return finding;
};
const check = (given: Partial<Target>, ...rest: Parameters<typeof observed>): TargetFinding =>
  one(checkTargets([target(given)], [observed(...rest)], { asOf }));

describe("Suichang 遂昌: 120 of 203 villages against 60 %", () => {
  it("fails where a station has to stand in the village, two villages short of the 122 required", () => {
    const finding = check({}, quantity("villages", "120"), quantity("villages", "203"));
    expect(finding).toMatchObject({
      id: "targets/t",
      kind: "village-coverage",
      verdict: "fail",
      severity: "error",
      measured: { unit: "ratio", min: { part: "120", whole: "203" }, max: { part: "120", whole: "203" } },
      limit: { unit: "ratio", min: "0.6", max: "0.6" },
      requires: { unit: "villages", min: "122", max: "122" },
      margin: { unit: "villages", min: "-2", max: "-2" },
      gap: { kind: "short", amount: { unit: "villages", min: "2", max: "2" } },
      missing: [],
      decides: [],
    });
    expect(explainTarget(finding)).toEqual({
      zh: "已覆盖 120 个村，占 203 个的 59.11%，低于目标 60%，还差 2 个村",
      en: "120 of 203 villages, 59.11%, short of 60% by 2 villages",
    });
  });

  it("depends on the reading, and lists all three", () => {
    const plan: Plan = {
      schema: "countykit-plan/1",
      id: "suichang-2021",
      title: { zh: "遂昌", en: "Suichang" },
      document: "遂政办发〔2021〕15号",
      jurisdiction: "331123",
      cohort: 2020,
      acceptance: null,
      targets: [
        target({
          id: "village-stations",
          readings: [
            { id: "located", title: { zh: "驻村", en: "located" }, preferred: true },
            {
              id: "with-demonstration",
              title: { zh: "示范站另计", en: "demonstration stations besides" },
              asks: { indicator: "village-coverage", params: { mode: "located", demonstrationOutside: true } },
            },
            { id: "served", title: { zh: "服务到村", en: "served" }, asks: { indicator: "village-coverage", params: { mode: "served" } } },
          ],
        }),
      ],
    };
    const book = openBook({
      asOf,
      declared: [
        { kind: "number", id: "villages", value: "203" },
        { kind: "number", id: "villages.located", value: "120" },
        { kind: "number", id: "villages.served", value: "203" },
        { kind: "number", id: "stations.demonstration", value: "12" },
      ],
    });
    const finding = one(checkPlan(plan, book));
    expect(finding).toMatchObject({ id: "suichang-2021/village-stations", verdict: "depends-on-reading", severity: "none" });
    expect(finding.readings.map(({ id, verdict, measured, gap }) => [id, verdict, measured?.min, gap?.amount.min])).toEqual([
      ["located", "fail", { part: "120", whole: "203" }, "2"],
      ["with-demonstration", "pass", { part: "132", whole: "203" }, "10"],
      ["served", "pass", { part: "203", whole: "203" }, "81"],
    ]);
    expect(explainTarget(finding)).toEqual({
      zh: "目标 60%，是否达标取决于如何理解：驻村 59.11% 未达标（还差 2 个村）；示范站另计 65.02% 达标；服务到村 100.00% 达标",
      en: "Against 60%, the answer depends on how the target is read: located 59.11% missed (2 villages short); demonstration stations besides 65.02% met; served 100.00% met",
    });
  });
});
