import type { Step } from "@countykit/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Condition } from "../conditions/condition.js";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { lechangAssessment } from "../policies/cn-2022-lechang-le-fu-ban-9-assessment.js";
import type { Rubric } from "../rubric.js";
import { score } from "../score.js";
import type { State, StateFact } from "../state.js";
import { stateOf } from "../testing/guangdong.js";
import { explainVeto } from "./explain-veto.js";
import { allKinds, allKindsState } from "./testing/all-kinds.js";

const explained = (rubric: Rubric, state: State, at = 0): Step => {
  const veto = score(rubric, state).vetoes[at];
  if (veto === undefined) throw new Error("no such veto");
  return explainVeto(veto, rubric, state);
};

type Tree = readonly [label: string, ...Tree[]];

const trees = (language: "zh" | "en", { steps }: Step): readonly Tree[] =>
  steps.map((step): Tree => [step.label[language], ...trees(language, step)]);

/** The tree of a veto that holds under a condition. */
const under = (when: Condition, facts: Parameters<typeof allKindsState>[0], language: "zh" | "en" = "zh"): readonly Tree[] => {
  const [veto] = allKinds.vetoes;
  const rubric = { ...allKinds, vetoes: veto === undefined ? [] : [{ ...veto, when }] };
  return trees(language, explained(rubric, allKindsState(facts)));
};

test.each([
  [
    "0.39",
    "一票否决：发生“总体进度不足 40%”",
    ["项目总体进度低于 40%：成立（实为 39%）", "无论得多少分，一律否决"],
    ["Overall progress of the project below 40%: yes (it is 39%)", "No number of points makes up for it"],
  ],
  [
    "0.40",
    "未发生一票否决事项“总体进度不足 40%”",
    ["项目总体进度低于 40%：不成立（实为 40%）"],
    ["Overall progress of the project below 40%: no (it is 40%)"],
  ],
  [
    "0.41",
    "未发生一票否决事项“总体进度不足 40%”",
    ["项目总体进度低于 40%：不成立（实为 41%）"],
    ["Overall progress of the project below 40%: no (it is 41%)"],
  ],
])("a progress of %s is held against the limit", (progress, head, zh, en) => {
  const step = explained(guangdong2019, stateOf({ progress }), 1);
  expect(step.label.zh).toBe(head);
  expect(step.steps.map(({ label }) => label.zh)).toEqual(zh);
  expect(step.steps.map(({ label }) => label.en)).toEqual(en);
  expect(step.steps[0]?.value).toEqual({ unit: "ratio", min: progress, max: progress });
});

test.each([
  ["0.399999", "成立（实为 39.9999%）"],
  ["0.4000001", "不成立（实为 40.00001%）"],
])("a progress of %s never reads like the limit", (progress, said) => {
  expect(explained(guangdong2019, stateOf({ progress }), 1).steps[0]?.label.zh).toBe(`项目总体进度低于 40%：${said}`);
});

test("a progress within bounds is told with them, and one that nobody knows without", () => {
  const bounded = explained(guangdong2019, stateOf({ progress: { min: "0.35", max: "0.45" } }), 1);
  expect(trees("zh", bounded)).toEqual([["项目总体进度低于 40%：尚待核实（已知为 35% 至 45%）"], ["一经查实，无论得多少分，一律否决"]]);
  expect(trees("en", bounded)).toEqual([
    ["Overall progress of the project below 40%: not known (known: 35% to 45%)"],
    ["If it turns out to be so, no number of points makes up for it"],
  ]);
  const unknown = explained(guangdong2019, stateOf({}), 1);
  expect(unknown.steps[0]?.label).toEqual({
    zh: "项目总体进度低于 40%：尚待核实",
    en: "Overall progress of the project below 40%: not known",
  });
});

test.each([
  [true, "截留、挪用项目资金：是", "Funds are kept back or diverted: yes"],
  [false, "截留、挪用项目资金：否", "Funds are kept back or diverted: no"],
  [null, "截留、挪用项目资金：尚待核实", "Funds are kept back or diverted: not known"],
])("diverted funds: %s", (value, zh, en) => {
  const facts = [{ id: "funds.diverted", value }];
  const step = explained(lechangAssessment, { schema: "countykit-score/1", rubric: lechangAssessment.id, asOf: "2022-12-31", facts });
  expect(step.steps[0]?.label).toEqual({ zh, en });
});

