import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRubric, parseRubricOrThrow } from "../parse/parse-rubric.js";
import { goodRubric } from "../parse/testing/good-rubric.js";
import { putAt } from "../parse/testing/put-at.js";
import type { Condition } from "../conditions/condition.js";
import type { FactForm, Rubric } from "../rubric.js";
import type { Scale } from "../scales/scale.js";
import { cite, choiceForm, countForm, flagForm, groupOf, itemOf, name, ratioForm, rubricOf } from "../testing/rubric-of.js";
import { lintRubric } from "./lint-rubric.js";
import type { RubricRemarks } from "./rubric-remark.js";

const BARE: readonly FactForm[] = [
  ...["a", "b"].map(flagForm),
  choiceForm("who", ["x", "y"]),
  countForm("n", { least: "1", most: "500" }),
  countForm("m", { most: "500" }),
  ratioForm("level", { least: "0", most: "1" }),
];
/** The same, with the words of the document that define them. */
const FACTS = BARE.map((form): FactForm => ({ ...form, terms: [form.id] }));
const holds = (fact: string): Condition => ({ kind: "flag", fact });
const flag = (points: number, fact: string): Scale => ({ kind: "flag", points, when: holds(fact) });
const parts = (...points: readonly number[]) =>
  points.map((one, at) => ({ id: `p${at}`, title: name(`p${at}`), scale: flag(one, at === 0 ? "a" : "b") }));
const PAPER = [{ id: "paper", label: name("paper") }];

/** The remarks of one code on a rubric that parses, by their paths. Facts that a rubric leaves unused are not what is asked here. */
function told(code: keyof RubricRemarks, rubric: Rubric): readonly string[] {
  const read = parseRubricOrThrow(JSON.parse(JSON.stringify(rubric)));
  return lintRubric(read).flatMap((remark) => (remark.code === code ? [remark.path] : []));
}

const rubricBy = (scale: Scale, weight: number, more: Partial<Rubric> = {}): Rubric =>
  rubricOf(FACTS, [itemOf("i", scale, { weight, evidence: PAPER })], { weight, ...more });

const ITEM = "/groups/0/items/0";

describe("below, at and above what adds up", () => {
  it.each([
    [9.99, ["/groups/0/weight"]],
    [10, []],
    [10.01, ["/groups/0/weight"]],
  ])("items of %s in a group of 10", (weight, paths) => {
    const items = [itemOf("i", flag(4, "a"), { weight: 4 }), itemOf("j", flag(6, "b"), { weight: Math.round((weight - 4) * 100) / 100 })];
    expect(told("weights-differ", rubricOf(FACTS, items, { weight: 10 }))).toEqual(paths);
  });

  it.each([
    [9.99, ["/weight"]],
    [10, []],
    [10.01, ["/weight"]],
  ])("a rubric of %s with groups of 10", (weight, paths) => {
    const groups = [
      groupOf("g", 4, [itemOf("i", flag(4, "a"), { weight: 4 })]),
      groupOf("h", 6, [itemOf("j", flag(6, "b"), { weight: 6 })]),
    ];
    expect(told("weights-differ", rubricOf(FACTS, [], { weight, groups }))).toEqual(paths);
  });

  it.each([
    [9.99, [`${ITEM}/weight`]],
    [10, []],
    [10.01, [`${ITEM}/weight`]],
  ])("a weight of %s where the scale gives 10", (weight, paths) => {
    for (const scale of [
      flag(10, "a"),
      { kind: "judged", least: 1, most: 10, step: 0.5, when: null, otherwise: 0 },
      { kind: "tiers", measure: { kind: "fact", fact: "n" }, tiers: [{ points: 10 }], otherwise: 0 },
      { kind: "options", options: [{ points: 10, label: name("o"), when: holds("a") }], otherwise: 0 },
      { kind: "checklist", of: [{ id: "c", label: name("c"), when: holds("a") }], steps: [{ least: 1, points: 10 }] },
      { kind: "deduction", from: 10, least: 0, of: [{ id: "d", label: name("d"), points: 1, when: holds("a") }] },
      { kind: "sum", of: parts(4, 6) },
    ] satisfies readonly Scale[]) {
      expect(told("scale-differs", rubricBy(scale, weight))).toEqual(paths);
    }
  });

  it("a bonus of two points", () => {
    const bonus = (most: number): Rubric =>
      rubricBy(flag(10, "a"), 10, {
        bonus: {
          most,
          cite,
          beyondWeight: true,
          items: [itemOf("x", flag(1, "a"), { weight: 1 }), itemOf("y", flag(1, "b"), { weight: 1 })],
        },
      });
    expect([1.99, 2, 2.01].map((most) => told("bonus-differs", bonus(most)))).toEqual([["/bonus/most"], [], ["/bonus/most"]]);
  });

  it.each([
    [5.99, [`${ITEM}/scale/most`]],
    [6, []],
    [6.01, []],
  ])("a limit of %s on parts that give 6 together", (most, paths) => {
    expect(told("cap-below-parts", rubricBy({ kind: "sum", of: parts(4, 2), most }, 6))).toEqual(paths);
  });
});

