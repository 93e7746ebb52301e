import type { Condition } from "../../conditions/condition.js";
import type { FactForm, Rubric } from "../../rubric.js";
import type { Part, Scale } from "../../scales/scale.js";
import type { State } from "../../state.js";

const name = (zh: string, en: string) => ({ zh, en });
const flag = (id: string, zh: string, en: string): FactForm => ({ id, kind: "flag", label: name(zh, en) });
const holds = (fact: string): Condition => ({ kind: "flag", fact });
const part = (id: string, zh: string, en: string, scale: Scale): Part => ({ id, title: name(zh, en), scale });
const cite = { document: "示例", locator: "一" };

/** A rubric with every scale, a grade with a consequence, and a veto of several facts. */
export const allKinds: Rubric = {
  schema: "countykit-rubric/1",
  id: "all-kinds",
  title: name("示例", "Example"),
  document: "示例",
  level: "county",
  jurisdiction: "440281",
  cohorts: null,
  cutoff: null,
  weight: 20,
  facts: [
    flag("sign", "统一招牌", "a common sign"),
    flag("computer", "电脑", "a computer"),
    flag("camera", "摄像头", "a camera"),
    flag("late", "逾期报送", "late reports"),
    flag("false", "数据不实", "false figures"),
    {
      id: "days",
      kind: "number",
      unit: "days",
      unitLabel: name("天", "day(s)"),
      whole: true,
      least: "0",
      label: name("送达天数", "days of delivery"),
    },
    { id: "paid", kind: "number", unit: "yuan", unitLabel: name("元", "yuan"), whole: false, least: "0", label: name("已支出", "spent") },
    {
      id: "growth",
      kind: "number",
      unit: "ratio",
      unitLabel: name("增速", "of growth"),
      whole: false,
      label: name("网络零售额增速", "growth of online sales"),
    },
    {
      id: "grade",
      kind: "choice",
      label: name("星级", "star grade"),
      options: [
        { id: "three", label: name("三星", "three stars") },
        { id: "four", label: name("四星", "four stars") },
        { id: "five", label: name("五星", "five stars") },
      ],
    },
  ],
  groups: [
    {
      id: "stations",
      title: name("站点", "Stations"),
      weight: 20,
      cite,
      items: [
        {
          id: "equipment",
          title: name("设备", "Equipment"),
          weight: 5,
          cite,
          evidence: [{ id: "photos", label: name("照片", "photographs") }],
          scale: {
            kind: "checklist",
            of: [
              { id: "sign", label: name("招牌", "sign"), when: holds("sign") },
              { id: "computer", label: name("电脑", "computer"), when: holds("computer") },
              { id: "camera", label: name("摄像头", "camera"), when: holds("camera") },
            ],
            steps: [
              { least: 2, points: 3 },
              { least: 3, points: 5 },
            ],
          },
        },
        {
          id: "reports",
          title: name("报送", "Reports"),
          weight: 5,
          cite,
          evidence: [],
          scale: {
            kind: "deduction",
            from: 5,
            least: 0,
            of: [
              { id: "late", label: name("逾期", "late"), points: 2, when: holds("late") },
              { id: "false", label: name("不实", "false"), points: 4, when: holds("false") },
            ],
          },
        },
        {
          id: "service",
          title: name("服务", "Service"),
          weight: 10,
          cite,
          evidence: [],
          scale: {
            kind: "sum",
            of: [
              part("speed", "送达时限", "Speed of delivery", {
                kind: "tiers",
                measure: { kind: "fact", fact: "days" },
                tiers: [
                  { points: 2, to: { at: "3", included: true } },
                  { points: 1, from: { at: "3", included: false }, to: { at: "7", included: true } },
                ],
                otherwise: 0,
              }),
              part("spent", "支出", "Spending", {
                kind: "flag",
                points: 2,
                when: { kind: "compare", measure: { kind: "fact", fact: "paid" }, operator: ">=", limit: "500000" },
              }),
              part("growth", "增速", "Growth", {
                kind: "flag",
                points: 2,
                when: { kind: "compare", measure: { kind: "fact", fact: "growth" }, operator: ">", limit: "0.30" },
              }),
              part("stars", "星级", "Stars", {
                kind: "options",
                options: [
                  { points: 2, label: name("五星", "five stars"), when: { kind: "one-of", fact: "grade", options: ["five"] } },
                  { points: 1, label: name("四星", "four stars"), when: { kind: "one-of", fact: "grade", options: ["four"] } },
                ],
                otherwise: 0,
              }),
              part("view", "评议", "Judgement", {
                kind: "judged",
                least: 1,
                most: 2,
                step: 0.5,
                when: { kind: "at-least", count: 2, of: [holds("sign"), holds("computer"), holds("camera")] },
                otherwise: 0.5,
              }),
            ],
          },
        },
      ],
    },
  ],
  bonus: null,
  vetoes: [{ id: "fraud", title: name("弄虚作假", "Falsification"), cite, when: { kind: "all-of", of: [holds("false"), holds("late")] } }],
  grades: [
    { id: "good", title: name("良好", "Good"), from: 15, consequence: name("予以通报表扬", "commended") },
    { id: "poor", title: name("整改", "Rectification"), from: 0 },
  ],
};

export const allKindsState = (facts: Readonly<Record<string, State["facts"][number]["value"]>>, more: Partial<State> = {}): State => ({
  schema: "countykit-score/1",
  rubric: "all-kinds",
  asOf: "2022-06-30",
  facts: Object.entries(facts).map(([id, value]) => ({ id, value })),
  ...more,
});
