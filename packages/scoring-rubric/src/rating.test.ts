import { describe, expect, it, test } from "vitest";
import { ratingSaid } from "./explain/scoring-said.js";
import type { Rubric, Veto } from "./rubric.js";
import { score } from "./score.js";
import { bands, flag, label, rubricOf, stateOf } from "./testing/one-scale.js";

const judged = { kind: "judged", least: 0, most: 100, step: 0.5, when: null, otherwise: 0 } as const;
const grades = bands(["excellent", 90], ["good", 80], ["qualified", 60], ["unqualified", 0]);
const given = (points: number) => stateOf({}, { judgements: [{ criterion: "i", points }] });
const ratingOf = (points: number, more: Partial<Rubric>) => score(rubricOf(judged, { grades, ...more }), given(points)).rating;
const graded = (grade: string) => ({ kind: "grade", grade });

describe("grades (等次)", () => {
  test.each([
    [100, "excellent"],
    [90, "excellent"],
    [89.5, "good"],
    [80, "good"],
    [79.5, "qualified"],
    [60, "qualified"],
    [59.5, "unqualified"],
    [0, "unqualified"],
  ])("of %s points as they are", (points, grade) => {
    expect(ratingOf(points, {})).toEqual(graded(grade));
    expect(ratingOf(points, { rounding: "none" })).toEqual(graded(grade));
  });

  test.each([
    [89.5, "good", "excellent"],
    [89, "good", "good"],
    [79.5, "qualified", "good"],
    [59.5, "unqualified", "qualified"],
    [59, "unqualified", "unqualified"],
  ])("of %s points, without the fraction and with the half rounded up", (points, floor, halfUp) => {
    expect(ratingOf(points, { rounding: "floor" })).toEqual(graded(floor));
    expect(ratingOf(points, { rounding: "half-up" })).toEqual(graded(halfUp));
  });

  it("are those that some way reaches: 55 or 85 points, and nothing between", () => {
    const scale = { kind: "flag", points: 30, when: flag("a") } as const;
    const of = [
      { id: "sure", title: label("sure"), scale: { kind: "flag", points: 55, when: flag("b") } as const },
      { id: "open", title: label("open"), scale },
    ];
    const { rating, total } = score(rubricOf({ kind: "sum", of }, { grades }), stateOf({ b: true }));
    expect(total).toEqual({ min: 55, max: 85 });
    expect(rating).toEqual({ kind: "unknown", grades: ["good", "unqualified"], exact: true });
  });

  it("are taken where two items share a fact: both or neither", () => {
    const part = (id: string, fact: string) => ({ id, title: label(id), scale: { kind: "flag", points: 45, when: flag(fact) } as const });
    const of = (first: string, second: string) =>
      score(
        rubricOf({ kind: "sum", of: [part("x", first), part("y", second)] }, { grades: bands(["high", 90], ["middle", 45], ["low", 0]) }),
        stateOf({}),
      ).rating;
    expect(of("a", "a")).toEqual({ kind: "unknown", grades: ["high", "low"], exact: true });
    expect(of("a", "b")).toEqual({ kind: "unknown", grades: ["high", "middle", "low"], exact: true });
  });

  it("are all from the best to the worst where too much is open to tell, and say so", () => {
    const share = { kind: "share", part: "part", whole: "base" } as const;
    const tiers = (points: number, at: string) =>
      ({ kind: "tiers", measure: share, tiers: [{ points, from: { at, included: true } }], otherwise: 0 }) as const;
    const facts = rubricOf(judged).facts.map((fact) => (fact.id === "base" ? { ...fact, least: "0" } : fact));
    const rubric = rubricOf(tiers(85, "0.5"), { grades, facts });
    const state = stateOf({ part: "1", base: "0" });
    expect(score(rubric, state).rating).toEqual({ kind: "unknown", grades: ["good", "qualified", "unqualified"], exact: false });
    const said = ratingSaid(score(rubric, state).rating, rubric);
    expect(said).toEqual({
      zh: "评定结果：尚不能确定，在“good”至“unqualified”之间",
      en: "Rating: still open, somewhere from good to unqualified",
    });
  });

  it("have a consequence that is looked up by the grade", () => {
    const rubric = rubricOf(judged, { grades });
    const { rating } = score(rubric, given(59.5));
    const consequence = rating.kind === "grade" ? rubric.grades.find(({ id }) => id === rating.grade)?.consequence : undefined;
    expect(consequence).toEqual(label("unqualified: consequence"));
  });

  it("end with the last one, however low the total", () => {
    const low = { kind: "flag", points: -5, when: flag("a") } as const;
    expect(score(rubricOf(low, { grades }), stateOf({ a: true })).rating).toEqual(graded("unqualified"));
  });
});

