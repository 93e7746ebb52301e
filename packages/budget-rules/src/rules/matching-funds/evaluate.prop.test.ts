import { fenText } from "@countykit/core";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { RULE_BASE } from "../../testing/budget.js";
import { findingOf } from "../../testing/findings.js";
import { hiddenFacts } from "../../testing/hidden-facts.js";
import { expectDecidedExactly, expectFillingNeverFlips } from "../../testing/laws.js";
import type { MatchingFundsRule } from "./rule.js";

const rules: fc.Arbitrary<MatchingFundsRule> = fc
  .record({
    operator: fc.constantFrom(">=", ">"),
    ratio: fc.constantFrom("0", "0.25", "0.50", "1", "1.5"),
    own: fc.constantFrom<MatchingFundsRule["own"]>({ kind: "source", in: ["county"] }, { kind: "category", in: ["a"] }),
  })
  .map((given) => ({ kind: "matching-funds", ...RULE_BASE, other: { kind: "source", in: ["central"] }, ...given }));

it("filling an unknown never flips a decided verdict", () => expectFillingNeverFlips(rules));

it("is decided exactly when every filling agrees", () => expectDecidedExactly(rules));

it("agrees with own × 100 against other × ratio in big integers", () => {
  fc.assert(
    fc.property(rules, hiddenFacts({ lines: 6, hidden: 0 }), (rule, { known }) => {
      const sum = (of: typeof known.lines): bigint => of.reduce((total, { amount }) => total + BigInt(String(amount).replace(".", "")), 0n);
      const own = sum(
        known.lines.filter(({ category, source }) => (rule.own.kind === "category" ? category === "a" : source === "county")),
      );
      const other = sum(known.lines.filter(({ source }) => source === "central"));
      const [left, right] = [own * 100n, other * BigInt(Number(rule.ratio) * 100)];
      const { verdict, margin } = findingOf(rule, known);
      expect(verdict).toBe((rule.operator === ">" ? left > right : left >= right) ? "pass" : "fail");
      const down = (left - right) / 100n - ((left - right) % 100n < 0n ? 1n : 0n);
      expect(margin?.min).toBe(fenText(down));
    }),
    { numRuns: 500 },
  );
});

it("more own money never turns pass into fail", () => {
  fc.assert(
    fc.property(rules, hiddenFacts({ lines: 4, hidden: 4 }), fc.bigInt(1n, 900n), (rule, { open }, more) => {
      const put = { id: "own", name: "自筹", amount: fenText(more), category: "a", source: "county" };
      const [before, after] = [open, { ...open, lines: [...open.lines, put] }].map((budget) => findingOf(rule, budget).verdict);
      if (before === "pass") expect(after).toBe("pass");
      if (after === "fail") expect(before).toBe("fail");
    }),
    { numRuns: 300 },
  );
});
