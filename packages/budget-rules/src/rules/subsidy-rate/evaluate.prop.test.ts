import { fenText } from "@countykit/core";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { RULE_BASE } from "../../testing/budget.js";
import { findingsOf } from "../../testing/findings.js";
import { fen, hiddenFacts } from "../../testing/hidden-facts.js";
import { expectDecidedExactly, expectFillingNeverFlips } from "../../testing/laws.js";
import type { SubsidyRateRule } from "./rule.js";

const rules: fc.Arbitrary<SubsidyRateRule> = fc
  .record({
    of: fc.constantFrom<SubsidyRateRule["of"]>({ kind: "all" }, { kind: "category", in: ["a"] }),
    operator: fc.constantFrom("<=", "<"),
    central: fc.constantFrom("0", "0.25", "0.50"),
    all: fc.constantFrom("0.50", "1"),
    amount: fen.map(fenText),
  })
  .map(({ of, operator, central, all, amount }) => ({
    kind: "subsidy-rate",
    ...RULE_BASE,
    of,
    caps: [
      {
        id: "central",
        title: { zh: "中央补助", en: "Central subsidy" },
        sources: ["central"],
        operator,
        limit: { kind: "rate", rate: central },
      },
      { id: "all", title: { zh: "各级补助", en: "Subsidy of all levels" }, operator, limit: { kind: "rate", rate: all } },
      { id: "amount", title: { zh: "补助额", en: "Subsidy" }, operator, limit: { kind: "amount", amount } },
    ],
  }));

it("filling an unknown never flips a decided verdict", () => expectFillingNeverFlips(rules));

it("is decided exactly when every filling agrees", () => expectDecidedExactly(rules));

it("agrees with subsidy × 100 against investment × rate in big integers, project by project", () => {
  fc.assert(
    fc.property(rules, hiddenFacts({ lines: 6, hidden: 0 }), (rule, { known }) => {
      const projects = new Set(known.lines.map(({ id, at }) => (at?.project === undefined ? `line/${id}` : `project/${at.project}`)));
      const findings = new Map(findingsOf(rule, known).map((finding) => [finding.subject, finding.verdict]));
      for (const project of projects) {
        const lines = known.lines.filter(({ id, at }) => project === (at?.project === undefined ? `line/${id}` : `project/${at.project}`));
        const subsidy = lines.filter(({ category }) => rule.of.kind === "all" || category === "a");
        for (const { id, sources, limit, operator } of rule.caps) {
          const sum = subsidy
            .filter(({ source }) => sources === undefined || sources.includes(source ?? ""))
            .reduce((total, { amount }) => total + BigInt(String(amount).replace(".", "")), 0n);
          const investment = BigInt(String(lines[0]?.investment).replace(".", ""));
          const most = limit.kind === "rate" ? investment * BigInt(Number(limit.rate) * 100) : BigInt(limit.amount.replace(".", "")) * 100n;
          const keeps = operator === "<" ? sum * 100n < most : sum * 100n <= most;
          expect(findings.get(`${project}/${id}`)).toBe(subsidy.length === 0 ? undefined : keeps ? "pass" : "fail");
        }
      }
    }),
    { numRuns: 500 },
  );
});

it("raising a subsidy never turns fail into pass", () => {
  fc.assert(
    fc.property(rules, hiddenFacts({ lines: 4, hidden: 4 }), fc.bigInt(1n, 900n), (rule, { open }, more) => {
      const [line, ...others] = open.lines;
      if (line === undefined || typeof line.amount !== "string") return;
      const raised = { ...open, lines: [{ ...line, amount: fenText(BigInt(line.amount.replace(".", "")) + more) }, ...others] };
      const after = new Map(findingsOf(rule, raised).map(({ subject, verdict }) => [subject, verdict]));
      for (const { subject, verdict } of findingsOf(rule, open)) if (verdict === "fail") expect(after.get(subject)).toBe("fail");
    }),
    { numRuns: 300 },
  );
});
