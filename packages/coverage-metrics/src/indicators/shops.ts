import { type Fen, fenOf, type MissingFact, type Ternary } from "@countykit/core";
import type { Book } from "../figures/book.js";
import type { FacilityKind, ShopSales } from "../rosters/rows.js";
import { atFacility } from "./at-facility.js";

/** A shop or firm with what is known of its sales of a year. */
export interface Shop {
  readonly shop: string;
  /** Its sales in fen, at least and at most; `null` without an upper bound. */
  readonly least: Fen;
  readonly most: Fen | null;
  /** Whether it is one of those that were asked for. */
  readonly there: Ternary;
  /** What would settle its sales, and whether it is there. */
  readonly salesFact: MissingFact;
  readonly placeFact: MissingFact;
}

/**
 * The shops that the roster has for a year (当年网店). One that was entered twice is one shop; where the entries differ its sales lie between them.
 * `null` when the roster is not there, or has nothing of the year, or the year is not over.
 */
export function shopsOf(book: Book, year: string, facility: FacilityKind | undefined): readonly Shop[] | null {
  const rows = book.rows("shops")?.filter((row) => String(row.year) === year) ?? [];
  if (rows.length === 0 || `${year}-12-31` > book.asOf) return null;
  const shops = new Map<string, Shop>();
  for (const row of rows) {
    const next = read(row, atFacility(book, row.facility, facility));
    const before = shops.get(row.shop);
    shops.set(row.shop, before === undefined ? next : merged(before, next));
  }
  return [...shops.values()];
}

function read({ shop, name, year, sales }: ShopSales, there: Ternary): Shop {
  const called = name ?? shop;
  return {
    shop,
    least: sales === undefined ? 0n : fenOf(sales),
    most: sales === undefined ? null : fenOf(sales),
    there,
    salesFact: { id: `shop/${shop}/${year}/sales`, label: { zh: `${called} ${year} 年销售额`, en: `sales of ${called}, ${year}` } },
    placeFact: { id: `shop/${shop}/${year}/facility`, label: { zh: `${called}所在的设施`, en: `the facility of ${called}` } },
  };
}

const merged = (a: Shop, b: Shop): Shop => ({
  ...a,
  least: a.least < b.least ? a.least : b.least,
  most: a.most === null || b.most === null ? null : a.most > b.most ? a.most : b.most,
  there: a.there === b.there ? a.there : "unknown",
});
