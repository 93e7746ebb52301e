import { expect, test } from "vitest";
import { score } from "../score.js";
import { applyMoves } from "./apply-moves.js";
import type { UpliftMove } from "./result.js";
import { amount, count, coverage, flag, item, known, small, when } from "./testing/small.js";
import { uplift } from "./uplift.js";

const brief = (moves: readonly UpliftMove[] | undefined) =>
  (moves ?? []).map((move) =>
    move.kind === "set" ? [move.fact, move.to, move.change, move.cost] : [move.criterion, move.points[0]?.points, move.changes, move.cost],
  );
const villages = [count("located"), count("villages")];
const stations = small(villages, [item("stations", coverage)]);

test.each([
  ["136", 2, "137", "1"],
  ["135", 2, "137", "2"],
  ["98", 2, "137", "39"],
  ["97", 0, "137", "40"],
])("of 195 villages, %s with a station are worth %i points, and 70 %% need %s", (located, start, to, cost) => {
  const answer = uplift(stations, known({ located, villages: "195" }), { target: 5, costs: { located: 1 } });
  expect(answer.start).toBe(start);
  expect(brief(answer.plan?.moves)).toEqual([["located", to, cost, cost]]);
  expect(answer.plan?.total).toBe(5);
});

test("137 of 195 villages are enough, and of 196 one more is asked for", () => {
  expect(uplift(stations, known({ located: "137", villages: "195" }), { target: 5 }).outcome).toBe("reached");
  expect(brief(uplift(stations, known({ located: "137", villages: "196" }), { target: 5 }).plan?.moves)).toEqual([
    ["located", "138", "1", "1"],
  ]);
});

test("more than 200 villages count as 200, and the part is not held at that", () => {
  expect(brief(uplift(stations, known({ located: "139", villages: "260" }), { target: 5 }).plan?.moves)).toEqual([
    ["located", "140", "1", "1"],
  ]);
  expect(uplift(stations, known({ located: "140", villages: "260" }), { target: 5 }).outcome).toBe("reached");
});

test("a base moves only when it is said that it may", () => {
  const state = known({ located: "136", villages: "195" });
  const costs = { located: 3, villages: 1 };
  expect(brief(uplift(stations, state, { target: 5, costs }).plan?.moves)).toEqual([["located", "137", "1", "3"]]);
  const reach = { villages: { least: "190", most: "195" } };
  expect(brief(uplift(stations, state, { target: 5, costs, bases: ["villages"], reach }).plan?.moves)).toEqual([
    ["villages", "194", "1", "1"],
  ]);
});

test("a part in the unit of its base never passes it", () => {
  const twice = small(villages, [
    item("i", {
      kind: "flag",
      points: 1,
      when: { kind: "compare", measure: { kind: "share", part: "located", whole: "villages" }, operator: ">", limit: "1" },
    }),
  ]);
  expect(uplift(twice, known({ located: "3", villages: "5" }), { target: 1 }).outcome).toBe("unreachable");
  const times = small([count("located", "visits"), count("villages")], twice.groups[0]?.items ?? []);
  expect(brief(uplift(times, known({ located: "3", villages: "5" }), { target: 1 }).plan?.moves)).toEqual([["located", "6", "3", "1"]]);
});

test("nothing beyond reach is planned, and the best total says what remains", () => {
  const state = known({ located: "120", villages: "195" });
  expect(uplift(stations, state, { target: 5, reach: { located: { most: "137" } } }).outcome).toBe("plan");
  const short = uplift(stations, state, { target: 5, reach: { located: { most: "136" } } });
  expect(short).toMatchObject({ outcome: "unreachable", start: 2, best: 2, plan: null });
  expect(uplift(stations, state, { target: 5, reach: { located: "fixed" } }).menu).toEqual([]);
});

test("an unreachable target still has the cheapest way to the best total", () => {
  const rubric = small([flag("a"), flag("b")], [item("x", when(2, "a")), item("y", when(3, "b"))]);
  const answer = uplift(rubric, known({ a: false, b: false }), { target: 6, reach: { b: "fixed" } });
  expect(answer).toMatchObject({ outcome: "unreachable", start: 0, best: 2 });
  expect(brief(answer.plan?.moves)).toEqual([["a", true, null, "1"]]);
});

test("a target that is exactly the most there is, and one above it", () => {
  const rubric = small([flag("a"), flag("b")], [item("x", when(2, "a")), item("y", when(3, "b"))]);
  const state = known({ a: false, b: true });
  expect(uplift(rubric, state, { target: 3 }).outcome).toBe("reached");
  expect(uplift(rubric, state, { target: 5 }).outcome).toBe("plan");
  expect(uplift(rubric, state, { target: 5.01 }).outcome).toBe("unreachable");
});

