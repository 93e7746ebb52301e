import { describe, expect, it } from "vitest";
import { type BindingData, bindingOf, cohortsIn, documentsOf } from "./binding.js";

const text = { zh: "甲", en: "a" };
const scope = { title: text, label: text, document: "粤商务电函〔2021〕100号", level: "province", from: null, until: null } as const;
const guide = { ...scope, id: "guide-2021", jurisdiction: "440000", cohorts: [2021] };
const measures = {
  ...scope,
  id: "measures",
  jurisdiction: "440281",
  level: "county",
  cohorts: null,
  from: "2022-04-18",
  until: "2024-01-01",
} as const;
const lechang = { id: "lechang-2021", label: text, code: "440281", name: text, cohort: 2021, asOf: "2022-05-01" };
const suichang = { ...lechang, id: "suichang-2021", code: "331123", cohort: 2020 };
const data: BindingData = { scopes: [guide, measures], programmes: [lechang, suichang] };

const ask = (programme: typeof lechang, asOf: string | null, cohort: number | null) => [
  ...bindingOf(data.scopes, programme, { asOf, cohort }),
];

describe("which documents bind", () => {
  it("goes by the programme’s own batch and day until others are chosen", () => {
    expect(ask(lechang, null, null)).toEqual([
      ["guide-2021", null],
      ["measures", null],
    ]);
    expect(ask(suichang, null, null)).toEqual([
      ["guide-2021", "jurisdiction"],
      ["measures", "jurisdiction"],
    ]);
  });

  it("tells another batch from another place", () => {
    expect(ask(lechang, null, 2019)).toEqual([
      ["measures", null],
      ["guide-2021", "cohort"],
    ]);
  });

  it("begins on the first day in force and has ended on the last", () => {
    const on = (day: string) => bindingOf([measures], lechang, { asOf: day, cohort: null }).get("measures");
    expect(["2022-04-17", "2022-04-18", "2023-12-31", "2024-01-01"].map(on)).toEqual(["not-yet-in-force", null, null, "repealed"]);
  });

  it("offers every batch that a document or programme names, in order", () => expect(cohortsIn(data)).toEqual([2020, 2021]));

  it("names a document once that holds rules of several kinds", () =>
    expect(documentsOf([guide, { ...guide, id: "other" }, { ...measures, document: "乐府办〔2022〕9号" }]).map(({ id }) => id)).toEqual([
      "guide-2021",
      "measures",
    ]));
});
