import { type Bilingual, say } from "@countykit/core";
import type { ItemScore, Points } from "../scoring.js";
import { SENTENCES } from "./messages.js";
import { span } from "./numbers-said.js";

/** What is claimed, and how that stands to the facts (自评得分); where nothing is claimed, whether the points are still open. */
export function claimSaid(claim: ItemScore["claim"], claimed: number | null, { min, max }: Points): Bilingual {
  if (claim === null || claimed === null) return say(SENTENCES, min < max ? "claim.none-open" : "claim.none", {});
  return say(SENTENCES, `claim.${claim}`, { claimed: span({ min: claimed, max: claimed }) });
}

/** How a claim stands to what the facts support. */
export const claimOf = (claimed: number, { min, max }: Points): NonNullable<ItemScore["claim"]> =>
  claimed > max ? "too-high" : claimed < min ? "too-low" : min === max ? "supported" : "possible";
