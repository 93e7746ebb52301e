import { describe, expect, it } from "vitest";
import { explainFinding } from "../../explain.js";
import type { Contract, Payment } from "../../input.js";
import { budgetOf, RULE_BASE } from "../../testing/budget.js";
import { findingOf, findingsOf } from "../../testing/findings.js";
import type { MilestoneDisbursementRule } from "./rule.js";

const NOTHING: MilestoneDisbursementRule = {
  ...RULE_BASE,
  kind: "milestone-disbursement",
  byProgress: false,
  byAcceptance: false,
  afterSigning: false,
  signatures: [],
};

const contract = (given: Partial<Contract> = {}): Contract => ({
  id: "c",
  name: "物流",
  amount: "1000000.00",
  stages: [],
  payments: [],
  ...given,
});

const pay = (amount: string, given: Partial<Payment> = {}): readonly Payment[] => [{ id: "p1", amount, ...given }];

const check = (asked: Partial<MilestoneDisbursementRule>, given: Partial<Contract>): ReturnType<typeof findingOf> =>
  findingOf({ ...NOTHING, ...asked }, budgetOf({ contracts: [contract(given)] }));

describe("by progress", () => {
  const byProgress = { byProgress: true } as const;

  it.each([
    ["399999.99", "pass", "0.01"],
    ["400000.00", "pass", "0.00"],
    ["400000.01", "fail", "-0.01"],
  ])("%s paid at 40 %% of 1,000,000: %s, %s to the limit", (paid, verdict, margin) => {
    const finding = check(byProgress, { progress: "0.40", payments: pay(paid) });
    expect([finding.subject, finding.verdict, finding.limit?.max, finding.margin?.min]).toEqual(["c", verdict, "400000.00", margin]);
  });

  it("says what may still be paid, or was overpaid", () => {
    expect(explainFinding(check(byProgress, { progress: "0.40", payments: pay("300000.00") }))).toEqual({
      zh: "已付 30 万元，可付 40 万元，尚可支付 10 万元",
      en: "300,000.00 yuan was paid of 400,000.00 yuan payable; 100,000.00 yuan is still payable",
    });
    expect(explainFinding(check(byProgress, { progress: "0.40", payments: pay("500000.00") }))).toEqual({
      zh: "已付 50 万元；可付 40 万元，多付 10 万元",
      en: "500,000.00 yuan was paid; 400,000.00 yuan was payable, so 100,000.00 yuan was overpaid",
    });
  });

  it("rounds what is payable down to whole fen", () => {
    expect(check(byProgress, { amount: "0.10", progress: "0.33", payments: pay("0.03") }).verdict).toBe("pass");
    expect(check(byProgress, { amount: "0.10", progress: "0.33", payments: pay("0.04") }).verdict).toBe("fail");
  });

  it("never pays more than the contract", () => {
    expect(check(byProgress, { progress: "1.2", payments: pay("1000000.01") }).verdict).toBe("fail");
  });

  it("unknown progress is unknown, except where it cannot matter", () => {
    const open = check(byProgress, { payments: pay("1.00") });
    expect([open.verdict, open.limit, open.decides]).toEqual([
      "unknown",
      { unit: "yuan", min: "0.00", max: "1000000.00" },
      [{ facts: ["contract/c/progress"], certain: true }],
    ]);
    expect(explainFinding(open).zh).toBe("已付 1.00 元，可付 [0.00 元, 100 万元]，尚不能判断；缺：合同“物流”：实施进度");
    expect(check(byProgress, {}).verdict).toBe("pass");
    const over = check(byProgress, { payments: pay("1000000.01") });
    expect([over.verdict, explainFinding(over).zh]).toEqual(["fail", "已付 1,000,000.01 元；可付 [0.00 元, 100 万元]，至少多付 0.01 元"]);
  });

  it("adds up all payments", () => {
    const payments = [...pay("200000.00"), { id: "p2", amount: "200000.01" }];
    expect(check(byProgress, { progress: "0.40", payments }).margin?.max).toBe("-0.01");
  });
});

