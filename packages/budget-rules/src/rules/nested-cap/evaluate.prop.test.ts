import { fenText } from "@countykit/core";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { RULE_BASE } from "../../testing/budget.js";
import { findingsOf } from "../../testing/findings.js";
import { hiddenFacts } from "../../testing/hidden-facts.js";
import { expectFillingNeverFlips } from "../../testing/laws.js";
import type { NestedCapRule } from "./rule.js";

const ratio = fc.constantFrom("0", "0.10", "0.25", "0.50", "1");
const operator = fc.constantFrom("<=", "<");

const rules: fc.Arbitrary<NestedCapRule> = fc
  .tuple(ratio, operator, ratio, operator)
  .map(([outer, outerOperator, inner, innerOperator]) => ({
    kind: "nested-cap",
    ...RULE_BASE,
    base: { title: { zh: "总额", en: "the total" }, of: { kind: "all" } },
    levels: [
      { id: "outer", title: { zh: "甲类", en: "Class A" }, of: { kind: "category", in: ["a"] }, operator: outerOperator, limit: outer },
      {
        id: "inner",
        title: { zh: "中央部分", en: "The central part" },
        of: { kind: "source", in: ["central"] },
        operator: innerOperator,
        limit: inner,
      },
    ],
  }));

it("filling an unknown never flips a decided verdict", () => expectFillingNeverFlips(rules));

it("agrees with two fractions of big integers", () => {
  fc.assert(
    fc.property(rules, hiddenFacts({ lines: 6, hidden: 0 }), (rule, { known }) => {
      const sum = (of: typeof known.lines): bigint => of.reduce((total, { amount }) => total + BigInt(String(amount).replace(".", "")), 0n);
      const outer = known.lines.filter(({ category }) => category === "a");
      const inner = outer.filter(({ source }) => source === "central");
      const wholes = [sum(known.lines), sum(outer)];
      const parts = [sum(outer), sum(inner)];
      findingsOf(rule, known).forEach(({ verdict }, index) => {
        const [part, whole] = [parts[index] ?? 0n, wholes[index] ?? 0n];
        const level = rule.levels[index];
        if (level === undefined) throw new RangeError("more findings than levels");
        const [left, right] = [part * 100n, whole * BigInt(Math.round(Number(level.limit) * 100))];
        expect(verdict).toBe(whole === 0n ? "not-applicable" : (level.operator === "<" ? left < right : left <= right) ? "pass" : "fail");
      });
    }),
    { numRuns: 500 },
  );
});

it("raising what a level caps never turns fail into pass", () => {
  fc.assert(
    fc.property(rules, hiddenFacts({ lines: 5, hidden: 0 }), fc.bigInt(1n, 900n), (rule, { known }, more) => {
      const [line, ...others] = known.lines;
      if (line === undefined) return;
      const capped = { ...line, category: "a", source: "central" };
      const raised = { ...capped, amount: fenText(BigInt(String(line.amount).replace(".", "")) + more) };
      const [before, after] = [capped, raised].map((one) =>
        findingsOf(rule, { ...known, lines: [one, ...others] }).map(({ verdict }) => verdict),
      );
      before?.forEach((verdict, index) => {
        if (verdict === "fail") expect(after?.[index]).toBe("fail");
      });
    }),
    { numRuns: 300 },
  );
});
