import { guangdong2019, parseState } from "@countykit/scoring-rubric";
import { describe, expect, it } from "vitest";
import { blankState, factsOf, forRubric, judgedParts, typedEnds, valueOf, valueOfEnds, withFact, withJudgement } from "./edit-state.js";

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

describe("the ends of a number as they are typed", () => {
  it("are those of the value, and come back", () => {
    for (const [value, ends] of [
      ["5", ["5", "5"]],
      [{ min: "5", max: null }, ["5", ""]],
      [{ min: { part: "1", whole: "3" }, max: "0.5" }, ["1/3", "0.5"]],
      [null, ["", ""]],
    ] as const) {
      expect(typedEnds(value)).toEqual(ends);
      expect(valueOfEnds([ends[0], ends[1]])).toEqual(value);
    }
    expect([typedEnds(true), typedEnds(["a"])]).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  it("are taken as typed, but for blanks around them, so that what is no number is told", () => {
    expect(valueOfEnds([" 7 ", "7"])).toBe("7");
    expect(valueOfEnds([" ", ""])).toBe(null);
    expect(valueOfEnds(["about 7", ""])).toEqual({ min: "about 7", max: null });
    expect(valueOfEnds(["2 / 3", "2/3"])).toEqual({ min: { part: "2", whole: "3" }, max: { part: "2", whole: "3" } });
    expect(parseState(withFact(blank, "villages", valueOfEnds(["about 7", ""])), guangdong2019)).toMatchObject({
      ok: false,
      issues: [{ path: "/facts/0/value/min" }],
    });
  });
});

it("another rubric keeps the facts that it asks for in the same form", () => {
  const state = withFact(withFact(blank, "villages", "195"), "plan.issued", true);
  expect(forRubric(state, guangdong2019, guangdong2019)).toEqual(state);
  const facts = guangdong2019.facts.filter(({ id }) => id !== "plan.issued");
  const other = { ...guangdong2019, id: "other", facts };
  expect(forRubric(state, guangdong2019, other)).toEqual({ ...blankState(other, "2021-08-31"), facts: [{ id: "villages", value: "195" }] });
  const inParts = facts.map((form) => (form.id === "villages" && form.kind === "number" ? { ...form, unit: "parts" } : form));
  expect(forRubric(state, guangdong2019, { ...other, facts: inParts }).facts).toEqual([]);
});
