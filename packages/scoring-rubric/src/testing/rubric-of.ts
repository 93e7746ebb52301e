import type { Bilingual, Citation } from "@countykit/core";
import type { FactForm, Group, Item, NumberForm, Rubric } from "../rubric.js";
import type { Scale } from "../scales/scale.js";
import type { State, StateFact } from "../state.js";

/** One text for both languages. */
export const name = (text: string): Bilingual => ({ zh: text, en: text });

export const cite: Citation = { document: "示例", locator: "一" };

export const flagForm = (id: string): FactForm => ({ kind: "flag", id, label: name(id) });

export const choiceForm = (id: string, options: readonly string[]): FactForm => ({
  kind: "choice",
  id,
  label: name(id),
  options: options.map((option) => ({ id: option, label: name(option) })),
});

/** Villages from none on, unless told otherwise. */
export const countForm = (id: string, more: Partial<NumberForm> = {}): NumberForm => ({
  kind: "number",
  id,
  label: name(id),
  unit: "villages",
  unitLabel: name(id),
  whole: true,
  least: "0",
  ...more,
});

/** A share or growth that comes ready-made, without bounds unless told. */
export const ratioForm = (id: string, more: Partial<NumberForm> = {}): NumberForm => ({
  kind: "number",
  id,
  label: name(id),
  unit: "ratio",
  unitLabel: name(id),
  whole: false,
  ...more,
});

/** An item that asks for no papers and weighs 10, unless told otherwise. */
export const itemOf = (id: string, scale: Scale, more: Partial<Item> = {}): Item => ({
  id,
  title: name(id),
  weight: 10,
  cite,
  evidence: [],
  scale,
  ...more,
});

export const groupOf = (id: string, weight: number, items: readonly Item[]): Group => ({ id, title: name(id), weight, cite, items });

/** A rubric of one group `g` with as little as a rubric can have (最简指标体系); `more` adds what a test is about. */
export const rubricOf = (facts: readonly FactForm[], items: readonly Item[], more: Partial<Rubric> = {}): Rubric => {
  const { weight = 100 } = more;
  return {
    schema: "countykit-rubric/1",
    id: "r",
    title: name("r"),
    document: cite.document,
    level: "province",
    jurisdiction: "440000",
    cohorts: null,
    cutoff: null,
    weight,
    facts,
    groups: [groupOf("g", weight, items)],
    bonus: null,
    vetoes: [],
    grades: [],
    ...more,
  };
};

/** Facts by their ids. */
export type Values = Readonly<Record<string, StateFact["value"]>>;

/** A state by a rubric with plain values. */
export const stateOf = (rubric: string, values: Values, more: Partial<State> = {}): State => ({
  schema: "countykit-score/1",
  rubric,
  asOf: "2021-08-31",
  facts: Object.entries(values).map(([id, value]) => ({ id, value })),
  ...more,
});
