import { and, or, type Ternary } from "@countykit/core";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { budgetOf, RULE_BASE } from "../../testing/budget.js";
import { expectDecidesTruly } from "../../testing/deciding-oracle.js";
import { findingOf } from "../../testing/findings.js";
import type { Rule } from "../rule.js";

/** A tree of combinations over the facts `0`, `1`, … each used once. */
type Tree = { readonly kind: "leaf" } | { readonly kind: "all-of" | "any-of"; readonly of: readonly Tree[] };

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2 },
    fc.constant<Tree>({ kind: "leaf" }),
    fc.record({ kind: fc.constantFrom("all-of", "any-of"), of: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }) }),
  ),
}));

const ruleOf = (tree: Tree, next: () => string): Rule => {
  const id = next();
  return tree.kind === "leaf"
    ? { ...RULE_BASE, id, kind: "requirement", fact: id, must: { kind: "hold" } }
    : { ...RULE_BASE, id, kind: tree.kind, rules: tree.of.map((one) => ruleOf(one, next)) };
};

const answerOf = (rule: Rule, values: ReadonlyMap<string, boolean>): Ternary => {
  switch (rule.kind) {
    case "all-of":
      return and(...rule.rules.map((one) => answerOf(one, values)));
    case "any-of":
      return or(...rule.rules.map((one) => answerOf(one, values)));
    default: {
      const value = values.get(rule.id);
      return value === undefined ? "unknown" : value ? "yes" : "no";
    }
  }
};

const VERDICT = { yes: "pass", no: "fail", unknown: "unknown" } as const;

const leaves = (rule: Rule): readonly string[] =>
  rule.kind === "all-of" || rule.kind === "any-of" ? rule.rules.flatMap(leaves) : [rule.id];

const check = (rule: Rule, values: ReadonlyMap<string, boolean>): ReturnType<typeof findingOf> =>
  findingOf(rule, budgetOf({ facts: [...values].map(([id, value]) => ({ id, value })) }));

it("combinations follow Kleene's tables at any depth, and filling an unknown never flips a decided verdict", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(tree, fc.array(fc.constantFrom(true, false, undefined), { minLength: 30, maxLength: 30 }), (shape, stated) => {
      let count = 0;
      const rule = ruleOf(shape, () => String((count += 1)));
      const values = new Map(
        leaves(rule).flatMap((id, index) => (typeof stated[index] === "boolean" ? [[id, stated[index]] as const] : [])),
      );
      const finding = check(rule, values);
      seen.add(finding.verdict);
      expect(finding.verdict).toBe(VERDICT[answerOf(rule, values)]);
      const filled = new Map(leaves(rule).map((id) => [id, values.get(id) ?? true]));
      if (finding.verdict !== "unknown") expect(check(rule, filled).verdict).toBe(finding.verdict);
    }),
    { numRuns: 300 },
  );
  expect([...seen].sort()).toEqual(["fail", "pass", "unknown"]);
});

it("one level of them names the smallest sets of facts that decide", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("all-of", "any-of"),
      fc.array(fc.constantFrom(true, false, undefined), { minLength: 1, maxLength: 4 }),
      (kind, stated) => {
        const rules = stated.map(
          (_, index): Rule => ({ ...RULE_BASE, id: String(index), kind: "requirement", fact: String(index), must: { kind: "hold" } }),
        );
        const rule: Rule = { ...RULE_BASE, kind, rules };
        const values = new Map(stated.flatMap((value, index) => (value === undefined ? [] : [[String(index), value] as const])));
        const facts = stated.flatMap((value, index) => (value === undefined ? [{ id: `fact/${index}`, values: [true, false] }] : []));
        expectDecidesTruly(
          check(rule, values),
          facts,
          (world) => check(rule, new Map([...values, ...[...world].map(([id, value]) => [id.slice(5), value] as const)])).verdict,
        );
      },
    ),
  );
});
