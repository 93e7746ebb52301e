import { type Fen, fenText, type MissingFact, moneyOrThrow, moneyToFen } from "@countykit/core";
import { shopsReaching } from "../../figures/market-figures.js";
import { bounded, type Quantity } from "../../figures/quantity.js";
import type { Indicator } from "../indicator.js";
import { type Shop, shopsOf } from "../shops.js";
import { type SalesTiersParams, salesTiers as definition } from "./definition.js";
import { inTier } from "./in-tier.js";
import { keptAbove } from "./kept-above.js";
import { type FenTier, highestFirst, readTier } from "./tier.js";

/**
 * Counts the shops of a tier: all that reach it, or those that remain when the higher tiers have filled their own places.
 *
 * @throws {TypeError} when an amount of the parameters is not money
 */
export const salesTiers: Indicator<SalesTiersParams> = {
  definition,
  observe: (book, { at, year, above = [], facility }) => {
    const asked = moneyToFen(moneyOrThrow(at));
    const higher = highestFirst(above.map(readTier)).filter((tier) => tier.at >= asked);
    const shops = shopsOf(book, year, facility);
    const figureOf = (amount: Fen): ReturnType<typeof shopsReaching> => shopsReaching(amountText(amount), year, facility);
    const reaching = (amount: Fen): Quantity =>
      book.number(figureOf(amount), () => (shops === null ? null : fromRoster(shops, amount, [])));
    const figures = { part: [asked, ...higher.map((tier) => tier.at)].map((amount) => figureOf(amount).id) };
    const nested = reaching(asked);
    if (higher.length === 0) return { part: nested, figures };
    return { part: shops === null ? remaining(nested, higher, reaching) : fromRoster(shops, asked, higher), figures };
  },
};

/** Counts the shops of the roster, and names what would settle those in doubt. */
function fromRoster(shops: readonly Shop[], at: Fen, higher: readonly FenTier[]): Quantity {
  const { min, max, open } = inTier(shops, at, higher);
  return bounded("shops", min, max, open.flatMap(factsOf));
}

const factsOf = ({ there, least, most, salesFact, placeFact }: Shop): readonly MissingFact[] => [
  ...(least === most ? [] : [salesFact]),
  ...(there === "unknown" ? [placeFact] : []),
];

/** From counts that were declared: what reaches the tier, less what the higher tiers keep at most and at least. */
function remaining(nested: Quantity, higher: readonly FenTier[], reaching: (amount: Fen) => Quantity): Quantity {
  const end = (of: "min" | "max") => (tier: FenTier) => Number(reaching(tier.at)[of] ?? Number.MAX_SAFE_INTEGER);
  const [least, most] = [keptAbove(higher, end("min")), keptAbove(higher, end("max"))];
  return bounded(
    "shops",
    Math.max(0, Number(nested.min ?? 0) - most),
    nested.max === null ? null : Math.max(0, Number(nested.max) - least),
    [nested, ...higher.map((tier) => reaching(tier.at))].flatMap(({ missing }) => missing),
    nested.evidence,
  );
}

/** Yuan without idle decimals. */
const amountText = (fen: Fen): string => fenText(fen).replace(/\.00$/, "");
