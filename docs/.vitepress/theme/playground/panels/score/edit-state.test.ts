import { guangdong2019 } from "@countykit/scoring-rubric";
import { describe, expect, it } from "vitest";
import { blankState, factsOf, judgedParts, valueOf, withFact, withJudgement } from "./edit-state.js";

const blank = blankState(guangdong2019, "2021-08-31");
const items = guangdong2019.groups.flatMap((group) => group.items);
const item = (id: string) => items.find((one) => one.id === id);

describe("edits of what is known", () => {
  it("begin with nothing", () => {
    expect(blank).toEqual({ schema: "countykit-score/1", rubric: "cn-2021-guangdong-yue-shang-101", asOf: "2021-08-31", facts: [] });
    expect(valueOf(blank, "plan.issued")).toBe(null);
  });

  it("set a fact, change it and take it back, and leave the state as it was", () => {
    const one = withFact(blank, "plan.issued", true);
    const two = withFact(withFact(one, "villages", { min: "190", max: null }), "plan.issued", false);
    expect(one.facts).toEqual([{ id: "plan.issued", value: true }]);
    expect([valueOf(two, "plan.issued"), valueOf(two, "villages")]).toEqual([false, { min: "190", max: null }]);
    expect(withFact(two, "plan.issued", null).facts).toEqual([{ id: "villages", value: { min: "190", max: null } }]);
    expect(blank.facts).toEqual([]);
  });

  it("set the points of the assessors and take them back", () => {
    const one = withJudgement(blank, "plan/quality", 1);
    expect(withJudgement(one, "plan/quality", 0).judgements).toEqual([{ criterion: "plan/quality", points: 0 }]);
    expect(withJudgement(one, "plan/quality", null).judgements).toEqual([]);
  });
});

describe("what an item asks for", () => {
  it("is the facts that its scale names, in the order of the rubric", () => {
    const plan = item("plan");
    expect(plan && factsOf(guangdong2019, plan.scale).map(({ id }) => id)).toEqual(["plan.issued"]);
    expect(factsOf(guangdong2019, { fact: "nothing of the rubric" })).toEqual([]);
  });

  it("is the judged parts by their paths, wherever they stand in the scale", () => {
    const plan = item("plan");
    expect(plan && judgedParts(plan.scale, plan.id)).toEqual([{ path: "plan", title: null, least: 1, most: 2, step: 1 }]);
    const every = items.flatMap(({ id, scale }) => judgedParts(scale, id));
    expect(every.length).toBeGreaterThan(5);
    expect(every.filter(({ title }) => title !== null).length).toBeGreaterThan(1);
    for (const { path, least, most } of every)
      expect([items.some(({ id }) => path === id || path.startsWith(`${id}/`)), least < most]).toEqual([true, true]);
  });
});
