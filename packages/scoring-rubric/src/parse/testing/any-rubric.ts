import fc from "fast-check";
import type { Condition, MeasureForm } from "../../conditions/condition.js";
import type { FactForm, Group, Item, Rubric } from "../../rubric.js";
import type { Part, Scale, Tier } from "../../scales/scale.js";

const both = (text: string) => ({ zh: `甲${text}`, en: text });
const cite = { document: "某府办〔2021〕1号", locator: "附件" };

/** Facts that every rubric made here may name: three flags, a choice, two counts and a ratio. */
const FACTS: readonly FactForm[] = [
  ...["f0", "f1", "f2"].map((id): FactForm => ({ kind: "flag", id, label: both(id) })),
  { kind: "choice", id: "c", label: both("c"), options: ["x", "y", "z"].map((id) => ({ id, label: both(id) })) },
  ...["n0", "n1"].map(
    (id): FactForm => ({
      kind: "number",
      id,
      label: both(id),
      unit: "villages",
      unitLabel: both("village"),
      whole: true,
      least: "1",
      most: "300",
    }),
  ),
  { kind: "number", id: "r", label: both("r"), unit: "ratio", unitLabel: both("ratio"), whole: false },
];

const hundredths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min, max }).map((amount) => (amount === 0 ? 0 : amount / 100));
const points = hundredths(-500, 500);
const limit = fc.tuple(fc.nat(3), fc.stringMatching(/^\d{1,20}$/)).map(([whole, decimals]) => `${whole}.${decimals}`);

const measure: fc.Arbitrary<MeasureForm> = fc.oneof(
  fc.constantFrom("n0", "n1", "r").map((fact): MeasureForm => ({ kind: "fact", fact })),
  fc.constantFrom<MeasureForm>({ kind: "share", part: "n0", whole: "n1" }, { kind: "share", part: "n0", whole: "n1", cap: "200" }),
);

const simple: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom("f0", "f1", "f2").map((fact): Condition => ({ kind: "flag", fact })),
  fc.subarray(["x", "y", "z"], { minLength: 1 }).map((options): Condition => ({ kind: "one-of", fact: "c", options })),
  fc
    .record({ measure, operator: fc.constantFrom("<=", ">=", "<", ">", "=="), limit })
    .map((compare): Condition => ({ kind: "compare", ...compare })),
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => {
  const several = fc.array(tie("condition"), { minLength: 1, maxLength: 3 });
  return {
    condition: fc.oneof(
      { depthSize: "small", maxDepth: 5 },
      simple,
      fc.tuple(fc.constantFrom("all-of", "any-of"), several).map(([kind, of]): Condition => ({ kind, of })),
      tie("condition").map((of): Condition => ({ kind: "not", of })),
      several.chain((of) => fc.integer({ min: 1, max: of.length }).map((count): Condition => ({ kind: "at-least", count, of }))),
    ),
  };
}).condition;

const tier: fc.Arbitrary<Tier> = fc
  .record({ points, ends: fc.uniqueArray(limit, { selector: Number, maxLength: 2 }), low: fc.boolean(), high: fc.boolean() })
  .map(({ points: given, ends, low, high }): Tier => {
    const [first, second] = [...ends].sort((a, b) => Number(a) - Number(b));
    const from = first === undefined ? {} : { from: { at: first, included: low } };
    return { points: given, ...from, ...(second === undefined ? {} : { to: { at: second, included: high } }) };
  });

const labelled = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<readonly (T & { id: string; label: { zh: string; en: string } })[]> =>
  fc
    .array(one, { minLength: 1, maxLength: 4 })
    .map((all) => all.map((own, index) => ({ id: `e${index}`, label: both(`e${index}`), ...own })));

