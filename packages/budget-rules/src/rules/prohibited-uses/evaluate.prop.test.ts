import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Budget, BudgetLine } from "../../input.js";
import { budgetOf, lineOf, RULE_BASE } from "../../testing/budget.js";
import { expectDecidesTruly, type OpenFact } from "../../testing/deciding-oracle.js";
import { findingOf } from "../../testing/findings.js";
import type { ProhibitedUsesRule } from "./rule.js";

const TAGS = ["a", "b"] as const;

const rule: ProhibitedUsesRule = {
  ...RULE_BASE,
  kind: "prohibited-uses",
  binds: { kind: "source", in: ["central"] },
  uses: TAGS.map((tag) => ({ tag, term: { zh: tag, en: tag }, keywords: ["交易平台"] })),
  open: false,
};

const SOURCES: Budget["sources"] = [{ id: "superior", name: "上级资金", oneOf: ["central", "county"] }];

/** How each line answers: its source, and yes, no or nothing for each tag. */
interface Shape {
  readonly source: "central" | "county" | "superior" | undefined;
  readonly a: boolean | undefined;
  readonly b: boolean | undefined;
  readonly name: string;
}

const shapes: fc.Arbitrary<readonly Shape[]> = fc.array(
  fc.record({
    source: fc.constantFrom("central", "county", "superior", undefined),
    a: fc.constantFrom(true, false, undefined),
    b: fc.constantFrom(true, false, undefined),
    name: fc.constantFrom("交易平台", "物流"),
  }),
  { minLength: 1, maxLength: 3 },
);

const lineFrom = ({ source, a, b, name }: Shape, index: number): BudgetLine =>
  lineOf(String(index), {
    name,
    amount: "1.00",
    ...(source === undefined ? {} : { source }),
    tags: TAGS.filter((tag) => ({ a, b })[tag] === true),
    notTags: TAGS.filter((tag) => ({ a, b })[tag] === false),
  });

const openFacts = (shape: Shape, index: number): readonly OpenFact<string | boolean>[] => [
  ...(shape.source === undefined || shape.source === "superior" ? [{ id: `line/${index}/source`, values: ["central", "county"] }] : []),
  ...TAGS.filter((tag) => shape[tag] === undefined).map((tag) => ({ id: `line/${index}/tag/${tag}`, values: [true, false] })),
];

const filled = (shape: Shape, index: number, world: ReadonlyMap<string, string | boolean>): Shape => {
  const source = world.get(`line/${index}/source`);
  const tag = (which: "a" | "b"): boolean | undefined => {
    const value = world.get(`line/${index}/tag/${which}`);
    return typeof value === "boolean" ? value : shape[which];
  };
  return { ...shape, source: source === "central" || source === "county" ? source : shape.source, a: tag("a"), b: tag("b") };
};

const check = (lines: readonly Shape[]): ReturnType<typeof findingOf> =>
  findingOf(rule, budgetOf({ sources: SOURCES, lines: lines.map(lineFrom) }));

it("is decided exactly when every way to fill in sources and tags agrees, and names the smallest sets that decide", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(shapes, (lines) => {
      const facts = lines.flatMap(openFacts).filter((_, __, all) => all.length <= 7);
      if (facts.length === 0 && lines.flatMap(openFacts).length > 0) return;
      const finding = check(lines);
      seen.add(finding.verdict);
      const relevant = facts.filter(({ id }) => lines.every((line, index) => line.source !== "county" || !id.startsWith(`line/${index}/`)));
      expectDecidesTruly(finding, relevant, (world) => {
        const known = check(lines.map((line, index) => filled(line, index, world)));
        return known.verdict;
      });
    }),
    { numRuns: 200 },
  );
  expect([...seen].sort()).toEqual(["fail", "pass", "unknown"]);
});

it("an enterprise's own money is never bound, whatever it is for", () => {
  fc.assert(
    fc.property(shapes, (lines) => {
      expect(check(lines.map((line) => ({ ...line, source: "county" }))).verdict).toBe("pass");
    }),
  );
});

it("a keyword never decides: the verdict is the same with and without it", () => {
  fc.assert(
    fc.property(shapes, (lines) => {
      const named = (name: string): string => check(lines.map((line) => ({ ...line, name }))).verdict;
      expect(named("交易平台")).toBe(named("物流"));
    }),
  );
});
