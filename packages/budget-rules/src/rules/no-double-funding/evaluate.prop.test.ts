import * as fc from "fast-check";
import { expect, it } from "vitest";
import { budgetOf, lineOf, RULE_BASE } from "../../testing/budget.js";
import { expectDecidesTruly } from "../../testing/deciding-oracle.js";
import { findingOf } from "../../testing/findings.js";
import type { NoDoubleFundingRule } from "./rule.js";

const rule: NoDoubleFundingRule = { ...RULE_BASE, kind: "no-double-funding", of: { kind: "all" }, checked: "compared" };

interface Shape {
  readonly asset: string | undefined;
  readonly source: "central" | "county" | undefined;
}

const shapes: fc.Arbitrary<readonly Shape[]> = fc.array(
  fc.record({ asset: fc.constantFrom("甲", "乙", undefined), source: fc.constantFrom("central", "county", undefined) }),
  { minLength: 1, maxLength: 4 },
);

const check = (lines: readonly Shape[], elsewhere: boolean): ReturnType<typeof findingOf> =>
  findingOf(
    rule,
    budgetOf({
      lines: lines.map(({ asset, source }, index) =>
        lineOf(String(index), { ...(asset === undefined ? {} : { asset }), ...(source === undefined ? {} : { source }) }),
      ),
      assets: elsewhere ? [{ asset: "甲", programme: "其他项目" }] : [],
      facts: [{ id: "compared", value: true }],
    }),
  );

it("is decided exactly when every way to fill in sources agrees; nothing it names as deciding is idle", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(shapes, fc.boolean(), (lines, elsewhere) => {
      const finding = check(lines, elsewhere);
      seen.add(finding.verdict);
      const shared = (asset: string | undefined): boolean => asset !== undefined && lines.filter((line) => line.asset === asset).length > 1;
      const facts = lines.flatMap(({ source, asset }, index) =>
        source === undefined && shared(asset) ? [{ id: `line/${index}/source`, values: ["central", "county"] as const }] : [],
      );
      expectDecidesTruly(
        finding,
        facts,
        (world) =>
          check(
            lines.map((line, index) => ({ ...line, source: world.get(`line/${index}/source`) ?? line.source ?? "central" })),
            elsewhere,
          ).verdict,
      );
    }),
    { numRuns: 300 },
  );
  expect([...seen].sort()).toEqual(["fail", "pass", "unknown"]);
});
