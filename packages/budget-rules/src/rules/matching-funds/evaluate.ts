import { fenText, type Measure } from "@countykit/core";
import { type Atom, atomsOf } from "../../ledger/atoms.js";
import { type Bounds, boundsOfForm, type Weights } from "../../ledger/linear.js";
import { ratioBounds } from "../../ledger/ratio-bounds.js";
import { SUM, yuan } from "../../ledger/total.js";
import { judge, senseOf, slackOf } from "../judge.js";
import { ratioLimit } from "../limit.js";
import { NO_LINES } from "../nothing-to-check.js";
import { type Evaluate, outcome } from "../outcome.js";
import type { MatchingFundsRule } from "./rule.js";

/**
 * Holds own money against the money it has to match (配套资金核查). Decided by cross-multiplication, own against ratio × other, so other money
 * of zero asks for none. What is measured is own over other money, a ratio, as far as other money is certainly there. The margin is own
 * money in yuan, rounded down to the fen: negative is what is still to be put in.
 */
export const evaluateMatchingFunds: Evaluate<MatchingFundsRule> = (rule, ledger) => {
  if (ledger.budget.lines.length === 0) return [NO_LINES];
  const limit = ratioLimit(rule.ratio);
  const { numerator, denominator } = limit.fraction;
  const atoms = atomsOf(ledger, rule.own, rule.other);
  const weights: Weights = { both: numerator - denominator, part: -denominator, base: numerator, neither: 0n };
  const form = boundsOfForm(atoms, weights);
  const [own, other] = [boundsOfForm(atoms, SUM), boundsOfForm(atoms, WHOLE)];
  const [[ownMin, ownMax], [otherMin, otherMax]] = [ends(own), ends(other)];
  const { verdict, missing, decides } = judge(form, senseOf(rule.operator).strict, () => ({ atoms, weights }));
  return [
    outcome({
      verdict,
      measured: measuredRatio(atoms, other),
      operator: rule.operator,
      limit: limit.measure,
      margin: yuan(slackOf(form, denominator)),
      missing,
      decides,
      message: { key: `matching-funds.${verdict}`, params: { operator: rule.operator, ownMin, ownMax, otherMin, otherMax } },
    }),
  ];
};

const WHOLE: Weights = { both: 1n, part: 0n, base: 1n, neither: 0n };

/** Without a certain amount of other money the ratio has no upper bound worth a name. */
function measuredRatio(atoms: readonly Atom[], other: Bounds): Measure | null {
  if (other.max === 0n) return null;
  const { min, max } = ratioBounds(atoms);
  return { unit: "ratio", min, max: other.min === null || other.min === 0n ? null : max };
}

/** A sum as message parameters: its least, and its most or no text at all. */
const ends = ({ min, max }: Bounds): readonly [string, string] => [fenText(min ?? 0n), max === null ? "" : fenText(max)];
