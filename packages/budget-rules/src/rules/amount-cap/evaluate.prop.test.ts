import { fenText } from "@countykit/core";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { RULE_BASE } from "../../testing/budget.js";
import { findingOf } from "../../testing/findings.js";
import { fen, hiddenFacts } from "../../testing/hidden-facts.js";
import { expectDecidedExactly, expectFillingNeverFlips } from "../../testing/laws.js";
import type { AmountCapRule } from "./rule.js";

const rules: fc.Arbitrary<AmountCapRule> = fc
  .record({
    operator: fc.constantFrom("<=", "<", ">=", ">"),
    limit: fen.map(fenText),
    of: fc.constantFrom<AmountCapRule["of"]>(
      { kind: "all" },
      { kind: "category", in: ["a"] },
      {
        kind: "and",
        of: [
          { kind: "category", in: ["a"] },
          { kind: "source", in: ["central"] },
        ],
      },
      { kind: "not", of: { kind: "source", in: ["county"] } },
    ),
  })
  .map((given) => ({ kind: "amount-cap", ...RULE_BASE, ...given }));

it("filling an unknown never flips a decided verdict", () => expectFillingNeverFlips(rules));

it("is decided exactly when every filling agrees", () => expectDecidedExactly(rules));

it("agrees with a plain sum of big integers, at any size", () => {
  fc.assert(
    fc.property(rules, hiddenFacts({ lines: 6, hidden: 0 }), (rule, { known }) => {
      const sum = known.lines
        .filter(
          ({ category, source }) =>
            rule.of.kind === "all" ||
            (rule.of.kind === "not" ? source !== "county" : category === "a" && (rule.of.kind === "category" || source === "central")),
        )
        .reduce((total, { amount }) => total + BigInt(String(amount).replace(".", "")), 0n);
      const limit = BigInt(rule.limit.replace(".", ""));
      const keeps = { "<=": sum <= limit, "<": sum < limit, ">=": sum >= limit, ">": sum > limit }[rule.operator];
      const { verdict, measured, margin } = findingOf(rule, known);
      expect(verdict).toBe(keeps ? "pass" : "fail");
      expect(measured?.max).toBe(fenText(sum));
      expect(margin?.min).toBe(fenText(rule.operator.startsWith("<") ? limit - sum : sum - limit));
    }),
    { numRuns: 500 },
  );
});

it("raising a line never turns a broken cap into a kept one, nor a reached floor into a missed one", () => {
  fc.assert(
    fc.property(rules, hiddenFacts({ lines: 4, hidden: 4 }), fc.bigInt(1n, 500n), (rule, { open }, more) => {
      const [line, ...others] = open.lines;
      if (line === undefined || typeof line.amount !== "string") return;
      const raised = { ...open, lines: [{ ...line, amount: fenText(BigInt(line.amount.replace(".", "")) + more) }, ...others] };
      const [before, after] = [findingOf(rule, open).verdict, findingOf(rule, raised).verdict];
      const isCap = rule.operator.startsWith("<");
      if (before === (isCap ? "fail" : "pass")) expect(after).toBe(before);
      if (after === (isCap ? "pass" : "fail")) expect(before).toBe(after);
    }),
    { numRuns: 500 },
  );
});
