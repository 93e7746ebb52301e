import type { Step } from "@countykit/core";
import { expect, test } from "vitest";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { lechangAssessment } from "../policies/cn-2022-lechang-le-fu-ban-9-assessment.js";
import type { Rubric } from "../rubric.js";
import { score } from "../score.js";
import type { State } from "../state.js";
import { LECHANG_2019 } from "../testing/lechang-2019.js";
import { explainTotal } from "./explain-total.js";
import { allKinds, allKindsState } from "./testing/all-kinds.js";

const explained = (rubric: Rubric, state: State): Step => explainTotal(score(rubric, state), rubric, state);
const labels = ({ steps }: Step, language: "zh" | "en" = "zh"): readonly string[] => steps.map(({ label }) => label[language]);

test("the total of Lechang 2019 comes from its groups, its items and the bonus, and waits for the vetoes", () => {
  const scoring = score(guangdong2019, LECHANG_2019);
  const total = explained(guangdong2019, LECHANG_2019);
  expect(total.label.en).toBe(`Total: the facts support ${scoring.total.min} to 104 points`);
  expect(total.value).toEqual({ unit: "points", min: String(scoring.total.min), max: "104" });
  const [base, bonus] = total.steps;
  expect(base?.steps.map(({ value }) => value)).toEqual(
    scoring.groups.map(({ points }) => ({ unit: "points", min: String(points.min), max: String(points.max) })),
  );
  expect(base?.steps.map(({ steps }) => steps.length)).toEqual([4, 3, 2, 2, 3]);
  expect(bonus && labels(bonus, "en")).toEqual([
    "Training rate of the poor of 70 % or more: the facts support 0 to 2 of 2 points, still open",
    "A case of poverty relief on television: the facts support 0 to 2 of 2 points, still open",
  ]);
  expect(labels(total)).toContain(`文件没有写明加分后总分能否超过 100 分；如以 100 分为限，总分为 ${scoring.total.min} 至 100 分`);
  expect(labels(total).filter((label) => label.startsWith("按现有佐证材料，总分为 "))).toHaveLength(1);
  expect(labels(total).slice(-4)).toEqual([
    "一票否决事项“安全生产、质量事故，或重大经济损失和社会不良影响”是否发生尚待核实",
    "一票否决事项“总体进度不足 40%”是否发生尚待核实",
    "一票否决事项“弄虚作假”是否发生尚待核实",
    "评定结果：尚不能确定，是否一票否决还不清楚",
  ]);
});

test("a rubric without bonus, papers and limits says nothing of them", () => {
  const facts = [
    { id: "work.on-time", value: true },
    { id: "work.outstanding", value: true },
    { id: "funds.diverted", value: false },
  ];
  const state: State = { schema: "countykit-score/1", rubric: lechangAssessment.id, asOf: "2022-12-31", facts };
  const total = explained(lechangAssessment, state);
  expect(total.label).toEqual({ zh: "总分：资料支持 3 分", en: "Total: the facts support 3 points" });
  expect(labels(total)).toEqual([
    "各项合计（满分 3 分）：资料支持 3 分",
    "未发生一票否决事项“截留、挪用项目资金”",
    "评定结果：表彰；给予表彰",
  ]);
  expect(total.steps[0]?.steps.map(({ steps }) => steps.map(({ label }) => label.zh))).toEqual([
    ["按时完成：资料支持满分 2 分", "成绩突出：资料支持满分 1 分"],
  ]);
});

/** Two points of bonus, of which one counts. */
const withBonus = (more: Partial<Rubric>, most = 1): Rubric => {
  const [item] = lechangAssessment.groups[0]?.items ?? [];
  const items = item === undefined ? [] : [{ ...item, id: "more", weight: 2 }];
  return { ...lechangAssessment, bonus: { most, cite: { document: "示例", locator: "一" }, beyondWeight: false, items }, ...more };
};

const inTime: State = {
  schema: "countykit-score/1",
  rubric: lechangAssessment.id,
  asOf: "2022-12-31",
  facts: [{ id: "work.on-time", value: true }],
};

test("limits of the total and of the bonus are told where the rubric sets them", () => {
  const said = labels(explained(withBonus({ bounds: { least: 1, most: 2.5 }, rounding: "floor" }), inTime));
  expect(said).toContain("总分最高计 2.5 分");
  expect(said).toContain("总分最低计 1 分");
  expect(said).toContain("评定等次时，总分舍去小数");
  expect(labels(explained(withBonus({ rounding: "half-up" }), inTime), "en")).toContain("For the grade, the total is rounded half up");
  expect(labels(explained(withBonus({}), inTime), "en")).toContain("No total is above 3 points");
  const capped = explained(withBonus({}), inTime).steps[1];
  expect(capped && labels(capped).at(-1)).toBe("各项加分合计最多计 1 分");
  const enough = explained(withBonus({}, 2), inTime).steps[1];
  expect(enough && labels(enough)).toHaveLength(1);
});

test("a base that is not the sum of its groups says why", () => {
  const group = (id: string, holds: boolean): Rubric["groups"][number] => ({
    id,
    title: { zh: id, en: id },
    weight: 1,
    cite: { document: "示例", locator: "一" },
    items: [
      {
        id: `${id}-item`,
        title: { zh: id, en: id },
        weight: 1,
        cite: { document: "示例", locator: "一" },
        evidence: [],
        scale: {
          kind: "flag",
          points: 1,
          when: holds ? { kind: "flag", fact: "sign" } : { kind: "not", of: { kind: "flag", fact: "sign" } },
        },
      },
    ],
  });
  const rubric: Rubric = { ...allKinds, weight: 2, groups: [group("a", true), group("b", false)], grades: [] };
  const [base] = explained(rubric, allKindsState({})).steps;
  expect(base?.value).toEqual({ unit: "points", min: "1", max: "1" });
  expect(base && labels(base, "en").at(-1)).toBe(
    "Some groups rest on the same open facts and cannot all have their least or their most at once, so this is not their sum",
  );
  const [known] = explained(rubric, allKindsState({ sign: true })).steps;
  expect(known?.steps).toHaveLength(2);
});
