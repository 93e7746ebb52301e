import { applicability, checkBudget, parseBudgetOrThrow, type Policy } from "@countykit/budget-rules";
import { addDays, type Bilingual, parseCivilDate } from "@countykit/core";
import type { Example } from "../../rule-page.js";
import { both } from "../../words.js";
import { answerOf } from "./answer.js";
import { bodies, type RuleOf } from "./names.js";

type Payments = RuleOf<"milestone-disbursement">;

/** A contract and one payment on it; what a rule does not ask about is left out. */
interface Paid {
  readonly title: Bilingual;
  readonly given: readonly Bilingual[];
  readonly contract: Readonly<Record<string, unknown>>;
  readonly payment: Readonly<Record<string, unknown>>;
}

const AMOUNT = "1000000.00";

/** Two invented contracts for a rule about payments: one paid just as far as it allows, and one a fen, a day or a signature further. */
export function contractCases(rule: Payments, policy: Policy, asOf: string): readonly Example[] {
  return [within(rule, asOf), beyond(rule, asOf)].map(({ title, given, contract, payment }): Example => {
    const basis = {
      schema: "countykit-budget/1",
      id: "invented",
      name: title.zh,
      programme: { cohort: policy.cohorts?.[0] ?? null, jurisdiction: policy.jurisdiction },
      lines: [{ id: "1", name: "虚拟行", category: "public-service", amount: AMOUNT }],
      contracts: [{ id: "c", name: "虚拟合同", amount: AMOUNT, stages: [], ...contract, payments: [{ id: "P1", ...payment }] }],
    };
    const budget = parseBudgetOrThrow(basis);
    const findings = checkBudget(budget, [policy], { asOf }).filter((one) => one.rule === rule.id);
    const binds = applicability(policy, budget, asOf).applies === "yes";
    return {
      title,
      programme: null,
      given: joinedBy(given),
      basis,
      asOf,
      binds,
      ifBound: null,
      answers: findings.map((finding) => ({ ...answerOf(finding, budget, [policy], asOf, binds), subject: null })),
    };
  });
}

function within(rule: Payments, signed: string): Paid {
  const { byProgress, byAcceptance, afterSigning, signatures } = rule;
  const paid = byAcceptance ? "300000.00" : "400000.00";
  return {
    title: both("虚拟算例：付到可付的为止", "Invented case: paid just as far as it may be"),
    given: [
      both("合同 100 万元", "a contract of 1,000,000 yuan"),
      ...(byProgress ? [both("进度 40%", "40% of the work done")] : []),
      ...(byAcceptance ? [both("已验收的阶段 30 万元", "accepted stages of 300,000 yuan")] : []),
      ...(afterSigning ? [both(`${signed} 签订，当日付款`, `signed and paid on ${signed}`)] : []),
      both(byAcceptance ? "已付 30 万元" : "已付 40 万元", byAcceptance ? "300,000 yuan paid" : "400,000 yuan paid"),
      ...(signatures.length > 0 ? [both(`${signatures.join("、")}均已签署`, `signed by ${bodies(signatures).en}`)] : []),
    ],
    contract: {
      ...(byProgress ? { progress: "0.40" } : {}),
      ...(byAcceptance ? { stages: STAGES } : {}),
      ...(afterSigning ? { signed } : {}),
    },
    payment: {
      amount: paid,
      ...(afterSigning ? { date: signed } : {}),
      ...(signatures.length > 0 ? { signatures } : {}),
    },
  };
}

const STAGES = [
  { id: "1", amount: "300000.00", accepted: true },
  { id: "2", amount: "700000.00", accepted: false },
];

/** The last condition of the rule is broken by the least there is. */
function beyond(rule: Payments, signed: string): Paid {
  const { byAcceptance, afterSigning, signatures } = rule;
  const just = within(rule, signed);
  const [last] = signatures.slice(-1);
  if (last !== undefined)
    return {
      ...just,
      title: both("虚拟算例：少一方签署", "Invented case: one signature short"),
      given: [...just.given.slice(0, -1), both(`${last}未签署`, `not signed by ${bodies([last]).en}`)],
      payment: { ...just.payment, signatures: signatures.slice(0, -1) },
    };
  if (afterSigning) {
    const before = dayBefore(signed);
    return {
      ...just,
      title: both("虚拟算例：签订前一天付款", "Invented case: paid the day before signing"),
      given: [
        ...just.given.slice(0, 1),
        both(`${signed} 签订，${before} 付款`, `signed on ${signed}, paid on ${before}`),
        ...just.given.slice(-1),
      ],
      payment: { ...just.payment, date: before },
    };
  }
  const amount = byAcceptance ? "300000.01" : "400000.01";
  return {
    ...just,
    title: both("虚拟算例：多付一分钱", "Invented case: one fen too much"),
    given: [
      ...just.given.slice(0, -1),
      both(`已付 ${byAcceptance ? "300,000.01" : "400,000.01"} 元`, `${byAcceptance ? "300,000.01" : "400,000.01"} yuan paid`),
    ],
    payment: { ...just.payment, amount },
  };
}

const joinedBy = (of: readonly Bilingual[]): Bilingual => both(of.map(({ zh }) => zh).join("，"), of.map(({ en }) => en).join(", "));

function dayBefore(day: string): string {
  const read = parseCivilDate(day);
  if (!read.ok) throw new Error(`not a day: ${day}`);
  return addDays(read.value, -1);
}
