import { fenText } from "@countykit/core";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { RULE_BASE } from "../../testing/budget.js";
import { findingsOf } from "../../testing/findings.js";
import { fen, hiddenFacts } from "../../testing/hidden-facts.js";
import { expectDecidedExactly, expectFillingNeverFlips } from "../../testing/laws.js";
import type { UnitCapRule } from "./rule.js";

const rules: fc.Arbitrary<UnitCapRule> = fc
  .record({
    operator: fc.constantFrom("<=", "<", ">=", ">"),
    limit: fen.map((limit) => fenText(limit + 1n)),
    of: fc.constantFrom<UnitCapRule["of"]>({ kind: "all" }, { kind: "category", in: ["a"] }, { kind: "source", in: ["central"] }),
  })
  .map((given) => ({ kind: "unit-cap", ...RULE_BASE, unit: "台", ...given }));

const inclusive = rules.map((rule): UnitCapRule => ({ ...rule, operator: rule.operator.startsWith("<") ? "<=" : ">" }));

it("filling an unknown never flips a decided verdict", () => expectFillingNeverFlips(rules));

it("is decided exactly when every filling agrees", () => expectDecidedExactly(inclusive));

it("agrees with amount against limit × quantity in big integers, and never with a quotient", () => {
  fc.assert(
    fc.property(rules, hiddenFacts({ lines: 5, hidden: 0 }), (rule, { known }) => {
      for (const { subject, verdict, margin } of findingsOf(rule, known)) {
        if (subject === null) continue;
        const line = known.lines.find(({ id }) => id === subject);
        const amount = BigInt(String(line?.amount).replace(".", ""));
        const most = BigInt(rule.limit.replace(".", "")) * BigInt(line?.quantity?.value ?? "0");
        expect(verdict).toBe(
          { "<=": amount <= most, "<": amount < most, ">=": amount >= most, ">": amount > most }[rule.operator] ? "pass" : "fail",
        );
        expect(margin?.max).toBe(fenText(rule.operator.startsWith("<") ? most - amount : amount - most));
      }
    }),
    { numRuns: 500 },
  );
});

it("dearer never turns a broken cap into a kept one, nor does buying fewer for the same money", () => {
  fc.assert(
    fc.property(inclusive, hiddenFacts({ lines: 1, hidden: 0 }), fc.bigInt(1n, 500n), (rule, { known }, more) => {
      const [line] = known.lines;
      if (line?.quantity === undefined || typeof line.amount !== "string" || rule.operator !== "<=") return;
      const dearer = { ...known, lines: [{ ...line, amount: fenText(BigInt(line.amount.replace(".", "")) + more) }] };
      const fewer = { ...known, lines: [{ ...line, quantity: { value: "0.5", unit: "台" } }] };
      const [before] = findingsOf(rule, known);
      for (const worse of [dearer, fewer]) if (before?.verdict === "fail") expect(findingsOf(rule, worse)[0]?.verdict).toBe("fail");
    }),
    { numRuns: 300 },
  );
});
