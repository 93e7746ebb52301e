import { type Fen, type MoneyInput, moneyOrThrow, moneyToFen, type Ternary } from "@countykit/core";
import { countFrom, inTier, type Seller } from "./in-tier.js";
import { keptAbove } from "./kept-above.js";
import { type FenTier, highestFirst, type Tier } from "./tier.js";
import type { TierCounting } from "./tier-floor.js";

/** How a set of tiers stands (档次完成情况). */
export interface FilledTiers {
  /** Whether all tiers can be filled at once. */
  readonly filled: Ternary;
  /** The tiers from the highest to the lowest. */
  readonly tiers: readonly FilledTier[];
}

/** One tier: how many shops it asks for, and how many it has, at least and at most. */
export interface FilledTier {
  readonly count: number;
  readonly at: Tier["at"];
  readonly shops: { readonly min: number; readonly max: number };
}

/**
 * Decides whether shops fill all tiers at once (各档能否同时达标). Sales that are not known (`null`) may be anything. In the disjoint counting the highest tier
 * chooses first, which fills as many places as any other way of sharing the shops out.
 *
 * @param sales annual sales of each shop in yuan; `null` when nobody knows
 * @throws {RangeError} when a count is not a whole number of at least zero
 * @throws {TypeError} when an amount is not money
 * @example
 * ```ts
 * import { fillTiers } from "@countykit/coverage-metrics";
 *
 * const tiers = [{ count: 1, at: "500万元" }, { count: 1, at: "300万元" }];
 * fillTiers(tiers, ["600万元"], "nested").filled; // => "yes"
 * fillTiers(tiers, ["600万元"], "disjoint").filled; // => "no"
 * fillTiers(tiers, ["600万元", null], "disjoint").filled; // => "unknown"
 * ```
 * @source 遂政办发〔2021〕15号, section 四（六）3: four tiers of shops in the cluster park
 */
export function fillTiers(tiers: readonly Tier[], sales: readonly (MoneyInput | null)[], counting: TierCounting): FilledTiers {
  const shops = sales.map((one): Seller => (one === null ? UNKNOWN : exact(moneyToFen(moneyOrThrow(one)))));
  const ordered = highestFirst(tiers);
  const worst = shops.map(({ least }) => least);
  const best = shops.map(({ most }) => most);
  return {
    filled: fills(ordered, worst, counting) ? "yes" : fills(ordered, best, counting) ? "unknown" : "no",
    tiers: ordered.map(({ count, at, printed }, index) => {
      const { min, max } = inTier(shops, at, counting === "disjoint" ? ordered.slice(0, index) : []);
      return { count, at: printed, shops: { min, max } };
    }),
  };
}

const UNKNOWN: Seller = { least: 0n, most: null, there: "yes" };

const exact = (fen: Fen): Seller => ({ least: fen, most: fen, there: "yes" });

/** More sales never take a place away, so the worst and the best case decide. */
const fills = (tiers: readonly FenTier[], sales: readonly (Fen | null)[], counting: TierCounting): boolean =>
  counting === "nested"
    ? tiers.every(({ count, at }) => countFrom(sales, at) >= count)
    : keptAbove(tiers, ({ at }) => countFrom(sales, at)) === tiers.reduce((total, { count }) => total + count, 0);
