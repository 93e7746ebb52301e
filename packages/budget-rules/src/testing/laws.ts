import type { Finding, Verdict } from "@countykit/core";
import * as fc from "fast-check";
import { expect } from "vitest";
import type { Rule } from "../rules/rule.js";
import { findingsOf } from "./findings.js";
import { hiddenFacts } from "./hidden-facts.js";
import { worldsOf } from "./worlds.js";

/** The answer of a whole rule: one failure fails it, one open finding leaves it open. */
const together = (findings: readonly Finding[]): Verdict =>
  findings.some(({ verdict }) => verdict === "fail") ? "fail" : findings.some(({ verdict }) => verdict === "unknown") ? "unknown" : "pass";

/**
 * Filling an unknown never flips a decided verdict (补齐事实不改变已定结论): neither of a subject, nor of the rule as a whole. A subject that
 * passes may turn out not to be one the rule speaks of. Every `unknown` says what is missing, and which of it would decide.
 */
export function expectFillingNeverFlips(rules: fc.Arbitrary<Rule>): void {
  const decided = new Set<Verdict>();
  fc.assert(
    fc.property(rules, hiddenFacts({ lines: 6, hidden: 8 }), (rule, { known, open }) => {
      const [before, after] = [findingsOf(rule, open), findingsOf(rule, known)];
      const late = new Map(after.map((finding) => [finding.subject, finding.verdict]));
      for (const { subject, verdict, missing, decides } of before) {
        decided.add(verdict);
        if (verdict === "unknown") {
          expect(missing.length).toBeGreaterThan(0);
          expect(decides.length).toBeGreaterThan(0);
          const facts = new Set(missing.map(({ id }) => id));
          for (const set of decides) expect(set.facts.every((fact) => facts.has(fact))).toBe(true);
        } else {
          expect(missing).toEqual([]);
          expect(decides).toEqual([]);
          const filled = late.get(subject);
          if (filled !== undefined && !(verdict === "pass" && filled === "not-applicable")) expect(filled).toBe(verdict);
        }
      }
      const all = together(before);
      if (all !== "unknown") expect(together(after)).toBe(all);
    }),
    { numRuns: 400 },
  );
  expect([...decided].sort()).toEqual(expect.arrayContaining(["fail", "pass", "unknown"]));
}

/**
 * A subject is decided exactly when all ways to fill in the unknown agree (区间紧致): open only where one way passes and another fails.
 * `null` subjects of rules that speak of several things stand for something else in every world and are left to the other law.
 */
export function expectDecidedExactly(
  rules: fc.Arbitrary<Rule>,
  options: { readonly subjects?: "named"; readonly leastQuantity?: string } = {},
): void {
  const { subjects, leastQuantity = `0.${"0".repeat(28)}1` } = options;
  const seen = new Set<Verdict>();
  fc.assert(
    fc.property(rules, hiddenFacts({ lines: 3, hidden: 4 }), (rule, { open }) => {
      const worlds = worldsOf(open, leastQuantity).map(
        (world) => new Map(findingsOf(rule, world).map(({ subject, verdict }) => [subject, verdict])),
      );
      for (const { subject, verdict } of findingsOf(rule, open)) {
        if (subject === null && subjects === "named") continue;
        const answers = new Set(worlds.map((world) => world.get(subject)).map((answer) => (answer === "fail" ? "fail" : "pass")));
        seen.add(verdict);
        expect(verdict === "unknown" ? "open" : verdict === "fail" ? "fail" : "pass").toBe(answers.size === 1 ? [...answers][0] : "open");
      }
    }),
    { numRuns: 300 },
  );
  expect([...seen].sort()).toEqual(expect.arrayContaining(["fail", "pass", "unknown"]));
}
