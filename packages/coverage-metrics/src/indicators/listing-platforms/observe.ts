import { or } from "@countykit/core";
import { platformsListing } from "../../figures/market-figures.js";
import { bounded, type Quantity } from "../../figures/quantity.js";
import type { Indicator } from "../indicator.js";
import { type OnSale, onSale, type Reach, reachOf } from "../listings.js";
import { type Answered, tally } from "../tally.js";
import { type ListingPlatformsParams, listingPlatforms as definition } from "./definition.js";

/** Counts platforms over all products, or for the product that has the fewest; no product is on no platform. */
export const listingPlatforms: Indicator<ListingPlatformsParams> = {
  definition,
  observe: (book, { counting, scope }) => {
    const figure = platformsListing(counting, scope);
    const rows = book.rows("listings");
    const entries = rows === null ? null : onSale(rows, scope, book.asOf);
    const part = book.number(figure, () => (entries === null ? null : counting === "union" ? overAll(entries) : fewest(reachOf(entries))));
    return { part, figures: { part: [figure.id] } };
  },
};

function overAll(entries: readonly OnSale[]): Quantity {
  const platforms = new Map<string, Answered>();
  for (const { platform, answer, fact } of entries) {
    const before = platforms.get(platform) ?? { answer: "no", facts: [] };
    platforms.set(platform, { answer: or(before.answer, answer), facts: answer === "unknown" ? [...before.facts, fact] : before.facts });
  }
  return tally("platforms", [...platforms.values()]);
}

/** A product counts only if it is on sale somewhere, so one of which that is open pulls the lower bound down to one platform, not to none. */
function fewest(products: readonly Reach[]): Quantity {
  const certain = products.filter(({ least }) => least > 0);
  const facts = products.flatMap(({ facts: open }) => open);
  const least = certain.length === 0 ? 0 : Math.min(...products.map((one) => Math.max(one.least, 1)));
  const most = certain.length === 0 ? Math.max(0, ...products.map((one) => one.most)) : Math.min(...certain.map((one) => one.most));
  return bounded("platforms", least, most, facts);
}