describe("best-of or sum: the weight tells which was meant", () => {
  it.each([
    ["best", 5.99, "scale-differs"],
    ["best", 6, "best-of-sum"],
    ["best", 6.01, "scale-differs"],
    ["best", 4, null],
    ["sum", 3.99, "scale-differs"],
    ["sum", 4, "sum-of-best"],
    ["sum", 4.01, "scale-differs"],
    ["sum", 6, null],
  ] as const)("%s of 4 and 2 with a weight of %s", (kind, weight, code) => {
    const codes = (["best-of-sum", "sum-of-best", "scale-differs"] as const).filter(
      (one) => told(one, rubricBy({ kind, of: parts(4, 2) }, weight)).length > 0,
    );
    expect(codes).toEqual(code === null ? [] : [code]);
  });

  it("of one part both are the same, so neither is doubted", () => {
    expect(told("best-of-sum", rubricBy({ kind: "best", of: parts(4) }, 4))).toEqual([]);
    expect(told("sum-of-best", rubricBy({ kind: "sum", of: parts(4) }, 4))).toEqual([]);
  });
});

describe("below, at and above what facts can be", () => {
  const compare = (fact: string, operator: "<" | "<=" | "==" | ">=" | ">", limit: string): Scale => ({
    kind: "flag",
    points: 10,
    when: { kind: "compare", measure: { kind: "fact", fact }, operator, limit },
  });

  it.each([
    ["n", ">=", "500", true],
    ["n", ">=", "501", false],
    ["n", ">", "499", true],
    ["n", ">", "500", false],
    ["n", "<=", "1", true],
    ["n", "<=", "0", false],
    ["n", "<", "2", true],
    ["n", "<", "1", false],
    ["n", "==", "1", true],
    ["n", "==", "0", false],
    ["n", "==", "1.5", false],
    ["n", "==", "500", true],
    ["n", "==", "501", false],
    ["level", ">=", "1", true],
    ["level", ">=", "1.0001", false],
    ["level", "==", "0.5", true],
  ] as const)("points for %s %s %s can be had: %s", (fact, operator, limit, can) => {
    expect(told("points-out-of-reach", rubricBy(compare(fact, operator, limit), 10))).toEqual(can ? [] : [`${ITEM}/scale`]);
  });

  it("points that want two things at once that exclude each other are out of reach, in every scale", () => {
    const never: Condition = { kind: "all-of", of: [holds("a"), { kind: "not", of: holds("a") }] };
    const of = (when: Condition): readonly Scale[] => [
      { kind: "flag", points: 10, when },
      { kind: "judged", least: 1, most: 10, step: 1, when, otherwise: 0 },
      { kind: "options", options: [{ points: 10, label: name("o"), when }], otherwise: 0 },
      { kind: "checklist", of: [{ id: "c", label: name("c"), when }], steps: [{ least: 1, points: 10 }] },
      { kind: "deduction", from: 10, least: 0, of: [{ id: "d", label: name("d"), points: 1, when: { kind: "not", of: when } }] },
    ];
    for (const scale of of(never))
      expect([scale.kind, told("points-out-of-reach", rubricBy(scale, 10))]).toEqual([scale.kind, [`${ITEM}/scale`]]);
    for (const scale of of(holds("a"))) expect([scale.kind, told("points-out-of-reach", rubricBy(scale, 10))]).toEqual([scale.kind, []]);
  });

  it("items that exclude each other leave the total out of reach, and items that do not do not", () => {
    const both = (second: Condition): Rubric =>
      rubricOf(FACTS, [itemOf("i", flag(4, "a"), { weight: 4 }), itemOf("j", { kind: "flag", points: 6, when: second }, { weight: 6 })], {
        weight: 10,
      });
    expect(told("total-out-of-reach", both({ kind: "not", of: holds("a") }))).toEqual(["/groups"]);
    expect(told("total-out-of-reach", both(holds("b")))).toEqual([]);
    expect(told("total-out-of-reach", both(holds("a")))).toEqual([]);
  });

  it.each([
    ["0.699", ["tiers-gap"]],
    // Of at most 500 villages no share lies between 0.6999 and 0.70.
    ["0.6999", []],
    ["0.70", []],
    ["0.7001", ["tiers-overlap"]],
  ])("tiers from 0.70 on and to just below %s", (at, codes) => {
    const scale: Scale = {
      kind: "tiers",
      measure: { kind: "share", part: "m", whole: "n" },
      tiers: [
        { points: 10, from: { at: "0.70", included: true } },
        { points: 0, to: { at, included: false } },
      ],
      otherwise: 0,
    };
    const found = (["tiers-gap", "tiers-overlap"] as const).filter((code) => told(code, rubricBy(scale, 10)).length > 0);
    expect(found).toEqual(codes);
  });
});

