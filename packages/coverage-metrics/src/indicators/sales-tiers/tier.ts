import { type Fen, type MoneyInput, moneyOrThrow, moneyToFen } from "@countykit/core";

/** One tier of sales (销售额档次): so many shops whose sales reach the amount. */
export interface Tier {
  readonly count: number;
  /** In yuan, as `money` reads it: `"10000000"`, `"1000万元"`. */
  readonly at: MoneyInput;
}

/** A tier with its amount in fen, and as it was written. */
export interface FenTier {
  readonly count: number;
  readonly at: Fen;
  readonly printed: MoneyInput;
}

/**
 * Tiers from the highest amount to the lowest.
 *
 * @throws {RangeError} when a count is not a whole number of at least zero
 * @throws {TypeError} when an amount is not money
 */
export const highestFirst = (tiers: readonly Tier[]): readonly FenTier[] =>
  tiers
    .map(({ count, at }) => {
      if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a count of shops: ${count}`);
      return { count, at: moneyToFen(moneyOrThrow(at)), printed: at };
    })
    .sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0));

/**
 * Reads `count@amount` (读取档次), as the parameter of an indicator writes it: `2@10000000`.
 *
 * @throws {TypeError} when the text is not that
 */
export function readTier(text: string): Tier {
  const [, count, at] = /^(\d{1,15})@(.+)$/.exec(text) ?? [];
  if (count === undefined || at === undefined) throw new TypeError(`not a tier: ${text.slice(0, 40)}`);
  return { count: Number(count), at };
}
