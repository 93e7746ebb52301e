import fc from "fast-check";
import { expect, it } from "vitest";
import { performanceLists } from "../performance/performance-lists-table.js";
import { asListed, reviewList } from "./review-list.js";
import { reviewLists } from "./review-lists-table.js";

const all = [...reviewLists, ...performanceLists];

it("every list can be met, and none without anything", () => {
  for (const list of all) {
    const ids = list.of.map(({ id }) => id);
    expect([new Set(ids).size, reviewList(list, asListed(list, ids)).answer]).toEqual([ids.length, "yes"]);
    expect([reviewList(list, asListed(list, [])).answer, reviewList(list, {}).answer]).toEqual(["no", "unknown"]);
  }
});

it("one fewer than needed is not enough, and names that the list does not have are passed over", () => {
  for (const list of all) {
    const labels = list.of.map(({ label }) => label.zh).slice(0, list.need);
    expect(reviewList(list, asListed(list, [...labels, "其他"])).answer).toBe("yes");
    expect(reviewList(list, asListed(list, labels.slice(1))).answer).toBe("no");
  }
  expect(all.flatMap((list) => reviewList(list, { elsewhere: true }).held)).toEqual([]);
});

it("what is said to be null is not known, as if nothing were said", () => {
  for (const list of all) {
    const nothing = Object.fromEntries(list.of.map(({ id }) => [id, null]));
    expect(reviewList(list, nothing)).toEqual(reviewList(list, {}));
    expect(reviewList(list, nothing).unknown).toEqual(list.of.map(({ id }) => id));
  }
});

it("an answer that is given stays, however the unknown turns out", () => {
  const said = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.boolean());
  fc.assert(
    fc.property(said, said, fc.integer({ min: 1, max: 4 }), (known, more, need) => {
      const of = ["a", "b", "c", "d"].map((id) => ({ id, label: { zh: id, en: id } }));
      const list = { id: "l", title: { zh: "l", en: "l" }, cite: { document: "示例", locator: "一" }, need, of };
      const before = reviewList(list, known);
      const after = reviewList(list, { ...more, ...known });
      if (before.answer !== "unknown") expect(after.answer).toBe(before.answer);
      const rest = (value: boolean) =>
        reviewList(list, { ...Object.fromEntries(before.unknown.map((id) => [id, value])), ...known }).answer;
      expect(before.answer).toBe(rest(true) === rest(false) ? rest(true) : "unknown");
      expect([...before.held, ...before.missing, ...before.unknown].sort()).toEqual(["a", "b", "c", "d"]);
    }),
  );
});