describe("vetoes and facts", () => {
  const vetoed = (when: Condition, facts: readonly FactForm[] = FACTS): Rubric =>
    rubricBy(flag(10, "a"), 10, { facts, vetoes: [{ id: "v", title: name("v"), cite, when }] });

  it("are defined by words of the document for flags and options, and by their limit for numbers", () => {
    const number: Condition = { kind: "compare", measure: { kind: "share", part: "m", whole: "n" }, operator: "<", limit: "0.4" };
    const choice: Condition = { kind: "one-of", fact: "who", options: ["x"] };
    const of = (facts: readonly FactForm[]) =>
      [holds("b"), choice, number, { kind: "not", of: holds("b") } as const].map(
        (when) => told("veto-undefined", vetoed(when, facts)).length,
      );
    expect([of(FACTS), of(BARE)]).toEqual([
      [0, 0, 0, 0],
      [1, 1, 0, 1],
    ]);
    // One remark for each fact, not for each time that it is named.
    const twice: Condition = { kind: "any-of", of: [holds("b"), { kind: "all-of", of: [holds("b"), choice] }] };
    expect(told("veto-undefined", vetoed(twice, BARE))).toEqual(["/vetoes/0/when", "/vetoes/0/when"]);
  });

  it("that are not declared are told wherever they are named, in a rubric that nobody parsed", () => {
    const spoilt = "plan2";
    const places = (value: unknown, at = ""): readonly string[] =>
      typeof value !== "object" || value === null
        ? []
        : Object.entries(value).flatMap(([key, one]) =>
            /^(?:fact|part|whole)$/u.test(key) && typeof one === "string" ? [`${at}/${key}`] : places(one, `${at}/${key}`),
          );
    const named = places({ ...goodRubric(), facts: [] });
    expect(named.length).toBeGreaterThan(10);
    for (const place of named) {
      const rubric: Rubric = JSON.parse(JSON.stringify(putAt(goodRubric(), place, spoilt)));
      const unknown = lintRubric(rubric).filter(({ code }) => code === "fact-unknown");
      expect([place, unknown.map(({ path }) => place.startsWith(path)), parseRubric(rubric).ok]).toEqual([place, [true], false]);
    }
  });
});

it("looks over whatever parses without a throw, with one value of a good rubric made another", () => {
  const places = (value: unknown, at = ""): readonly string[] =>
    typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, one]) => places(one, `${at}/${key}`)) : [at];
  const others = fc.oneof(
    fc.constantFrom(0, 0.01, 1, 1.5, 2, 6, 10, 90, 100, 1000, -5, "0", "0.5", "0.70", "1", "200", true, false, null),
    fc.constantFrom("plan", "accident", "leader", "villages", "located", "growth", "none", "floor", ">", "<", "=="),
  );
  let read = 0;
  fc.assert(
    fc.property(fc.constantFrom(...places(goodRubric())), others, (place, value) => {
      const rubric = parseRubric(putAt(goodRubric(), place, value));
      if (!rubric.ok) return;
      read += 1;
      for (const { text, path } of lintRubric(rubric.value))
        expect([text.zh === "", text.en === "", path.startsWith("/")]).toEqual([false, false, true]);
    }),
    { numRuns: 1500 },
  );
  expect(read).toBeGreaterThan(150);
});
