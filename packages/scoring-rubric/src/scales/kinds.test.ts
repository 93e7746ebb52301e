import { describe, expect, it, test } from "vitest";
import { criterionOf, flag, label, rubricOf, scoringBy, stateOf } from "../testing/one-scale.js";
import { scorerOf } from "../score.js";
import type { Scale } from "./scale.js";

const part = (id: string, scale: Scale) => ({ id, title: label(id), scale });
const worth = (fact: string, points: number): Scale => ({ kind: "flag", points, when: flag(fact) });

describe("flag (是否得分)", () => {
  const score = scoringBy(worth("a", 2));
  const penalty = scoringBy(worth("a", -5));

  it("gives all or nothing, and either while nobody says", () => {
    expect(score({ a: true })).toEqual([2, []]);
    expect(score({ a: false })).toEqual([0, []]);
    expect(score({})).toEqual([[0, 2], ["a"]]);
  });

  it("takes points as it gives them", () => {
    expect(penalty({ a: true })).toEqual([-5, []]);
    expect(penalty({})).toEqual([[-5, 0], ["a"]]);
  });
});

describe("tiers (分档)", () => {
  const coverage = scoringBy({
    kind: "tiers",
    measure: { kind: "share", part: "part", whole: "base", cap: "200" },
    tiers: [
      { points: 5, from: { at: "0.70", included: true } },
      { points: 2, from: { at: "0.50", included: true }, to: { at: "0.70", included: false } },
    ],
    otherwise: 0,
  });
  const level = scoringBy({
    kind: "tiers",
    measure: { kind: "fact", fact: "level" },
    tiers: [
      { points: 1.5, from: { at: "0.3", included: false }, to: { at: "0.6", included: true } },
      { points: 3, from: { at: "0.5", included: true }, to: { at: "0.5", included: true } },
      { points: -1, to: { at: "-0.1", included: false } },
    ],
    otherwise: 0.5,
  });

  test.each([
    ["136", "195", 2],
    ["137", "195", 5],
    ["97", "195", 0],
    ["98", "195", 2],
    ["139", "500", 2],
    ["140", "500", 5],
    ["100", "200", 2],
    ["99", "199", 0],
  ])("%s of %s villages", (villages, all, points) => {
    expect(coverage({ part: villages, base: all })).toEqual([points, []]);
  });

  test.each([
    ["-0.11", -1],
    ["-0.1", 0.5],
    ["0.3", 0.5],
    ["0.30000000000000001", 1.5],
    ["0.49", 1.5],
    ["0.5", 3],
    ["0.6", 1.5],
    ["0.61", 0.5],
  ])("ends that belong to a tier or not, the better tier where two hold, and what no tier has: %s", (value, points) => {
    expect(level({ level: value })).toEqual([points, []]);
  });

  it("leaves open what the facts leave open, and names those that are open themselves", () => {
    expect(coverage({ part: "137" })).toEqual([[2, 5], ["base"]]);
    expect(coverage({ base: "195" })).toEqual([[0, 5], ["part"]]);
    expect(coverage({ part: { min: "98", max: "136" }, base: "195" })).toEqual([2, []]);
    expect(coverage({ part: { min: "98", max: "137" }, base: "195" })).toEqual([[2, 5], ["part"]]);
    // Above the cap it does not matter how many villages there are.
    expect(coverage({ part: { min: "90", max: "140" }, base: { min: "200", max: null } })).toEqual([[0, 5], ["part"]]);
    expect(coverage({ part: "140", base: { min: "200", max: null } })).toEqual([5, []]);
  });

  it("measures a share as its part and its base, as far as each is known", () => {
    const scale: Scale = { kind: "tiers", measure: { kind: "share", part: "part", whole: "base", cap: "200" }, tiers: [], otherwise: 0 };
    const measured = (values: Parameters<typeof stateOf>[0]) => criterionOf(scorerOf(rubricOf(scale))(stateOf(values))).measured;
    expect(measured({ part: "140", base: "260" })).toEqual({
      unit: "ratio",
      min: { part: "140", whole: "200" },
      max: { part: "140", whole: "200" },
    });
    expect(measured({ part: { min: "1", max: null }, base: "7" })).toEqual({ unit: "ratio", min: { part: "1", whole: "7" }, max: null });
    expect(measured({ part: "3", base: { min: "4", max: "5" } })).toEqual({
      unit: "ratio",
      min: { part: "3", whole: "5" },
      max: { part: "3", whole: "4" },
    });
  });
});

