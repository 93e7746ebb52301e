import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../input.js";
import { budgetOf, lineOf } from "../testing/budget.js";
import { match, type MatchContext, NO, UNKNOWN, YES } from "./match.js";
import type { Selector } from "./selector.js";
import { unknownsOf } from "./unknowns.js";

const context: MatchContext = {
  budget: budgetOf({
    sources: [
      { id: "superior", name: "上级财政专项资金", oneOf: ["central", "provincial"] },
      { id: "central", name: "中央财政" },
    ],
    completeTags: ["fit-out"],
  }),
  asOf: "2022-06-30",
};

const asked = (selector: Selector, line: BudgetLine): number => match(selector, line, context);

const CATEGORY: Selector = { kind: "category", in: ["logistics"] };
const CENTRAL: Selector = { kind: "source", in: ["central"] };
const PENDING: Selector = { kind: "pending" };

describe("match: whether a line is selected", () => {
  it("answers yes or no for what is filled in, and unknown for what is not", () => {
    expect(asked(CATEGORY, lineOf("1", { category: "logistics" }))).toBe(YES);
    expect(asked(CATEGORY, lineOf("1", { category: "training" }))).toBe(NO);
    expect(asked(CATEGORY, lineOf("1"))).toBe(UNKNOWN);
    expect(asked({ kind: "phase", in: ["1"] }, lineOf("1", { phase: "1" }))).toBe(YES);
    expect(asked({ kind: "phase", in: ["1"] }, lineOf("1", { phase: "2" }))).toBe(NO);
    expect(asked({ kind: "phase", in: ["1"] }, lineOf("1"))).toBe(UNKNOWN);
    expect(asked({ kind: "line", in: ["1"] }, lineOf("1"))).toBe(YES);
    expect(asked({ kind: "line", in: ["2"] }, lineOf("1"))).toBe(NO);
    expect(asked({ kind: "all" }, lineOf("1"))).toBe(YES);
  });

  it("takes superior money for central or provincial, as far as that goes", () => {
    const superior = lineOf("1", { source: "superior" });
    expect(asked(CENTRAL, superior)).toBe(UNKNOWN);
    expect(asked({ kind: "source", in: ["central", "provincial"] }, superior)).toBe(YES);
    expect(asked({ kind: "source", in: ["enterprise"] }, superior)).toBe(NO);
    expect(asked({ kind: "source", in: ["superior"] }, superior)).toBe(YES);
    expect(asked(CENTRAL, lineOf("1", { source: "central" }))).toBe(YES);
    expect(asked(CENTRAL, lineOf("1", { source: "enterprise" }))).toBe(NO);
    expect(asked(CENTRAL, lineOf("1"))).toBe(UNKNOWN);
  });

  it("follows sources that are open in turn, and is not led round in circles", () => {
    const budget = budgetOf({
      sources: [
        { id: "a", name: "a", oneOf: ["b", "x"] },
        { id: "b", name: "b", oneOf: ["central", "d"] },
        { id: "loop", name: "loop", oneOf: ["loop"] },
      ],
    });
    const ask = (selector: Selector, source: string): number => match(selector, lineOf("1", { source }), { budget, asOf: "2022-06-30" });
    expect(ask(CENTRAL, "a")).toBe(UNKNOWN);
    expect(ask({ kind: "source", in: ["central", "d", "x"] }, "a")).toBe(YES);
    expect(ask({ kind: "source", in: ["y"] }, "a")).toBe(NO);
    expect(ask(CENTRAL, "loop")).toBe(NO);
  });

  it("answers a tag by what was said of it: yes, no, part of it, or that all lines were checked", () => {
    const tag = (name: string): Selector => ({ kind: "tag", in: [name] });
    expect(asked(tag("brand"), lineOf("1", { tags: ["brand"] }))).toBe(YES);
    expect(asked(tag("brand"), lineOf("1", { notTags: ["brand"] }))).toBe(NO);
    expect(asked(tag("brand"), lineOf("1", { partTags: ["brand"] }))).toBe(UNKNOWN);
    expect(asked(tag("brand"), lineOf("1", { tags: ["hardware"] }))).toBe(UNKNOWN);
    expect(asked(tag("fit-out"), lineOf("1"))).toBe(NO);
    expect(asked(tag("fit-out"), lineOf("1", { partTags: ["fit-out"] }))).toBe(UNKNOWN);
    expect(asked({ kind: "tag", in: ["brand", "fit-out"] }, lineOf("1", { tags: ["fit-out"] }))).toBe(YES);
    expect(asked({ kind: "tag", in: ["brand", "fit-out"] }, lineOf("1"))).toBe(UNKNOWN);
  });

  it("holds contingent money pending until the day it arrives, that day excluded", () => {
    const tail = (received: boolean | string | null): BudgetLine => lineOf("6", { contingent: { trigger: "尾款资金到位", received } });
    expect(asked(PENDING, lineOf("1"))).toBe(NO);
    expect(asked(PENDING, tail(false))).toBe(YES);
    expect(asked(PENDING, tail(true))).toBe(NO);
    expect(asked(PENDING, tail(null))).toBe(UNKNOWN);
    expect(asked(PENDING, tail("2022-07-01"))).toBe(YES);
    expect(asked(PENDING, tail("2022-06-30"))).toBe(NO);
    expect(asked(PENDING, tail("2022-06-29"))).toBe(NO);
  });

  it("combines in Kleene logic", () => {
    const [yes, no, open] = [{ kind: "all" }, { kind: "line", in: ["other"] }, CATEGORY] as const satisfies readonly Selector[];
    const and = (...of: Selector[]): number => asked({ kind: "and", of }, lineOf("1"));
    const or = (...of: Selector[]): number => asked({ kind: "or", of }, lineOf("1"));
    expect([and(yes, yes), and(yes, no), and(no, open), and(yes, open), and(open, no)]).toEqual([YES, NO, NO, UNKNOWN, NO]);
    expect([or(no, no), or(yes, no), or(open, yes), or(no, open), or(yes, open)]).toEqual([NO, YES, YES, UNKNOWN, YES]);
    expect([yes, no, open].map((of) => asked({ kind: "not", of }, lineOf("1")))).toEqual([NO, YES, UNKNOWN]);
  });
});

describe("unknownsOf: the facts a selector asks for and nobody has given", () => {
  const ids = (selector: Selector, line: BudgetLine): readonly string[] => unknownsOf(selector, line, context).map(({ id }) => id);

  it("names each fact once, in the order of the selector", () => {
    const selector: Selector = {
      kind: "and",
      of: [CATEGORY, { kind: "not", of: PENDING }, { kind: "or", of: [CATEGORY, CENTRAL] }, { kind: "tag", in: ["brand"] }],
    };
    const line = lineOf("6", { contingent: { trigger: "尾款", received: null } });
    expect(ids(selector, line)).toEqual(["line/6/category", "line/6/contingent/received", "line/6/source", "line/6/tag/brand"]);
    expect(ids({ kind: "phase", in: ["1"] }, line)).toEqual(["line/6/phase"]);
  });

  it("names nothing when the answer is settled without them", () => {
    expect(ids({ kind: "and", of: [CATEGORY, { kind: "line", in: ["7"] }] }, lineOf("6"))).toEqual([]);
    expect(ids({ kind: "all" }, lineOf("6"))).toEqual([]);
  });

  it("says what is missing in both languages", () => {
    expect(unknownsOf(CATEGORY, lineOf("6", { name: "品牌" }), context)).toEqual([
      { id: "line/6/category", label: { zh: "6“品牌”：类别", en: "line 6 “品牌”: its category" } },
    ]);
  });
});