test("points that are taken away can be won back", () => {
  const rubric = small(
    [amount("paid", "yuan"), amount("total", "yuan")],
    [
      item("spend", {
        kind: "flag",
        points: -5,
        when: { kind: "compare", measure: { kind: "share", part: "paid", whole: "total" }, operator: "<", limit: "0.70" },
      }),
    ],
  );
  const answer = uplift(rubric, known({ paid: "699999.99", total: "1000000.00" }), { target: 0, costs: { paid: "0.1" } });
  expect(answer.start).toBe(-5);
  expect(brief(answer.plan?.moves)).toEqual([["paid", "700000", "0.01", "0.001"]]);
});

test("a limit that has to be passed is passed by the least step, which may be given", () => {
  const rubric = small(
    [amount("growth", "ratio")],
    [
      item("i", {
        kind: "flag",
        points: 1,
        when: { kind: "compare", measure: { kind: "fact", fact: "growth" }, operator: ">", limit: "0.30" },
      }),
    ],
  );
  expect(brief(uplift(rubric, known({ growth: "0.1" }), { target: 1 }).plan?.moves)).toEqual([["growth", "0.3001", "0.2001", "1"]]);
  expect(brief(uplift(rubric, known({ growth: "0.1" }), { target: 1, grains: { growth: "0.01" } }).plan?.moves)).toEqual([
    ["growth", "0.31", "0.21", "1"],
  ]);
});

test("one number lifts an item and the bonus at once", () => {
  const rate = { kind: "share", part: "trained", whole: "poor" } as const;
  const cite = { document: "示例", locator: "二" };
  const rubric = small(
    [count("trained", "persons"), count("poor", "persons")],
    [
      item("training", {
        kind: "tiers",
        measure: rate,
        tiers: [
          { points: 10, from: { at: "0.50", included: true } },
          { points: 8, from: { at: "0.40", included: true } },
        ],
        otherwise: 0,
      }),
    ],
    {
      bonus: {
        most: 4,
        cite,
        beyondWeight: null,
        items: [item("poor70", { kind: "flag", points: 2, when: { kind: "compare", measure: rate, operator: ">=", limit: "0.70" } })],
      },
    },
  );
  const state = known({ trained: "45", poor: "100" });
  const answer = uplift(rubric, state, { target: 12, costs: { trained: 1 } });
  expect(answer.start).toBe(8);
  expect(brief(answer.plan?.moves)).toEqual([["trained", "70", "25", "25"]]);
  expect(answer.plan?.moves[0]?.points).toEqual([
    { item: "training", points: 2 },
    { item: "poor70", points: 2 },
  ]);
  expect(answer.menu.map(({ points, cost }) => [points, cost])).toEqual([
    [2, "5"],
    [4, "25"],
  ]);
});

test("greed would pay more: the best rate first is not the cheapest list", () => {
  const rubric = small([flag("a"), flag("b"), flag("c")], [item("x", when(5, "a")), item("y", when(4, "b")), item("z", when(4, "c"))]);
  const answer = uplift(rubric, known({ a: false, b: false, c: false }), { target: 8, costs: { a: 4, b: "3.5", c: "3.5" } });
  expect(brief(answer.plan?.moves)).toEqual([
    ["b", true, null, "3.5"],
    ["c", true, null, "3.5"],
  ]);
  expect(answer.plan?.cost).toBe("7");
});

test("equal costs are ordered by fewest moves, then by the rubric, and the others are named", () => {
  const rubric = small(
    [flag("a"), flag("b"), flag("c"), flag("d")],
    [item("w", when(1, "a")), item("x", when(2, "b")), item("y", when(2, "c")), item("z", when(1, "d"))],
  );
  const answer = uplift(rubric, known({ a: false, b: false, c: false, d: false }), { target: 2, costs: { a: 1, b: 2, c: 2, d: 1 } });
  expect(brief(answer.plan?.moves)).toEqual([["b", true, null, "2"]]);
  expect(answer.alternatives.atLeast).toBe(2);
  expect(answer.alternatives.all).toBe(true);
  expect(answer.alternatives.next.map(({ moves }) => moves.map((move) => (move.kind === "set" ? move.fact : "")))).toEqual([
    ["c"],
    ["a", "d"],
  ]);
});

