import type { Bilingual, MissingFact } from "@countykit/core";
import type { Contract, Payment } from "../../input.js";
import type { Settled } from "../all-settled.js";
import { openItem, type OpenItem } from "../smallest-sets.js";
import { fact } from "./payable.js";

/** How the payments of a contract keep one condition. */
export interface CheckedPayments {
  readonly verdict: Settled;
  /** The payments that certainly break it, as a sentence names them. */
  readonly broken: readonly Bilingual[];
  readonly missing: readonly MissingFact[];
  readonly items: readonly OpenItem[];
}

/** Which payments were made before the contract was signed (签约前付款). On the day of signing is in time. */
export function checkSigning(contract: Contract): CheckedPayments {
  const { signed } = contract;
  const signing = signed === undefined ? [fact(contract, "signed", "签订日期", "the day it was signed")] : [];
  const dayOf = (payment: Payment): readonly MissingFact[] =>
    payment.date === undefined
      ? [fact(contract, `payment/${payment.id}/date`, `付款 ${payment.id} 的日期`, `the day of payment ${payment.id}`)]
      : [];
  const broken = contract.payments
    .filter(({ date }) => signed !== undefined && date !== undefined && date < signed)
    .map(({ id }) => ({ zh: id, en: id }));
  return settled(
    broken,
    contract.payments.map((payment) => [...signing, ...dayOf(payment)]),
  );
}

/** Which payments lack a required signature (缺少签署), with who has not signed. */
export function checkSignatures(contract: Contract, required: readonly string[]): CheckedPayments {
  const broken = contract.payments.flatMap(({ id, signatures }) => {
    const absent = signatures === undefined ? [] : required.filter((one) => !signatures.includes(one));
    return absent.length === 0 ? [] : [{ zh: `${id}（${absent.join("、")}）`, en: `${id} (${absent.join(", ")})` }];
  });
  const open = contract.payments
    .filter(({ signatures }) => signatures === undefined)
    .map(({ id }) => [fact(contract, `payment/${id}/signatures`, `付款 ${id} 由谁签署意见`, `who signed payment ${id}`)]);
  return settled(broken, open);
}

/** Each set of facts can show that a payment breaks the condition; two facts of one payment only tell something together. */
function settled(broken: readonly Bilingual[], sets: readonly (readonly MissingFact[])[]): CheckedPayments {
  const open = sets.filter(({ length }) => length > 0);
  return {
    verdict: broken.length > 0 ? "fail" : open.length > 0 ? "unknown" : "pass",
    broken,
    missing: open.flat(),
    items: open.map((facts) => (facts.length === 1 ? openItem(facts) : { breaks: facts, clears: [] })),
  };
}