describe("options (择一)", () => {
  const lead = (otherwise: number) =>
    scoringBy({
      kind: "options",
      options: [
        {
          points: 2,
          label: label("principal"),
          when: { kind: "all-of", of: [{ kind: "one-of", fact: "who", options: ["x"] }, flag("a"), flag("b")] },
        },
        { points: 1, label: label("deputy"), when: { kind: "one-of", fact: "who", options: ["y"] } },
        { points: 1.5, label: label("c"), when: flag("c") },
      ],
      otherwise,
    });

  it("gives the best that holds, else what is left", () => {
    const score = lead(0);
    expect(score({ who: "x", a: true, b: true, c: true })).toEqual([2, []]);
    expect(score({ who: "x", a: true, b: false, c: false })).toEqual([0, []]);
    expect(score({ who: "y", c: false })).toEqual([1, []]);
    expect(score({ who: "y", c: true })).toEqual([1.5, []]);
  });

  it("leaves out what can no longer make a difference", () => {
    const score = lead(0);
    expect(score({ c: true })).toEqual([
      [1.5, 2],
      ["who", "a", "b"],
    ]);
    expect(score({ c: true, a: false })).toEqual([1.5, []]);
    expect(score({ who: ["x", "y"], c: false })).toEqual([
      [0, 2],
      ["who", "a", "b"],
    ]);
    expect(score({ who: "y" })).toEqual([[1, 1.5], ["c"]]);
  });

  it("may fall below what is left over when an option is worth less", () => {
    const score = lead(1.2);
    expect(score({ who: ["y", "z"], c: false })).toEqual([[1, 1.2], ["who"]]);
  });
});

describe("checklist (对照清单)", () => {
  const score = scoringBy({
    kind: "checklist",
    of: ["a", "b", "c", "d"].map((id) => ({ id, label: label(id), when: flag(id) })),
    steps: [
      { least: 2, points: 0.5 },
      { least: 3, points: 2 },
    ],
  });

  it("gives the most of the steps that are reached", () => {
    expect(score({ a: true, b: false, c: false, d: false })).toEqual([0, []]);
    expect(score({ a: true, b: true, c: false, d: false })).toEqual([0.5, []]);
    expect(score({ a: true, b: true, c: true, d: false })).toEqual([2, []]);
    expect(score({ a: true, b: true, c: true, d: true })).toEqual([2, []]);
  });

  it("is settled as soon as the rest makes no difference", () => {
    expect(score({ a: true, b: true, c: true })).toEqual([2, []]);
    expect(score({ a: true, b: true })).toEqual([
      [0.5, 2],
      ["c", "d"],
    ]);
    expect(score({ a: true, b: false, c: false })).toEqual([[0, 0.5], ["d"]]);
    expect(score({ a: false, b: false, c: false })).toEqual([0, []]);
  });
});

describe("judged (考评组评分)", () => {
  const gated = scoringBy({ kind: "judged", least: 1, most: 2, step: 0.5, when: flag("a"), otherwise: 0 });
  const free = scoringBy({ kind: "judged", least: 1, most: 5, step: 1, when: null, otherwise: 0 });
  const given = (points: number) => ({ judgements: [{ criterion: "i", points }] });

  it("is what the assessors gave, once the gate holds", () => {
    expect(gated({ a: true }, given(1.5))).toEqual([1.5, []]);
    expect(gated({ a: false }, given(1.5))).toEqual([0, []]);
    expect(free({}, given(4))).toEqual([4, []]);
  });

  it("is the range while nobody judged, and may be none while the gate is open", () => {
    expect(gated({ a: true })).toEqual([[1, 2], ["i"]]);
    expect(gated({})).toEqual([
      [0, 2],
      ["i", "a"],
    ]);
    expect(gated({}, given(2))).toEqual([[0, 2], ["a"]]);
    expect(free({})).toEqual([[1, 5], ["i"]]);
  });

  it("takes no points that cannot be given", () => {
    expect(gated({ a: true }, given(1.2))).toEqual([[1, 2], ["i"]]);
    expect(gated({ a: true }, given(3))).toEqual([[1, 2], ["i"]]);
  });

  it("ends at the last step where steps do not meet the most", () => {
    expect(scoringBy({ kind: "judged", least: 1, most: 2, step: 0.3, when: null, otherwise: 0 })({})).toEqual([[1, 1.9], ["i"]]);
  });
});

