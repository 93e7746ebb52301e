import { expect, test } from "vitest";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { score } from "../score.js";
import { LECHANG_2019 } from "../testing/lechang-2019.js";
import { amount, count, coverage, flag, item, known, small, when } from "../uplift/testing/small.js";
import { decisiveFacts } from "./decisive-facts.js";
import { parseDecisiveQuestion } from "./decisive-question.js";

const cite = { document: "示例", locator: "一" };
const title = (text: string) => ({ zh: text, en: text });
const grades = [
  { id: "good", title: title("good"), from: 5 },
  { id: "poor", title: title("poor"), from: 0 },
];
const vetoes = [{ id: "fraud", title: title("fraud"), cite, when: { kind: "flag", fact: "fraud" } } as const];
const items = [item("x", when(2, "a")), item("y", when(3, "b"))];

test("a grade that everything known already gives has no sets", () => {
  expect(decisiveFacts(small([flag("a"), flag("b")], items, { grades }), known({ a: false }))).toMatchObject({
    settled: true,
    size: null,
    sets: [],
  });
});

test("one fact can settle a grade that two keep open; a set is certain only when every value settles it", () => {
  const rubric = small([flag("a"), flag("b")], items, { grades });
  expect(decisiveFacts(rubric, known({})).sets).toEqual([
    { facts: ["a"], certain: false, answers: ["poor"] },
    { facts: ["b"], certain: false, answers: ["poor"] },
  ]);
  expect(decisiveFacts(rubric, known({ a: true })).sets).toEqual([{ facts: ["b"], certain: true, answers: ["good", "poor"] }]);
});

test("an open veto is in every set, but for those that make it hold", () => {
  const rubric = small([flag("a"), flag("b"), flag("fraud")], items, { grades, vetoes });
  const answer = decisiveFacts(rubric, known({ a: true }));
  expect(answer.sets).toEqual([{ facts: ["fraud"], certain: false, answers: ["vetoed"] }]);
  expect(answer.byAnswer).toEqual([
    { answer: "good", size: 2, sets: [["b", "fraud"]], all: true },
    { answer: "poor", size: 2, sets: [["b", "fraud"]], all: true },
    { answer: "vetoed", size: 1, sets: [["fraud"]], all: true },
  ]);
  expect(decisiveFacts(rubric, known({ a: true, fraud: false })).sets).toEqual([
    { facts: ["b"], certain: true, answers: ["good", "poor"] },
  ]);
  expect(decisiveFacts(rubric, known({ fraud: true }))).toMatchObject({ settled: true });
});

test("whether a total is reached does not turn on vetoes", () => {
  const rubric = small([flag("a"), flag("b"), flag("fraud")], items, { vetoes });
  expect(decisiveFacts(rubric, known({}), { atLeast: 3 }).sets).toEqual([{ facts: ["b"], certain: true, answers: ["yes", "no"] }]);
  expect(decisiveFacts(rubric, known({ b: true }), { atLeast: 3 }).settled).toBe(true);
  expect(decisiveFacts(rubric, known({}), { atLeast: 5.5 }).settled).toBe(true);
});

test.each([
  ["136", false],
  ["137", true],
])("of 195 villages, %s at least settle 70 %%: %s", (most, can) => {
  const rubric = small([count("located"), count("villages")], [item("stations", coverage)]);
  const answer = decisiveFacts(rubric, known({ located: { min: "100", max: most }, villages: "195" }), { atLeast: 5 });
  expect(answer.settled).toBe(!can);
  expect(answer.sets).toEqual(can ? [{ facts: ["located"], certain: true, answers: ["yes", "no"] }] : []);
});

test("a number without bounds is tried at its limits", () => {
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
  expect(decisiveFacts(rubric, known({}), { atLeast: 1 }).sets).toEqual([{ facts: ["growth"], certain: true, answers: ["yes", "no"] }]);
});

test("too many open facts in one item are said, and nothing is listed", () => {
  const flags = Array.from({ length: 12 }, (_, index) => `f${index}`);
  const of = flags.map((id) => ({ id, label: title(id), when: { kind: "flag", fact: id } as const }));
  const rubric = small(flags.map(flag), [item("list", { kind: "checklist", of, steps: [{ least: 6, points: 5 }] })]);
  expect(decisiveFacts(rubric, known({}), { atLeast: 5 })).toMatchObject({
    settled: false,
    size: null,
    sets: [],
    all: false,
    tooMany: ["list"],
  });
});

test("a question that is settled anyway is settled, however many facts are open", () => {
  const flags = Array.from({ length: 12 }, (_, index) => `f${index}`);
  const of = flags.map((id) => ({ id, label: title(id), when: { kind: "flag", fact: id } as const }));
  const rubric = small(flags.map(flag), [item("list", { kind: "checklist", of, steps: [{ least: 6, points: 5 }] })]);
  for (const atLeast of [0, 5.01]) {
    expect(decisiveFacts(rubric, known({}), { atLeast })).toMatchObject({ settled: true, size: null, sets: [], all: true, tooMany: [] });
  }
  expect(decisiveFacts({ ...rubric, grades: [{ id: "any", title: title("any"), from: 0 }] }, known({}))).toMatchObject({ settled: true });
});

test.each([
  [{ atLeast: 5.01 }, null],
  [{ atLeast: 5.001 }, "/atLeast: 5.001 points have more than two decimals"],
  [{ atLeast: Number.NaN }, "/atLeast"],
  [{ atleast: 5 }, "/atleast"],
  [{ atLeast: 5, points: 5 }, "/points"],
  [{}, "/atLeast"],
])("the question %j is refused where it is wrong", (question, place) => {
  const rubric = small([flag("a")], [item("x", when(2, "a"))]);
  const read = parseDecisiveQuestion(question);
  expect(read.ok).toBe(place === null);
  for (const { message } of read.ok ? [] : read.issues) expect([message.zh, message.en]).not.toContain("");
  const atLeast = question as { readonly atLeast: number };
  if (place === null) expect(decisiveFacts(rubric, known({}), atLeast).settled).toBe(true);
  else expect(() => decisiveFacts(rubric, known({}), atLeast)).toThrow(place);
});

test("Lechang: any veto that holds settles the rating, else all three are needed", () => {
  const { sets, byAnswer } = decisiveFacts(guangdong2019, LECHANG_2019);
  expect(sets.map(({ facts }) => facts)).toEqual([["veto.accident"], ["progress"], ["veto.fraud"]]);
  expect(byAnswer.map(({ answer, sets: own }) => [answer, own])).toEqual([
    ["points-only", [["veto.accident", "progress", "veto.fraud"]]],
    ["vetoed", [["veto.accident"], ["progress"], ["veto.fraud"]]],
  ]);
});

test("Lechang: ninety points can be ruled out by three facts, and the score agrees", () => {
  const answer = decisiveFacts(guangdong2019, LECHANG_2019, { atLeast: 90 });
  expect(answer).toMatchObject({ settled: false, size: 3, all: true });
  expect(answer.sets[0]).toEqual({
    facts: ["training.poor-persons", "poor-workforce", "media.provincial"],
    certain: false,
    answers: ["no"],
  });
  const worst = [
    { id: "training.poor-persons", value: "0" },
    { id: "poor-workforce", value: "10549" },
    { id: "media.provincial", value: false },
  ];
  const facts = [...LECHANG_2019.facts.filter(({ id }) => id !== "poor-workforce"), ...worst];
  expect(score(guangdong2019, { ...LECHANG_2019, facts }).total.max).toBe(88);
});
