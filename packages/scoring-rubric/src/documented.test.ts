import { expect, it } from "vitest";
import { criterionAt, itemsOf, type Judged, scored, type Values } from "./testing/guangdong.js";
import { rubricOf, stateOf } from "./testing/one-scale.js";
import type { Rubric } from "./rubric.js";
import type { Part, Scale } from "./scales/scale.js";
import { score } from "./score.js";
import type { Points } from "./scoring.js";

const at = (min: number, max = min): Points => ({ min, max });

/** What the papers at hand support of one item. */
const documented = (id: string, values: Values, judged: Judged, kinds: readonly string[] | null): Points | undefined =>
  itemsOf(scored(values, judged, kinds === null ? {} : { evidence: [{ item: id, kinds }] })).find((item) => item.id === id)?.documented;

const spent = (paid: string): Values => ({ "fund.paid": paid, "fund.total": "5000000.00", "fund.timely": true });
const ALL = ["payments", "bills", "vouchers"];

it.each([
  ["all papers", "4167785.00", ALL, at(5)],
  ["a paper that is missing", "4167785.00", ["payments", "bills"], at(0)],
  ["papers that nobody has looked at", "4167785.00", null, at(0, 5)],
  ["all papers of too little spent", "3499999.99", ALL, at(-5)],
  ["no paper of too little spent", "3499999.99", [], at(-5)],
  ["no paper, just above the penalty", "3500000.00", [], at(0)],
])("spending with %s: %s yuan paid", (_, paid, kinds, points) => {
  expect(documented("fund-spend", spent(paid), { "fund-spend/spent": 5 }, kinds)).toEqual(points);
});

it("keeps a penalty open that the facts leave open, and gives nothing for what is not proved", () => {
  expect(criterionAt(scored({}), "fund-spend").points).toEqual(at(-5, 5));
  expect(documented("fund-spend", {}, {}, [])).toEqual(at(-5, 0));
  expect(documented("fund-spend", {}, {}, null)).toEqual(at(-5, 5));
});

/** A rubric of one item that asks for one paper. */
const asking = (scale: Scale, itemLeast?: number): Rubric => {
  const rubric = rubricOf(scale, itemLeast === undefined ? {} : { itemLeast });
  const evidence = [{ id: "paper", label: { zh: "纸", en: "paper" } }];
  return { ...rubric, groups: rubric.groups.map((group) => ({ ...group, items: group.items.map((item) => ({ ...item, evidence })) })) };
};

it("gives without papers what a scale gives anybody, and nothing for a plan that nobody can show", () => {
  expect(documented("plan", { "plan.issued": true }, { plan: 2 }, [])).toEqual(at(0));
  const rubric = asking({ kind: "judged", least: 1, most: 2, step: 1, when: null, otherwise: 0 });
  const given = { judgements: [{ criterion: "i", points: 2 }] };
  expect(score(rubric, stateOf({}, { ...given, evidence: [{ item: "i", kinds: [] }] })).documented).toEqual(at(1));
  expect(score(rubric, stateOf({}, given)).documented).toEqual(at(1, 2));
});

it("takes a part that is not proved and a penalty that is known each by itself, down to the least of the item", () => {
  const part = (id: string, points: number): Part => ({
    id,
    title: { zh: id, en: id },
    scale: { kind: "flag", points, when: { kind: "flag", fact: id } },
  });
  const by = (kinds: readonly string[], least?: number) =>
    score(
      asking({ kind: "sum", of: [part("a", 5), part("b", -3)] }, least),
      stateOf({ a: true, b: true }, { evidence: [{ item: "i", kinds }] }),
    );
  expect([by([]).base, by([]).documented, by([]).groups[0]?.items[0]?.documented]).toEqual([at(2), at(-3), at(-3)]);
  expect([by(["paper"]).documented, by([], -1).documented]).toEqual([at(2), at(-1)]);
});

it("adds the most of items with all papers, or not looked at, to what the others have without", () => {
  const values = { ...spent("4167785.00"), "media.provincial": true, "media.municipal": true, "media.county": true };
  const judged = { "fund-spend/spent": 5 };
  const { documented: before } = scored(values, judged);
  const without = scored(values, judged, { evidence: [{ item: "media", kinds: ["photos"] }] }).documented;
  expect([before.max - without.max, before.min - without.min]).toEqual([8, 0]);
  const both = scored(values, judged, {
    evidence: [
      { item: "media", kinds: [] },
      { item: "fund-spend", kinds: ALL },
    ],
  }).documented;
  expect([before.max - both.max, both.min - before.min]).toEqual([8, 5]);
});