describe("vetoes (一票否决)", () => {
  const cite = { document: "示例", locator: "一" };
  const veto = (id: string, fact: string, not = false): Veto => ({
    id,
    title: label(id),
    cite,
    when: not ? { kind: "not", of: flag(fact) } : flag(fact),
  });
  const of = (values: Parameters<typeof stateOf>[0], more: Partial<Rubric>) =>
    score(rubricOf(judged, { grades, ...more }), stateOf(values, { judgements: [{ criterion: "i", points: 95 }] }));

  it("undo any points once they hold", () => {
    const { rating, vetoed, total } = of({ a: true }, { vetoes: [veto("accident", "a"), veto("fraud", "b")] });
    expect([rating, vetoed, total]).toEqual([{ kind: "vetoed" }, "yes", { min: 95, max: 95 }]);
  });

  it("leave the rating open while they are, and the points as they are", () => {
    const { rating, vetoes, vetoed, missing } = of({ a: false }, { vetoes: [veto("accident", "a"), veto("fraud", "b")] });
    expect([rating, vetoed]).toEqual([{ kind: "unknown", grades: ["excellent"], exact: true }, "unknown"]);
    expect(vetoes.map(({ answer, missing: own }) => [answer, own])).toEqual([
      ["no", []],
      ["unknown", ["b"]],
    ]);
    expect(missing.map(({ id }) => id)).toEqual(["b"]);
  });

  it("hold together where one of two surely does", () => {
    const { rating, vetoes } = of({}, { vetoes: [veto("yes", "a"), veto("no", "a", true)] });
    expect(rating).toEqual({ kind: "vetoed" });
    expect(vetoes.map(({ answer }) => answer)).toEqual(["unknown", "unknown"]);
  });

  it("do not hold by halves of a fact that excludes itself", () => {
    const both = {
      id: "never",
      title: label("never"),
      cite,
      when: { kind: "all-of", of: [flag("a"), { kind: "not", of: flag("a") }] },
    } as const;
    expect(of({}, { vetoes: [both] }).rating).toEqual(graded("excellent"));
  });

  it("say points-only where there are no grades, and unknown without any while a veto is open", () => {
    expect(of({}, { grades: [] }).rating).toEqual({ kind: "points-only" });
    expect(of({}, { grades: [], vetoes: [veto("accident", "a")] }).rating).toEqual({ kind: "unknown", grades: [], exact: true });
  });
});

describe("totals", () => {
  const cite = { document: "示例", locator: "一" };
  const extra = (points: number, fact: string) =>
    ({ id: `x${fact}`, title: label(fact), weight: 1, cite, evidence: [], scale: { kind: "flag", points, when: flag(fact) } }) as const;
  const bonus = (beyondWeight: boolean | null) => ({ most: 4, cite, beyondWeight, items: [extra(3, "a"), extra(2.5, "b")] });
  const of = (points: number, more: Parameters<typeof rubricOf>[1], values: Parameters<typeof stateOf>[0] = { a: true, b: true }) =>
    score(rubricOf(judged, more), stateOf(values, { judgements: [{ criterion: "i", points }] }));

  it("hold the bonus at its most, and pass the weight only where they may", () => {
    const [open, within, beyond] = [of(99, { bonus: bonus(null) }), of(99, { bonus: bonus(false) }), of(99, { bonus: bonus(true) })];
    expect([open.bonus, open.total, open.totalWithinWeight]).toEqual([
      { min: 4, max: 4 },
      { min: 103, max: 103 },
      { min: 100, max: 100 },
    ]);
    expect([within.total, within.totalWithinWeight]).toEqual([{ min: 100, max: 100 }, null]);
    expect([beyond.total, beyond.totalWithinWeight]).toEqual([{ min: 103, max: 103 }, null]);
  });

  it("hold the bonus in every way: 3 and 2.5 open are at most 4, not 5.5", () => {
    expect(of(50, { bonus: bonus(true) }, {}).bonus).toEqual({ min: 0, max: 4 });
    expect(of(50, { bonus: bonus(true) }, { a: true }).total).toEqual({ min: 53, max: 54 });
  });

  it("stay within the bounds of the rubric, and items above their least", () => {
    const low = { kind: "flag", points: -5, when: flag("a") } as const;
    expect(score(rubricOf(low), stateOf({ a: true })).total).toEqual({ min: -5, max: -5 });
    expect(score(rubricOf(low, { bounds: { least: 0 } }), stateOf({ a: true })).total).toEqual({ min: 0, max: 0 });
    const floored = score(rubricOf(low, { itemLeast: -2.5 }), stateOf({}));
    expect([floored.base, floored.total]).toEqual([
      { min: -2.5, max: 0 },
      { min: -2.5, max: 0 },
    ]);
    expect(of(80, { bounds: { most: 75.5 } }).total).toEqual({ min: 75.5, max: 75.5 });
  });
});