const simpleScale: fc.Arbitrary<Scale> = fc.oneof(
  fc.record({ points, when: condition }).map((flag): Scale => ({ kind: "flag", ...flag })),
  fc
    .record({ measure, tiers: fc.array(tier, { minLength: 1, maxLength: 4 }), otherwise: points })
    .map((tiers): Scale => ({ kind: "tiers", ...tiers })),
  fc
    .record({ options: fc.array(fc.record({ points, when: condition }), { minLength: 1, maxLength: 3 }), otherwise: points })
    .map(
      ({ options, otherwise }): Scale => ({ kind: "options", options: options.map((one) => ({ ...one, label: both("o") })), otherwise }),
    ),
  labelled(fc.record({ when: condition })).chain((of) =>
    fc
      .array(fc.record({ least: fc.integer({ min: 1, max: of.length }), points }), { minLength: 1, maxLength: 3 })
      .map((steps): Scale => ({ kind: "checklist", of, steps })),
  ),
  fc
    .record({
      low: fc.integer({ min: -200, max: 200 }),
      step: fc.integer({ min: 1, max: 100 }),
      steps: fc.nat(5),
      when: fc.option(condition),
      otherwise: points,
    })
    .map(({ low, step, steps, when, otherwise }): Scale => {
      const [least, most] = [low / 100, (low + step * steps) / 100].map((amount) => (amount === 0 ? 0 : amount));
      return { kind: "judged", least: least ?? 0, most: most ?? 0, step: step / 100, when, otherwise };
    }),
  fc
    .record({ from: points, down: fc.nat(500), of: labelled(fc.record({ points: hundredths(1, 300), when: condition })) })
    .map(({ from, down, of }): Scale => ({ kind: "deduction", from, of, least: (Math.round(from * 100) - down) / 100 || 0 })),
);

const scale: fc.Arbitrary<Scale> = fc.letrec<{ scale: Scale }>((tie) => {
  const parts = fc
    .array(tie("scale"), { minLength: 1, maxLength: 3 })
    .map((all): readonly Part[] => all.map((own, index) => ({ id: `p${index}`, title: both(`p${index}`), scale: own })));
  return {
    scale: fc.oneof(
      { depthSize: "small", maxDepth: 4 },
      simpleScale,
      parts.map((of): Scale => ({ kind: "best", of })),
      parts.map((of): Scale => ({ kind: "sum", of })),
      fc
        .tuple(parts, points, fc.nat(500))
        .map(([of, least, up]): Scale => ({ kind: "sum", of, least, most: (Math.round(least * 100) + up) / 100 })),
    ),
  };
}).scale;

const someItem = fc.record({ weight: hundredths(1, 2000), scale, papers: fc.nat(2) });

const itemsOf = (prefix: string): fc.Arbitrary<readonly Item[]> =>
  fc.array(someItem, { minLength: 1, maxLength: 3 }).map((all) =>
    all.map(({ papers, ...one }, index) => {
      const evidence = Array.from({ length: papers }, (_, paper) => ({ id: `e${paper}`, label: both("e") }));
      return { id: `${prefix}${index}`, title: both("i"), cite, evidence, ...one };
    }),
  );

const groups = fc
  .tuple(itemsOf("a"), itemsOf("b"))
  .map((lists): readonly Group[] => lists.map((items, index) => ({ id: `g${index}`, title: both("g"), weight: 50, cite, items })));

/** Any well-formed rubric of these facts: every kind of scale and condition, nested. */
export const anyRubric: fc.Arbitrary<Rubric> = fc
  .record({
    groups,
    bonus: fc.option(fc.record({ items: itemsOf("bonus"), most: hundredths(1, 500), beyondWeight: fc.constantFrom(true, false, null) })),
    vetoes: fc.array(condition, { maxLength: 2 }),
    grades: fc.uniqueArray(fc.integer({ min: -20, max: 120 }), { maxLength: 4 }),
  })
  .map(
    ({ groups: own, bonus, vetoes, grades }): Rubric => ({
      schema: "countykit-rubric/1",
      id: "any",
      title: both("any"),
      document: "某府办〔2021〕1号",
      level: "county",
      jurisdiction: "440281",
      cohorts: null,
      cutoff: null,
      weight: 100,
      facts: FACTS,
      groups: own,
      bonus: bonus === null ? null : { ...bonus, cite },
      vetoes: vetoes.map((when, index) => ({ id: `v${index}`, title: both("v"), cite, when })),
      grades: grades.sort((a, b) => b - a).map((from) => ({ id: `from${from}`, title: both("grade"), from })),
    }),
  );
