import { expect, test } from "vitest";
import { explainMove } from "./explain-move.js";
import { explainPricing } from "./explain-pricing.js";
import { amount, count, coverage, flag, item, known, small, when } from "./testing/small.js";
import type { UpliftMove } from "./result.js";
import { uplift } from "./uplift.js";

const only = (moves: readonly UpliftMove[] | undefined): UpliftMove => {
  const [move] = moves ?? [];
  if (move === undefined) throw new Error("no move");
  return move;
};
const sentence = (...[rubric, state, question]: Parameters<typeof uplift>) =>
  explainMove(only(uplift(rubric, state, question).plan?.moves));

test("a count that is known rises by so many", () => {
  const rubric = small([count("located"), count("villages")], [item("stations", coverage)]);
  expect(sentence(rubric, known({ located: "135", villages: "195" }), { target: 5 })).toEqual({
    zh: "located再增加 2 个村，达到 137 个村，stations +3 分",
    en: "2 villages more, 137 villages in all (located): stations +3 points",
  });
});

test("a number that is not known has to be reached and proved", () => {
  const rubric = small(
    [amount("growth", "ratio")],
    [
      item("i", {
        kind: "flag",
        points: 1,
        when: { kind: "compare", measure: { kind: "fact", fact: "growth" }, operator: ">=", limit: "0.30" },
      }),
    ],
  );
  expect(sentence(rubric, known({}), { target: 1 })).toEqual({
    zh: "growth不低于 30%，并提供佐证材料，i +1 分",
    en: "Reach and prove at least 30% (growth): i +1 point",
  });
});

test("money is said in its own way, and what is too much is lowered", () => {
  const rubric = small(
    [amount("debt", "yuan")],
    [
      item("i", {
        kind: "flag",
        points: -1,
        when: { kind: "compare", measure: { kind: "fact", fact: "debt" }, operator: ">", limit: "10000" },
      }),
    ],
  );
  expect(sentence(rubric, known({ debt: "25000.00" }), { target: 0 })).toEqual({
    zh: "debt减少 1.5 万元，降到 1 万元，i +1 分",
    en: "15,000.00 yuan fewer, 10,000.00 yuan in all (debt): i +1 point",
  });
  expect(sentence(rubric, known({}), { target: 0 })).toEqual({
    zh: "debt不高于 1 万元，并提供佐证材料，i +1 分",
    en: "Reach and prove at most 10,000.00 yuan (debt): i +1 point",
  });
});

test("a fault is put an end to, or ruled out while nobody knows", () => {
  const rubric = small([flag("fault")], [item("i", when(-2, "fault"))]);
  expect(sentence(rubric, known({ fault: true }), { target: 0 })).toEqual({
    zh: "消除“fault”的情形，i +2 分",
    en: "Put an end to “fault”: i +2 points",
  });
  expect(sentence(rubric, known({}), { target: 0 })).toEqual({
    zh: "证明不存在“fault”的情形，存在的予以消除，i +2 分",
    en: "Rule out “fault”, or put an end to it: i +2 points",
  });
});

test("another option is chosen, and facts that only count together say so", () => {
  const leader = {
    id: "leader",
    kind: "choice",
    label: { zh: "牵头人", en: "leader" },
    options: [
      { id: "a", label: { zh: "主要领导", en: "the head" } },
      { id: "b", label: { zh: "其他", en: "another" } },
    ],
  } as const;
  const rubric = small(
    [leader, flag("joined")],
    [
      item("i", {
        kind: "flag",
        points: 2,
        when: {
          kind: "all-of",
          of: [
            { kind: "one-of", fact: "leader", options: ["a"] },
            { kind: "flag", fact: "joined" },
          ],
        },
      }),
    ],
  );
  const { plan } = uplift(rubric, known({ leader: "b", joined: false }), { target: 2 });
  expect(plan?.moves.map((move) => (move.kind === "set" ? move.together : []))).toEqual([["joined"], ["leader"]]);
  expect(plan?.moves.map(explainMove)).toEqual([
    { zh: "牵头人调整为“主要领导”（与joined一并），i +2 分", en: "Change leader to “the head” (together with joined): i +2 points" },
    { zh: "落实“joined”（与牵头人一并），i +2 分", en: "See to “joined” (together with leader): i +2 points" },
  ]);
});

test("a move read back from JSON says the same, and an unknown key throws", () => {
  const rubric = small([flag("a")], [item("i", when(1, "a"))]);
  const move = only(uplift(rubric, known({}), { target: 1 }).plan?.moves);
  expect(explainMove(JSON.parse(JSON.stringify(move)))).toEqual(explainMove(move));
  expect(() => explainMove({ ...move, message: { key: "hop", params: {} } })).toThrow(new TypeError("unknown message key: hop"));
});

test("the answer says what costs 1 where no price is given", () => {
  const { pricing } = uplift(small([flag("a")], [item("i", when(1, "a"))]), known({}), { target: 1 });
  expect(explainPricing(pricing)).toEqual({
    zh: "未给出成本的，每项措施计 1，评分每提高一档计 1；数量不按单位计，行政村与人次等单位之间不可比",
    en: "Without a price every move counts 1, and every step of a judgement 1; numbers are not counted by unit, as a village and a person-time cannot be compared",
  });
  expect(() => explainPricing({ key: "free", params: {} })).toThrow(new TypeError("unknown message key: free"));
});
