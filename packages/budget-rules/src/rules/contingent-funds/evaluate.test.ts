import type { Finding } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { checkBudget } from "../../check-budget.js";
import { explainFinding } from "../../explain.js";
import type { Budget, Contingent, Contract } from "../../input.js";
import { budgetOf, lineOf, policyOf, RULE_BASE } from "../../testing/budget.js";
import { findingOf } from "../../testing/findings.js";
import type { ContingentFundsRule } from "./rule.js";

const rule: ContingentFundsRule = { ...RULE_BASE, kind: "contingent-funds", of: { kind: "all" } };

const contract = (given: Partial<Contract> = {}): Contract => ({
  id: "c",
  name: "品牌建设",
  amount: "1000000.00",
  line: "6",
  stages: [],
  payments: [],
  ...given,
});

const paid = (amount: string, date?: string): Contract["payments"] => [{ id: "p1", amount, ...(date === undefined ? {} : { date }) }];

const budget = (contingent: Partial<Contingent>, contracts: readonly Contract[] = []): Budget =>
  budgetOf({
    lines: [
      lineOf("1", { amount: "15000000.00" }),
      lineOf("6", { amount: "5000000.00", contingent: { trigger: "尾款资金到位", received: false, ...contingent } }),
    ],
    contracts,
  });

const check = (contingent: Partial<Contingent>, contracts: readonly Contract[] = [], asOf = "2022-06-01"): Finding => {
  const [finding] = checkBudget(budget(contingent, contracts), [policyOf(rule)], { asOf });
  if (finding === undefined) throw new RangeError("no finding");
  return finding;
};

describe("before the money arrives", () => {
  it("nothing spent passes: it is held back", () => {
    const finding = check({});
    expect([finding.subject, finding.verdict, finding.measured?.max]).toEqual(["6", "pass", "0.00"]);
    expect(explainFinding(finding)).toEqual({
      zh: "所列合同尚未由本行付款，资金留待尾款资金到位后使用",
      en: "No contract listed has been paid from this line; the money is held back until “尾款资金到位”",
    });
  });

  it("one fen spent fails, by exactly that", () => {
    const finding = check({}, [contract({ payments: paid("0.01") })]);
    expect([finding.verdict, finding.measured?.min, finding.margin?.max]).toEqual(["fail", "0.01", "-0.01"]);
  });

  it("what was spent is told in full", () => {
    const finding = check({}, [contract({ payments: paid("100000.00", "2022-05-01") })]);
    expect(explainFinding(finding)).toEqual({ zh: "尾款资金到位之前已付款 10 万元", en: "100,000.00 yuan was paid before “尾款资金到位”" });
  });

  it("payments from other lines are no matter", () => {
    expect(check({}, [contract({ line: "1", payments: paid("100000.00") })]).verdict).toBe("pass");
  });
});

describe("on the day it arrives", () => {
  const arrived = { received: "2022-05-10" } as const;

  it.each([
    ["the day before", "2022-05-09", "fail"],
    ["the day itself", "2022-05-10", "pass"],
    ["the day after", "2022-05-11", "pass"],
  ] as const)("a payment on %s: %s → %s", (_, date, verdict) => {
    expect(check(arrived, [contract({ payments: paid("1.00", date) })]).verdict).toBe(verdict);
  });

  it("a payment without a date is unknown, and its date decides", () => {
    const finding = check(arrived, [contract({ payments: paid("1.00") })]);
    expect([finding.verdict, finding.measured]).toEqual(["unknown", { unit: "yuan", min: "0.00", max: "1.00" }]);
    expect(finding.decides).toEqual([{ facts: ["contract/c/payment/p1/date"], certain: true }]);
  });

  it("nothing spent before it passes", () => {
    expect(explainFinding(check(arrived)).zh).toBe("资金已到位，到位前没有付款");
  });

  it("an arrival still to come is held against planned payments too", () => {
    const later = { received: "2022-12-01" } as const;
    expect(check(later, [contract({ payments: paid("1.00", "2022-11-30") })]).verdict).toBe("fail");
    expect(check(later, [contract({ payments: paid("1.00", "2022-12-01") })]).verdict).toBe("pass");
  });
});

describe("when nobody has said whether, or when, it arrived", () => {
  it.each([null, true] as const)("%s with something spent is unknown, and asks for the day", (received) => {
    const finding = check({ received }, [contract({ payments: paid("1.00", "2022-05-01") })]);
    expect([finding.verdict, finding.missing.map(({ id }) => id)]).toEqual(["unknown", ["line/6/contingent/received"]]);
    expect(explainFinding(finding).en).toBe(
      "Payments before “尾款资金到位” come to [0.00 yuan, 1.00 yuan], so this cannot be decided yet; missing: line 6 “6”: when its money arrived",
    );
  });

  it.each([null, true] as const)("%s with nothing spent passes", (received) => {
    expect(check({ received }).verdict).toBe("pass");
  });

  it("a contract that names no line may have been paid from this one", () => {
    const { line: _, ...unplaced } = contract({ payments: paid("1.00") });
    const finding = check({}, [unplaced]);
    expect([finding.verdict, finding.missing.map(({ id }) => id)]).toEqual(["unknown", ["contract/c/line"]]);
  });
});

describe("when the last day has passed", () => {
  const due = { by: "2022-05-31" } as const;

  it("on the last day itself nothing is owed back yet", () => {
    expect(check(due, [contract({ payments: paid("100000.00") })], "2022-05-31").message.key).toBe("contingent-funds.fail");
  });

  it("the day after, all that was paid is to be recovered", () => {
    const finding = check(due, [contract({ payments: paid("100000.00") })], "2022-06-01");
    expect([finding.verdict, finding.measured?.min]).toEqual(["fail", "100000.00"]);
    expect(explainFinding(finding)).toEqual({
      zh: "资金到 2022-05-31 仍未到位，应追回已付的 10 万元",
      en: "The money had not arrived by 2022-05-31; the 100,000.00 yuan paid is to be recovered",
    });
  });

  it("nothing paid means nothing to recover", () => {
    expect(explainFinding(check(due)).zh).toBe("资金到 2022-05-31 仍未到位，没有付款，无须追回");
  });

  it("money that has arrived is not owed back", () => {
    expect(check({ ...due, received: "2022-05-20" }, [contract({ payments: paid("1.00", "2022-05-25") })]).verdict).toBe("pass");
  });
});

it("a budget without contingent money is not spoken of, one without lines is unknown", () => {
  expect(findingOf(rule, budgetOf({ lines: [lineOf("1")] })).verdict).toBe("not-applicable");
  expect(findingOf(rule, budgetOf()).verdict).toBe("unknown");
});

it("a line of which it is open whether the rule speaks of it does not fail", () => {
  const finding = findingOf({ ...rule, of: { kind: "source", in: ["central"] } }, budget({}, [contract({ payments: paid("1.00") })]));
  expect([finding.verdict, finding.missing.map(({ id }) => id)]).toEqual(["unknown", ["line/6/source"]]);
});
