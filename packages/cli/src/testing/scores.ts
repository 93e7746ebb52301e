/** Rubrics and states for tests, as a county would write them. */

const cite = { document: "例商函〔2021〕1号", locator: "一" };
const both = (zh: string, en: string): unknown => ({ zh, en });

/** Ten points: coverage of villages in tiers, a column on the web, a plan that assessors judge; a veto, a bonus and two grades. */
export const SMALL_RUBRIC: unknown = {
  schema: "countykit-rubric/1",
  id: "small",
  title: both("小型考评指标体系", "A small rubric"),
  document: "例商函〔2021〕1号",
  level: "county",
  jurisdiction: "440281",
  cohorts: null,
  cutoff: null,
  weight: 10,
  facts: [
    {
      id: "villages.located",
      kind: "number",
      unit: "villages",
      unitLabel: both("个行政村", "village(s)"),
      whole: true,
      least: "0",
      label: both("设站行政村", "villages with a station"),
    },
    {
      id: "villages",
      kind: "number",
      unit: "villages",
      unitLabel: both("个行政村", "village(s)"),
      whole: true,
      least: "1",
      label: both("行政村总数", "villages"),
    },
    { id: "column", kind: "flag", label: both("已设公开专栏", "a public column") },
    { id: "award", kind: "flag", label: both("获省级表彰", "an award of the province") },
    { id: "fraud", kind: "flag", label: both("弄虚作假", "falsification"), terms: ["弄虚作假"] },
  ],
  groups: [
    {
      id: "work",
      title: both("工作推进", "Work"),
      weight: 10,
      cite,
      items: [
        {
          id: "coverage",
          title: both("站点覆盖", "Coverage"),
          weight: 5,
          cite,
          evidence: [{ id: "list", label: both("站点清单", "list of stations") }],
          scale: {
            kind: "tiers",
            measure: { kind: "share", part: "villages.located", whole: "villages" },
            tiers: [
              { points: 5, from: { at: "0.70", included: true } },
              { points: 2, from: { at: "0.50", included: true }, to: { at: "0.70", included: false } },
              { points: 0, to: { at: "0.50", included: false } },
            ],
            otherwise: 0,
          },
        },
        {
          id: "column",
          title: both("信息公开", "Disclosure"),
          weight: 3,
          cite,
          evidence: [{ id: "page", label: both("专栏截图", "picture of the column") }],
          scale: { kind: "flag", points: 3, when: { kind: "flag", fact: "column" } },
        },
        {
          id: "plan",
          title: both("工作方案", "Plan"),
          weight: 2,
          cite,
          evidence: [{ id: "text", label: both("工作方案文本", "text of the plan") }],
          scale: { kind: "judged", least: 1, most: 2, step: 1, when: null, otherwise: 0 },
        },
      ],
    },
  ],
  bonus: {
    most: 1,
    cite,
    beyondWeight: true,
    items: [
      {
        id: "award",
        title: both("表彰", "Award"),
        weight: 1,
        cite,
        evidence: [{ id: "document", label: both("表彰文件", "document of the award") }],
        scale: { kind: "flag", points: 1, when: { kind: "flag", fact: "award" } },
      },
    ],
  },
  vetoes: [{ id: "fraud", title: both("弄虚作假", "Falsification"), cite, when: { kind: "flag", fact: "fraud" } }],
  grades: [
    { id: "good", title: both("良好", "good"), from: 8 },
    { id: "poor", title: both("较差", "poor"), from: 0 },
  ],
};

interface Given {
  readonly facts?: readonly unknown[];
  readonly claims?: readonly unknown[];
  readonly judgements?: readonly unknown[];
  readonly evidence?: readonly unknown[];
}

/** A state by the small rubric. */
export const smallState = (given: Given = {}): unknown => ({
  schema: "countykit-score/1",
  rubric: "small",
  asOf: "2021-08-31",
  facts: [],
  ...given,
});

/** Everything known and well: 10 of 10 and one more. */
export const ALL_KNOWN: Given = {
  facts: [
    { id: "villages", value: "195" },
    { id: "villages.located", value: "137" },
    { id: "column", value: true },
    { id: "award", value: true },
    { id: "fraud", value: false },
  ],
  judgements: [{ criterion: "plan", points: 2 }],
};