describe("by acceptance", () => {
  const byAcceptance = { byAcceptance: true } as const;
  const stages = (second: boolean | null): Contract["stages"] => [
    { id: "1", amount: "300000.00", accepted: true },
    { id: "2", amount: "200000.00", accepted: second },
  ];

  it("pays the accepted stages and no more", () => {
    expect(check(byAcceptance, { stages: stages(false), payments: pay("300000.00") }).verdict).toBe("pass");
    expect(check(byAcceptance, { stages: stages(false), payments: pay("300000.01") }).margin?.max).toBe("-0.01");
    expect(check(byAcceptance, { stages: stages(true), payments: pay("500000.00") }).verdict).toBe("pass");
  });

  it("a stage of which nobody has said leaves only what is beyond the others open", () => {
    expect(check(byAcceptance, { stages: stages(null), payments: pay("300000.00") }).verdict).toBe("pass");
    const open = check(byAcceptance, { stages: stages(null), payments: pay("300000.01") });
    expect([open.verdict, open.limit]).toEqual(["unknown", { unit: "yuan", min: "300000.00", max: "500000.00" }]);
    expect(open.missing).toEqual([
      {
        id: "contract/c/stage/2/accepted",
        label: { zh: "合同“物流”：第 2 阶段是否验收合格", en: "contract “物流”: whether stage 2 was accepted" },
      },
    ]);
    expect(check(byAcceptance, { stages: stages(null), payments: pay("500000.01") }).verdict).toBe("fail");
  });

  it("no stage recorded is not no stage accepted", () => {
    expect(check(byAcceptance, { payments: pay("1.00") }).missing.map(({ id }) => id)).toEqual(["contract/c/stages"]);
  });

  it("with progress as well, the lower of the two counts", () => {
    const both = { byAcceptance: true, byProgress: true } as const;
    expect(check(both, { progress: "0.25", stages: stages(false), payments: pay("250000.01") }).limit?.max).toBe("250000.00");
    expect(check(both, { progress: "0.90", stages: stages(false) }).limit?.max).toBe("300000.00");
  });
});

describe("after signing", () => {
  const afterSigning = { afterSigning: true } as const;

  it.each([
    ["2022-05-09", "fail"],
    ["2022-05-10", "pass"],
    ["2022-05-11", "pass"],
  ])("signed on 2022-05-10, paid on %s: %s", (date, verdict) => {
    expect(check(afterSigning, { signed: "2022-05-10", payments: pay("1.00", { date }) }).verdict).toBe(verdict);
  });

  it("names the early payments", () => {
    const finding = check(afterSigning, { signed: "2022-05-10", payments: pay("1.00", { date: "2022-05-09" }) });
    expect([finding.limit, finding.margin]).toEqual([null, null]);
    expect(explainFinding(finding)).toEqual({
      zh: "已付 1.00 元；签订合同前付款：p1",
      en: "1.00 yuan was paid; paid before the contract was signed: p1",
    });
  });

  it("without the day of signing or of the payment it is unknown", () => {
    expect(check(afterSigning, { payments: pay("1.00", { date: "2022-05-09" }) }).decides).toEqual([
      { facts: ["contract/c/signed"], certain: true },
    ]);
    expect(check(afterSigning, { signed: "2022-05-10", payments: pay("1.00") }).decides).toEqual([
      { facts: ["contract/c/payment/p1/date"], certain: true },
    ]);
    const neither = check(afterSigning, { payments: pay("1.00") });
    expect(explainFinding(neither)).toEqual({
      zh: "已付 1.00 元，付款手续尚不能判断；缺：合同“物流”：签订日期、合同“物流”：付款 p1 的日期",
      en: "1.00 yuan was paid; whether every payment is in order cannot be decided yet; missing: contract “物流”: the day it was signed, contract “物流”: the day of payment p1",
    });
    expect(check(afterSigning, {}).verdict).toBe("pass");
  });
});

describe("signatures", () => {
  const both = { signatures: ["市商务局", "市财政局"] } as const;

  it("names the payment and who has not signed it", () => {
    const finding = check(both, { payments: pay("1.00", { signatures: ["市商务局"] }) });
    expect(explainFinding(finding)).toEqual({
      zh: "已付 1.00 元；缺少签署意见：p1（市财政局）",
      en: "1.00 yuan was paid; signature missing: p1 (市财政局)",
    });
  });

  it("passes when both have signed, whoever else did", () => {
    const finding = check(both, { payments: pay("1.00", { signatures: ["市审计局", "市财政局", "市商务局"] }) });
    expect(explainFinding(finding)).toEqual({ zh: "已付 1.00 元，付款手续齐备", en: "1.00 yuan was paid, every payment in order" });
  });

  it("signatures that nobody has recorded are unknown; none recorded as given are missing", () => {
    expect(check(both, { payments: pay("1.00") }).decides).toEqual([{ facts: ["contract/c/payment/p1/signatures"], certain: true }]);
    expect(check(both, { payments: pay("1.00", { signatures: [] }) }).verdict).toBe("fail");
  });
});

it("a failure in one condition settles the contract, whatever is unknown in the others", () => {
  const finding = check({ byProgress: true, afterSigning: true, signatures: ["市财政局"] }, { payments: pay("1.00", { signatures: [] }) });
  expect([finding.verdict, finding.missing, finding.decides]).toEqual(["fail", [], []]);
});

it("one finding per contract; without contracts there is nothing to check", () => {
  const rule = { ...NOTHING, byProgress: true };
  const findings = findingsOf(rule, budgetOf({ contracts: [contract(), contract({ id: "d" })] }));
  expect(findings.map(({ id }) => id)).toEqual(["test-policy/rule#c", "test-policy/rule#d"]);
  const none = findingOf(rule, budgetOf());
  expect([none.verdict, explainFinding(none)]).toEqual([
    "not-applicable",
    { zh: "没有合同记录，暂无付款可查", en: "No contract is recorded, so there is no payment to check" },
  ]);
});
