import * as fc from "fast-check";
import { expect, it } from "vitest";
import { budgetOf, lineOf, RULE_BASE } from "../../testing/budget.js";
import { expectDecidesTruly, type OpenFact } from "../../testing/deciding-oracle.js";
import { findingOf } from "../../testing/findings.js";
import type { PermittedDirectionsRule } from "./rule.js";

interface Shape {
  readonly source: "central" | "enterprise" | undefined;
  readonly category: "a" | "z" | undefined;
}

const shapes: fc.Arbitrary<readonly Shape[]> = fc.array(
  fc.record({ source: fc.constantFrom("central", "enterprise", undefined), category: fc.constantFrom("a", "z", undefined) }),
  { minLength: 1, maxLength: 3 },
);

const rule: PermittedDirectionsRule = {
  ...RULE_BASE,
  kind: "permitted-directions",
  of: { kind: "source", in: ["central"] },
  by: "category",
  directions: [{ id: "a", term: { zh: "甲", en: "a" } }],
  open: false,
};

const check = (lines: readonly Shape[]): ReturnType<typeof findingOf> =>
  findingOf(
    rule,
    budgetOf({
      lines: lines.map(({ source, category }, index) =>
        lineOf(String(index), {
          amount: "1.00",
          ...(source === undefined ? {} : { source }),
          ...(category === undefined ? {} : { category }),
        }),
      ),
    }),
  );

it("is decided exactly when every way to fill in sources and categories agrees, and names the smallest sets that decide", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(shapes, (lines) => {
      const finding = check(lines);
      seen.add(finding.verdict);
      if (finding.verdict === "not-applicable") return;
      const facts = lines.flatMap(({ source, category }, index): readonly OpenFact<string>[] =>
        source === "enterprise" || category === "a"
          ? []
          : [
              ...(source === undefined ? [{ id: `line/${index}/source`, values: ["central", "enterprise"] }] : []),
              ...(category === undefined ? [{ id: `line/${index}/category`, values: ["a", "z"] }] : []),
            ],
      );
      expectDecidesTruly(finding, facts, (world) => {
        const known = lines.map((line, index): Shape => {
          const [source, category] = [
            world.get(`line/${index}/source`) ?? line.source,
            world.get(`line/${index}/category`) ?? line.category,
          ];
          return {
            source: source === "central" || source === "enterprise" ? source : undefined,
            category: category === "a" || category === "z" ? category : undefined,
          };
        });
        const { verdict } = check(known);
        return verdict === "not-applicable" ? "pass" : verdict;
      });
    }),
    { numRuns: 300 },
  );
  expect([...seen].sort()).toEqual(["fail", "not-applicable", "pass", "unknown"]);
});

it("a longer list never turns a pass into a failure", () => {
  fc.assert(
    fc.property(shapes, (lines) => {
      const longer = { ...rule, directions: [...rule.directions, { id: "z", term: { zh: "乙", en: "z" } }] };
      const budget = budgetOf({
        lines: lines.map(({ category }, index) =>
          lineOf(String(index), { source: "central", ...(category === undefined ? {} : { category }) }),
        ),
      });
      if (findingOf(rule, budget).verdict === "pass") expect(findingOf(longer, budget).verdict).toBe("pass");
      expect(findingOf(longer, budget).verdict).not.toBe("fail");
    }),
  );
});
