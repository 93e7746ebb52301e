import { expect, test } from "vitest";
import type { Rubric } from "./rubric.js";
import { score } from "./score.js";
import type { State } from "./state.js";

const cite = { document: "示例", locator: "一" };
const name = (text: string) => ({ zh: text, en: text });
const count = (id: string, least = "0") =>
  ({ id, kind: "number", unit: "villages", unitLabel: name("village"), whole: true, least, label: name(id) }) as const;
const rubric: Rubric = {
  schema: "countykit-rubric/1",
  id: "small",
  title: name("small"),
  document: "示例",
  level: "province",
  jurisdiction: "440000",
  cohorts: null,
  cutoff: null,
  weight: 10,
  facts: [count("located"), count("villages", "1"), { id: "a", kind: "flag", label: name("a") }],
  groups: [
    {
      id: "g",
      title: name("g"),
      weight: 10,
      cite,
      items: [
        {
          id: "coverage",
          title: name("coverage"),
          weight: 5,
          cite,
          evidence: [],
          scale: {
            kind: "tiers",
            measure: { kind: "share", part: "located", whole: "villages", cap: "200" },
            tiers: [
              { points: 5, from: { at: "0.70", included: true } },
              { points: 2, from: { at: "0.50", included: true }, to: { at: "0.70", included: false } },
            ],
            otherwise: 0,
          },
        },
        {
          id: "either",
          title: name("either"),
          weight: 5,
          cite,
          evidence: [],
          scale: {
            kind: "sum",
            of: [
              { id: "yes", title: name("yes"), scale: { kind: "flag", points: 5, when: { kind: "flag", fact: "a" } } },
              { id: "no", title: name("no"), scale: { kind: "flag", points: 3, when: { kind: "not", of: { kind: "flag", fact: "a" } } } },
            ],
          },
        },
      ],
    },
  ],
  bonus: null,
  vetoes: [],
  grades: [],
};
const state = (facts: State["facts"]): State => ({ schema: "countykit-score/1", rubric: "small", asOf: "2021-08-31", facts });

test.each([
  ["137", 5],
  ["136", 2],
  ["98", 2],
  ["97", 0],
])("%s of 195 villages", (located, points) => {
  const scoring = score(
    rubric,
    state([
      { id: "located", value: located },
      { id: "villages", value: "195" },
      { id: "a", value: true },
    ]),
  );
  expect(scoring.total).toEqual({ min: points + 5, max: points + 5 });
});

test("an item that wants one fact both ways is never zero and never eight", () => {
  const scoring = score(
    rubric,
    state([
      { id: "located", value: "140" },
      { id: "villages", value: "260" },
    ]),
  );
  expect(scoring.total).toEqual({ min: 8, max: 10 });
  expect(scoring.tight).toBe(true);
  expect(scoring.missing.map(({ id }) => id)).toEqual(["a"]);
});

test("of one village no share lies between none and all", () => {
  const scoring = score(
    rubric,
    state([
      { id: "located", value: { min: "0", max: "1" } },
      { id: "villages", value: "1" },
      { id: "a", value: true },
    ]),
  );
  expect(scoring.groups[0]?.items[0]?.points).toEqual({ min: 0, max: 5 });
});
