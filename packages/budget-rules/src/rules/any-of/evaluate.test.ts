import { describe, expect, it } from "vitest";
import { explainFinding } from "../../explain.js";
import { budgetOf, lineOf, RULE_BASE } from "../../testing/budget.js";
import { findingOf } from "../../testing/findings.js";
import type { RequirementRule } from "../requirement/rule.js";
import type { Rule } from "../rule.js";
import type { AnyOfRule } from "./rule.js";

const hold = (id: string, zh: string): RequirementRule => ({
  ...RULE_BASE,
  id,
  title: { zh, en: id },
  kind: "requirement",
  fact: id,
  must: { kind: "hold" },
});

const anyOf = (...rules: readonly Rule[]): AnyOfRule => ({ ...RULE_BASE, kind: "any-of", rules });

const TWO = anyOf(hold("tender", "公开招标"), hold("purchase", "政府采购"));

const check = (rule: Rule, facts: Readonly<Record<string, boolean>>): ReturnType<typeof findingOf> =>
  findingOf(rule, budgetOf({ lines: [lineOf("1")], facts: Object.entries(facts).map(([id, value]) => ({ id, value })) }));

describe("any of several rules", () => {
  it("one is enough, whatever is unknown of the others", () => {
    const finding = check(TWO, { purchase: true });
    expect([finding.verdict, explainFinding(finding)]).toEqual([
      "pass",
      { zh: "至少一项已满足：政府采购", en: "At least one holds: purchase" },
    ]);
  });

  it("fail when every one fails", () => {
    const finding = check(TWO, { tender: false, purchase: false });
    expect([finding.verdict, explainFinding(finding)]).toEqual([
      "fail",
      { zh: "以下各项均不满足，至少应满足一项：公开招标、政府采购", en: "None of these holds, and one has to: tender, purchase" },
    ]);
  });

  it("are open while one may still hold", () => {
    const finding = check(TWO, { tender: false });
    expect([finding.verdict, finding.decides]).toEqual(["unknown", [{ facts: ["fact/purchase"], certain: true }]]);
    expect(explainFinding(finding).en).toBe("Of 2 parts, 1 is not met: tender; 1 cannot be decided yet: purchase; missing: purchase");
  });

  it("leave out what does not apply", () => {
    const contingent: Rule = { ...RULE_BASE, id: "tail", title: { zh: "尾款", en: "tail" }, kind: "contingent-funds", of: { kind: "all" } };
    expect(check(anyOf(contingent, hold("a", "甲")), { a: false }).verdict).toBe("fail");
    expect(check(anyOf(contingent), {}).verdict).toBe("not-applicable");
  });
});

it("a failure binds as the strictest part that fails", () => {
  const target = (rule: RequirementRule): RequirementRule => ({ ...rule, force: "target" });
  const whole: AnyOfRule = { ...anyOf(target(hold("tender", "公开招标")), hold("purchase", "政府采购")), force: "in-principle" };
  const finding = check(whole, { tender: false, purchase: false });
  expect([finding.verdict, finding.force, finding.severity]).toEqual(["fail", "mandatory", "error"]);
});
