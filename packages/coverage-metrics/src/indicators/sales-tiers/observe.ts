import { type Fen, fenText, moneyOrThrow, moneyToFen } from "@countykit/core";
import { shopsReaching } from "../../figures/market-figures.js";
import { bounded, type Quantity } from "../../figures/quantity.js";
import type { Indicator } from "../indicator.js";
import { type Shop, shopsOf } from "../shops.js";
import { type SalesTiersParams, salesTiers as definition } from "./definition.js";
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
    const reaching = (amount: Fen): Quantity => book.number(figureOf(amount), () => (shops === null ? null : inTier(shops, amount, [])));
    const figures = { part: [asked, ...higher.map((tier) => tier.at)].map((amount) => figureOf(amount).id) };
    const nested = reaching(asked);
    if (higher.length === 0) return { part: nested, figures };
    return { part: shops === null ? remaining(nested, higher, reaching) : inTier(shops, asked, higher), figures };
  },
};

/**
 * The tight bounds of a tier. A shop in doubt adds one place or none: none when it stays below or sits in a higher tier that has room, one when its
 * sales just reach the tier.
 */
function inTier(shops: readonly Shop[], at: Fen, higher: readonly FenTier[]): Quantity {
  const possible = shops.filter(({ there, most }) => there !== "no" && (most === null || most >= at));
  const certain = possible.filter(({ there, least }) => there === "yes" && least >= at);
  const low = places(
    certain.map(({ least, most }) => (least === most ? least : (most ?? HUGE))),
    at,
    higher,
  );
  const high = places(
    possible.map(({ least }) => (least > at ? least : at)),
    at,
    higher,
  );
  const open = possible.filter(({ there, least, most }) => there === "unknown" || least !== most);
  return bounded(
    "shops",
    low,
    high,
    open.flatMap(({ there, least, most, salesFact, placeFact }) => [
      ...(least === most ? [] : [salesFact]),
      ...(there === "unknown" ? [placeFact] : []),
    ]),
  );
}

/** More than any shop sells. */
const HUGE: Fen = 10n ** 40n;

const places = (sales: readonly Fen[], at: Fen, higher: readonly FenTier[]): number =>
  count(sales, at) - keptAbove(higher, (tier) => count(sales, tier.at));

const count = (sales: readonly Fen[], at: Fen): number => sales.filter((one) => one >= at).length;

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
