import type { FenTier } from "./tier.js";

/**
 * How many shops the higher tiers keep to themselves (上档占用数): the highest chooses first, and none takes more than it asks for. Because whoever
 * reaches a tier reaches all lower ones, no other way of sharing the shops out fills more places.
 *
 * @param reaching how many shops reach an amount
 */
export function keptAbove(tiers: readonly FenTier[], reaching: (tier: FenTier) => number): number {
  let kept = 0;
  for (const tier of tiers) kept += Math.max(0, Math.min(tier.count, reaching(tier) - kept));
  return kept;
}
