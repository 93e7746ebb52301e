import fc from "fast-check";
import type { Condition, MeasureForm } from "../conditions/condition.js";
import type { FactForm, Item, Rubric } from "../rubric.js";
import type { Part, Scale } from "../scales/scale.js";
import { choiceForm, cite, countForm, flagForm, groupOf, itemOf, name, ratioForm, rubricOf } from "./rubric-of.js";

/** The facts that small random rubrics speak of: few values each, so that every way they may turn out can be tried. */
export const SMALL_FACTS: readonly FactForm[] = [
  ...["a", "b", "c"].map(flagForm),
  choiceForm("who", ["x", "y", "z"]),
  countForm("n", { most: "4" }),
  countForm("m", { most: "3" }),
  countForm("k", { least: "1", most: "4" }),
  ratioForm("level", { least: "0", most: "1" }),
];

const points = fc.constantFrom(-1.5, -1, 0, 0.5, 1, 2, 2.25, 3);
const limited = (fact: MeasureForm, limits: readonly string[]) => fc.record({ measure: fc.constant(fact), limits: fc.constant(limits) });
const measures = fc.oneof(
  limited({ kind: "fact", fact: "n" }, ["1", "2", "3"]),
  limited({ kind: "fact", fact: "k" }, ["1", "2", "3"]),
  limited({ kind: "fact", fact: "level" }, ["0.5", "1"]),
  limited({ kind: "share", part: "n", whole: "k" }, ["0.5", "0.7", "1", "1.5"]),
  limited({ kind: "share", part: "n", whole: "k", cap: "2" }, ["0.5", "1"]),
  limited({ kind: "share", part: "m", whole: "k" }, ["0.4", "0.5", "1"]),
);

const flags: fc.Arbitrary<Condition> = fc.constantFrom("a", "b", "c").map((fact) => ({ kind: "flag", fact }));
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, depthIdentifier: "condition" },
    flags,
    fc.subarray(["x", "y", "z"], { minLength: 1, maxLength: 2 }).map((options) => ({ kind: "one-of" as const, fact: "who", options })),
    measures.chain(({ measure, limits }) =>
      fc.record({
        kind: fc.constant("compare" as const),
        measure: fc.constant(measure),
        operator: fc.constantFrom("<", "<=", "==", ">=", ">"),
        limit: fc.constantFrom(...limits),
      }),
    ),
    tie("condition").map((of) => ({ kind: "not" as const, of })),
    fc
      .tuple(fc.constantFrom("all-of", "any-of"), fc.array(tie("condition"), { minLength: 1, maxLength: 3 }))
      .map(([kind, of]) => ({ kind, of })),
    fc
      .tuple(fc.integer({ min: 1, max: 2 }), fc.array(tie("condition"), { minLength: 2, maxLength: 3 }))
      .map(([count, of]) => ({ kind: "at-least" as const, count, of })),
  ),
}));

const tiers: fc.Arbitrary<Scale> = measures.chain(({ measure, limits }) =>
  fc.record({
    kind: fc.constant("tiers" as const),
    measure: fc.constant(measure),
    tiers: fc.array(
      fc.record(
        {
          points,
          from: fc.record({ at: fc.constantFrom(...limits), included: fc.boolean() }),
          to: fc.record({ at: fc.constantFrom(...limits), included: fc.boolean() }),
        },
        { requiredKeys: ["points"] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    otherwise: points,
  }),
);

const listed = <T extends object>(of: fc.Arbitrary<T>, maxLength: number) =>
  fc.array(of, { minLength: 1, maxLength }).map((all) => all.map((one, at) => ({ id: `p${at}`, label: name(`p${at}`), ...one })));
const when = fc.record({ when: condition });

const { scale } = fc.letrec<{ scale: Scale; parts: readonly Part[] }>((tie) => ({
  parts: fc
    .array(tie("scale"), { minLength: 1, maxLength: 3 })
    .map((all) => all.map((own, at) => ({ id: `p${at}`, title: name(`p${at}`), scale: own }))),
  scale: fc.oneof(
    { maxDepth: 2, depthIdentifier: "scale" },
    fc.record({ kind: fc.constant("flag" as const), points, when: condition }),
    tiers,
    fc.record({ kind: fc.constant("options" as const), options: listed(fc.record({ points, when: condition }), 3), otherwise: points }),
    fc.record({
      kind: fc.constant("checklist" as const),
      of: listed(when, 3),
      steps: fc.array(fc.record({ least: fc.integer({ min: 1, max: 3 }), points }), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constant("judged" as const),
      least: fc.constantFrom(0.5, 1),
      most: fc.constant(2),
      step: fc.constantFrom(0.5, 1),
      when: fc.option(condition),
      otherwise: fc.constantFrom(0, -1, 1.5),
    }),
    fc.record({
      kind: fc.constant("deduction" as const),
      from: fc.constantFrom(2, 3.5),
      of: listed(fc.record({ points: fc.constantFrom(0.5, 1, 2), when: condition }), 3),
      least: fc.constantFrom(-1, 0),
    }),
    fc.record(
      { kind: fc.constant("sum" as const), of: tie("parts"), least: fc.constantFrom(-1, 0), most: fc.constantFrom(2, 4.5) },
      { requiredKeys: ["kind", "of"] },
    ),
    fc.record({ kind: fc.constant("best" as const), of: tie("parts") }),
  ),
}));

const items = (prefix: string, minLength: number, maxLength: number): fc.Arbitrary<readonly Item[]> =>
  fc
    .array(fc.record({ scale, least: fc.constantFrom(-1, 0), papers: fc.boolean() }, { requiredKeys: ["scale", "papers"] }), {
      minLength,
      maxLength,
    })
    .map((all) =>
      all.map(({ papers, scale: own, ...more }, at) =>
        itemOf(`${prefix}${at}`, own, { weight: 2, evidence: papers ? [{ id: "paper", label: name("paper") }] : [], ...more }),
      ),
    );

/** Small random rubrics: every kind of scale and condition, facts that several items read, bonus, vetoes, limits. */
export const smallRubrics: fc.Arbitrary<Rubric> = fc
  .record(
    {
      first: items("i", 1, 2),
      second: items("j", 1, 2),
      bonus: fc.option(
        fc.record({
          most: fc.constantFrom(1, 1.5, 4),
          items: items("x", 1, 2),
          beyondWeight: fc.constantFrom(true, false, null),
          cite: fc.constant(cite),
        }),
      ),
      vetoes: listed(when, 2),
      bounds: fc.record({ least: fc.constantFrom(-2, 0), most: fc.constantFrom(5, 8) }, { requiredKeys: [] }),
    },
    { requiredKeys: ["first", "second", "bonus", "vetoes"] },
  )
  .map(({ first, second, bonus, vetoes, bounds }) =>
    rubricOf(SMALL_FACTS, [], {
      id: "small",
      weight: 6,
      groups: [groupOf("g", 3, first), groupOf("h", 3, second)],
      bonus,
      vetoes: vetoes.map(({ id, when: holds }) => ({ id, title: name(id), cite, when: holds })),
      grades: [
        { id: "good", title: name("good"), from: 4 },
        { id: "fair", title: name("fair"), from: 1.5 },
        { id: "poor", title: name("poor"), from: -20 },
      ],
      ...(bounds === undefined ? {} : { bounds }),
    }),
  );
