import type { Book, Names } from "../../figures/book.js";
import { marketList, type MarketSubject } from "../../figures/market-list-figures.js";
import { fact } from "../../figures/open-book.js";
import { NOTHING } from "../../figures/quantity.js";
import { SHOP_KINDS } from "../../rosters/words.js";

/** What the rosters say of a list of the market (名册中的清单); `null` where no roster holds it. A row that leaves the cell blank leaves the list open. */
export function listed(book: Book, subject: MarketSubject): Names | null {
  const cells = cellsOf(book, subject);
  if (cells === null) return null;
  const complete = cells.every((cell) => cell !== undefined);
  return {
    items: [...new Set(cells.flatMap((cell) => cell ?? NOTHING))],
    complete,
    missing: complete ? NOTHING : [fact(marketList(subject))],
    evidence: NOTHING,
  };
}

function cellsOf(book: Book, subject: MarketSubject): readonly (readonly string[] | undefined)[] | null {
  const held = (kind: "docking" | "tourism"): ReturnType<typeof eventsOf> => eventsOf(book, kind);
  switch (subject) {
    case "docking-channels":
      return held("docking")?.map(({ channel }) => (channel === undefined ? undefined : [channel])) ?? null;
    case "tourism-forms":
      return held("tourism")?.map(({ forms }) => forms) ?? null;
    case "shop-kinds":
      return (
        book.rows("shops")?.map(({ kind }) => (kind === undefined ? undefined : kind === "firm" ? NOTHING : [SHOP_KINDS[kind].zh])) ?? null
      );
    default:
      return null;
  }
}

const eventsOf = (book: Book, kind: "docking" | "tourism") =>
  book.rows("events")?.filter((one) => one.kind === kind && one.date <= book.asOf) ?? null;
