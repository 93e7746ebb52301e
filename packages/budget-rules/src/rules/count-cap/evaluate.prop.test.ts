import * as fc from "fast-check";
import { expect, it } from "vitest";
import { RULE_BASE } from "../../testing/budget.js";
import { findingsOf } from "../../testing/findings.js";
import { hiddenFacts } from "../../testing/hidden-facts.js";
import { expectDecidedExactly, expectFillingNeverFlips } from "../../testing/laws.js";
import type { CountCapRule } from "./rule.js";

const rules: fc.Arbitrary<CountCapRule> = fc
  .record({
    operator: fc.constantFrom("<=", "<", ">=", ">"),
    limit: fc.integer({ min: 0, max: 6 }).map(String),
    count: fc.constantFrom("lines", "quantity"),
    per: fc.constantFrom("county", "town"),
    of: fc.constantFrom<CountCapRule["of"]>({ kind: "all" }, { kind: "category", in: ["a"] }, { kind: "source", in: ["central"] }),
  })
  .map((given) => ({ kind: "count-cap", ...RULE_BASE, unit: "台", ...given }));

const named = rules.map((rule): CountCapRule => ({ ...rule, places: ["t"] }));

it("filling an unknown never flips a decided verdict", () => expectFillingNeverFlips(rules));

it("filling an unknown never flips a decided verdict where the rule names a place", () => expectFillingNeverFlips(named));

it("is decided exactly, in every named place, when every filling agrees", () =>
  expectDecidedExactly(
    rules.map((rule) => ({ ...rule, per: "town", places: ["t", "u"] })),
    { subjects: "named", leastQuantity: "0" },
  ));

it("is decided exactly, in the county as a whole, when every filling agrees", () =>
  expectDecidedExactly(
    rules.map((rule) => ({ ...rule, per: "county" })),
    { leastQuantity: "0" },
  ));

it("agrees with counting by hand", () => {
  fc.assert(
    fc.property(named, hiddenFacts({ lines: 6, hidden: 0 }), (rule, { known }) => {
      for (const { subject, verdict, measured, margin } of findingsOf(rule, known)) {
        const count = known.lines
          .filter(({ at }) => subject === null || at?.town === subject)
          .filter(
            ({ category, source }) => rule.of.kind === "all" || (rule.of.kind === "category" ? category === "a" : source === "central"),
          )
          .reduce((sum, { quantity }) => sum + (rule.count === "lines" ? 1 : Number(quantity?.value)), 0);
        const limit = Number(rule.limit);
        expect(verdict).toBe(
          { "<=": count <= limit, "<": count < limit, ">=": count >= limit, ">": count > limit }[rule.operator] ? "pass" : "fail",
        );
        expect(measured?.min).toBe(String(count));
        expect(margin?.max).toBe(String(rule.operator.startsWith("<") ? limit - count : count - limit));
      }
    }),
    { numRuns: 500 },
  );
});

it("one line more never turns a broken cap into a kept one", () => {
  fc.assert(
    fc.property(named, hiddenFacts({ lines: 4, hidden: 4 }), hiddenFacts({ lines: 1, hidden: 0 }), (rule, { open }, extra) => {
      const more = { ...open, lines: [...open.lines, ...extra.known.lines.map((line) => ({ ...line, id: "more" }))] };
      const after = new Map(findingsOf(rule, more).map(({ subject, verdict }) => [subject, verdict]));
      for (const { subject, verdict } of findingsOf(rule, open)) {
        if (rule.operator.startsWith("<") && verdict === "fail") expect(after.get(subject)).toBe("fail");
      }
    }),
    { numRuns: 300 },
  );
});
