import { type Bilingual, say } from "@countykit/core";
import type { ItemScore, Points } from "../scoring.js";
import { SENTENCES } from "./messages.js";
import { span } from "./numbers-said.js";

/**
 * What is claimed, and how that stands to the facts (自评得分); where nothing is claimed, whether the points are still open. Points that are open while no fact is
 * `missing` are open because the rubric does not rule on them.
 */
export function claimSaid(claim: ItemScore["claim"], claimed: number | null, { min, max }: Points, missing: readonly unknown[]): Bilingual {
  const ruled = missing.length > 0;
  if (claim === null || claimed === null)
    return say(SENTENCES, min === max ? "claim.none" : ruled ? "claim.none-open" : "claim.none-unruled", {});
  return say(SENTENCES, claim === "possible" && !ruled ? "claim.possible-unruled" : `claim.${claim}`, {
    claimed: span({ min: claimed, max: claimed }),
  });
}

/**
 * How a claim stands to what the facts support. Inside the interval it is `impossible` where no way the open facts may turn out gives it; what shares facts is
 * looked at one by one, so a claim that only they rule out together is `possible`.
 */
export function claimOf(claimed: number, { min, max }: Points, canBe: (points: number) => boolean): NonNullable<ItemScore["claim"]> {
  if (claimed > max) return "too-high";
  if (claimed < min) return "too-low";
  if (min === max) return "supported";
  return claimed === min || claimed === max || canBe(claimed) ? "possible" : "impossible";
}
