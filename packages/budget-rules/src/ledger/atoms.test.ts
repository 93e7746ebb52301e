import { describe, expect, it } from "vitest";
import type { Budget, BudgetLine } from "../input.js";
import { budgetOf, lineOf } from "../testing/budget.js";
import type { Selector } from "../selector/selector.js";
import { atomsOf } from "./atoms.js";
import { openLedger } from "./ledger.js";

const cells = (line: BudgetLine, part: Selector, base: Selector, given: Partial<Budget> = {}): readonly string[] => {
  const [atom] = atomsOf(openLedger(budgetOf({ lines: [line], ...given }), "2022-06-30"), part, base);
  return [...(atom?.cells ?? [])].sort();
};

const ALL: Selector = { kind: "all" };
const TRAINING: Selector = { kind: "category", in: ["training"] };
const PENDING: Selector = { kind: "pending" };
const source = (...ids: string[]): Selector => ({ kind: "source", in: ids });

describe("atomsOf: where the money of a line can stand", () => {
  it("has one place for a line that is known", () => {
    expect(cells(lineOf("1", { amount: "1.00", category: "training" }), TRAINING, ALL)).toEqual(["both"]);
    expect(cells(lineOf("1", { amount: "1.00", category: "other" }), TRAINING, ALL)).toEqual(["base"]);
    expect(cells(lineOf("1", { amount: "1.00", category: "training" }), TRAINING, { kind: "not", of: ALL })).toEqual(["part"]);
  });

  it("asks one fact the same way twice: a line is training in the part and in the base, or in neither", () => {
    expect(cells(lineOf("1", { amount: "1.00" }), TRAINING, TRAINING)).toEqual(["both", "neither"]);
    expect(cells(lineOf("1", { amount: "1.00" }), TRAINING, { kind: "not", of: TRAINING })).toEqual(["base", "part"]);
  });

  it("keeps the part inside its base when both turn on the arrival of money", () => {
    const tail = lineOf("6", { amount: "1.00", category: "training", contingent: { trigger: "尾款", received: null } });
    const arrived: Selector = { kind: "not", of: PENDING };
    expect(cells(tail, { kind: "and", of: [TRAINING, arrived] }, arrived)).toEqual(["both", "neither"]);
  });

  it("sees that a tag or its opposite always holds", () => {
    const tag: Selector = { kind: "tag", in: ["brand"] };
    expect(cells(lineOf("1", { amount: "1.00" }), { kind: "or", of: [tag, { kind: "not", of: tag }] }, ALL)).toEqual(["both"]);
  });

  it("tells the sources apart that superior money may be", () => {
    const sources = [{ id: "superior", name: "上级资金", oneOf: ["central", "provincial"] }];
    const line = lineOf("1", { amount: "1.00", source: "superior" });
    expect(cells(line, source("central"), source("provincial"), { sources })).toEqual(["base", "part"]);
    expect(cells(line, source("central"), source("superior"), { sources })).toEqual(["base", "both"]);
    expect(cells(line, source("central", "provincial"), ALL, { sources })).toEqual(["both"]);
  });

  it("lets a group stand wherever one of its lines may", () => {
    const lines = [lineOf("1", { group: "g", category: "training" }), lineOf("2", { group: "g", category: "other" })];
    const ledger = openLedger(budgetOf({ lines, groups: [{ id: "g", name: "合并", amount: "9.00" }] }), "2022-06-30");
    const [atom] = atomsOf(ledger, TRAINING, ALL);
    expect([[...(atom?.cells ?? [])].sort(), atom?.min, atom?.missing.map(({ id }) => id)]).toEqual([
      ["base", "both"],
      900n,
      ["group/g/split"],
    ]);
  });

  it("takes every place when there are too many ways to fill in a line", () => {
    const tags: Selector[] = Array.from({ length: 13 }, (_, index) => ({ kind: "tag", in: [`t${index}`] }));
    expect(cells(lineOf("1", { amount: "1.00" }), { kind: "and", of: tags }, ALL)).toEqual(["base", "both", "neither", "part"]);
  });
});