const isFalse: Condition = { kind: "flag", fact: "false" };
const isLate: Condition = { kind: "flag", fact: "late" };

test("several conditions are told one by one, under what joins them", () => {
  expect(under({ kind: "all-of", of: [isFalse, isLate] }, { false: true })).toEqual([
    ["下列各项全部成立：尚待核实", ["数据不实：是"], ["逾期报送：尚待核实"]],
    ["一经查实，无论得多少分，一律否决"],
  ]);
  expect(under({ kind: "any-of", of: [isFalse, isLate] }, { false: true }, "en")).toEqual([
    ["Any of the following: yes", ["False figures: yes"], ["Late reports: not known"]],
    ["No number of points makes up for it"],
  ]);
  expect(under({ kind: "at-least", count: 2, of: [isFalse, isLate, { kind: "not", of: { kind: "flag", fact: "sign" } }] }, {})).toEqual([
    [
      "下列各项至少 2 项成立：尚待核实",
      ["数据不实：尚待核实"],
      ["逾期报送：尚待核实"],
      ["不属于下列情形：尚待核实", ["统一招牌：尚待核实"]],
    ],
    ["一经查实，无论得多少分，一律否决"],
  ]);
});

test("a choice is told with the options that are left", () => {
  const high: Condition = { kind: "one-of", fact: "grade", options: ["four", "five"] };
  const said = (grade: StateFact["value"], language: "zh" | "en" = "zh") => under(high, { grade }, language)[0]?.[0];
  expect(said("five")).toBe("星级为四星或五星：成立（实为五星）");
  expect(said("three")).toBe("星级为四星或五星：不成立（实为三星）");
  expect(said(["three", "four"])).toBe("星级为四星或五星：尚待核实（已知为三星或四星）");
  expect(said(["three", "four"], "en")).toBe("Star grade, four stars or five stars: not known (known: three stars or four stars)");
  expect(said(null)).toBe("星级为四星或五星：尚待核实");
});

test("a share is told with its part and its base", () => {
  const rubric: Rubric = {
    ...guangdong2019,
    vetoes: guangdong2019.vetoes.map((veto) => ({
      ...veto,
      when: { kind: "compare", measure: { kind: "share", part: "villages.located", whole: "villages" }, operator: "<", limit: "0.5" },
    })),
  };
  const step = explained(rubric, stateOf({ villages: "195", "villages.located": "97" }));
  expect(step.steps[0]?.label.zh).toMatch(/的比例低于 50%：成立（实为 97 个行政村，占 195 个行政村的 49.74%）$/u);
  expect(step.steps[0]?.value).toEqual({ unit: "ratio", min: { part: "97", whole: "195" }, max: { part: "97", whole: "195" } });
});

test("a veto that is not of the rubric is a mistake", () => {
  const [veto] = score(allKinds, allKindsState({})).vetoes;
  expect(() => veto && explainVeto({ ...veto, id: "other" }, allKinds, allKindsState({}))).toThrow(
    new RangeError("The rubric has no veto other"),
  );
});

test("the first step answers as the veto does, whatever is known", () => {
  const value = fc.constantFrom(true, false, null);
  const word = { yes: "Any of the following: yes", no: "Any of the following: no", unknown: "Any of the following: not known" };
  fc.assert(
    fc.property(value, value, value, (late, unsound, sign) => {
      const when: Condition = {
        kind: "any-of",
        of: [
          { kind: "all-of", of: [isFalse, isLate] },
          { kind: "flag", fact: "sign" },
        ],
      };
      const [veto] = allKinds.vetoes;
      const rubric = { ...allKinds, vetoes: veto === undefined ? [] : [{ ...veto, when }] };
      const state = allKindsState({ late, false: unsound, sign });
      const [answer] = score(rubric, state).vetoes.map((one) => one.answer);
      expect(explained(rubric, state).steps[0]?.label.en).toBe(answer && word[answer]);
    }),
  );
});
