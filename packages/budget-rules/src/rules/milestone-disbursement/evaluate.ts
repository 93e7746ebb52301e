import { distinctFacts, fenOf, fenText } from "@countykit/core";
import type { Contract } from "../../input.js";
import { yuan } from "../../ledger/total.js";
import { allSettled, type Settled } from "../all-settled.js";
import { enNames, zhNames } from "../names.js";
import { type Evaluate, NO_PARAMS, NONE, outcome, type Outcome } from "../outcome.js";
import { smallestSets } from "../smallest-sets.js";
import { checkSignatures, checkSigning } from "./check-payments.js";
import { payable, type Payable } from "./payable.js";
import type { MilestoneDisbursementRule } from "./rule.js";

/**
 * Evaluates one contract after another (分期拨付). Measured is what was paid, the limit what was payable, the margin what is still payable:
 * negative is the overpayment. Every recorded payment counts. Progress, acceptance, dates or signatures that nobody has given leave the answer
 * open only where they can change it: a contract on which nothing was paid passes. A budget without contracts answers not applicable: a rule
 * about paying contracts has nothing to speak of until one is recorded, which is not a pass.
 */
export const evaluateMilestoneDisbursement: Evaluate<MilestoneDisbursementRule> = (rule, { budget }) =>
  budget.contracts.length > 0
    ? budget.contracts.map((contract) => checkContract(contract, rule))
    : [outcome({ verdict: "not-applicable", message: { key: "milestone-disbursement.none", params: NO_PARAMS } })];

function checkContract(contract: Contract, rule: MilestoneDisbursementRule): Outcome {
  const paid = contract.payments.reduce((sum, { amount }) => sum + fenOf(amount), 0n);
  const limit = payable(contract, rule, paid);
  const kept = limit === null ? "pass" : keeps(paid, limit);
  const signing = rule.afterSigning ? checkSigning(contract) : null;
  const signatures = rule.signatures.length > 0 ? checkSignatures(contract, rule.signatures) : null;
  const checks = [signing, signatures].filter((check) => check !== null);
  const verdict = allSettled([kept, ...checks.map((check) => check.verdict)]);
  const open = [...(limit !== null && kept === "unknown" ? [limit] : []), ...checks.filter((check) => check.verdict === "unknown")];
  const missing = verdict === "unknown" ? distinctFacts(open.flatMap((check) => check.missing)) : NONE;
  return outcome({
    subject: contract.id,
    verdict,
    measured: yuan({ min: paid, max: paid }),
    ...(limit === null
      ? {}
      : ({ operator: "<=", limit: yuan(limit), margin: yuan({ min: limit.min - paid, max: limit.max - paid }) } as const)),
    missing,
    decides:
      verdict === "unknown"
        ? smallestSets(
            open.flatMap(({ items }) => items),
            missing,
          )
        : NONE,
    message: {
      key: limit === null && verdict !== "fail" ? `milestone-disbursement.in-order.${verdict}` : `milestone-disbursement.${verdict}`,
      params: {
        overpaid: kept === "fail" && limit !== null ? fenText(paid - limit.max) : "",
        atLeast: limit !== null && limit.min < limit.max ? 1 : 0,
        earlyZh: zhNames(signing?.broken ?? []),
        earlyEn: enNames(signing?.broken ?? []),
        unsignedZh: zhNames(signatures?.broken ?? []),
        unsignedEn: enNames(signatures?.broken ?? []),
      },
    },
  });
}

const keeps = (paid: bigint, { min, max }: Payable): Settled => (paid <= min ? "pass" : paid > max ? "fail" : "unknown");
