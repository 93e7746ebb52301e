import { expect, it } from "vitest";
import { collect } from "./collect.js";
import { NOTHING_TO_CHECK, type RulePage } from "./rule-page.js";
import { pageOf, verdict, world } from "./testing/made-up.js";

const sourceOf = (pages: readonly RulePage[], count: number = pages.length) => ({ package: "p", pages: () => pages, count: () => count });

it("has a page for every rule in the data, no more and no fewer", () => {
  expect(collect([sourceOf([pageOf("a/one")])], world).pages).toHaveLength(1);
  expect(() => collect([sourceOf([pageOf("a/one")], 2)], world)).toThrow("p has 2 rules and made 1 pages");
  expect(() => collect([sourceOf([pageOf("a/one"), pageOf("a/two")], 1)], world)).toThrow("p has 1 rules and made 2 pages");
  expect(() => collect([sourceOf([], 0)], world)).toThrow("p has 0 rules");
});

it("refuses two pages at one place, a place that is no path, a page without an example, and a link to nowhere", () => {
  expect(() => collect([sourceOf([pageOf("a/one"), pageOf("a/one")])], world)).toThrow("two pages at a/one");
  expect(() => collect([sourceOf([pageOf("A/One")])], world)).toThrow("A/One is no path");
  expect(() => collect([sourceOf([pageOf("a/one", { examples: [] })])], world)).toThrow("a/one has no example");
  const { examples } = pageOf("a/one");
  const elsewhere = examples.map((one) => ({ ...one, binds: false }));
  expect(() => collect([sourceOf([pageOf("a/one", { examples: elsewhere })])], world)).toThrow("a/one has no example");
  const nothing = examples.map((one) => ({
    ...one,
    answers: one.answers.map((answer) => ({ ...answer, verdict: verdict(NOTHING_TO_CHECK, "none") })),
  }));
  expect(() => collect([sourceOf([pageOf("a/one", { examples: nothing })])], world)).toThrow("a/one has no example");
  const related = [{ title: { zh: "见", en: "see" }, paths: ["a/two"] }];
  expect(() => collect([sourceOf([pageOf("a/one", { related })])], world)).toThrow("a/one leads to a/two, which is not there");
  expect(collect([sourceOf([pageOf("a/one", { related }), pageOf("a/two")])], world).questions).toHaveLength(2);
});

it("refuses two documents under one name", () => {
  const { scope } = pageOf("a/one");
  if (scope === null) throw new Error("no scope");
  const other = pageOf("a/two", { scope: { ...scope, from: "2022-04-18" } });
  expect(() => collect([sourceOf([pageOf("a/one"), other])], world)).toThrow("a/two: made-up is the name of another document");
});
