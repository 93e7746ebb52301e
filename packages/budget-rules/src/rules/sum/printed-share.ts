import { distinctFacts, fenText } from "@countykit/core";
import type { Declared } from "../../input.js";
import { fewest } from "../../ledger/deciding-sets.js";
import type { Ledger } from "../../ledger/ledger.js";
import { totalOf } from "../../ledger/total.js";
import { limitOf, type RatioLimit, ratioLimit } from "../limit.js";
import { NONE, outcome, type Outcome } from "../outcome.js";
import { measureShare } from "../share/measure.js";

type PrintedShare = Extract<Declared, { kind: "share" }>;

/**
 * Holds a printed percentage (标注占比) against the exact amounts. The percentage decides nothing else: it stands for every share that rounds,
 * or is cut off, to it. When the base is not known the answer is unknown, with the bases that would print this percentage.
 */
export function checkPrintedShare(declared: PrintedShare, ledger: Ledger): Outcome {
  const [low, high] = impliedShares(declared);
  const above = measureShare(declared.part, declared.base, ">=", low, ledger);
  const below = measureShare(declared.part, declared.base, declared.mode === "truncate" ? "<" : "<=", high, ledger);
  const verdicts = [above.verdict, below.verdict];
  const verdict = verdicts.includes("fail") ? "fail" : verdicts.includes("unknown") ? "unknown" : "pass";
  const missing = distinctFacts([...above.missing, ...below.missing]);
  return outcome({
    subject: declared.id,
    verdict,
    measured: above.measured,
    operator: "==",
    limit: { unit: "ratio", min: low.measure.min, max: high.measure.max },
    missing: verdict === "unknown" ? missing : NONE,
    decides:
      verdict === "unknown"
        ? fewest([...above.decides, ...below.decides]).map((set) => ({
            ...set,
            certain: set.certain && set.facts.length === missing.length,
          }))
        : NONE,
    message: { key: `sum.share.${verdict}`, params: { printed: declared.share, ...impliedBase(declared, low, high, ledger) } },
  });
}

/** The shares that print as this one: half a step either way when rounded, up to the next step when cut off. */
function impliedShares({ share, mode }: PrintedShare): readonly [low: RatioLimit, high: RatioLimit] {
  const { numerator, denominator } = ratioLimit(share).fraction;
  const decimals = /[.．]([\d０-９]+)/u.exec(share)?.[1]?.length ?? 0;
  const step = 10n ** BigInt(decimals) * (/[%％]/u.test(share) ? 100n : 1n);
  const [minus, plus] = mode === "truncate" ? [0n, 2n] : [1n, 1n];
  const low = numerator * 2n * step - minus * denominator;
  const at = (top: bigint): RatioLimit => limitOf({ numerator: top < 0n ? 0n : top, denominator: denominator * 2n * step });
  return [at(low), at(numerator * 2n * step + plus * denominator)];
}

/** The bases, in yuan, for which a known part would print this share. */
function impliedBase({ part, base }: PrintedShare, low: RatioLimit, high: RatioLimit, ledger: Ledger): Readonly<Record<string, string>> {
  if (base.kind !== "base") return {};
  const { min, max } = totalOf(part, ledger);
  if (min === null || min !== max) return {};
  const [least, most] = [high.fraction, low.fraction];
  if (least.numerator === 0n || most.numerator === 0n) return {};
  const ceil = (min * least.denominator + least.numerator - 1n) / least.numerator;
  return { impliedMin: fenText(ceil), impliedMax: fenText((min * most.denominator) / most.numerator) };
}
