import type { RulePage, Verdict } from "../rule-page.js";
import type { Programme, World } from "../world.js";

/** Things made up for tests. */
export const both = (text: string): { readonly zh: string; readonly en: string } => ({ zh: `${text}（中）`, en: `${text} (en)` });

export const programmeOf = (id: string, code: string, cohort: number): Programme => ({
  id,
  file: `examples/programmes/${id}.json`,
  name: both(id),
  label: both(id),
  county: { code, name: { zh: "甲县", en: "Jia" }, province: { zh: "某省", en: "Somewhere" } },
  cohort,
  asOf: "2022-01-01",
  document: "甲府办〔2021〕1号",
  sections: {},
});

/** A repository without tests or sources, and two programmes. */
export const world: World = {
  programmes: [programmeOf("jia-2021", "990101", 2021), programmeOf("yi-2020", "990202", 2020)],
  scored: () => null,
  tests: [],
  place: () => ({ file: "packages/made-up/src/rules.ts", line: 7 }),
  read: (file) => `the text of ${file}\n`,
  list: () => [],
};

export const verdict = (code: string, tone: Verdict["tone"]): Verdict => ({ code, name: both(code), tone });

/** A page of one clause: at most 15 %, measured as 2 of 15 for one programme. */
export function pageOf(path: string, changes: Partial<RulePage> = {}): RulePage {
  return {
    path,
    kind: both("clause"),
    reported: false,
    title: both(path),
    sentence: both("at most 15%"),
    topic: both("a matter of its own"),
    scope: {
      id: "made-up",
      title: both("made-up document"),
      label: both("Jia 2021"),
      document: "甲府办〔2021〕1号",
      level: "county",
      jurisdiction: "990101",
      cohorts: [2021],
      from: null,
      until: null,
    },
    force: "mandatory",
    terms: [[both("limit"), both("15%")]],
    note: null,
    cites: [{ document: "甲府办〔2021〕1号", locator: "三" }],
    question: { id: path, title: both(path) },
    value: both("≤ 15%"),
    due: null,
    readings: [],
    examples: [
      {
        title: both("jia-2021"),
        programme: "jia-2021",
        given: null,
        asOf: "2022-01-01",
        binds: true,
        ifBound: null,
        answers: [
          {
            subject: null,
            verdict: verdict("pass", "good"),
            sentences: [both("13.33%, within 15%")],
            rows: [[both("measured"), both("13.33%")]],
            readings: [],
            steps: [],
            finding: { id: "made-up/one", measured: { part: "2", whole: "15" }, limit: "0.15" },
          },
        ],
      },
    ],
    related: [],
    series: [],
    json: { id: "one", limit: "0.15" },
    context: null,
    source: { file: "packages/made-up/src/rules.ts", line: 7 },
    tests: [],
    kindTests: [],
    ...changes,
  };
}
