import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBudget } from "../../check-budget.js";
import type { Amount, BudgetLine } from "../../input.js";
import { budgetOf, policyOf, RULE_BASE } from "../../testing/budget.js";
import type { LimitOperator } from "../rule-base.js";

const fen = fc.integer({ min: 0, max: 5000 }).map((count) => `${Math.floor(count / 100)}.${String(count % 100).padStart(2, "0")}`);
const category = fc.constantFrom("a", "b", "c");
const line = fc.record({ amount: fen, category });
const limit = fc.constantFrom("0", "0.1", "0.15", "0.5", "1");
const operator = fc.constantFrom<LimitOperator[]>("<=", ">=", "<", ">");

const verdict = (lines: readonly BudgetLine[], op: LimitOperator, at: string): string => {
  const rule = {
    ...RULE_BASE,
    kind: "share",
    operator: op,
    limit: at,
    readings: [{ id: "only", title: RULE_BASE.title, part: { kind: "category", in: ["a"] }, base: { kind: "category", in: ["a", "b"] } }],
  } as const;
  return checkBudget(budgetOf({ lines }), [policyOf(rule)], { asOf: "2022-01-01" })[0]?.verdict ?? "none";
};

const linesOf = (drafts: readonly { amount: Amount; category?: string }[]): readonly BudgetLine[] =>
  drafts.map((draft, index) => ({ id: String(index), name: String(index), ...draft }));

describe("laws of share rules", () => {
  it("filling an unknown never flips a decided verdict", () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom("category", "amount", "none"), { minLength: 6, maxLength: 6 }),
        operator,
        limit,
        (full, hide, op, at) => {
          const partial = full.map(({ amount, category: known }, index) =>
            hide[index] === "category"
              ? { amount }
              : hide[index] === "amount"
                ? { amount: { min: "0.00", max: null }, category: known }
                : { amount, category: known },
          );
          const before = verdict(linesOf(partial), op, at);
          if (before !== "unknown") expect(verdict(linesOf(full), op, at)).toBe(before);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("raising a capped part, the rest as it is, never turns a fail into a pass", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 900 }), limit, (lines, more, at) => {
        const raised = lines.map((one) =>
          one.category === "a" ? { ...one, amount: `${Number(one.amount.split(".")[0]) + more}.${one.amount.split(".")[1]}` } : one,
        );
        if (verdict(linesOf(lines), "<=", at) === "fail") expect(verdict(linesOf(raised), "<=", at)).toBe("fail");
      }),
      { numRuns: 2000 },
    );
  });

  it("the order of the lines does not matter", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), operator, limit, (lines, op, at) => {
        expect(verdict(linesOf([...lines].reverse()), op, at)).toBe(verdict(linesOf(lines), op, at));
      }),
    );
  });

  it("a cap and the floor beyond it never both fail", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), limit, (lines, at) => {
        expect([verdict(linesOf(lines), "<=", at), verdict(linesOf(lines), ">=", at)]).not.toEqual(["fail", "fail"]);
        expect([verdict(linesOf(lines), "<=", at), verdict(linesOf(lines), ">", at)]).not.toEqual(["pass", "pass"]);
      }),
    );
  });
});
