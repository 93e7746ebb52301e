import { type Exact, fenText, type Fraction, type MoneyInput, moneyOrThrow, moneyToFen } from "@countykit/core";

/** The greatest base from which an amount is still a growth (目标隐含的最大基数). */
export interface ImpliedBase {
  /** The bound itself, as a fraction: yuan over a plain number. */
  readonly exact: Exact;
  /** The greatest amount of whole fen that holds, in yuan: the bound rounded down. */
  readonly most: string;
  /** The bound as it is printed, in yuan: to the nearest fen, half up. It may lie above the bound by less than a fen. */
  readonly nearest: string;
}

/**
 * What a target amount and a target growth say together of the base (目标隐含的最大基数): the amount is a growth of at least `growth` only if the base is
 * at most `target ÷ (1 + growth)`. Exact; `most` is rounded down to the fen and decides, `nearest` is for display.
 *
 * @param target the amount aimed at, in yuan; at least zero
 * @param growth a ratio: `0.18` is 18 %; above -1
 * @throws {RangeError} when the growth is -1 or less, for which there is no base, or the target is negative
 * @throws {TypeError} when the target is not money
 * @example
 * ```ts
 * import { impliedBase } from "@countykit/coverage-metrics";
 *
 * impliedBase("31亿元", { numerator: 18n, denominator: 100n }).most; // => "2627118644.06"
 * impliedBase("31亿元", { numerator: 18n, denominator: 100n }).nearest; // => "2627118644.07"
 * impliedBase("118", { numerator: 18n, denominator: 100n }).most; // => "100.00"
 * ```
 * @source 遂政办发〔2021〕15号, section 三: online retail of 31 亿元 in 2022, and a growth of 18 % or more
 */
export function impliedBase(target: MoneyInput, growth: Fraction): ImpliedBase {
  const fen = moneyToFen(moneyOrThrow(target));
  const factor = growth.denominator + growth.numerator;
  if (factor <= 0n) throw new RangeError(`Not a growth from any base: ${growth.numerator}/${growth.denominator}`);
  if (fen < 0n) throw new RangeError(`Not a target: ${fenText(fen)}`);
  const raised = fen * growth.denominator;
  return {
    exact: { part: fenText(raised), whole: String(factor) },
    most: fenText(raised / factor),
    nearest: fenText((2n * raised + factor) / (2n * factor)),
  };
}
