import type { FactForm, Item, NumberForm, Rubric } from "../../rubric.js";
import type { Scale } from "../../scales/scale.js";
import type { Claim, State, StateFact } from "../../state.js";

const name = (text: string) => ({ zh: text, en: text });
const cite = { document: "示例", locator: "一" };

export const flag = (id: string): FactForm => ({ id, kind: "flag", label: name(id) });
export const count = (id: string, unit = "villages", most?: string): NumberForm => ({
  id,
  kind: "number",
  unit,
  unitLabel: { zh: "个村", en: "village(s)" },
  whole: true,
  least: "0",
  ...(most === undefined ? {} : { most }),
  label: name(id),
});
export const amount = (id: string, unit: string): NumberForm => ({
  id,
  kind: "number",
  unit,
  unitLabel: name(unit),
  whole: false,
  least: "0",
  label: name(id),
});

export const item = (id: string, scale: Scale, title = id): Item => ({ id, title: name(title), weight: 10, cite, evidence: [], scale });
export const when = (points: number, fact: string): Scale => ({ kind: "flag", points, when: { kind: "flag", fact } });

/** A rubric of one group, for a test. */
export const small = (facts: readonly FactForm[], items: readonly Item[], more: Partial<Rubric> = {}): Rubric => ({
  schema: "countykit-rubric/1",
  id: "small",
  title: name("small"),
  document: "示例",
  level: "province",
  jurisdiction: "440000",
  cohorts: null,
  cutoff: null,
  weight: 100,
  facts,
  groups: [{ id: "g", title: name("g"), weight: 100, cite, items }],
  bonus: null,
  vetoes: [],
  grades: [],
  ...more,
});

/** A state of plain values. */
export const known = (facts: Readonly<Record<string, StateFact["value"]>>, claims: Readonly<Record<string, number>> = {}): State => ({
  schema: "countykit-score/1",
  rubric: "small",
  asOf: "2021-08-31",
  facts: Object.entries(facts).map(([id, value]) => ({ id, value })),
  claims: Object.entries(claims).map(([criterion, points]): Claim => ({ criterion, points })),
});

/** Five points from 70 %, two from half of the villages on, of at most 200 villages. */
export const coverage: Scale = {
  kind: "tiers",
  measure: { kind: "share", part: "located", whole: "villages", cap: "200" },
  tiers: [
    { points: 5, from: { at: "0.70", included: true } },
    { points: 2, from: { at: "0.50", included: true }, to: { at: "0.70", included: false } },
  ],
  otherwise: 0,
};
