import type { MissingFact } from "@countykit/core";
import { expect, it } from "vitest";
import { openItem, smallestSets } from "./smallest-sets.js";

const facts = (...ids: readonly string[]): readonly MissingFact[] => ids.map((id) => ({ id, label: { zh: id, en: id } }));

it("one fact that can break an item is the smallest set, for each item", () => {
  expect(smallestSets([openItem(facts("a")), openItem(facts("b"))], facts("a", "b"))).toEqual([
    { facts: ["a"], certain: false },
    { facts: ["b"], certain: false },
  ]);
});

it("one fact that rules out every item is as small", () => {
  expect(smallestSets([openItem(facts("s", "a")), openItem(facts("s", "b"))], facts("s", "a", "b"))).toEqual([
    { facts: ["s"], certain: false },
  ]);
});

it("the only open fact is certain", () => {
  expect(smallestSets([openItem(facts("a"))], facts("a"))).toEqual([{ facts: ["a"], certain: true }]);
});

it("a fact that a smaller item makes idle is not needed to be certain", () => {
  expect(smallestSets([openItem(facts("a")), openItem(facts("a", "b"))], facts("a", "b"))).toEqual([{ facts: ["a"], certain: true }]);
});

it("what cannot be broken has to be ruled out altogether, and no such set is certain", () => {
  const item = (id: string): { breaks: readonly MissingFact[]; clears: readonly MissingFact[] } => ({ breaks: [], clears: facts(id) });
  expect(smallestSets([item("a"), item("b")], facts("a", "b"))).toEqual([{ facts: ["a", "b"], certain: false }]);
});

it("names facts in the order in which they are missing", () => {
  expect(smallestSets([{ breaks: facts("b", "a"), clears: [] }], facts("a", "b"))).toEqual([{ facts: ["a", "b"], certain: true }]);
});
