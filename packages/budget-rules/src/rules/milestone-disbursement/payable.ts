import { distinctFacts, fenOf, type MissingFact } from "@countykit/core";
import type { Contract } from "../../input.js";
import { ratioLimit } from "../limit.js";
import { NONE } from "../outcome.js";
import { openItem, type OpenItem } from "../smallest-sets.js";
import type { MilestoneDisbursementRule } from "./rule.js";

/** How much of a contract may have been paid (应付上限), in fen, and what that is not known for. */
export interface Payable {
  readonly min: bigint;
  readonly max: bigint;
  readonly missing: readonly MissingFact[];
  /** The ways in which what was paid may turn out to be too much. */
  readonly items: readonly OpenItem[];
}

/**
 * The lower of what progress and accepted stages allow, never more than the contract. Progress is multiplied exactly and rounded down to whole
 * fen. Work beyond the whole contract earns no more than the contract. `null` when the rule asks for neither.
 */
export function payable(
  contract: Contract,
  rule: Pick<MilestoneDisbursementRule, "byProgress" | "byAcceptance">,
  paid: bigint,
): Payable | null {
  if (!rule.byProgress && !rule.byAcceptance) return null;
  const whole = fenOf(contract.amount);
  const limits = [
    ...(rule.byProgress ? [byProgress(contract, whole)] : []),
    ...(rule.byAcceptance ? [byAcceptance(contract, whole, paid)] : []),
  ];
  return {
    min: limits.reduce((least, { min }) => smaller(least, min), whole),
    max: limits.reduce((least, { max }) => smaller(least, max), whole),
    missing: limits.flatMap(({ missing }) => missing),
    items: limits.flatMap(({ items }) => items),
  };
}

function byProgress(contract: Contract, whole: bigint): Payable {
  if (contract.progress !== undefined) {
    const { numerator, denominator } = ratioLimit(contract.progress).fraction;
    return known(smaller(whole, (whole * numerator) / denominator));
  }
  const progress = fact(contract, "progress", "实施进度", "its progress");
  return { min: 0n, max: whole, missing: [progress], items: [openItem([progress])] };
}

function byAcceptance(contract: Contract, whole: bigint, paid: bigint): Payable {
  if (contract.stages.length === 0) {
    const stages = fact(contract, "stages", "各阶段及其验收结果", "its stages and whether they were accepted");
    return { min: 0n, max: whole, missing: [stages], items: [openItem([stages])] };
  }
  const accepted = contract.stages.reduce((sum, stage) => (stage.accepted === true ? sum + fenOf(stage.amount) : sum), 0n);
  const open = contract.stages
    .filter((stage) => stage.accepted === null)
    .map(({ id, amount }) => ({
      fen: fenOf(amount),
      fact: fact(contract, `stage/${id}/accepted`, `第 ${id} 阶段是否验收合格`, `whether stage ${id} was accepted`),
    }));
  const most = open.reduce((sum, { fen }) => sum + fen, accepted);
  const telling = refusals(open, most - paid);
  return { min: smaller(whole, accepted), max: smaller(whole, most), missing: distinctFacts(telling.flat()), items: telling.map(openItem) };
}

interface OpenStage {
  readonly fen: bigint;
  readonly fact: MissingFact;
}

/** More open stages than this, and only the largest are looked at together. */
const MOST_STAGES = 8;

/** Each set of open stages whose refusal takes more than there is to spare, and of which no stage can be left out. */
function refusals(open: readonly OpenStage[], spare: bigint): readonly (readonly MissingFact[])[] {
  const largest = [...open].sort((a, b) => (a.fen === b.fen ? 0 : a.fen > b.fen ? -1 : 1)).slice(0, MOST_STAGES);
  const sum = (of: readonly OpenStage[]): bigint => of.reduce((total, { fen }) => total + fen, 0n);
  const sets = largest.reduce<readonly (readonly OpenStage[])[]>(
    (found, stage) => [...found, ...found.map((set) => [...set, stage])],
    [[]],
  );
  return sets
    .filter((set) => sum(set) > spare && set.every((stage) => sum(set) - stage.fen <= spare))
    .map((set) => set.map(({ fact }) => fact));
}

const known = (fen: bigint): Payable => ({ min: fen, max: fen, missing: NONE, items: NONE });

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** A fact about a contract that nobody has given. */
export const fact = (contract: Contract, what: string, zh: string, en: string): MissingFact => ({
  id: `contract/${contract.id}/${what}`,
  label: { zh: `合同“${contract.name}”：${zh}`, en: `contract “${contract.name}”: ${en}` },
});
