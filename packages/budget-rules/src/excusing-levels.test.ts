import type { Force, Level, RecordedException } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { checkBudget } from "./check-budget.js";
import { excusingLevels } from "./excusing-levels.js";
import { lintBudget } from "./lint-budget.js";
import { arithmetic } from "./policies/arithmetic.js";
import type { Policy } from "./policy.js";
import { budgetOf, lineOf, policyOf, RULE_BASE } from "./testing/budget.js";

const LEVELS: readonly Level[] = ["national", "province", "city", "county"];
const asOf = "2022-06-30";
const lines = [lineOf("1", { amount: "100.00" })];

const cap = (force: Force, limit: string, level: Level): Policy => ({
  ...policyOf({ ...RULE_BASE, kind: "amount-cap", force, of: { kind: "all" }, operator: "<=", limit }),
  level,
});

const by = (rule: string, level: Level): RecordedException => ({
  rule,
  authority: "x",
  level,
  document: "x",
  date: "2022-01-01",
  reason: "x",
});

const levels = (policy: Policy): readonly (readonly Level[])[] =>
  checkBudget(budgetOf({ lines }), [policy], { asOf }).map((finding) => excusingLevels(finding, [policy]));

describe("excusingLevels", () => {
  it("are all levels for a rule in principle or a target that fails", () => {
    expect(levels(cap("in-principle", "99.99", "province"))).toEqual([LEVELS]);
    expect(levels(cap("target", "99.99", "national"))).toEqual([LEVELS]);
  });

  it("begin at the issuer's level for a mandatory rule", () => {
    expect(LEVELS.map((level) => levels(cap("mandatory", "99.99", level)))).toEqual([
      [["national"]],
      [["national", "province"]],
      [["national", "province", "city"]],
      [["national", "province", "city", "county"]],
    ]);
  });

  it("are none where nothing fails, and none of a policy that is not given", () => {
    expect(levels(cap("in-principle", "100.00", "province"))).toEqual([[]]);
    const failing = { policy: "other", kind: "share", force: "in-principle", verdict: "fail" } as const;
    expect(excusingLevels(failing, [cap("in-principle", "1.00", "county")])).toEqual([]);
  });

  it("are those whose exception checkBudget takes", () => {
    for (const force of ["mandatory", "in-principle", "target"] as const)
      for (const issuer of LEVELS) {
        const policy = cap(force, "99.99", issuer);
        const taken = LEVELS.filter((level) => {
          const [finding] = checkBudget(budgetOf({ lines, exceptions: [by("test-policy/rule", level)] }), [policy], { asOf });
          return finding?.verdict === "excused";
        });
        expect([force, issuer, taken]).toEqual([force, issuer, levels(policy)[0]]);
      }
  });

  it("are none for sums that do not add up: no exception is taken, and the remark says so", () => {
    const exception = by("arithmetic/declared", "national");
    const budget = budgetOf({
      lines,
      declared: [{ kind: "amount", id: "total", name: "合计", of: { kind: "all" }, amount: "90.00" }],
      exceptions: [exception],
    });
    const findings = checkBudget(budget, [arithmetic], { asOf });
    expect(findings.map((finding) => [finding.id, finding.verdict, excusingLevels(finding, [arithmetic])])).toEqual([
      ["arithmetic/declared#total", "fail", []],
    ]);
    const [remark] = lintBudget(budget, [arithmetic]);
    expect([remark?.code, remark?.path]).toEqual(["exception-of-sum", "/exceptions/0/rule"]);
    expect(remark?.message).toEqual({
      zh: "arithmetic/declared 核对的是数字相不相符，不符只能更正，没有机关可以批准例外",
      en: "arithmetic/declared holds figures against one another; a difference can only be corrected, and no body can allow it",
    });
  });
});