describe("sum (累加)", () => {
  const of = [part("one", worth("a", 4)), part("two", worth("b", 3)), part("three", worth("c", 1)), part("less", worth("d", -6))];

  it("adds its parts, exactly", () => {
    const score = scoringBy({ kind: "sum", of });
    expect(score({ a: true, b: false, c: true, d: false })).toEqual([5, []]);
    expect(score({ a: true, b: true, c: true, d: true })).toEqual([2, []]);
    expect(score({ a: true })).toEqual([
      [-2, 8],
      ["b", "c", "d"],
    ]);
    const tenths = scoringBy({ kind: "sum", of: ["a", "b", "c"].map((id) => part(id, worth(id, 0.1))) });
    expect(tenths({ a: true, b: true, c: true })).toEqual([0.3, []]);
  });

  it("stays within its limits", () => {
    const score = scoringBy({ kind: "sum", of, least: 0, most: 7.5 });
    expect(score({ a: true, b: true, c: true, d: false })).toEqual([7.5, []]);
    expect(score({ a: false, b: false, c: false, d: true })).toEqual([0, []]);
    expect(score({ a: false, b: false, d: true })).toEqual([0, []]);
    expect(score({ a: true, b: true, d: false })).toEqual([[7, 7.5], ["c"]]);
  });
});

describe("best (不累加)", () => {
  const score = scoringBy({
    kind: "best",
    of: [part("national", worth("a", 2)), part("provincial", worth("b", 1)), part("never", worth("c", -1))],
  });

  it("gives the best part alone", () => {
    expect(score({ a: true, b: true, c: false })).toEqual([2, []]);
    expect(score({ a: false, b: true, c: true })).toEqual([1, []]);
  });

  it("names only parts that can pass what is sure", () => {
    expect(score({ a: true })).toEqual([2, []]);
    expect(score({ b: true })).toEqual([[1, 2], ["a"]]);
    expect(score({ c: false })).toEqual([
      [0, 2],
      ["a", "b"],
    ]);
  });
});

describe("deduction (扣分)", () => {
  const score = scoringBy({
    kind: "deduction",
    from: 5,
    of: [
      { id: "late", label: label("late"), points: 1.5, when: flag("a") },
      { id: "lost", label: label("lost"), points: 4, when: flag("b") },
      { id: "odd", label: label("odd"), points: 1, when: flag("c") },
    ],
    least: 0,
  });

  it("takes every fault off, down to the least", () => {
    expect(score({ a: false, b: false, c: false })).toEqual([5, []]);
    expect(score({ a: true, b: false, c: true })).toEqual([2.5, []]);
    expect(score({ a: false, b: true, c: true })).toEqual([0, []]);
    expect(score({ a: true, b: true, c: false })).toEqual([0, []]);
  });

  it("is settled once everything is taken", () => {
    expect(score({ a: true, b: true })).toEqual([0, []]);
    expect(score({ b: true, c: true })).toEqual([0, []]);
    expect(score({ a: true })).toEqual([
      [0, 3.5],
      ["b", "c"],
    ]);
    expect(score({ a: false, b: true })).toEqual([[0, 1], ["c"]]);
  });
});

describe("claims of parts (自评得分)", () => {
  const claims = (scale: Scale, ...claimed: readonly (readonly [string, number])[]) =>
    criterionOf(
      scorerOf(rubricOf(scale))(
        stateOf({}, { claims: claimed.map(([id, points]) => ({ criterion: id === "" ? "i" : `i/${id}`, points })) }),
      ),
    ).claimed;
  const of = [part("one", worth("a", 4)), part("two", worth("b", 3))];

  it("are what they come to: a sum within its limits, or the best", () => {
    expect(claims({ kind: "sum", of }, ["one", 4], ["two", 2.5])).toBe(6.5);
    expect(claims({ kind: "sum", of, most: 6 }, ["one", 4], ["two", 2.5])).toBe(6);
    expect(claims({ kind: "best", of }, ["one", 4], ["two", 3])).toBe(4);
  });

  it("are nothing while one is missing, and give way to a claim of the whole", () => {
    expect(claims({ kind: "sum", of }, ["one", 4])).toBeNull();
    expect(claims({ kind: "sum", of })).toBeNull();
    expect(claims({ kind: "sum", of }, ["one", 4], ["", 5])).toBe(5);
  });
});
