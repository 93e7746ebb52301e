import type { Rubric } from "../../rubric.js";

const cite = { document: "某府办〔2021〕1号", locator: "附件" };
const both = (zh: string, en: string) => ({ zh, en });

/** A rubric with every kind of fact, scale and condition, well-formed, to be spoilt in one place. */
export const goodRubric = (): Rubric => ({
  schema: "countykit-rubric/1",
  id: "county-2021",
  title: both("某县考评", "A county's table of points"),
  document: "某府办〔2021〕1号",
  level: "county",
  jurisdiction: "440281",
  cohorts: [2019, 2020],
  cutoff: "2021-08-31",
  weight: 100,
  facts: [
    { kind: "flag", id: "plan", label: both("方案", "a plan"), terms: ["实施方案"] },
    { kind: "flag", id: "accident", label: both("事故", "an accident"), terms: ["安全事故"] },
    {
      kind: "choice",
      id: "leader",
      label: both("牵头领导", "who leads"),
      options: [
        { id: "principal", label: both("主要领导", "the principal leader") },
        { id: "deputy", label: both("分管领导", "the deputy in charge") },
      ],
    },
    {
      kind: "number",
      id: "villages",
      label: both("行政村", "administrative villages"),
      unit: "villages",
      unitLabel: both("个行政村", "village(s)"),
      whole: true,
      least: "1",
      most: "500",
    },
    {
      kind: "number",
      id: "located",
      label: both("建站的行政村", "villages with a station"),
      unit: "villages",
      unitLabel: both("个行政村", "village(s)"),
      whole: true,
      least: "0",
    },
    {
      kind: "number",
      id: "growth",
      label: both("增速", "growth"),
      unit: "ratio",
      unitLabel: both("增速", "growth"),
      whole: false,
    },
  ],
  groups: [
    {
      id: "organisation",
      title: both("组织", "Organisation"),
      weight: 10,
      cite,
      items: [
        {
          id: "leadership",
          title: both("领导", "Leadership"),
          weight: 4,
          cite,
          evidence: [
            { id: "files", label: both("文件", "files") },
            { id: "minutes", label: both("会议纪要", "minutes") },
          ],
          note: both("两档择一", "one of two"),
          scale: {
            kind: "options",
            options: [
              {
                points: 4,
                label: both("主要领导牵头", "led by the principal leader"),
                when: {
                  kind: "all-of",
                  of: [
                    { kind: "one-of", fact: "leader", options: ["principal"] },
                    { kind: "not", of: { kind: "flag", fact: "accident" } },
                  ],
                },
              },
              {
                points: 1.5,
                label: both("分管领导牵头", "led by the deputy"),
                when: { kind: "one-of", fact: "leader", options: ["principal", "deputy"] },
              },
            ],
            otherwise: 0,
          },
        },
        {
          id: "work",
          title: both("工作", "Work"),
          weight: 6,
          cite,
          evidence: [],
          scale: {
            kind: "sum",
            least: 0,
            most: 6,
            of: [
              {
                id: "planned",
                title: both("方案", "Plan"),
                scale: { kind: "judged", least: 1, most: 2, step: 0.5, when: { kind: "flag", fact: "plan" }, otherwise: 0 },
              },
              {
                id: "either",
                title: both("择优", "The better one"),
                scale: {
                  kind: "best",
                  of: [
                    {
                      id: "some",
                      title: both("清单", "A list"),
                      scale: {
                        kind: "checklist",
                        of: [
                          { id: "a", label: both("甲", "first"), when: { kind: "flag", fact: "plan" } },
                          { id: "b", label: both("乙", "second"), when: { kind: "flag", fact: "accident" } },
                        ],
                        steps: [
                          { least: 1, points: 1 },
                          { least: 2, points: 2 },
                        ],
                      },
                    },
                    {
                      id: "faults",
                      title: both("扣分", "Faults"),
                      scale: {
                        kind: "deduction",
                        from: 2,
                        least: 0,
                        of: [{ id: "late", label: both("迟报", "late"), points: 0.5, when: { kind: "flag", fact: "accident" } }],
                      },
                    },
                  ],
                },
              },
            ],
          },
        },
      ],
    },
    {
      id: "coverage",
      title: both("覆盖", "Coverage"),
      weight: 90,
      cite,
      items: [
        {
          id: "stations",
          title: both("站点", "Stations"),
          weight: 90,
          cite,
          evidence: [{ id: "roster", label: both("站点清单", "roster of stations") }],
          least: -5,
          scale: {
            kind: "tiers",
            measure: { kind: "share", part: "located", whole: "villages", cap: "200" },
            tiers: [
              { points: 90, from: { at: "0.70", included: true } },
              { points: 40.25, from: { at: "0.50", included: true }, to: { at: "0.70", included: false } },
            ],
            otherwise: -5,
          },
        },
      ],
    },
  ],
  bonus: {
    most: 2,
    cite,
    beyondWeight: null,
    items: [
      {
        id: "growing",
        title: both("增长", "Growing"),
        weight: 2,
        cite,
        evidence: [],
        scale: {
          kind: "flag",
          points: 2,
          when: {
            kind: "at-least",
            count: 1,
            of: [
              { kind: "compare", measure: { kind: "fact", fact: "growth" }, operator: ">=", limit: "0.3000000000000000000000001" },
              { kind: "any-of", of: [{ kind: "flag", fact: "plan" }] },
            ],
          },
        },
      },
    ],
  },
  vetoes: [{ id: "accident", title: both("事故", "Accident"), cite, when: { kind: "flag", fact: "accident" } }],
  grades: [
    { id: "good", title: both("合格", "Passed"), from: 60 },
    { id: "bad", title: both("不合格", "Failed"), from: -5, consequence: both("整改", "rectification") },
  ],
  rounding: "half-up",
  bounds: { least: -5, most: 102 },
});
