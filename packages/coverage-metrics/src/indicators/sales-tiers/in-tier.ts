import type { Fen, Ternary } from "@countykit/core";
import { keptAbove } from "./kept-above.js";
import type { FenTier } from "./tier.js";

/** Sales of a shop in fen, at least and at most (`null`: without an upper bound), and whether it counts at all. */
export interface Seller {
  readonly least: Fen;
  readonly most: Fen | null;
  readonly there: Ternary;
}

/** How many shops are in a tier, at least and at most, and which of them leave that open. */
export interface InTier<Shop> {
  readonly min: number;
  readonly max: number;
  readonly open: readonly Shop[];
}

/**
 * The tight bounds of a tier (本档企业数上下界), less the shops that higher tiers keep. A shop in doubt adds one or none: none when it stays below or takes
 * a place in a higher tier, one when its sales just reach this one.
 */
export function inTier<Shop extends Seller>(shops: readonly Shop[], at: Fen, higher: readonly FenTier[]): InTier<Shop> {
  const possible = shops.filter(({ there, most }) => there !== "no" && (most === null || most >= at));
  const certain = possible.filter(({ there, least }) => there === "yes" && least >= at);
  const low = left(
    certain.map(({ most }) => most),
    at,
    higher,
  );
  const high = left(
    possible.map(({ least }) => (least > at ? least : at)),
    at,
    higher,
  );
  return {
    min: low,
    max: high,
    open: low === high ? [] : possible.filter(({ there, least, most }) => there === "unknown" || least !== most),
  };
}

/** Shops that reach the amount and are not kept above; sales without an upper bound reach everything. */
const left = (sales: readonly (Fen | null)[], at: Fen, higher: readonly FenTier[]): number =>
  countFrom(sales, at) - keptAbove(higher, (tier) => countFrom(sales, tier.at));

/** How many reach an amount. */
export const countFrom = (sales: readonly (Fen | null)[], at: Fen): number => sales.filter((one) => one === null || one >= at).length;