test("thirds of a cost stay exact", () => {
  const rubric = small(
    [amount("share", "ratio")],
    [
      item("i", {
        kind: "flag",
        points: 1,
        when: { kind: "compare", measure: { kind: "fact", fact: "share" }, operator: ">=", limit: "0.5" },
      }),
    ],
  );
  const answer = uplift(rubric, known({ share: { min: { part: "1", whole: "3" }, max: { part: "1", whole: "3" } } }), {
    target: 1,
    costs: { share: 1 },
  });
  expect(answer.plan?.cost).toEqual({ part: "1", whole: "6" });
});

test("what is not known is counted from its least, and holds however it turns out", () => {
  const state = known({ located: { min: "100", max: "150" }, villages: { min: "190", max: "195" } });
  const answer = uplift(stations, state, { target: 5, costs: { located: 1 } });
  expect(brief(answer.plan?.moves)).toEqual([["located", { min: "137", max: "150" }, "37", "37"]]);
  expect(score(stations, applyMoves(state, answer.plan?.moves ?? [])).total).toEqual({ min: 5, max: 5 });
  expect(uplift(stations, known({ located: "100" }), { target: 5 })).toMatchObject({ outcome: "unreachable", needs: [{ id: "villages" }] });
});

test("vetoes are said, not planned away", () => {
  const cite = { document: "示例", locator: "三" };
  const title = { zh: "进度滞后", en: "late" };
  const rubric = small([flag("a"), flag("fraud"), flag("accident")], [item("x", when(2, "a"))], {
    vetoes: [
      { id: "fraud", title, cite, when: { kind: "flag", fact: "fraud" } },
      { id: "accident", title, cite, when: { kind: "flag", fact: "accident" } },
    ],
  });
  expect(uplift(rubric, known({ a: false, fraud: false }), { target: 2 })).toMatchObject({ vetoed: "unknown", vetoes: ["accident"] });
  expect(uplift(rubric, known({ a: false, fraud: true, accident: false }), { target: 2 })).toMatchObject({
    vetoed: "yes",
    vetoes: ["fraud"],
  });
  expect(uplift(rubric, known({ a: false, fraud: false, accident: false }), { target: 2 })).toMatchObject({ vetoed: "no", vetoes: [] });
});

test("a group with more combinations than can be tried says so instead of guessing", () => {
  const flags = Array.from({ length: 18 }, (_, index) => `f${index}`);
  const list = {
    kind: "checklist",
    of: flags.map((id) => ({ id, label: { zh: id, en: id }, when: { kind: "flag", fact: id } as const })),
    steps: [{ least: 9, points: 5 }],
  } as const;
  const answer = uplift(small(flags.map(flag), [item("list", list)]), known({}), { target: 5 });
  expect(answer).toMatchObject({ outcome: "too-many", plan: null, tooMany: ["list"] });
});

test.each([
  [{ target: Number.NaN }, "Not points: NaN"],
  [{ target: 1.005 }, "Not points: 1.005"],
  [{ target: 1, costs: { a: -1 } }, "Not a cost of a: -1"],
  [{ target: 1, costs: { a: "cheap" } }, "Not a cost of a: cheap"],
])("what cannot be asked throws: %j", (question, message) => {
  expect(() => uplift(small([flag("a")], [item("x", when(2, "a"))]), known({}), question)).toThrow(new RangeError(message));
});

const half = (part: string, points = 5) =>
  item("half", {
    kind: "tiers",
    measure: { kind: "share", part, whole: "villages" },
    tiers: [{ points, from: { at: "0.5", included: true } }],
    otherwise: 0,
  });
const beyond500 = item("many", {
  kind: "flag",
  points: 3,
  when: { kind: "compare", measure: { kind: "fact", fact: "villages" }, operator: ">", limit: "500" },
});

test("over a base of a thousand values that is asked for itself, the part goes as far as the last base that needs it", () => {
  const state = known({ located: "0", villages: { min: "100", max: "1000" } });
  const question = { target: 3, costs: { located: 1 }, reach: { villages: "fixed" } } as const;
  // Up to 500 villages half of them have to be located; beyond, their number alone brings the points.
  const answer = uplift(small(villages, [half("located"), beyond500]), state, question);
  expect(answer).toMatchObject({ outcome: "plan", skipped: [], plan: { cost: "250", total: 3 } });
  expect(uplift(small(villages, [half("located")]), state, { ...question, target: 5 })).toMatchObject({
    skipped: [],
    plan: { cost: "500" },
  });
});

test("a base that may move without bound moves to where the share of a fixed part reaches its limit", () => {
  const question = { target: 5, bases: ["villages"], reach: { located: "fixed" } } as const;
  const answer = uplift(stations, known({ located: "40", villages: "400" }), { ...question, costs: { villages: 1 } });
  expect(answer.skipped).toEqual([]);
  expect(brief(answer.plan?.moves)).toEqual([["villages", "57", "343", "343"]]);
});

