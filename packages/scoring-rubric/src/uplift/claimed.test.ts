import { expect, test } from "vitest";
import type { Scale } from "../scales/scale.js";
import { amount, count, coverage, flag, item, known, small, when } from "./testing/small.js";
import { uplift } from "./uplift.js";

const part = (id: string, scale: Scale) => ({ id, title: { zh: id, en: id }, scale });
const sum = (...of: ReturnType<typeof part>[]): Scale => ({ kind: "sum", of });
const media = small(
  [flag("p"), flag("m"), flag("c")],
  [item("media", sum(part("p", when(4, "p")), part("m", when(3, "m")), part("c", when(1, "c"))))],
);

test("5 of 4, 3 and 1 is 4 and 1: the lost part is known", () => {
  const { menu } = uplift(media, known({}, { media: 5 }), { target: 8, from: "claimed" });
  expect(
    menu.map(({ points, moves }) => [points, moves.map((move) => (move.kind === "set" ? [move.fact, move.from] : move.criterion))]),
  ).toEqual([[3, [["m", false]]]]);
});

test("4 of 4, 3 and 1 may be the first part or the two others: three more points are sure for one change, four for two", () => {
  const { menu } = uplift(media, known({}, { media: 4 }), { target: 8, from: "claimed" });
  expect(
    menu.map(({ points, cost, moves: [move] }) => [points, cost, move?.kind === "recover" ? move.among.map(({ id }) => id) : null]),
  ).toEqual([
    [3, "1", ["m", "c", "p"]],
    [4, "2", ["m", "c", "p"]],
  ]);
});

test("known facts narrow what a claim can mean", () => {
  const { menu } = uplift(media, known({ p: true }, { media: 4 }), { target: 8, from: "claimed" });
  expect(menu.map(({ points, cost, moves }) => [points, cost, moves.map((move) => move.kind)])).toEqual([
    [3, "1", ["set"]],
    [4, "2", ["set", "set"]],
  ]);
});

test("a claim that the facts rule out is no start", () => {
  const answer = uplift(media, known({ p: true, m: false, c: false }, { media: 5 }), { target: 8, from: "claimed" });
  expect(answer).toMatchObject({ start: 4, refuted: ["media"] });
  expect(uplift(media, known({}, { media: 2 }), { target: 8, from: "claimed" })).toMatchObject({ start: 0, refuted: ["media"] });
});

test("claims of parts that do not add up to the claim of the item are ruled out together", () => {
  const claims = { media: 5, "media/p": 4, "media/m": 0, "media/c": 0 };
  expect(uplift(media, known({}, claims), { target: 8, from: "claimed" })).toMatchObject({
    start: 0,
    refuted: ["media/p", "media/m", "media/c", "media"],
  });
  expect(uplift(media, known({}, { ...claims, "media/c": 1 }), { target: 8, from: "claimed" })).toMatchObject({ start: 5, refuted: [] });
});

test("an item without a claim starts from what the facts support", () => {
  const rubric = small([flag("a"), flag("b")], [item("x", when(2, "a")), item("y", when(3, "b"))]);
  const answer = uplift(rubric, known({}, { x: 2 }), { target: 5, from: "claimed" });
  expect(answer.start).toBe(2);
  expect(answer.plan?.moves.map((move) => (move.kind === "set" ? [move.fact, move.from] : null))).toEqual([["b", null]]);
});

test("a claimed tier bounds the count: between 98 and 136 of 195 villages, 137 are 39 more at worst", () => {
  const rubric = small([count("located"), count("villages")], [item("stations", coverage)]);
  const answer = uplift(rubric, known({ villages: "195" }, { stations: 2 }), { target: 5, from: "claimed", costs: { located: 1 } });
  const [move] = answer.plan?.moves ?? [];
  expect(answer.plan?.cost).toBe("39");
  expect(move?.kind === "set" ? move.from : null).toEqual({ min: "98", max: "136" });
});

test("a claim that can stand in too many ways says so instead of guessing", () => {
  const flags = Array.from({ length: 14 }, (_, index) => `f${index}`);
  const parts = flags.map((id) => part(id, { kind: "flag", points: 1, when: { kind: "flag", fact: id } }));
  const list = { kind: "best", of: parts } as const;
  const answer = uplift(small(flags.map(flag), [item("list", list)]), known({}, { list: 1 }), { target: 2, from: "claimed" });
  expect(answer).toMatchObject({ outcome: "too-many", plan: null, tooMany: ["list"] });
});

test("what is claimed of a share over a base that is not known does not tell its part, so both are named", () => {
  const halfOf = (fact: string, limit: string) =>
    item(fact, {
      kind: "tiers",
      measure: { kind: "share", part: fact, whole: "villages" },
      tiers: [{ points: 5, from: { at: limit, included: true } }],
      otherwise: 0,
    });
  const rubric = small(
    [count("located", "persons"), count("served", "persons"), count("villages")],
    [halfOf("located", "0.5"), halfOf("served", "0.2")],
  );
  const state = known({ located: "100", served: "0", villages: { min: "100", max: "1000" } }, { located: 5, served: 0 });
  // The claim holds for no more than 200 villages, of which 40 are a fifth; from the range of villages alone it would take 200.
  const question = { target: 10, from: "claimed", costs: { served: 1 } } as const;
  expect(uplift(rubric, state, question).skipped).toEqual(["located", "villages"]);
  expect(uplift(rubric, { ...state, facts: [...state.facts, { id: "villages", value: "200" }] }, question)).toMatchObject({
    skipped: [],
    plan: { cost: "40" },
  });
});

test("an amount below a limit of one measure is not above the same limit of another", () => {
  const tier = (id: string, whole: string | null, at: string) =>
    item(id, {
      kind: "tiers",
      measure: whole === null ? { kind: "fact", fact: "paid" } : { kind: "share", part: "paid", whole },
      tiers: [{ points: 2, from: { at, included: false } }],
      otherwise: 0,
    });
  const rubric = small([amount("paid", "yuan"), amount("total", "yuan")], [tier("share", "total", "0.7"), tier("amount", null, "7")]);
  const both = known({ total: "10" }, { share: 2, amount: 0 });
  expect(uplift(rubric, both, { target: 4, from: "claimed" }).refuted).toEqual(["share", "amount"]);
});
