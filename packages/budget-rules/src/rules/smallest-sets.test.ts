import { distinctFacts, type MissingFact } from "@countykit/core";
import { expect, it } from "vitest";
import { MOST_LISTED, openItem, smallestSets } from "./smallest-sets.js";

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

/** So many items of so many facts each, no fact in two of them. */
const apart = (items: number, each: number): readonly (readonly MissingFact[])[] =>
  Array.from({ length: items }, (_, item) => facts(...Array.from({ length: each }, (__, fact) => `${item}/${fact}`)));

it.each([6, 7, 20, 60])("%i items of as many facts each answer at once: breaking one takes as many facts as ruling out all", (many) => {
  const sets = apart(many, many);
  const found = smallestSets(sets.map(openItem), sets.flat());
  expect(found.length).toBe(MOST_LISTED);
  expect(new Set(found.map((set) => JSON.stringify(set.facts))).size).toBe(MOST_LISTED);
  expect(found.slice(0, many).map((set) => set.facts)).toEqual(sets.map((item) => item.map(({ id }) => id)));
  for (const set of found) {
    expect(set.facts.length).toBe(many);
    const breaks = sets.some((item) => item.every(({ id }) => set.facts.includes(id)));
    const clears = sets.every((item) => item.some(({ id }) => set.facts.includes(id)));
    expect(breaks || clears).toBe(true);
  }
});

it("items that share facts in a ring answer at once, with sets that rule out all of them", () => {
  const many = 61;
  const items = Array.from({ length: many }, (_, at) =>
    facts(...Array.from({ length: 40 }, (__, step) => `f${(at * 7 + step * step) % 97}`)),
  );
  const found = smallestSets(items.map(openItem), distinctFacts(items.flat()));
  expect(found.length).toBeGreaterThan(0);
  for (const { facts: set } of found)
    expect(
      items.every((item) => item.some(({ id }) => set.includes(id))) || items.some((item) => item.every(({ id }) => set.includes(id))),
    ).toBe(true);
});

it("a hundred sets are listed where more are as small", () => {
  const many = (length: number): number => smallestSets(apart(length, 1).map(openItem), apart(length, 1).flat()).length;
  expect([many(99), many(100), many(101), many(20_000)]).toEqual([99, 100, 100, 100]);
});