test("a base that moves and a part over it give way to one another as they cost", () => {
  const state = known({ located: "100", villages: "1000" });
  const moves = (located: number, base: number) =>
    brief(
      uplift(small(villages, [half("located")]), state, { target: 5, bases: ["villages"], costs: { located, villages: base } }).plan?.moves,
    );
  expect(moves(1, 1)).toEqual([["located", "500", "400", "400"]]);
  expect(moves(4, 1)).toEqual([["villages", "200", "800", "800"]]);
  // Equal costs: what the rubric has first.
  expect(moves(2, 1)).toEqual([["located", "500", "400", "800"]]);
});

test("two parts that pull a base both ways are weighed against one another, in whichever order they come", () => {
  const few = item("few", {
    kind: "flag",
    points: 3,
    when: { kind: "compare", measure: { kind: "share", part: "complaints", whole: "villages" }, operator: "<=", limit: "0.1" },
  });
  const most = item("most", {
    kind: "tiers",
    measure: { kind: "share", part: "located", whole: "villages" },
    tiers: [
      { points: 5, from: { at: "0.7", included: true } },
      { points: 3, from: { at: "0.5", included: true }, to: { at: "0.7", included: false } },
    ],
    otherwise: 0,
  });
  const facts = [count("complaints", "persons"), count("located", "persons"), count("villages")];
  const state = known({ complaints: "200", located: "0", villages: { min: "100", max: "1000" } });
  for (const items of [
    [few, most],
    [most, few],
  ]) {
    // 500 are half of 1,000 and 70 % of 714; from 715 villages on, 71 complaints are few enough.
    const { plan, skipped } = uplift(small(facts, items), state, { target: 5, costs: { complaints: 1, located: 1 } });
    expect(skipped).toEqual([]);
    expect(plan?.cost).toBe("629");
  }
});

test("a base that may be nothing is made sure of first", () => {
  const state = known({ located: "60", villages: { min: "0", max: "100" } });
  const question = { target: 5, bases: ["villages"], reach: { located: "fixed" } } as const;
  expect(brief(uplift(small(villages, [half("located")]), state, question).plan?.moves)).toEqual([
    ["villages", { min: "1", max: "100" }, "1", "1"],
  ]);
});

test("where nothing moves and the bounds of what stays open are not tight, what is open is named", () => {
  const share = { kind: "share", part: "paid", whole: "budget" } as const;
  const items = [
    item("enough", { kind: "flag", points: 5, when: { kind: "compare", measure: share, operator: ">=", limit: "0.05" } }),
    item("tooMuch", { kind: "flag", points: -2, when: { kind: "compare", measure: share, operator: ">=", limit: "0.1" } }),
    item("large", {
      kind: "flag",
      points: 3,
      when: { kind: "compare", measure: { kind: "fact", fact: "budget" }, operator: ">", limit: "16.5" },
    }),
  ];
  const state = known({ paid: { min: "1.75", max: "3.75" }, budget: { min: "13.25", max: "89.5" } });
  const question = { target: 3, reach: { paid: "fixed", budget: "fixed" } } as const;
  expect(uplift(small([amount("paid", "yuan"), amount("budget", "yuan")], items), state, question)).toMatchObject({
    plan: null,
    skipped: ["paid", "budget"],
  });
});

test("where turning values are not all that matters and a number has too many values, it is named", () => {
  const between = item("between", {
    kind: "tiers",
    measure: { kind: "share", part: "located", whole: "villages" },
    tiers: [{ points: 5, from: { at: "0.5", included: true }, to: { at: "0.51", included: true } }],
    otherwise: 0,
  });
  const state = known({ located: "40", villages: "400" });
  expect(uplift(small(villages, [between]), state, { target: 5, bases: ["villages"] }).skipped).toEqual(["located", "villages"]);
  expect(uplift(small(villages, [between]), state, { target: 5 })).toMatchObject({ outcome: "plan", skipped: [] });
});

test.each([
  { costs: { locatd: 1 } },
  { reach: { nothing: "fixed" } },
  { bases: ["nothing"] },
  { grains: { nothing: "1" } },
  { grains: { located: "0" } },
  { grains: { located: "-1" } },
  { grains: { located: "a little" } },
  { reach: { located: { most: "many" } } },
] as const)("a question that names nothing, or a number that is none, is a mistake: %j", (question) => {
  expect(() => uplift(stations, known({ located: "40", villages: "195" }), { target: 5, ...question })).toThrow(RangeError);
});
