import { expect, test } from "vitest";
import { score } from "../score.js";
import type { Claim } from "../state.js";
import { explainItem } from "./explain-item.js";
import { explainScoring } from "./explain-scoring.js";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { itemsOf, stateOf } from "../testing/guangdong.js";
import { item, known, flag, small, when } from "../uplift/testing/small.js";

const aboutPart = (path: string, points: number) => {
  const state = stateOf({ villages: "195" }, {}, { claims: [{ criterion: path, points }] });
  const service = itemsOf(score(guangdong2019, state)).find(({ id }) => id === "service");
  const said = service === undefined ? [] : explainItem(service, guangdong2019, state);
  return said.flatMap(({ en }) => /; ([\d.]+ claimed, .*)$/u.exec(en)?.[1] ?? []);
};

test.each([
  [0, "0 claimed, still to be proved"],
  [1, "1 claimed, which the facts rule out"],
  [2, "2 claimed, still to be proved"],
  [4.99, "4.99 claimed, which the facts rule out"],
  [5, "5 claimed, still to be proved"],
  [5.01, "5.01 claimed, more than the facts can support"],
])("of the villages' 0, 2 or 5 points, %d", (points, sentence) => {
  expect(aboutPart("service/stations/villages", points)).toEqual([sentence]);
});

test.each([
  [2, "still to be proved"],
  [3, "which the facts rule out"],
  [7, "still to be proved"],
  [7.5, "more than the facts can support"],
])("of 2 and 5 points and of both, %d", (points, sentence) => {
  const rubric = small([flag("a"), flag("b")], [item("x", when(2, "a")), item("y", when(5, "b"))]);
  const claimed = (x: number, y: number): readonly Claim[] => [
    { criterion: "x", points: x },
    { criterion: "y", points: y },
  ];
  const state = { ...known({}), claims: claimed(points - 2, 2) };
  expect(explainScoring(score(rubric, state), rubric, state)[0]?.en).toBe(
    `All items together: the facts support 0 to 7 of 100 points; ${points} claimed, ${sentence}`,
  );
});
