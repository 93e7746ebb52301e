import { fenOf, fenText, type Fraction, type Measure, type MissingFact, parseRatio } from "@countykit/core";
import type { BudgetLine } from "../../input.js";
import { type Atom, atomsOf } from "../../ledger/atoms.js";
import type { Entry, Ledger } from "../../ledger/ledger.js";
import { boundsOfForm } from "../../ledger/linear.js";
import { selected } from "../../ledger/selected.js";
import { NOTHING, yuan } from "../../ledger/total.js";
import { NO, UNKNOWN } from "../../selector/match.js";
import { unknownsOf } from "../../selector/unknowns.js";
import { againstLimit, constant, doubted, judge, LIMIT_SIDE, senseOf, slackOf } from "../judge.js";
import { frozen } from "../frozen.js";
import { NO_LINES, NO_SUCH_LINE } from "../nothing-to-check.js";
import { type Evaluate, outcome, type Outcome } from "../outcome.js";
import { unitName } from "../unit-words.js";
import type { UnitCapRule } from "./rule.js";

/**
 * Holds every selected line's price per unit against a limit (单价核查), one outcome per line. Decided by cross-multiplication, amount against
 * limit × quantity, so a price that does not divide is exact: 45,000 yuan over 70. The margin is money of the whole line, in yuan rounded
 * down to the fen. A quantity that is missing, zero or counted in another unit leaves the price unknown; so does a merged amount, as far as
 * the whole of it could break the limit. When the rule certainly speaks of no line it is not applicable: there is no price yet to hold
 * against the limit, which is not a pass.
 */
export const evaluateUnitCap: Evaluate<UnitCapRule> = (rule, ledger) => {
  const { lines } = ledger.budget;
  if (lines.length === 0) return [NO_LINES];
  const taken = lines.map((line) => ({ line, match: selected(rule.of, line, ledger) })).filter(({ match }) => match !== NO);
  if (taken.length === 0) return [NO_SUCH_LINE];
  const entries = new Map(ledger.entries().flatMap((entry) => entry.lines.map((line) => [line.id, entry] as const)));
  const unit = `yuan/${rule.unit}`;
  const limit: Measure = frozen({ unit, min: rule.limit, max: rule.limit });
  const amounts = new Map<Entry, Atom>();
  return taken.flatMap(({ line, match }) => {
    const entry = entries.get(line.id);
    if (entry === undefined) return [];
    const amount = amounts.get(entry) ?? amountOf(line, entry, ledger);
    amounts.set(entry, amount);
    return [check(rule, line, amount, match === UNKNOWN ? unknownsOf(rule.of, line, ledger) : null, limit)];
  });
};

/**
 * The amount of one line: its own, or its share of a merged one, which is anything up to the whole. That is the same for every line of a
 * group, so it is made once for all of them.
 */
function amountOf(line: BudgetLine, entry: Entry, ledger: Ledger): Atom {
  const [atom = constant(0n)] = atomsOf({ ...ledger, entries: () => [entry] }, { kind: "line", in: [line.id] }, NOTHING);
  return { ...atom, missing: frozen(atom.missing) };
}

/** `doubt` holds the facts that would tell whether the rule speaks of the line at all; `null` when it certainly does. */
function check(rule: UnitCapRule, line: BudgetLine, amount: Atom, doubt: readonly MissingFact[] | null, limit: Measure): Outcome {
  const { sign, strict } = senseOf(rule.operator);
  const quantity = quantityOf(line, rule.unit);
  const atoms: readonly Atom[] = [
    amount,
    quantity === null ? uncounted(line, rule.unit) : constant(fenOf(rule.limit) * quantity.numerator),
  ];
  const scale = quantity?.denominator ?? 1n;
  const weights = againstLimit(sign, scale);
  const form = boundsOfForm(atoms, weights);
  const price = judge(form, strict, () => ({ atoms, weights }));
  const { verdict, missing, decides } = doubt === null ? price : doubted(price, doubt);
  const measured = quantity === null ? null : priceOf(amount, line, limit.unit);
  return outcome({
    subject: line.id,
    verdict,
    measured,
    operator: rule.operator,
    limit,
    margin: quantity === null ? null : yuan(slackOf(form, scale)),
    missing,
    decides,
    message: {
      key: verdict === "unknown" && measured === null ? "unit-cap.unmeasured" : `unit-cap.${verdict}`,
      params: { line: line.name, operator: rule.operator },
    },
  });
}

/** The quantity as an exact fraction, if it is counted in the rule's unit and is more than nothing. */
function quantityOf({ quantity }: BudgetLine, unit: string): Fraction | null {
  if (quantity?.unit !== unit) return null;
  const read = parseRatio(quantity.value);
  return read.ok && read.value.numerator > 0n ? read.value : null;
}

const uncounted = (line: BudgetLine, unit: string): Atom => ({
  min: 0n,
  max: null,
  cells: LIMIT_SIDE,
  missing: [
    {
      id: `line/${line.id}/quantity`,
      label: {
        zh: `${line.id}“${line.name}”：以“${unitName(unit, "zh")}”计的数量`,
        en: `line ${line.id} “${line.name}”: its quantity in “${unit}”`,
      },
    },
  ],
});

/** Both ends of the price, undivided. */
function priceOf({ min, max, cells }: Atom, { quantity }: BudgetLine, unit: string): Measure | null {
  if (quantity === undefined) return null;
  const per = (fen: bigint): { readonly part: string; readonly whole: string } => ({ part: fenText(fen), whole: quantity.value });
  const low = per(cells.has("neither") ? 0n : min);
  return { unit, min: low, max: max === null ? null : max === min && !cells.has("neither") ? low : per(max) };
}
